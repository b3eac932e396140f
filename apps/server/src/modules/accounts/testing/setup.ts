import { randomUUID } from 'node:crypto'
import type { Role } from '@minqiao/contracts'
import { createSandbox, type NewAccount, type Sandbox } from '@minqiao/sandbox'
import { ensureAgency, findAgency, peopleModule } from '#modules/people/index.ts'
import type { TestClient } from '#test/client.ts'
import { createClock, type TestClock } from '#test/clock.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { accountsModule, closeAccounts } from '../index.ts'
import type { Account } from '../rules/account.ts'
import { ensureAccount } from '../service/ensure-account.ts'

/** The accounts module on a real database, with the sandbox as the platform. */
export interface Setup {
  server: TestServer
  sandbox: Sandbox
  clock: TestClock
  /** Two counties side by side: ids and paths. */
  east: Place
  west: Place
  /** Somebody signed in who holds these roles in one place. */
  staff(place: Place, ...roles: Role[]): Promise<TestClient>
  /** A registered account that exists at the platform too. */
  account(place: Place, wanted?: Partial<NewAccount>): Promise<Account>
  close(): Promise<void>
}

export interface Place {
  agencyId: string
  path: string
}

/** Starts it all with a clock in hand. */
export async function setUp(): Promise<Setup> {
  const clock = createClock()
  const sandbox = createSandbox({ now: clock.now })
  const origin = await sandbox.listen(0)
  const server = await startTestServer({
    modules: [peopleModule, accountsModule],
    environment: { WECHAT_API_URL: origin, PUBLIC_URL: 'http://mq.test' },
    clock,
  })
  const place = async (name: string): Promise<Place> => {
    const agencyId = await ensureAgency(server.ctx(), {
      parentId: null,
      kind: 'government',
      name: `${name}${randomUUID().slice(0, 8)}`,
    })
    const agency = await findAgency(server.platform.database.db, agencyId)
    return { agencyId, path: agency?.path ?? '' }
  }
  return {
    server,
    sandbox,
    clock,
    east: await place('东县政府'),
    west: await place('西县政府'),
    staff: ({ path }, ...roles) =>
      server.as({ grants: roles.map((role) => ({ role, agencyPath: path })) }),
    async account({ agencyId }, wanted = {}) {
      const made = sandbox.createAccount({ ...drawAccount(), ...wanted })
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
    async close() {
      await closeAccounts(server.platform)
      await server.close()
      await sandbox.close()
    },
  }
}

function drawAccount() {
  const random = randomUUID().replaceAll('-', '')
  return {
    name: '演示县发布',
    appId: `wx${random.slice(0, 16)}`,
    username: `gh_${random.slice(0, 12)}`,
    secret: random,
  }
}
