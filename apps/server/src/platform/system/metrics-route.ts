import type { FastifyRequest } from 'fastify'
import type { Platform } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type App, isSameSecret } from '#platform/http/index.ts'
import { countJobs, oldestWaitingSeconds, type QueuedJob } from '#platform/jobs/index.ts'
import { gauge, registry } from '#platform/metrics/index.ts'

const queueJobs = gauge('queue_jobs', 'Jobs in the queue by state', ['state'])
const queueDelay = gauge('queue_delay_seconds', 'How long the oldest due job has been waiting')
const poolConnections = gauge('database_connections', 'Connections of the pool by state', ['state'])
const databaseUp = gauge('database_up', 'Whether the database answers')

/** The measures for whoever watches: behind the token, or without one on this machine only. */
export function metricsRoute(app: App, platform: Platform): void {
  app.get(
    '/metrics',
    {
      config: { permission: 'public', answersAlike: true },
      schema: { summary: '监控指标', hide: true },
    },
    async (request, reply) => {
      if (!mayRead(request, platform.config.metricsToken)) fail('PERMISSION_DENIED')
      await measureNow(platform)
      return reply.type(registry.contentType).send(await registry.metrics())
    },
  )
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const forwarding = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via']

/** A proxy on this machine has the machine's address too, and speaks for the whole world. */
function mayRead({ headers, socket }: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return isSameSecret(headers.authorization, `Bearer ${token}`)
  return (
    loopback.has(socket.remoteAddress ?? '') &&
    forwarding.every((name) => headers[name] === undefined)
  )
}

async function measureNow({ database }: Platform): Promise<void> {
  const { pool } = database
  poolConnections.set({ state: 'idle' }, pool.idleCount)
  poolConnections.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
  poolConnections.set({ state: 'wanted' }, pool.waitingCount)
  try {
    const counts = await countJobs(database.db)
    for (const [state, jobs] of Object.entries(counts) as [QueuedJob['state'], number][])
      queueJobs.set({ state }, jobs)
    queueDelay.set(await oldestWaitingSeconds(database.db))
    databaseUp.set(1)
  } catch {
    // The other measures are wanted most when the database is away.
    databaseUp.set(0)
  }
}
