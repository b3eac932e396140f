import { sql } from 'kysely'
import { Type } from 'typebox'
import type { Platform } from '#platform/context.ts'
import type { App } from '#platform/http/index.ts'
import { auditRoutes } from './audit-routes.ts'
import { calendarRoutes, type FindAgencyPath } from './calendar-routes.ts'
import { keyRoutes } from './key-routes.ts'
import { type AudibleAccounts, liveRoutes } from './live-routes.ts'
import { metricsRoute } from './metrics-route.ts'
import { queueRoutes } from './queue-routes.ts'

/** Whether the main job can run now; `ready` is false while starting and stopping. */
export interface Readiness {
  ready: boolean
  checks: (() => boolean | Promise<boolean>)[]
}

/** What the ground floor has to ask the modules, which it does not know. */
export interface SystemPorts {
  audible: AudibleAccounts
  findAgencyPath: FindAgencyPath
}

const State = Type.Object({ status: Type.String() })
const alike = { permission: 'public', answersAlike: true } as const

/** Health, readiness, measures, queue, keys, calendars, audit and live news. */
export function systemRoutes(
  app: App,
  platform: Platform,
  readiness: Readiness,
  ports: SystemPorts,
): void {
  app.get(
    '/healthz',
    { config: alike, schema: { summary: '进程是否活着', response: { 200: State } } },
    () => ({ status: 'ok' }),
  )
  app.get(
    '/readyz',
    {
      config: alike,
      schema: { summary: '主要功能是否可用', response: { 200: State, 503: State } },
    },
    async (_request, reply) => {
      const isReady = readiness.ready && (await within(readyMs, passes(platform, readiness)))
      return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' })
    },
  )
  metricsRoute(app, platform)
  auditRoutes(app)
  queueRoutes(app)
  keyRoutes(app)
  calendarRoutes(app, ports.findAgencyPath)
  liveRoutes(app, ports.audible)
}

/** Whoever asks does not wait longer either. */
const readyMs = 3000

async function within(ms: number, work: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function passes(platform: Platform, readiness: Readiness): Promise<boolean> {
  try {
    await sql`select 1`.execute(platform.database.db)
    const answers = await Promise.all(readiness.checks.map((check) => check()))
    return answers.every((answer) => answer)
  } catch {
    return false
  }
}
