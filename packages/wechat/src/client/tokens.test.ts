import { describe, expect, test } from 'vitest'
import { APP_ID, createRig, type Sent, TOKEN_API } from './testing.ts'
import { createMemoryTokenStore } from './token-store.ts'

const READ = { api: '/cgi-bin/tags/get', idempotent: true }
const OK = { errcode: 0, errmsg: 'ok' }
const STALE = { errcode: 40001, errmsg: 'invalid credential' }

/** A platform that knows only the newest of the tokens it issued. */
const newestOnly = (tokens: { issued: number }) => (sent: Sent) =>
  sent.query.access_token === `T${tokens.issued}` ? OK : STALE

describe('tokens', () => {
  test('are fetched once by stable_token and used until near their end', async () => {
    const rig = createRig()
    await rig.client.call(READ)
    await rig.client.call(READ)
    expect(rig.tokenCalls()).toHaveLength(1)
    expect(JSON.parse(rig.tokenCalls()[0]?.body ?? '')).toEqual({
      grant_type: 'client_credential',
      appid: APP_ID,
      secret: 'secret-of-the-demo',
      force_refresh: false,
    })
    expect(rig.calls().map((one) => one.query.access_token)).toEqual(['T1', 'T1'])
    rig.pass(7200 - 241)
    await rig.client.call(READ)
    expect(rig.tokenCalls()).toHaveLength(1)
    rig.pass(2)
    await rig.client.call(READ)
    expect(rig.calls().at(-1)?.query.access_token).toBe('T2')
  })

  test('are fetched once by many calls at once', async () => {
    const rig = createRig()
    await Promise.all(Array.from({ length: 50 }, () => rig.client.call(READ)))
    expect(rig.tokenCalls()).toHaveLength(1)
  })

  test('are refreshed once by five parallel calls that are all refused', async () => {
    const tokens = { issued: 0 }
    const rig = createRig({ [READ.api]: newestOnly(tokens) }, { tokens })
    await rig.client.call(READ)
    tokens.issued = 7
    await Promise.all(Array.from({ length: 5 }, () => rig.client.call(READ)))
    expect(rig.tokenCalls()).toHaveLength(2)
  })

  test('are refreshed once by several processes on one store', async () => {
    const shared = { store: createMemoryTokenStore(), tokens: { issued: 0 } }
    const rigs = Array.from({ length: 8 }, () =>
      createRig({ [READ.api]: newestOnly(shared.tokens) }, shared),
    )
    const total = () => rigs.reduce((sum, rig) => sum + rig.tokenCalls().length, 0)
    const callAll = () =>
      Promise.all(rigs.flatMap(({ client }) => [client.call(READ), client.call(READ)]))
    await callAll()
    expect(total()).toBe(1)
    // Every process holds a copy that the platform no longer knows.
    shared.tokens.issued = 10
    await callAll()
    expect(total()).toBe(2)
  })

  test('of another process are taken over without a fetch', async () => {
    const shared = { store: createMemoryTokenStore(), tokens: { issued: 0 } }
    const one = createRig({ [READ.api]: newestOnly(shared.tokens) }, shared)
    const two = createRig({ [READ.api]: newestOnly(shared.tokens) }, shared)
    await one.client.call(READ)
    await two.client.call(READ)
    await one.client.forceNewToken()
    await two.client.call(READ)
    expect(two.tokenCalls()).toHaveLength(0)
    expect(two.calls().map((sent) => sent.query.access_token)).toEqual(['T1', 'T1', 'T2'])
    await one.client.call(READ)
    expect(one.calls().at(-1)?.query.access_token).toBe('T2')
  })

  test('that stay refused are not fetched again and again', async () => {
    const rig = createRig({ [READ.api]: STALE })
    await expect(rig.client.call(READ)).rejects.toMatchObject({
      name: 'PlatformError',
      errcode: 40001,
      class: 'token',
    })
    expect(rig.tokenCalls()).toHaveLength(2)
    expect(rig.calls()).toHaveLength(2)
    expect(rig.pauses).toEqual([])
  })

  test.each([
    [40164, 'config'],
    [40013, 'config'],
    [40125, 'config'],
    [45009, 'quota'],
    [40001, 'token'],
  ])('that are refused with %i are not asked for again', async (errcode, name) => {
    const rig = createRig({ [TOKEN_API]: { errcode, errmsg: 'x' } })
    await expect(rig.client.call(READ)).rejects.toMatchObject({ api: TOKEN_API, class: name })
    expect(rig.sent).toHaveLength(1)
  })

  test('near their end hold on while the platform is busy, with a pause between tries', async () => {
    const rig = createRig({
      [TOKEN_API]: [{ access_token: 'T1', expires_in: 7200 }, { errcode: -1 }],
    })
    await rig.client.call(READ)
    rig.pass(7000)
    await rig.client.call(READ)
    await rig.client.call(READ)
    expect(rig.tokenCalls()).toHaveLength(1 + 3)
    rig.pass(11)
    await rig.client.call(READ)
    expect(rig.tokenCalls()).toHaveLength(1 + 6)
    rig.pass(200)
    await expect(rig.client.call(READ)).rejects.toMatchObject({ errcode: -1 })
  })

  test('that are none are not kept', async () => {
    const rig = createRig({
      [TOKEN_API]: [{ errcode: 0 }, { access_token: 'T1', expires_in: 7200 }],
    })
    await expect(rig.client.call(READ)).rejects.toMatchObject({ name: 'BadAnswerError' })
    await rig.client.call(READ)
    expect(rig.calls().map((one) => one.query.access_token)).toEqual(['T1'])
  })

  test('left expired in the store by another process are not used', async () => {
    const store = createMemoryTokenStore()
    const now = Date.parse('2026-03-02T01:00:00Z')
    await store.refresh(APP_ID, undefined, async () => ({ token: 'old', expiresAt: now - 1 }))
    const rig = createRig({}, { store })
    await rig.client.call(READ)
    expect(rig.calls()[0]?.query.access_token).toBe('T1')
  })

  test('are not sent where an interface takes app id and secret, or nothing', async () => {
    const rig = createRig()
    await rig.client.call({ ...READ, credential: 'secret', query: { code: 'c' } })
    await rig.client.call({ ...READ, credential: 'none' })
    expect(rig.tokenCalls()).toHaveLength(0)
    expect(rig.calls()[0]?.query).toEqual({
      appid: APP_ID,
      secret: 'secret-of-the-demo',
      code: 'c',
    })
    expect(rig.calls()[1]?.query).toEqual({})
  })
})
