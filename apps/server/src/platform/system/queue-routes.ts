import { Type } from 'typebox'
import { fail } from '#platform/errors.ts'
import type { App } from '#platform/http/index.ts'
import { countJobs, discardJob, listJobs, retryJob } from '#platform/jobs/index.ts'

const JobState = Type.Union([
  Type.Literal('waiting'),
  Type.Literal('running'),
  Type.Literal('retrying'),
  Type.Literal('dead'),
])

const JobView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  state: JobState,
  attempts: Type.Integer(),
  maxAttempts: Type.Integer(),
  runAt: Type.String(),
  createdAt: Type.String(),
  lastError: Type.Union([Type.String(), Type.Null()]),
})

const Counts = Type.Object({
  waiting: Type.Integer(),
  running: Type.Integer(),
  retrying: Type.Integer(),
  dead: Type.Integer(),
})

const JobParams = Type.Object({ id: Type.String({ pattern: '^[0-9]{1,18}$' }) })
const tags = ['system']

/** The queue as its administrator sees and handles it. */
export function queueRoutes(app: App): void {
  app.get(
    '/api/queue',
    {
      config: { permission: 'system.queue' },
      schema: {
        tags,
        summary: '后台任务列表',
        querystring: Type.Object({
          state: Type.Optional(JobState),
          limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
          offset: Type.Integer({ minimum: 0, maximum: 100_000, default: 0 }),
        }),
        response: {
          200: Type.Object({ jobs: Type.Array(JobView), total: Type.Integer(), counts: Counts }),
        },
      },
    },
    async ({ ctx, query }) => {
      const [{ jobs, total }, counts] = await Promise.all([
        listJobs(ctx.db, query),
        countJobs(ctx.db),
      ])
      const present = (time: Date) => time.toISOString()
      return {
        jobs: jobs.map((job) => ({
          ...job,
          runAt: present(job.runAt),
          createdAt: present(job.createdAt),
        })),
        total,
        counts,
      }
    },
  )
  for (const [verb, summary, act] of [
    ['retry', '重新执行任务', retryJob],
    ['discard', '丢弃任务', discardJob],
  ] as const) {
    app.post(
      `/api/queue/:id/${verb}`,
      {
        config: { permission: 'system.queue' },
        schema: {
          tags,
          summary,
          params: JobParams,
          response: { 200: Type.Object({ id: Type.String() }) },
        },
      },
      ({ ctx, params }) =>
        ctx.transaction(async (tx) => {
          if (!(await act(tx.db, params.id))) fail('JOB_NOT_FOUND', { id: params.id })
          tx.record({
            action: `job.${verb === 'retry' ? 'retried' : 'discarded'}`,
            subject: { kind: 'job', id: params.id },
          })
          tx.publish({ topic: 'queue', accountId: '', ids: [params.id] })
          return { id: params.id }
        }),
    )
  }
}
