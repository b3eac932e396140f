import { randomBytes, randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { Role } from '@minqiao/contracts'
import { createSandbox, type NewAccount, type Sandbox } from '@minqiao/sandbox'
import {
  type Account,
  accountsModule,
  CALLBACK_PREFIX,
  type Callbacks,
  closeAccounts,
  createCallbacks,
  ensureAccount,
} from '#modules/accounts/index.ts'
import { citizensModule, ownPersonData, wirePersonData } from '#modules/citizens/index.ts'
import {
  ensureAgency,
  ensureGrant,
  ensureStaff,
  findAgency,
  peopleModule,
} from '#modules/people/index.ts'
import type { TestClient } from '#test/client.ts'
import { createClock, type TestClock } from '#test/clock.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import {
  type AutomaticAnswers,
  createAutomaticAnswers,
  inboxModule,
  inboxPersonData,
} from '../index.ts'
import { type ConversationKey, findByOpenId } from '../repo/conversations.ts'

export interface Place {
  agencyId: string
  path: string
}

/** A person at the platform who follows an account. */
export interface Citizen extends ConversationKey {
  personId: string
  appId: string
  openId: string
  /** Resource path of the conversation. */
  url: string
  /** What they have on their phone from the account, oldest first. */
  phone(): string[]
}

/** The inbox on a real database, with the sandbox as the platform, pushing to the real callback. */
export interface Setup {
  server: TestServer
  sandbox: Sandbox
  clock: TestClock
  answers: AutomaticAnswers
  east: Place
  west: Place
  /** Somebody signed in who holds these roles in one place. */
  staff(place: Place, ...roles: Role[]): Promise<TestClient>
  /** The same, entered into the register, so that conversations can be given to them. */
  registered(place: Place, role: Role): Promise<TestClient & { staffId: string }>
  account(place: Place, wanted?: Partial<NewAccount>): Promise<Account>
  /** Somebody new who follows and says this. */
  citizen(account: Account, words?: string): Promise<Citizen>
  close(): Promise<void>
}

/** Starts it all with a clock in hand. */
export async function setUp(): Promise<Setup> {
  const clock = createClock()
  const sandbox = createSandbox({ now: clock.now, retryPauseMs: 1 })
  const origin = await sandbox.listen(0)
  let callbacks: Callbacks | undefined
  let answers: AutomaticAnswers | undefined
  const server = await startTestServer({
    modules: [peopleModule, accountsModule, citizensModule, inboxModule],
    environment: { WECHAT_API_URL: origin, PUBLIC_URL: 'http://mq.test' },
    clock,
    fastPaths(platform) {
      const decideReply: AutomaticAnswers['decide'] = (account, message) =>
        answers?.decide(account, message)
      callbacks = createCallbacks(platform, { decideReply })
      return [callbacks.fastPath]
    },
  })
  wirePersonData(server.platform, [...ownPersonData, inboxPersonData])
  answers = await createAutomaticAnswers(server.platform)
  await server.http.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.http.server.address() as AddressInfo
  const { db } = server.platform.database

  const place = async (name: string): Promise<Place> => {
    const agencyId = await ensureAgency(server.ctx(), {
      parentId: null,
      kind: 'government',
      name: `${name}${randomUUID().slice(0, 8)}`,
    })
    return { agencyId, path: (await findAgency(db, agencyId))?.path ?? '' }
  }
  return {
    server,
    sandbox,
    clock,
    answers,
    east: await place('东县政府'),
    west: await place('西县政府'),
    staff: ({ path }, ...roles) =>
      server.as({ grants: roles.map((role) => ({ role, agencyPath: path })) }),
    async registered({ agencyId, path }, role) {
      const staffId = await ensureStaff(server.ctx(), {
        agencyId,
        name: '演示·坐席甲',
        signInName: `agent-${randomUUID().slice(0, 8)}`,
        password: `${randomUUID()}-A`,
        mustChangePassword: false,
      })
      await ensureGrant(server.ctx(), { staffId, role, agencyId })
      const client = await server.as({ id: staffId, grants: [{ role, agencyPath: path }] })
      return { ...client, staffId }
    },
    async account({ agencyId }, wanted = {}) {
      const made = sandbox.createAccount({ ...drawAccount(), ...wanted })
      const token = randomUUID().replaceAll('-', '')
      const aesKey = drawAesKey()
      const account = await ensureAccount(server.ctx(), {
        agencyId,
        name: made.name,
        originalId: made.username,
        appId: made.appId,
        kind: made.kind,
        verified: made.verified,
        mode: 'safe',
        secret: made.secret,
        token,
        encodingAesKey: aesKey,
      })
      const url = `http://127.0.0.1:${port}${CALLBACK_PREFIX}${account.callbackKey}`
      const configured = await sandbox.configureCallback(made.appId, {
        url,
        token,
        aesKey,
        mode: 'safe',
      })
      if (!configured.ok) throw new Error(configured.reason)
      return account
    },
    async citizen({ accountId, appId }, words = '请问几点下班') {
      const personId = sandbox.createPerson({ name: '演示市民' }).id
      await sandbox.follow(personId, appId)
      if (words !== '') await sandbox.say(personId, appId, words)
      const openId = sandbox.openidOf(personId, appId)
      const key = await findByOpenId(db, accountId, openId)
      if (!key) throw new Error('the conversation is not there')
      return {
        ...key,
        personId,
        appId,
        openId,
        url: `/api/inbox/conversations/${accountId}/${key.conversationId}`,
        phone: () =>
          sandbox.ledger
            .deliveries(personId, { appId })
            .map(({ message: { body } }) => (body.type === 'text' ? body.text : `[${body.type}]`)),
      }
    },
    async close() {
      await callbacks?.stop()
      await answers?.close()
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

/** 43 characters that stand for 32 bytes. */
function drawAesKey(): string {
  return randomBytes(32).toString('base64').slice(0, 43).replaceAll(/[+/]/g, 'a')
}
