import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { callbackAccountOf } from './client/callback-account.ts'
import { type Setup, setUp } from './testing/setup.ts'

let it: Setup
beforeAll(async () => {
  it = await setUp()
})
afterAll(() => it.close())

const secret = '0123456789abcdef0123456789abcdef'
function registration(agencyId: string) {
  const random = randomUUID().replaceAll('-', '')
  return {
    agencyId,
    name: '演示县发布',
    alias: 'yanshi-fabu',
    originalId: `gh_${random.slice(0, 12)}`,
    appId: `wx${random.slice(0, 16)}`,
    kind: 'service',
    verified: true,
    mode: 'safe',
    secret,
  }
}

const manager = () => it.staff(it.east, 'system-administrator')

describe('registering', () => {
  test('answers what we drew once, and never again; the secret never', async () => {
    const client = await manager()
    const made = await client.post('/api/accounts', registration(it.east.agencyId))
    expect(made.status).toBe(201)
    expect(made.body.issued.token).toMatch(/^[A-Za-z0-9]{32}$/)
    expect(made.body.issued.encodingAesKey).toMatch(/^[A-Za-z0-9]{43}$/)
    const { account } = made.body
    expect(account.callbackUrl).toBe(`http://mq.test${account.callbackPath}`)
    expect(account.credentials).toMatchObject({
      secretPrint: expect.stringMatching(/^[0-9a-f]{4}$/),
    })
    const detail = await client.get(`/api/accounts/${account.accountId}`)
    expect(detail.body).toEqual(account)
    const text = JSON.stringify([made.body.account, detail.body])
    for (const hidden of [secret, made.body.issued.token, made.body.issued.encodingAesKey])
      expect(text).not.toContain(hidden)
    const found = await callbackAccountOf(
      it.server.platform,
      account.callbackPath.split('/').at(-1),
    )
    expect(found).toMatchObject({
      accountId: account.accountId,
      state: 'active',
      config: { token: made.body.issued.token, mode: 'safe', windowSeconds: 300 },
    })
  })

  test('the same app id is refused, in any agency', async () => {
    const first = registration(it.east.agencyId)
    await (await manager()).post('/api/accounts', first)
    const other = await it.staff(it.west, 'system-administrator')
    const again = await other.post('/api/accounts', { ...first, agencyId: it.west.agencyId })
    expect(again).toMatchObject({ status: 409, body: { error: { code: 'ACCOUNT_APP_ID_TAKEN' } } })
  })

  test('an agency outside of the scope is unknown', async () => {
    const made = await (await manager()).post('/api/accounts', registration(it.west.agencyId))
    expect(made).toMatchObject({
      status: 422,
      body: { error: { code: 'ACCOUNT_AGENCY_UNKNOWN' } },
    })
  })

  test.each([
    ['appId', 'gh_123'],
    ['originalId', 'wx123'],
    ['secret', 'short'],
    ['token', 'has space'],
    ['encodingAesKey', 'a'.repeat(42)],
    ['name', '   '],
    ['kind', 'other'],
    ['extra', 'x'],
  ])('refuses a wrong %s', async (field, value) => {
    const wrong = { ...registration(it.east.agencyId), [field]: value }
    const answer = await (await manager()).post('/api/accounts', wrong)
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'INPUT_INVALID' } } })
  })

  test('who may only read may not register', async () => {
    const reader = await it.staff(it.east, 'answering-staff')
    const answer = await reader.post('/api/accounts', registration(it.east.agencyId))
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'PERMISSION_DENIED' } } })
    expect((await it.server.anonymous().get('/api/accounts')).status).toBe(401)
  })
})

describe('another agency', () => {
  test('does not see the account: not in the list, not by id, not to change', async () => {
    const { accountId } = await it.account(it.east)
    const stranger = await it.staff(it.west, 'system-administrator')
    const list = await stranger.get('/api/accounts?limit=200')
    expect(list.body.accounts.map((one: { accountId: string }) => one.accountId)).not.toContain(
      accountId,
    )
    const notFound = { status: 404, body: { error: { code: 'ACCOUNT_NOT_FOUND' } } }
    expect(await stranger.get(`/api/accounts/${accountId}`)).toMatchObject(notFound)
    expect(await stranger.patch(`/api/accounts/${accountId}`, { name: '改' })).toMatchObject(
      notFound,
    )
    expect(await stranger.put(`/api/accounts/${accountId}/credentials`, { secret })).toMatchObject(
      notFound,
    )
    expect(await stranger.post(`/api/accounts/${accountId}/test`)).toMatchObject(notFound)
    expect(await stranger.get(`/api/accounts/${accountId}/health`)).toMatchObject(notFound)
    expect(await stranger.get(`/api/accounts/${accountId}/menu`)).toMatchObject(notFound)
    expect(await stranger.get(`/api/accounts/${accountId}/qr-codes`)).toMatchObject(notFound)
  })
})

describe('the list', () => {
  test('goes page by page and searches by name, alias and app id', async () => {
    const client = await manager()
    for (let count = 0; count < 3; count++)
      await client.post('/api/accounts', {
        ...registration(it.east.agencyId),
        name: `乡镇发布${count}`,
      })
    const first = await client.get(`/api/accounts?limit=2&search=${encodeURIComponent('乡镇发')}`)
    expect(first.body.accounts).toHaveLength(2)
    expect(first.body.accounts[0].agencyName).toMatch(/^东县政府/)
    const second = await client.get(
      `/api/accounts?limit=2&search=${encodeURIComponent('乡镇发')}&after=${first.body.next}`,
    )
    expect(second.body.accounts).toHaveLength(1)
    expect(second.body.next).toBeNull()
    const { appId } = second.body.accounts[0]
    expect((await client.get(`/api/accounts?search=${appId}`)).body.accounts).toHaveLength(1)
    expect((await client.get('/api/accounts?search=%25')).body.accounts).toHaveLength(0)
  })
})

describe('changing', () => {
  test('names, mode and agency; never out of the scope', async () => {
    const { accountId } = await it.account(it.east)
    const client = await manager()
    const changed = await client.patch(`/api/accounts/${accountId}`, {
      name: '新名',
      mode: 'plain',
    })
    expect(changed.body).toMatchObject({ name: '新名', mode: 'plain' })
    const moved = await client.patch(`/api/accounts/${accountId}`, { agencyId: it.west.agencyId })
    expect(moved.body.error.code).toBe('ACCOUNT_AGENCY_UNKNOWN')
    const both = await it.server.as({
      grants: [it.east, it.west].map(({ path }) => ({
        role: 'system-administrator',
        agencyPath: path,
      })),
    })
    expect(
      (await both.patch(`/api/accounts/${accountId}`, { agencyId: it.west.agencyId })).status,
    ).toBe(200)
    expect((await client.get(`/api/accounts/${accountId}`)).status).toBe(404)
  })

  test('new credentials reach the callback path at once, and only what was asked is drawn', async () => {
    const { accountId, callbackKey } = await it.account(it.east)
    const before = await callbackAccountOf(it.server.platform, callbackKey)
    const client = await manager()
    const answer = await client.put(`/api/accounts/${accountId}/credentials`, {
      token: 'newToken1',
      draw: ['encodingAesKey'],
    })
    expect(Object.keys(answer.body.issued)).toEqual(['encodingAesKey'])
    const after = await callbackAccountOf(it.server.platform, callbackKey)
    expect(after?.config.token).toBe('newToken1')
    expect(after?.config.encodingAesKey).toBe(answer.body.issued.encodingAesKey)
    expect(after?.config.encodingAesKey).not.toBe(before?.config.encodingAesKey)
  })

  test('a replaced callback address leaves the old one unknown', async () => {
    const { accountId, callbackKey } = await it.account(it.east)
    await callbackAccountOf(it.server.platform, callbackKey)
    const answer = await (await manager()).post(`/api/accounts/${accountId}/callback-key`)
    const key = answer.body.callbackPath.split('/').at(-1)
    expect(await callbackAccountOf(it.server.platform, callbackKey)).toBeUndefined()
    expect(await callbackAccountOf(it.server.platform, key)).toMatchObject({ accountId })
  })

  test('every change is in the audit, without secrets', async () => {
    const { accountId } = await it.account(it.east)
    await (await manager()).put(`/api/accounts/${accountId}/credentials`, { secret })
    const auditor = await it.staff(it.east, 'audit-administrator')
    const { entries } = (await auditor.get(`/api/audit?subject=${accountId}`)).body
    expect(entries.map((entry: { action: string }) => entry.action)).toEqual([
      'account.credentials-replaced',
      'account.registered',
    ])
    expect(JSON.stringify(entries)).not.toContain(secret)
  })
})

describe('pausing and closing', () => {
  test('a paused account still receives and sends nothing; a closed one is over', async () => {
    const { accountId, callbackKey } = await it.account(it.east)
    const client = await manager()
    const state = (to: string) =>
      client.put(`/api/accounts/${accountId}/state`, { state: to, reason: '机构调整' })
    expect((await state('paused')).body).toMatchObject({ state: 'paused', stateReason: '机构调整' })
    expect(await callbackAccountOf(it.server.platform, callbackKey)).toMatchObject({
      state: 'paused',
    })
    expect((await client.post(`/api/accounts/${accountId}/test`)).body.error.code).toBe(
      'ACCOUNT_PAUSED',
    )
    expect((await state('paused')).body.error.code).toBe('ACCOUNT_STATE_UNCHANGED')
    expect((await state('active')).status).toBe(200)
    const closed = await state('closed')
    expect(closed.body.credentials).toMatchObject({ secretSetAt: null, secretPrint: '' })
    expect((await state('active')).body.error.code).toBe('ACCOUNT_CLOSED')
    expect((await client.patch(`/api/accounts/${accountId}`, { name: '改' })).body.error.code).toBe(
      'ACCOUNT_CLOSED',
    )
    expect(await callbackAccountOf(it.server.platform, callbackKey)).toMatchObject({
      state: 'closed',
    })
  })

  test('needs a reason', async () => {
    const { accountId } = await it.account(it.east)
    const answer = await (await manager()).put(`/api/accounts/${accountId}/state`, {
      state: 'paused',
      reason: ' ',
    })
    expect(answer.status).toBe(400)
  })
})

test('unknown callback keys are remembered for a while', async () => {
  const { platform } = it.server
  // News of the accounts above may still be on its way, and drops what is remembered.
  await vi.waitFor(async () => {
    expect(await callbackAccountOf(platform, 'nobody')).toBeUndefined()
    // The second answer is from memory: no promise.
    expect(callbackAccountOf(platform, 'nobody')).toBeUndefined()
  })
  it.clock.advance(11_000)
  expect(callbackAccountOf(platform, 'nobody')).toBeInstanceOf(Promise)
})
