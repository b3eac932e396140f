import { randomUUID } from 'node:crypto'
import type { Role } from '@minqiao/contracts'
import { sql } from 'kysely'
import { accountsModule, closeAccounts, ensureAccount } from '#modules/accounts/index.ts'
import { citizensModule, ownPersonData, wirePersonData } from '#modules/citizens/index.ts'
import { inboxModule } from '#modules/inbox/index.ts'
import {
  ensureAgency,
  ensureGrant,
  ensureStaff,
  findAgency,
  peopleModule,
} from '#modules/people/index.ts'
import type { Tx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestClient } from '#test/client.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { casesModule, casesPersonData } from '../index.ts'
import { type Case, type CaseKey, insertCase, lockCase } from '../repo/cases.ts'
import type { Party, WayName } from '../rules/life.ts'
import { moveCase, type Step } from '../service/move.ts'
import { profileFor } from '../service/profiles.ts'
import { turnClocks } from '../service/turn-clocks.ts'

export interface Office {
  agencyId: string
  path: string
}

/** A city, its centre with an account, two units below the city, and another city. */
export interface Supervised {
  server: TestServer
  city: Office
  center: Office
  water: Office
  roads: Office
  elsewhere: Office
  accountId: string
  /** Somebody signed in who holds these roles at one place. */
  staff(office: Office, ...roles: Role[]): Promise<TestClient>
  /** The same, entered into the register. */
  registered(office: Office, role: Role): Promise<TestClient & { staffId: string }>
  office(parent: Office | null, name: string, regionCode?: string): Promise<Office>
  /** A case taken in now, as intake does; `changes` are columns. */
  received(changes?: Partial<Case>): Promise<Case>
  /** The same, with the water unit. */
  dispatched(changes?: Partial<Case>): Promise<Case>
  /** Takes a case along a way, as the system. */
  move(key: Case, way: WayName, step?: Partial<Step>): Promise<Case>
  within<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** `environment`: settings that a test needs besides, such as the address of a sandbox. */
export async function startSupervised(
  environment: Record<string, string> = {},
): Promise<Supervised> {
  const server = await startTestServer({
    modules: [peopleModule, accountsModule, citizensModule, inboxModule, casesModule],
    environment: {
      WECHAT_API_URL: 'http://127.0.0.1:9',
      PUBLIC_URL: 'http://mq.test',
      ...environment,
    },
  })
  wirePersonData(server.platform, [...ownPersonData, casesPersonData])
  const { db } = server.platform.database
  // What the files before this one left: their calls to a platform that is not there take long.
  await sql`delete from graphile_worker._private_jobs where locked_at is null`.execute(db)
  const office: Supervised['office'] = async (parent, name, regionCode) => {
    const agencyId = await ensureAgency(server.ctx(), {
      parentId: parent?.agencyId ?? null,
      kind: parent ? 'department' : 'government',
      name: `${name}${randomUUID().slice(0, 8)}`,
      regionCode: regionCode ?? null,
    })
    return { agencyId, path: (await findAgency(db, agencyId))?.path ?? '' }
  }
  const city = await office(null, '市政府')
  const center = await office(city, '热线中心')
  const water = await office(city, '水务局')
  const roads = await office(city, '交通局')
  const elsewhere = await office(null, '邻市政府')
  const account = await ensureAccount(server.ctx(), {
    agencyId: center.agencyId,
    name: '市发布',
    originalId: `gh_${randomUUID().replaceAll('-', '').slice(0, 12)}`,
    appId: `wx${randomUUID().replaceAll('-', '').slice(0, 16)}`,
    kind: 'service',
    verified: true,
    mode: 'plain',
    secret: randomUUID().replaceAll('-', ''),
  })
  const within: Supervised['within'] = (work) => server.ctx().transaction(work)
  const received: Supervised['received'] = (changes = {}) =>
    within(async (tx) => {
      const profile = await profileFor(tx.db, center.path, tx.now())
      const made = await insertCase(tx.db, {
        account_id: account.accountId,
        case_id: uuidv7(),
        number: randomUUID().slice(0, 14),
        source: 'form',
        state: 'received',
        title: '路灯不亮',
        text: '小区门口的路灯不亮。',
        urgency: 'general',
        center_agency_id: center.agencyId,
        center_path: center.path,
        profile_id: profile.profileId,
        created_at: tx.now(),
        changed_at: tx.now(),
        ...changes,
      } as Parameters<typeof insertCase>[1])
      return turnClocks(tx, made, undefined)
    })
  const move: Supervised['move'] = ({ account_id, case_id }, way, step = {}) =>
    within(async (tx) => {
      const key: CaseKey = { accountId: account_id, caseId: case_id }
      const found = await lockCase(tx.db, key)
      if (!found) throw new Error('no such case')
      return moveCase(tx, found, { way, party: partyFor(way), ...step })
    })
  return {
    server,
    city,
    center,
    water,
    roads,
    elsewhere,
    accountId: account.accountId,
    office,
    within,
    received,
    move,
    async dispatched(changes) {
      return move(await received(changes), 'dispatch', {
        changes: { unit_agency_id: water.agencyId, unit_path: water.path },
      })
    },
    staff: ({ path }, ...roles) =>
      server.as({ grants: roles.map((role) => ({ role, agencyPath: path })) }),
    async registered({ agencyId, path }, role) {
      const staffId = await ensureStaff(server.ctx(), {
        agencyId,
        name: '演示·承办',
        signInName: `case-${randomUUID().slice(0, 8)}`,
        password: `${randomUUID()}-A`,
        mustChangePassword: false,
      })
      await ensureGrant(server.ctx(), { staffId, role, agencyId })
      const client = await server.as({ id: staffId, grants: [{ role, agencyPath: path }] })
      return { ...client, staffId }
    },
    async close() {
      await closeAccounts(server.platform)
      await server.close()
    },
  }
}

function partyFor(way: WayName): Party {
  if (way === 'accept' || way === 'begin' || way === 'answer') return 'unit'
  return 'center'
}
