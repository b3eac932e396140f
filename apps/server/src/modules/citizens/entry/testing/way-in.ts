import { randomUUID } from 'node:crypto'
import { createSandbox, type Sandbox } from '@minqiao/sandbox'
import { sql } from 'kysely'
import {
  type Account,
  accountsModule,
  closeAccounts,
  ensureAccount,
} from '#modules/accounts/index.ts'
import { ensureAgency, findAgency, peopleModule } from '#modules/people/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { createClock } from '#test/clock.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { citizensModule, findCitizenActor, ownPersonData, wirePersonData } from '../../index.ts'
import { createPhone, type Phone } from './phone.ts'

export const publicUrl = 'http://pages.example'

export interface Place {
  account: Account
  agencyName: string
  agencyPath: string
}

export interface Person {
  personId: string
  openId: string
  followerId: string
  phone: Phone
}

/** The way into citizens' pages, with the sandbox as the platform and phones that follow it. */
export interface WayIn {
  server: TestServer
  sandbox: Sandbox
  account(wanted?: { kind?: 'service' | 'subscription' }): Promise<Place>
  /** Somebody who follows an account; `known`: whom we have heard of. */
  person(place: Place, known?: boolean): Promise<Person>
  phone(personId: string): Phone
  close(): Promise<void>
}

export async function openWayIn(environment: Record<string, string> = {}): Promise<WayIn> {
  const clock = createClock()
  const sandbox = createSandbox({ now: clock.now })
  const origin = await sandbox.listen(0)
  const server = await startTestServer({
    modules: [peopleModule, accountsModule, citizensModule],
    environment: { WECHAT_API_URL: origin, PUBLIC_URL: publicUrl, ...environment },
    findCitizen: findCitizenActor,
    clock,
  })
  wirePersonData(server.platform, ownPersonData)
  const { db } = server.platform.database
  const phone = (personId: string) => createPhone(server.http, { origin, publicUrl, personId })
  return {
    server,
    sandbox,
    phone,
    async account({ kind = 'service' } = {}) {
      const random = randomUUID().replaceAll('-', '')
      const agencyName = `东县政府${random.slice(0, 8)}`
      const agencyId = await ensureAgency(server.ctx(), {
        parentId: null,
        kind: 'government',
        name: agencyName,
      })
      const made = sandbox.createAccount({
        name: `演示县发布${random.slice(0, 4)}`,
        alias: `demo${random.slice(0, 8)}`,
        appId: `wx${random.slice(0, 16)}`,
        username: `gh_${random.slice(0, 12)}`,
        secret: random,
        kind,
      })
      const account = await ensureAccount(server.ctx(), {
        agencyId,
        name: made.name,
        alias: made.alias,
        originalId: made.username,
        appId: made.appId,
        kind,
        verified: true,
        mode: 'safe',
        secret: made.secret,
      })
      const agencyPath = (await findAgency(db, agencyId))?.path ?? ''
      return { account, agencyName, agencyPath }
    },
    async person({ account }, known = true) {
      const personId = sandbox.createPerson({ name: '演示市民' }).id
      await sandbox.follow(personId, account.appId)
      const openId = sandbox.openidOf(personId, account.appId)
      const followerId = uuidv7()
      const row = { accountId: account.accountId, openId, followerId, at: clock.now() }
      if (known) await sql`select touch_followers(${JSON.stringify([row])}::jsonb)`.execute(db)
      return { personId, openId, followerId, phone: phone(personId) }
    },
    async close() {
      await closeAccounts(server.platform)
      await server.close()
      await sandbox.close()
    },
  }
}
