import type { AddressInfo } from 'node:net'
import {
  accountsModule,
  closeAccounts,
  createCallbacks,
  visibleAccountIds,
} from '#modules/accounts/index.ts'
import { casesModule, casesPersonData } from '#modules/cases/index.ts'
import {
  citizensModule,
  findCitizenActor,
  ownPersonData,
  wirePersonData,
} from '#modules/citizens/index.ts'
import { createAutomaticAnswers, inboxModule, inboxPersonData } from '#modules/inbox/index.ts'
import { findAgency, findStaffActor, peopleModule } from '#modules/people/index.ts'
import type { Config } from '#platform/config/index.ts'
import type { Platform } from '#platform/context.ts'
import { registerListeners } from '#platform/events/index.ts'
import { type GroundOptions, openPlatform } from '#platform/ground.ts'
import {
  type App,
  createHttp,
  type FastPath,
  serveClients,
  serveDescription,
} from '#platform/http/index.ts'
import { type Job, type JobRunner, startJobs } from '#platform/jobs/index.ts'
import type { Module } from '#platform/module.ts'
import { type Readiness, systemJobs, systemRoutes } from '#platform/system/index.ts'
import { createContext } from '#platform/transaction.ts'

/** The product, bottom to top. A module may ask only those above it in this list. */
export const modules: readonly Module[] = [
  peopleModule,
  accountsModule,
  citizensModule,
  inboxModule,
  casesModule,
]

export interface Running {
  platform: Platform
  http: App
  /** Where the server listens. */
  address: AddressInfo
  /** Stops without losing anything: callbacks stored and answered, jobs ended, database closed. */
  stop(): Promise<void>
}

export interface AppOptions extends GroundOptions {
  /** Jobs at a time in this process; 0 runs none (tests run them by hand). */
  jobs?: number
  /** Last checks and first data, when everything stands and nobody can reach it yet. */
  beforeListening?: (platform: Platform) => Promise<void>
  /** More listeners in front of the web server: the sandbox in `start`. */
  fastPaths?: FastPath[]
}

/** Every job of the product: the modules', the listeners' and the ground floor's. */
export function allJobs(): Job[] {
  const listeners = modules.flatMap((module) => module.listeners ?? [])
  return [
    ...systemJobs,
    ...modules.flatMap((module) => module.jobs ?? []),
    ...listeners.map((listener) => listener.job as Job),
  ]
}

/** Starts the whole product in this process. */
export async function startApp(config: Config, options: AppOptions = {}): Promise<Running> {
  const platform = await openPlatform(config, modules, options)
  registerListeners(modules.flatMap((module) => module.listeners ?? []))
  const start = createContext(platform, {
    actor: { kind: 'system', id: 'start' },
    requestId: 'start',
  })
  for (const module of modules) await module.prepare?.(start)
  wirePersonData(platform, [...ownPersonData, inboxPersonData, casesPersonData])

  const answers = await createAutomaticAnswers(platform)
  const callbacks = createCallbacks(platform, { decideReply: answers.decide })
  const readiness: Readiness = { ready: false, checks: [() => callbacks.check()] }
  const http = await createHttp({
    platform,
    findStaff: findStaffActor,
    findCitizen: findCitizenActor,
    fastPaths: [callbacks.fastPath, ...(options.fastPaths ?? [])],
  })
  systemRoutes(http, platform, readiness, {
    audible: async (ctx) => {
      const visible = await visibleAccountIds(ctx, 'inbox.read')
      return visible === 'everything' ? visible : new Set(visible)
    },
    findAgencyPath: async (db, agencyId) => (await findAgency(db, agencyId))?.path,
  })
  for (const module of modules) module.routes?.(http)
  serveDescription(http)
  await serveClients(http)

  await options.beforeListening?.(platform)
  const runner = await runJobs(platform, options.jobs ?? 4)
  await http.listen({ port: config.port, host: config.host })
  readiness.ready = true
  return {
    platform,
    http,
    address: http.server.address() as AddressInfo,
    async stop() {
      readiness.ready = false
      await callbacks.stop()
      // Whoever still sends then is cut off: what comes after must have its time too.
      const late = setTimeout(() => http.server.closeAllConnections(), 7000)
      await Promise.all([http.close(), runner?.stop()])
      clearTimeout(late)
      await answers.close()
      await closeAccounts(platform)
      await platform.live.close()
      await platform.database.close()
    },
  }
}

function runJobs(platform: Platform, concurrency: number): Promise<JobRunner> | undefined {
  return concurrency === 0 ? undefined : startJobs(platform, allJobs(), concurrency)
}
