import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientOf } from './client/client-of.ts'
import { memoryOf } from './client/memory.ts'
import { type Setup, setUp } from './testing/setup.ts'

let it: Setup
beforeAll(async () => {
  it = await setUp()
})
afterAll(() => it.close())

const manager = () => it.staff(it.east, 'system-administrator')
const flush = () => memoryOf(it.server.platform).meter.flush()

interface QuotaLine {
  api: string
  used: number
  errors: number
  limit: number | null
  left: number | null
}

describe('the test of the connection', () => {
  test('says in words what works', async () => {
    const { accountId } = await it.account(it.east)
    const answer = await (await manager()).post(`/api/accounts/${accountId}/test`)
    expect(answer.body.passed).toBe(true)
    expect(answer.body.steps.map((step: { step: string }) => step.step)).toEqual([
      'token',
      'addresses',
      'quota',
    ])
    expect(answer.body.steps[2].words.zh).toMatch(/剩余 \d+ 次/)
  })

  test('stops at the first failure, with meaning and advice', async () => {
    const { accountId } = await it.account(it.east)
    const client = await manager()
    await client.put(`/api/accounts/${accountId}/credentials`, { secret: 'f'.repeat(32) })
    const { body } = await client.post(`/api/accounts/${accountId}/test`)
    expect(body.passed).toBe(false)
    expect(body.steps[0]).toMatchObject({ state: 'failed', errcode: expect.any(Number) })
    expect(body.steps[0].hint.zh).not.toBe('')
    expect(body.steps[1].state).toBe('skipped')
    const { body: health } = await client.get(`/api/accounts/${accountId}/health`)
    expect(health.token).toMatchObject({ state: 'failing', failures: 1 })
    expect(health.token.said.meaning.zh).not.toBe('')
  })

  test('shows the address of ours that the platform refused, until it does no more', async () => {
    const { accountId, appId } = await it.account(it.east, { ipWhiteList: ['203.0.113.9'] })
    const client = await manager()
    const refused = await client.post(`/api/accounts/${accountId}/test`)
    expect(refused.body.steps[0]).toMatchObject({ errcode: 40164, egressIp: '127.0.0.1' })
    const seen = await client.get(`/api/accounts/${accountId}`)
    expect(seen.body.refusedIp).toBe('127.0.0.1')
    it.sandbox.updateAccount(appId, { ipWhiteList: [] })
    await client.post(`/api/accounts/${accountId}/test`)
    expect((await client.get(`/api/accounts/${accountId}`)).body.refusedIp).toBe('')
  })

  test('really tries the secret though a token is kept, and gets the same token', async () => {
    const { accountId, appId } = await it.account(it.east)
    const before = await (await clientOf(it.server.platform, accountId)).accessToken()
    it.sandbox.ledger.clear()
    await (await manager()).post(`/api/accounts/${accountId}/test`)
    expect(it.sandbox.ledger.calls({ appId, api: '/cgi-bin/stable_token' })).toHaveLength(1)
    expect(await (await clientOf(it.server.platform, accountId)).accessToken()).toBe(before)
  })

  test('needs the right to manage, and a secret', async () => {
    const { accountId } = await it.account(it.east)
    const reader = await it.staff(it.east, 'supervisor')
    expect((await reader.post(`/api/accounts/${accountId}/test`)).status).toBe(403)
  })
})

describe('counts and replies', () => {
  test('calls are counted by interface and day, written together, and shown beside the limit', async () => {
    const { accountId, appId } = await it.account(it.east)
    const client = await clientOf(it.server.platform, accountId)
    for (let count = 0; count < 5; count++)
      await client.call({ api: '/cgi-bin/tags/get', idempotent: true })
    it.sandbox.misbehave({
      api: '/cgi-bin/tags/get',
      appId,
      fault: { kind: 'errcode', errcode: 45009 },
    })
    await client.call({ api: '/cgi-bin/tags/get', idempotent: true }).catch(() => undefined)
    await flush()
    const reader = await it.staff(it.east, 'supervisor')
    const { body } = await reader.get(`/api/accounts/${accountId}/quotas`)
    const tags = body.quotas.find(({ api }: QuotaLine) => api === '/cgi-bin/tags/get')
    expect(tags).toMatchObject({ used: 6, errors: 1, limit: 1000, left: 994 })
    expect(body.day).toBe('2026-03-10')
    const replies = (await reader.get(`/api/accounts/${accountId}/replies`)).body.replies
    expect(replies[0]).toMatchObject({ api: '/cgi-bin/tags/get', errcode: 45009, class: 'quota' })
    expect(replies[0].hint.zh).not.toBe('')
    expect(replies[1]).toMatchObject({ errcode: 0, hint: null })
  })

  test('only the newest fifty replies are kept', async () => {
    const { accountId, appId } = await it.account(it.east)
    const { meter } = memoryOf(it.server.platform)
    const record = { appId, api: '/cgi-bin/menu/get', ms: 1, errcode: 0, attempt: 1 }
    for (let round = 0; round < 3; round++) {
      for (let count = 0; count < 40; count++) meter.note(accountId, record)
      await meter.flush()
    }
    const { replies } = (await (await manager()).get(`/api/accounts/${accountId}/replies`)).body
    expect(replies).toHaveLength(50)
    const { quotas } = (await (await manager()).get(`/api/accounts/${accountId}/quotas`)).body
    expect(quotas.find(({ api }: QuotaLine) => api === '/cgi-bin/menu/get')).toMatchObject({
      used: 120,
    })
  })

  test('the platform is asked on demand, and refuses in words', async () => {
    const { accountId, appId } = await it.account(it.east)
    const client = await manager()
    const ask = (api: string) => client.post(`/api/accounts/${accountId}/quotas/ask`, { api })
    const answer = await ask('/cgi-bin/menu/create')
    expect(answer.body).toMatchObject({ limit: 1000, used: 0, left: 1000 })
    it.sandbox.misbehave({
      api: '/cgi-bin/openapi/quota/get',
      appId,
      fault: { kind: 'errcode', errcode: 76022 },
    })
    expect(await ask('/cgi-bin/menu/create')).toMatchObject({
      status: 422,
      body: { error: { code: 'PLATFORM_REFUSED', details: { errcode: 76022 } } },
    })
    expect((await ask('https://example.com')).status).toBe(400)
  })
})

describe('capabilities', () => {
  interface Line {
    name: string
    state: string
    said: unknown
  }
  const stateOf = async (accountId: string, name: string): Promise<Line | undefined> => {
    const { body } = await (await manager()).get(`/api/accounts/${accountId}/health`)
    return body.capabilities.find((line: Line) => line.name === name)
  }

  test('are switched off by a refusal and on again when they work', async () => {
    const { accountId, appId } = await it.account(it.east)
    const client = await clientOf(it.server.platform, accountId)
    const menu = () => client.call({ api: '/cgi-bin/menu/get', accept: [46003], idempotent: true })
    expect(await stateOf(accountId, 'menu')).toMatchObject({ state: 'granted' })
    it.sandbox.updateAccount(appId, { withheld: ['menu'] })
    await menu().catch(() => undefined)
    await flush()
    expect(await stateOf(accountId, 'menu')).toMatchObject({
      state: 'off',
      said: { errcode: 48001 },
    })
    it.sandbox.updateAccount(appId, { withheld: [] })
    await client.call({
      api: '/cgi-bin/menu/create',
      body: { button: [{ name: '办事', type: 'click', key: 'k' }] },
      idempotent: true,
    })
    await flush()
    expect(await stateOf(accountId, 'menu')).toMatchObject({ state: 'granted', said: null })
  })

  test('begin with what the platform grants the kind', async () => {
    const { accountId } = await it.account(it.east, { kind: 'subscription', verified: false })
    expect(await stateOf(accountId, 'custom-message')).toMatchObject({ state: 'not-granted' })
    expect(await stateOf(accountId, 'js-sdk')).toMatchObject({ state: 'granted' })
  })
})
