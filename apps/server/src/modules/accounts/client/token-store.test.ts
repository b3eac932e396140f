import { randomUUID } from 'node:crypto'
import { createClient, NetworkError, PlatformError, type StoredToken } from '@minqiao/wechat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findSealedSecret } from '../repo/secrets.ts'
import { findToken } from '../repo/tokens.ts'
import { type Setup, setUp } from '../testing/setup.ts'
import { clientOf } from './client-of.ts'
import { createTokenStore } from './token-store.ts'

let it: Setup
beforeAll(async () => {
  it = await setUp()
})
afterAll(() => it.close())

/** A store as another process would have it: nothing shared but the database. */
function process(accountId: string, appId: string) {
  const { database, vault, now } = it.server.platform
  return createTokenStore({ db: database.db, vault, now, accountId, appId })
}

function fresh(token: string): StoredToken {
  return { token, expiresAt: it.clock.now().getTime() + 7_200_000 }
}

function ids() {
  return { accountId: randomUUID(), appId: `wx${randomUUID().slice(0, 8)}` }
}

describe('one refresher for all processes', () => {
  test('two processes with twenty callers each ask the platform once', async () => {
    const { accountId, appId } = ids()
    let asked = 0
    const fetchNew = async () => {
      asked++
      await new Promise((resolve) => setTimeout(resolve, 30))
      return fresh(`token-${asked}`)
    }
    const [one, two] = [process(accountId, appId), process(accountId, appId)]
    const callers = Array.from({ length: 40 }, (_, index) =>
      (index % 2 === 0 ? one : two).refresh(appId, undefined, fetchNew),
    )
    const tokens = new Set((await Promise.all(callers)).map(({ token }) => token))
    expect(asked).toBe(1)
    expect(tokens).toEqual(new Set(['token-1']))
  })

  test('clients of two processes make one stable_token call at the platform', async () => {
    const account = await it.account(it.east)
    const { accountId, appId } = account
    const { platform } = it.server
    const { sealed } = (await findSealedSecret(platform.database.db, accountId)) ?? {}
    const secret = await platform.vault.open('accounts.secret', accountId, sealed ?? '')
    const clients = [1, 2].map(() =>
      createClient({
        appId,
        secret,
        baseUrl: it.sandbox.origin(),
        now: it.clock.now,
        store: process(accountId, appId),
      }),
    )
    const calls = Array.from({ length: 40 }, (_, index) => clients[index % 2]?.accessToken())
    expect(new Set(await Promise.all(calls)).size).toBe(1)
    const asked = it.sandbox.ledger.calls({ appId, api: '/cgi-bin/stable_token' })
    expect(asked).toHaveLength(1)
  })

  test('a caller whose token is older than the stored one gets that one', async () => {
    const { accountId, appId } = ids()
    const store = process(accountId, appId)
    await store.refresh(appId, undefined, async () => fresh('old'))
    await store.refresh(appId, 'old', async () => fresh('new'))
    const found = await store.refresh(appId, 'old', async () => fresh('never'))
    expect(found.token).toBe('new')
  })

  test('when the holder of the lease dies, another takes over after it', async () => {
    const { accountId, appId } = ids()
    const dead = process(accountId, appId)
    let began = () => {}
    const begun = new Promise<void>((resolve) => {
      began = resolve
    })
    // A process that never comes back from the platform.
    void dead.refresh(appId, undefined, () => {
      began()
      return new Promise(() => {})
    })
    await begun
    let looks = 0
    const { database, vault, now } = it.server.platform
    const heir = createTokenStore({
      db: database.db,
      vault,
      now,
      accountId,
      appId,
      sleep: async () => {
        if (++looks === 3) it.clock.advance(16_000)
      },
    })
    const found = await heir.refresh(appId, undefined, async () => fresh('heir'))
    expect(found.token).toBe('heir')
    expect(looks).toBe(3)
  })

  test('a holder that comes back late does not overwrite its heir', async () => {
    const { accountId, appId } = ids()
    let release = (_: StoredToken) => {}
    let began = () => {}
    const begun = new Promise<void>((resolve) => {
      began = resolve
    })
    const late = process(accountId, appId).refresh(appId, undefined, () => {
      began()
      return new Promise((resolve) => {
        release = resolve
      })
    })
    await begun
    it.clock.advance(16_000)
    await process(accountId, appId).refresh(appId, undefined, async () => fresh('heir'))
    release(fresh('late'))
    expect((await late).token).toBe('heir')
    expect((await process(accountId, appId).read(appId))?.token).toBe('heir')
  })

  test('who waited for a refresh that failed fails with it and does not ask again', async () => {
    const { accountId, appId } = ids()
    let asked = 0
    const refused = async () => {
      asked++
      await new Promise((resolve) => setTimeout(resolve, 60))
      throw new PlatformError('/cgi-bin/stable_token', 40125, {})
    }
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () =>
        process(accountId, appId).refresh(appId, undefined, refused),
      ),
    )
    expect(asked).toBe(1)
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { errcode: 40125 } })
    const again = await process(accountId, appId).refresh(appId, undefined, async () => fresh('ok'))
    expect(again.token).toBe('ok')
  })

  test('a lost answer is told as such to those who waited', async () => {
    const { accountId, appId } = ids()
    const lost = async () => {
      await new Promise((resolve) => setTimeout(resolve, 60))
      throw new NetworkError('/cgi-bin/stable_token', 'lost')
    }
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => process(accountId, appId).refresh(appId, undefined, lost)),
    )
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ reason: { name: 'NetworkError' } })
  })

  test('the token is sealed in the database and a ticket is kept beside it', async () => {
    const { accountId, appId } = ids()
    const store = process(accountId, appId)
    await store.refresh(appId, undefined, async () => fresh('secret-token'))
    await store.refresh(`${appId}:jsapi`, undefined, async () => fresh('ticket'))
    const row = await findToken(it.server.platform.database.db, accountId, 'access')
    expect(row?.sealed).not.toContain('secret-token')
    expect(row?.refreshes).toBe(1)
    expect((await store.read(`${appId}:jsapi`))?.token).toBe('ticket')
  })
})

test('a token that the platform ended is replaced once, by whoever notices', async () => {
  const { accountId, appId } = await it.account(it.east)
  const client = await clientOf(it.server.platform, accountId)
  const before = await client.accessToken()
  it.sandbox.endTokens(appId, 'invalid')
  it.sandbox.ledger.clear()
  await Promise.all(
    Array.from({ length: 10 }, () =>
      client.call({ api: '/cgi-bin/get_api_domain_ip', idempotent: true }),
    ),
  )
  expect(await client.accessToken()).not.toBe(before)
  expect(it.sandbox.ledger.calls({ appId, api: '/cgi-bin/stable_token' })).toHaveLength(1)
})
