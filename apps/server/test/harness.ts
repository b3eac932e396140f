import { createHash } from 'node:crypto'
import {
  type Actor,
  type CitizenActor,
  type Grant,
  type StaffActor,
  scopeOf,
} from '#platform/actor.ts'
import { readConfig } from '#platform/config/index.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { type Db, uuidv7 } from '#platform/db/index.ts'
import { registerListeners } from '#platform/events/index.ts'
import { openPlatform } from '#platform/ground.ts'
import {
  type App,
  createHttp,
  type FastPath,
  type FindCitizen,
  type FindStaff,
} from '#platform/http/index.ts'
import { type Job, runDueJobs } from '#platform/jobs/index.ts'
import type { Module } from '#platform/module.ts'
import { openSession } from '#platform/sessions/index.ts'
import {
  type Readiness,
  type SystemPorts,
  systemJobs,
  systemRoutes,
} from '#platform/system/index.ts'
import { createContext } from '#platform/transaction.ts'
import { createClient, type TestClient } from './client.ts'
import { createClock, type TestClock } from './clock.ts'
import { testDatabase, testDirectory } from './database.ts'

export interface TestServer {
  platform: Platform
  http: App
  clock: TestClock
  /** A context in which the system itself acts, or the given actor. */
  ctx(actor?: Actor): Ctx
  /** A member of staff made up for this test, signed in, with these roles. */
  as(person: Partial<StaffActor> & { grants: readonly Grant[] }): Promise<TestClient>
  /** A citizen made up for this test, whom the platform has identified. */
  asCitizen(citizen: Omit<CitizenActor, 'kind'>): TestClient
  /** Somebody who is not signed in. */
  anonymous(): TestClient
  /** Runs every job that is due, and those they add, until none is left. */
  runJobs(): Promise<void>
  close(): Promise<void>
}

export interface TestOptions {
  modules: readonly Module[]
  /** Real look-up of staff; without it only people made by `as` exist. */
  findStaff?: FindStaff
  /** Real reading of citizens' cookies; without it only those made by `asCitizen` exist. */
  findCitizen?: FindCitizen
  /** Real look-up of agencies; without it there is none. */
  findAgencyPath?: SystemPorts['findAgencyPath']
  readiness?: Readiness
  environment?: Record<string, string>
  fastPaths?: (platform: Platform) => FastPath[]
  clock?: TestClock
}

/** One master key for all: the test database, and the keys in it, are shared by a thread. */
export const testMasterKeys = `test:${createHash('sha256').update('test').digest('base64')}`

const testEnvironment = {
  MASTER_KEYS: testMasterKeys,
  RATE_PER_ADDRESS: '1000000',
  RATE_PER_ACTOR: '1000000',
}

/** The given modules on a real database, with a clock in hand; nothing listens on a port. */
export async function startTestServer(options: TestOptions): Promise<TestServer> {
  const clock = options.clock ?? createClock()
  const dataDir = testDirectory()
  const config = readConfig('test', { ...testEnvironment, ...options.environment }, dataDir)
  const platform = await openPlatform(config, options.modules, {
    now: clock.now,
    database: await testDatabase(),
  })
  const made = new Map<string, StaffActor>()
  const findStaff: FindStaff = async (db: Db, staffId) =>
    made.get(staffId) ?? options.findStaff?.(db, staffId)
  const citizens = new Map<string, CitizenActor>()
  const findCitizen: FindCitizen = async (of, cookie) =>
    citizens.get(cookie) ?? options.findCitizen?.(of, cookie)
  const http = await createHttp({
    platform,
    findStaff,
    findCitizen,
    fastPaths: options.fastPaths?.(platform) ?? [],
  })
  systemRoutes(http, platform, options.readiness ?? { ready: true, checks: [] }, {
    audible: async (ctx) =>
      scopeOf(ctx.actor, 'inbox.read') === 'everything' ? 'everything' : new Set(),
    findAgencyPath: options.findAgencyPath ?? (async () => undefined),
  })
  for (const module of options.modules) module.routes?.(http)
  const listeners = options.modules.flatMap((module) => module.listeners ?? [])
  registerListeners(listeners)
  const jobs = [
    ...systemJobs,
    ...options.modules.flatMap((module) => module.jobs ?? []),
    ...listeners.map((listener) => listener.job as Job),
  ]
  await http.ready()
  return {
    platform,
    http,
    clock,
    ctx: (actor = { kind: 'system', id: 'test' }) =>
      createContext(platform, { actor, requestId: uuidv7() }),
    async as(person) {
      const staff: StaffActor = {
        kind: 'staff',
        id: uuidv7(),
        name: '测试人员',
        agencyId: person.grants[0]?.agencyPath.split('/').at(-2) ?? '',
        agencyPath: person.grants[0]?.agencyPath ?? '/',
        ...person,
      }
      made.set(staff.id, staff)
      const { token, session } = await openSession(platform.database.db, {
        staffId: staff.id,
        stage: 'full',
        address: '127.0.0.1',
        userAgent: 'test',
        now: clock.now(),
        hours: 12,
      })
      return createClient(http, { staff, cookie: token, csrf: session.csrfToken })
    },
    asCitizen(citizen) {
      const cookie = uuidv7()
      citizens.set(cookie, { kind: 'citizen', ...citizen })
      return createClient(http, { citizen: cookie })
    },
    anonymous: () => createClient(http, {}),
    runJobs: () => runDueJobs(platform, jobs),
    async close() {
      await http.close()
      await platform.live.close()
    },
  }
}
