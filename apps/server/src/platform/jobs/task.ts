import type { Task, TaskList } from 'graphile-worker'
import { Check } from 'typebox/value'
import type { Platform } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { Failure } from '#platform/errors.ts'
import { messageOf } from '#platform/log/index.ts'
import { histogram } from '#platform/metrics/index.ts'
import { createContext } from '#platform/transaction.ts'
import type { Job } from './define.ts'

const jobSeconds = histogram(
  'job_seconds',
  'Seconds of one try of a job',
  [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300],
  ['job', 'outcome'],
)

/** The jobs as the queue runs them. */
export function tasksOf(platform: Platform, jobs: readonly Job[]): TaskList {
  return Object.fromEntries(jobs.map((job) => [job.name, taskOf(platform, job)]))
}

/**
 * Runs a job in a context of its own. What it throws is logged here; the queue keeps a message
 * without values, for the administrator who looks at the page.
 */
function taskOf(platform: Platform, job: Job): Task {
  return async (payload, { job: { id, attempts, max_attempts: most } }) => {
    const requestId = uuidv7()
    const ctx = createContext(platform, { actor: { kind: 'system', id: job.name }, requestId })
    const measure = jobSeconds.startTimer({ job: job.name })
    try {
      const input = withoutCronMark(payload)
      if (!Check(job.input, input)) throw new Error('the input does not fit its schema')
      await job.run(ctx, input)
      measure({ outcome: 'done' })
    } catch (error) {
      const isLast = attempts >= most
      measure({ outcome: isLast ? 'dead' : 'failed' })
      const level = isLast ? 'error' : 'warn'
      ctx.log[level](
        { job: job.name, jobId: id, attempt: attempts, of: most, err: error },
        'job failed',
      )
      throw new Error(wordsFor(error, requestId))
    }
  }
}

/** What the queue page shows; the log holds the rest under the same number. */
function wordsFor(error: unknown, requestId: string): string {
  const words =
    error instanceof Failure
      ? `${error.code}${error.details ? ` ${JSON.stringify(error.details)}` : ''}`
      : messageOf(error)
  return `${words}\n${requestId}`
}

/** The scheduler adds a `_cron` field of its own to the payload. */
function withoutCronMark(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || !('_cron' in payload)) return payload
  const { _cron, ...rest } = payload
  return rest
}
