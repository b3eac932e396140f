import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Sandbox } from '@minqiao/sandbox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  accountsModule,
  type Callbacks,
  closeAccounts,
  createCallbacks,
  ensureAccount,
} from '#modules/accounts/index.ts'
import { ensureAgency, peopleModule } from '#modules/people/index.ts'
import { createClock } from '#test/clock.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { citizensModule, findFollowers } from './index.ts'

const clock = createClock()
let sandbox: Sandbox
let server: TestServer
let callbacks: Callbacks
let origin: string
beforeAll(async () => {
  sandbox = createSandbox({ now: clock.now, retryPauseMs: 1 })
  const platformOrigin = await sandbox.listen(0)
  server = await startTestServer({
    modules: [peopleModule, accountsModule, citizensModule],
    environment: { WECHAT_API_URL: platformOrigin },
    clock,
    fastPaths: (platform) => {
      callbacks = createCallbacks(platform, { decideReply: () => undefined })
      return [callbacks.fastPath]
    },
  })
  await server.http.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(server.http.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await callbacks.stop()
  await closeAccounts(server.platform)
  await server.close()
  await sandbox.close()
})

/** An account that is registered here with its callback set and checked at the platform. */
async function connected(mode: 'plain' | 'compatible' | 'safe') {
  const random = randomUUID().replaceAll('-', '')
  const secrets = { token: random.slice(0, 20), encodingAesKey: `${random}0123456789A` }
  const made = sandbox.createAccount({
    name: '演示县发布',
    appId: `wx${random.slice(0, 16)}`,
    username: `gh_${random.slice(0, 12)}`,
    secret: random,
  })
  const agencyId = await ensureAgency(server.ctx(), {
    parentId: null,
    kind: 'government',
    name: `演示县${random.slice(0, 8)}`,
  })
  const account = await ensureAccount(server.ctx(), {
    agencyId,
    name: made.name,
    originalId: made.username,
    appId: made.appId,
    kind: 'service',
    verified: true,
    mode,
    secret: made.secret,
    ...secrets,
  })
  const callback = {
    url: `${origin}/wechat/callback/${account.callbackKey}`,
    token: secrets.token,
    aesKey: secrets.encodingAesKey,
    mode,
  }
  return { account, callback, checked: await sandbox.configureCallback(made.appId, callback) }
}

test.each(['plain', 'compatible', 'safe'] as const)(
  'in %s mode the address is checked, and a follow makes a follower whose unfollow is noted',
  async (mode) => {
    const { account, checked } = await connected(mode)
    expect(checked).toMatchObject({ ok: true })
    const { id } = sandbox.createPerson({ name: '演示市民' })
    await sandbox.follow(id, account.appId)
    const openId = sandbox.openidOf(id, account.appId)
    const find = async () =>
      (await findFollowers(server.platform.database.db, account.accountId, [openId]))[0]
    expect(await find()).toMatchObject({ state: 'following', openId })
    clock.advance(10_000)
    await sandbox.unfollow(id, account.appId)
    expect(await find()).toMatchObject({ state: 'left' })
  },
)

test('an address whose account has another token fails the platform’s check', async () => {
  const { account, callback } = await connected('safe')
  const wrong = { ...callback, token: 'anotherToken' }
  expect(await sandbox.configureCallback(account.appId, wrong)).toMatchObject({ ok: false })
})
