import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countScan } from './repo/qr-codes.ts'
import { type Setup, setUp } from './testing/setup.ts'

let it: Setup
beforeAll(async () => {
  it = await setUp()
})
afterAll(() => it.close())

async function actsOn(accountId: string): Promise<string[]> {
  const { rows } = await sql<{ action: string }>`
    select action from audit_entries where subject_id = ${accountId} order by seq`.execute(
    it.server.platform.database.db,
  )
  return rows.map(({ action }) => action)
}

const lead = () => it.staff(it.east, 'answering-lead')

async function made(body: object = {}) {
  const account = await it.account(it.east)
  const client = await lead()
  const url = `/api/accounts/${account.accountId}/qr-codes`
  const code = await client.post(url, {
    kind: 'permanent',
    scene: 'hall-1',
    place: '政务大厅一层',
    ...body,
  })
  return { ...account, client, url, code }
}

describe('making', () => {
  test('a permanent code holds what the platform said', async () => {
    const { appId, client, url, code } = await made()
    expect(code).toMatchObject({
      status: 201,
      body: { state: 'ready', scene: 'hall-1', expiresAt: null, scans: 0, follows: 0 },
    })
    const [call] = it.sandbox.ledger.calls({ appId, api: '/cgi-bin/qrcode/create' })
    expect(call?.request).toMatchObject({
      action_name: 'QR_LIMIT_STR_SCENE',
      action_info: { scene: { scene_str: 'hall-1' } },
    })
    const svg = await client.get(`${url}/${code.body.qrId}/picture`)
    expect(svg.headers['content-type']).toMatch(/svg/)
    expect(String(svg.body)).toContain('<svg')
    const png = await client.send({
      method: 'GET',
      url: `${url}/${code.body.qrId}/picture?format=png&width=300`,
    })
    expect(png.headers['content-type']).toBe('image/png')
    expect(Buffer.from(png.body, 'latin1').subarray(1, 4).toString()).toBe('PNG')
  })

  test('a temporary one runs out and is made again under its scene', async () => {
    const { accountId, url, code } = await made({ kind: 'temporary', days: 2 })
    expect(code.body.expiresAt).toBe(
      new Date(it.clock.now().getTime() + 2 * 86_400_000).toISOString(),
    )
    it.clock.advance(2 * 86_400_000 + 1000)
    const later = await lead()
    const listed = await later.get(url)
    expect(listed.body.qrCodes[0].state).toBe('expired')
    const renewed = await later.post(`${url}/${code.body.qrId}/renew`, { days: 1 })
    expect(renewed.body).toMatchObject({ state: 'ready', scene: 'hall-1' })
    expect(await actsOn(accountId)).toEqual([
      'account.registered',
      'account.qr-code-made',
      'account.qr-code-renewed',
    ])
  })

  test('a scene is used once; strange scenes are refused', async () => {
    const { client, url } = await made()
    const again = await client.post(url, { kind: 'permanent', scene: 'hall-1', place: '另一处' })
    expect(again.body.error.code).toBe('QR_CODE_SCENE_TAKEN')
    for (const scene of ['', 'a b', '大厅', 'x'.repeat(65)])
      expect((await client.post(url, { kind: 'permanent', scene, place: '一处' })).status).toBe(400)
  })

  test('what the platform refuses is kept as failed, told in words, and can be tried again', async () => {
    const account = await it.account(it.east)
    it.sandbox.updateAccount(account.appId, { withheld: ['qrcode'] })
    const client = await lead()
    const url = `/api/accounts/${account.accountId}/qr-codes`
    const refused = await client.post(url, { kind: 'permanent', scene: 's', place: '一处' })
    expect(refused.body.error).toMatchObject({
      code: 'PLATFORM_REFUSED',
      details: { errcode: 48001 },
    })
    const [code] = (await client.get(url)).body.qrCodes
    expect(code).toMatchObject({ state: 'failed', errcode: 48001 })
    const picture = await client.get(`${url}/${code.qrId}/picture`)
    expect(picture.body.error.code).toBe('QR_CODE_NOT_READY')
    it.sandbox.updateAccount(account.appId, { withheld: [] })
    expect((await client.post(`${url}/${code.qrId}/renew`, {})).body.state).toBe('ready')
  })

  test('needs the right, in the agency', async () => {
    const { accountId, url, code } = await made()
    const reader = await it.staff(it.east, 'answering-staff')
    expect((await reader.get(url)).status).toBe(200)
    const body = { kind: 'permanent', scene: 's2', place: '一处' }
    expect((await reader.post(url, body)).status).toBe(403)
    const stranger = await it.staff(it.west, 'answering-lead')
    expect((await stranger.get(`${url}/${code.body.qrId}/days`)).body.error.code).toBe(
      'ACCOUNT_NOT_FOUND',
    )
    expect(
      (await (await lead()).get(`/api/accounts/${accountId}/qr-codes/x/days`)).body.error.code,
    ).toBe('QR_CODE_NOT_FOUND')
  })

  test('is renamed and put into the archive and out again', async () => {
    const { client, url, code } = await made()
    const one = `${url}/${code.body.qrId}`
    expect((await client.patch(one, { place: '二层' })).body.place).toBe('二层')
    expect((await client.patch(one, { archived: true })).body.state).toBe('archived')
    expect((await client.get(url)).body.qrCodes).toHaveLength(0)
    expect((await client.get(`${url}?archived=true`)).body.qrCodes).toHaveLength(1)
    expect((await client.patch(one, { archived: false })).body.state).toBe('ready')
  })
})

describe('counting', () => {
  test('scans and follows by day; one told twice counts once', async () => {
    const { accountId, client, url, code } = await made()
    const { db } = it.server.platform.database
    const now = it.clock.now()
    const yesterday = new Date(now.getTime() - 86_400_000)
    const count = (followed: boolean, at: Date, id: string = randomUUID()) =>
      countScan(db, accountId, 'hall-1', followed, at, id)
    await count(true, yesterday)
    await count(false, now, 'same')
    expect(await count(false, now, 'same')).toBe(false)
    await Promise.all(Array.from({ length: 10 }, () => count(true, now)))
    expect(await countScan(db, accountId, 'not-ours', false, now)).toBe(false)
    const { days } = (await client.get(`${url}/${code.body.qrId}/days`)).body
    expect(
      days.map(({ scans, follows }: { scans: number; follows: number }) => [scans, follows]),
    ).toEqual([
      [1, 1],
      [11, 10],
    ])
    const [listed] = (await client.get(url)).body.qrCodes
    expect(listed).toMatchObject({ scans: 12, follows: 11 })
  })
})
