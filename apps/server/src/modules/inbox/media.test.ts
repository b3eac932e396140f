import { createClient, createMemoryTokenStore } from '@minqiao/wechat'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Account } from '#modules/accounts/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { recordFile } from '#platform/files/index.ts'
import type { TestClient } from '#test/client.ts'
import { fetchMedia } from './media/fetch.ts'
import { keepMedia } from './media/keep.ts'
import { dataUrl, formOf, makePng } from './testing/pictures.ts'
import { linesOf, morning, receive, rowsOf } from './testing/pushes.ts'
import { type Citizen, type Setup, setUp } from './testing/setup.ts'

const get = '/cgi-bin/media/get'
const day = 86_400_000

let it: Setup
let account: Account
let citizen: Citizen
let agent: TestClient
beforeAll(async () => {
  it = await setUp()
})
beforeEach(async () => {
  it.sandbox.behave()
  agent = await it.staff(it.east, 'answering-staff')
  account = await it.account(it.east)
  citizen = await it.citizen(account)
})
afterAll(() => it.close())

const db = () => it.server.platform.database.db
const sends = (message: Parameters<Setup['sandbox']['say']>[2]) =>
  it.sandbox.say(citizen.personId, citizen.appId, message)
const lastLine = async () => {
  const line = (await linesOf(db(), citizen)).at(-1)
  if (!line) throw new Error('nothing was said')
  return line
}
const open = async (messageId: string, query = '', headers: Record<string, string> = {}) =>
  agent.send({
    method: 'GET',
    url: `${citizen.url}/messages/${messageId}/media${query}`,
    headers,
  })
const fetches = () => it.sandbox.ledger.calls({ api: get, appId: account.appId }).length
const png = makePng()
const mp4 = Buffer.concat([
  Buffer.from('00000018667479706d70343200000000', 'hex'),
  Buffer.alloc(64),
])
const amr = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(32, 0x3c)])

describe('what a citizen sends', () => {
  test('a picture is here at once, without what tells of its maker', async () => {
    await sends({ type: 'image', data: dataUrl('image/png', makePng('latitude 30.1')) })
    await it.server.runJobs()
    const line = await lastLine()
    expect(line).toMatchObject({
      kind: 'image',
      mediaState: 'kept',
      body: { mediaType: 'image/png', bytes: png.length },
    })
    const { status, headers } = await open(line.id)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(png.length),
      'x-content-type-options': 'nosniff',
    })
    const [shown] = (await agent.get(`${citizen.url}/messages?limit=1`)).body.messages
    expect(shown).toMatchObject({ mediaState: 'kept', body: { mediaType: 'image/png' } })
    expect(shown.body).not.toHaveProperty('mediaId')
    expect(shown.body).not.toHaveProperty('picUrl')
  })

  test('a voice keeps what was heard', async () => {
    await sends({ type: 'voice', data: dataUrl('audio/amr', amr), format: 'amr', seconds: 3 })
    await it.server.runJobs()
    expect(await lastLine()).toMatchObject({
      kind: 'voice',
      mediaState: 'kept',
      body: { mediaType: 'audio/amr' },
    })
  })

  test('a video comes by its address, with a picture that stands for it', async () => {
    await sends({ type: 'video', data: dataUrl('video/mp4', mp4) })
    await it.server.runJobs()
    const line = await lastLine()
    expect(line).toMatchObject({ mediaState: 'kept', body: { mediaType: 'video/mp4' } })
    const [shown] = (await agent.get(`${citizen.url}/messages?limit=1`)).body.messages
    expect(shown.body).toMatchObject({ thumb: true })
    expect((await open(line.id)).headers['content-type']).toBe('video/mp4')
    expect((await open(line.id, '?part=thumb')).headers['content-type']).toBe('image/jpeg')
  })

  test('a place has no file', async () => {
    await sends({ type: 'location', latitude: 30, longitude: 104, scale: 15, label: '云桥镇' })
    await it.server.runJobs()
    const line = await lastLine()
    expect(line).toMatchObject({ text: '云桥镇', mediaState: null })
    expect((await open(line.id)).body.error.code).toBe('FILE_NOT_FOUND')
    expect((await open(uuidv7())).body.error.code).toBe('MESSAGE_NOT_FOUND')
  })

  test('a link is handed on only when it opens a page', async () => {
    const link = (url: string) => ({ type: 'link', body: { title: '看', description: '', url } })
    const rows = rowsOf(
      account.accountId,
      ['javascript:alert(1)', 'https://example.gov.cn/a'].map((url) => ({
        open: citizen.openId,
        at: morning + 90,
        ...link(url),
      })),
    )
    await receive(db(), rows)
    const { messages } = (await agent.get(`${citizen.url}/messages?limit=2`)).body
    expect(messages[0].body).toEqual({ title: '看', description: '' })
    expect(messages[1].body).toMatchObject({ url: 'https://example.gov.cn/a' })
  })
})

describe('parts of a file', () => {
  test.each([
    ['bytes=0-7', 206, 8, `bytes 0-7/${png.length}`],
    ['bytes=-4', 206, 4, `bytes ${png.length - 4}-${png.length - 1}/${png.length}`],
    ['bytes=9-', 206, png.length - 9, `bytes 9-${png.length - 1}/${png.length}`],
    ['words=1-2', 200, png.length, undefined],
    ['bytes=9999-', 416, 0, `bytes */${png.length}`],
  ])('%s is answered with %d', async (range, status, length, contentRange) => {
    await sends({ type: 'image', data: dataUrl('image/png', png) })
    await it.server.runJobs()
    const answer = await open((await lastLine()).id, '', { range })
    expect(answer.status).toBe(status)
    expect(answer.headers['content-range']).toBe(contentRange)
    expect(Number(answer.headers['content-length'] ?? 0)).toBe(length)
  })
})

describe('what cannot be fetched', () => {
  test('because it is too old is gone, and asked for once', async () => {
    await sends({ type: 'image', data: dataUrl('image/png', png) })
    it.clock.advance(3 * day)
    await it.server.runJobs()
    expect(await lastLine()).toMatchObject({ mediaState: 'gone', body: { mediaFault: 'gone' } })
    const later = await it.staff(it.east, 'answering-staff')
    const [shown] = (await later.get(`${citizen.url}/messages?limit=1`)).body.messages
    expect(shown).toMatchObject({ mediaState: 'gone', body: { mediaFault: 'gone' } })
    const asked = fetches()
    await fetchMedia.run(it.server.ctx(), account)
    expect(fetches()).toBe(asked)
  })

  test('because the platform has a fault is tried again, until it is too old', async () => {
    const broken = (times: number) =>
      it.sandbox.misbehave({
        api: get,
        appId: account.appId,
        fault: { kind: 'errcode', errcode: 48001 },
        times,
      })
    await sends({ type: 'image', data: dataUrl('image/png', png) })
    broken(1)
    await it.server.runJobs()
    expect(await lastLine()).toMatchObject({ mediaState: 'wanted' })
    await fetchMedia.run(it.server.ctx(), account)
    expect(await lastLine()).toMatchObject({ mediaState: 'kept' })

    await sends({ type: 'image', data: dataUrl('image/png', png) })
    it.clock.advance(3 * day + 1000)
    broken(1)
    await fetchMedia.run(it.server.ctx(), account)
    expect(await lastLine()).toMatchObject({ mediaState: 'gone' })
  })

  test('keeps the platform from being asked for all the others too', async () => {
    for (let n = 0; n < 12; n++) await sends({ type: 'image', data: dataUrl('image/png', png) })
    it.sandbox.misbehave({
      api: get,
      appId: account.appId,
      fault: { kind: 'errcode', errcode: 45009 },
      times: 20,
    })
    const work = fetchMedia.run(it.server.ctx(), account)
    await expect(work).rejects.toMatchObject({ errcode: 45009 })
    expect(fetches()).toBe(1)
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from messages
      where account_id = ${account.accountId} and media_state = 'wanted'`.execute(db())
    expect(rows[0]?.count).toBe(12)
    it.sandbox.behave()
    await fetchMedia.run(it.server.ctx(), account)
    expect(await lastLine()).toMatchObject({ mediaState: 'kept' })
  })

  test('does not hold up the others: a video at an address that is not the platform’s', async () => {
    await sends({ type: 'video', data: dataUrl('video/mp4', mp4) })
    const video = await lastLine()
    await sends({ type: 'image', data: dataUrl('image/png', png) })
    const url = new URL(it.sandbox.origin())
    url.hostname = 'localhost'
    const elsewhere = { ...it.server.platform.config, wechatUrl: it.sandbox.origin() }
    const ctx = it.server.ctx()
    const lost = { ...ctx, platform: { ...ctx.platform, config: elsewhere } }
    elsewhere.wechatUrl = url.origin
    await expect(fetchMedia.run(lost, account)).rejects.toThrow('address of its own')
    expect((await linesOf(db(), citizen)).find((line) => line.id === video.id)).toMatchObject({
      mediaState: 'wanted',
    })
    expect(await lastLine()).toMatchObject({ kind: 'image', mediaState: 'kept' })
  })

  test('because a process died while fetching is fetched by the next', async () => {
    await sends({ type: 'image', data: dataUrl('image/png', png) })
    await sql`update messages set media_state = 'fetching', body = body
        || jsonb_build_object('claimedAt', ${it.clock.now().toISOString()}::text)
      where account_id = ${account.accountId} and kind = 'image'`.execute(db())
    await fetchMedia.run(it.server.ctx(), account)
    expect(await lastLine()).toMatchObject({ mediaState: 'fetching' })
    it.clock.advance(300_001)
    await fetchMedia.run(it.server.ctx(), account)
    expect(await lastLine()).toMatchObject({ mediaState: 'kept' })
  })
})

describe('a file that the platform hands on', () => {
  /** A platform that answers with this, whatever it is asked for. */
  const answering = (content: Buffer, contentType = 'image/png') =>
    createClient({
      appId: 'wx',
      secret: 's',
      store: createMemoryTokenStore(),
      transport: async ({ url }) => ({
        status: 200,
        headers: { 'content-type': contentType },
        body: url.includes('stable_token')
          ? Buffer.from('{"access_token":"t","expires_in":7200}')
          : content,
      }),
    })
  const keep = (content: Buffer, contentType?: string) =>
    keepMedia(it.server.ctx(), answering(content, contentType), { kind: 'image', mediaId: 'm' })

  test.each([
    ['a page', '<html><script>alert(1)</script></html>'],
    ['a drawing with script', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'],
    ['nonsense', '\u0001\u0002'],
  ])('%s is kept as it came, and opens nowhere', async (_name, text) => {
    const kept = await keep(Buffer.from(text))
    if (!('hash' in kept)) throw new Error('it was not kept')
    await sends({ type: 'image', data: dataUrl('image/png', png) })
    await it.server.runJobs()
    const { id } = await lastLine()
    const { fileId } = await recordFile(db(), kept, it.clock.now())
    await sql`update messages set body = body || jsonb_build_object('fileId', ${fileId}::text)
      where account_id = ${account.accountId} and message_id = ${id}`.execute(db())
    const { headers, status, body } = await open(id)
    expect([status, body]).toEqual([200, text])
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment/),
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
    })
  })

  test('is kept though it is a picture that is cut off', async () => {
    expect(await keep(png.subarray(0, 30))).toMatchObject({ bytes: 30, mediaType: 'image/png' })
  })

  test('is not kept when it is larger than twenty megabytes', async () => {
    expect(await keep(Buffer.alloc(20_971_521, 1))).toEqual({ fault: 'too-large' })
  })

  test.each([
    '{"video_url":"http://169.254.169.254/latest"}',
    '{"video_url":"file:///etc/passwd"}',
    '{"video_url":{"a":1}}',
    '{}',
  ])('%s names no address of the platform', async (answer) => {
    await expect(keep(Buffer.from(answer), 'application/json')).rejects.toThrow(
      'address of its own',
    )
  })
})

describe('a picture that staff send', () => {
  const post = (content: Buffer, query = '') =>
    agent.send({ method: 'POST', url: `${citizen.url}/pictures${query}`, ...formOf(content) })

  test('is on the phone, without what tells of its maker', async () => {
    const { body, status } = await post(makePng('made by somebody'))
    expect([status, body.kind, body.state, body.mediaState]).toEqual([
      200,
      'image',
      'queued',
      'kept',
    ])
    await it.server.runJobs()
    expect(citizen.phone()).toEqual(['[image]'])
    expect(await lastLine()).toMatchObject({ state: 'sent' })
    const shown = await open(body.messageId)
    expect(shown.headers['content-length']).toBe(String(png.length))
    expect(shown.body).not.toContain('somebody')
  })

  test('of a double click is one', async () => {
    const first = await post(png, '?sendKey=click-2')
    const second = await post(png, '?sendKey=click-2')
    expect(second.body.messageId).toBe(first.body.messageId)
    await it.server.runJobs()
    expect(citizen.phone()).toEqual(['[image]'])
  })

  test('that could not be uploaded was not sent, and later ones go', async () => {
    it.sandbox.misbehave({
      api: '/cgi-bin/media/upload',
      appId: account.appId,
      fault: { kind: 'errcode', errcode: 40004 },
    })
    await post(png)
    await agent.post(`${citizen.url}/messages`, { text: '见下图' })
    await it.server.runJobs()
    expect(citizen.phone()).toEqual(['见下图'])
    const states = (await linesOf(db(), citizen)).flatMap(({ state }) => state ?? [])
    expect(states).toEqual(['failed', 'sent'])
  })

  test.each([
    ['a page', Buffer.from('<html></html>'), 422],
    ['a broken picture', png.subarray(0, 40), 422],
    ['a video', mp4, 422],
    ['nothing', Buffer.alloc(0), 422],
    ['more than ten megabytes', Buffer.concat([png, Buffer.alloc(10_485_760)]), 422],
  ])('is refused when it is %s', async (_name, content, status) => {
    const answer = await post(content)
    expect(answer.status).toBe(status)
    expect(answer.body.error.code).toBe('FILE_REJECTED')
    expect((await linesOf(db(), citizen)).every((line) => line.direction !== 'out')).toBe(true)
  })

  test('is refused when the window is closed, and then not kept', async () => {
    it.clock.advance(2 * day)
    agent = await it.staff(it.east, 'answering-staff')
    const before = await files()
    expect((await post(png)).body.error.code).toBe('REPLY_WINDOW_CLOSED')
    expect(await files()).toBe(before)
  })

  async function files(): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from files where created_at >= ${it.clock.now()}`.execute(db())
    return rows[0]?.count ?? 0
  }
})
