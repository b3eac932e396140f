import { randomUUID } from 'node:crypto'
import type { Role } from '@minqiao/contracts'
import { createSandbox, type NewAccount, type Sandbox } from '@minqiao/sandbox'
import { sql } from 'kysely'
import {
  type Account,
  accountsModule,
  closeAccounts,
  ensureAccount,
} from '#modules/accounts/index.ts'
import { ensureAgency, findAgency, peopleModule } from '#modules/people/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestClient } from '#test/client.ts'
import { createClock, type TestClock } from '#test/clock.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { citizensModule, ownPersonData, type PersonDataPart, wirePersonData } from '../index.ts'
import { type Follower, findFollowers } from '../repo/followers.ts'

export interface Place {
  agencyId: string
  path: string
}

/** The citizens module on a real database, with the sandbox as the platform. */
export interface Setup {
  server: TestServer
  sandbox: Sandbox
  clock: TestClock
  east: Place
  west: Place
  /** Somebody signed in who holds these roles in one place. */
  staff(place: Place, ...roles: Role[]): Promise<TestClient>
  account(place: Place, wanted?: Partial<NewAccount>): Promise<Account>
  /** Lets the callback path's SQL function see somebody, as the inbox does. */
  touch(
    account: Account,
    openId: string,
    event?: 'subscribe' | 'unsubscribe',
    scene?: string,
  ): Promise<string>
  /** A person at the platform who follows an account, not known here yet. Answers the open id. */
  fan(account: Account): Promise<{ personId: string; openId: string }>
  follower(account: Account, openId: string): Promise<Follower>
  close(): Promise<void>
}

/** Starts it all with a clock in hand; `parts` are what other modules hold about a person. */
export async function setUp(parts: readonly PersonDataPart[] = []): Promise<Setup> {
  const clock = createClock()
  const sandbox = createSandbox({ now: clock.now })
  const origin = await sandbox.listen(0)
  const server = await startTestServer({
    modules: [peopleModule, accountsModule, citizensModule],
    environment: { WECHAT_API_URL: origin },
    clock,
  })
  wirePersonData(server.platform, [...ownPersonData, ...parts])
  const { db } = server.platform.database
  const place = async (name: string): Promise<Place> => {
    const agencyId = await ensureAgency(server.ctx(), {
      parentId: null,
      kind: 'government',
      name: `${name}${randomUUID().slice(0, 8)}`,
    })
    return { agencyId, path: (await findAgency(db, agencyId))?.path ?? '' }
  }
  const setup: Setup = {
    server,
    sandbox,
    clock,
    east: await place('东县政府'),
    west: await place('西县政府'),
    staff: ({ path }, ...roles) =>
      server.as({ grants: roles.map((role) => ({ role, agencyPath: path })) }),
    async account({ agencyId }, wanted = {}) {
      const random = randomUUID().replaceAll('-', '')
      const made = sandbox.createAccount({
        name: '演示县发布',
        appId: `wx${random.slice(0, 16)}`,
        username: `gh_${random.slice(0, 12)}`,
        secret: random,
        ...wanted,
      })
      return ensureAccount(server.ctx(), {
        agencyId,
        name: made.name,
        originalId: made.username,
        appId: made.appId,
        kind: made.kind,
        verified: made.verified,
        mode: 'safe',
        secret: made.secret,
      })
    },
    async touch({ accountId }, openId, event, scene) {
      const batch = [
        { accountId, openId, followerId: uuidv7(), at: clock.now().toISOString(), event, scene },
      ]
      const { rows } = await sql<{ followerId: string }>`
        select follower_id as "followerId"
        from touch_followers(${JSON.stringify(batch)}::jsonb)`.execute(db)
      return rows[0]?.followerId ?? ''
    },
    async fan({ appId }) {
      const personId = sandbox.createPerson({ name: '演示市民' }).id
      await sandbox.follow(personId, appId)
      return { personId, openId: sandbox.openidOf(personId, appId) }
    },
    async follower({ accountId }, openId) {
      const [found] = await findFollowers(db, accountId, [openId])
      if (!found) throw new Error('there is no such follower')
      return found
    },
    async close() {
      await closeAccounts(server.platform)
      await server.close()
      await sandbox.close()
    },
  }
  return setup
}
