import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accountsModule, closeAccounts, ensureAccount } from '#modules/accounts/index.ts'
import { citizensModule } from '#modules/citizens/index.ts'
import { ensureAgency, peopleModule } from '#modules/people/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { recordFile } from '#platform/files/index.ts'
import type { TestClient } from '#test/client.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { inboxModule } from './index.ts'

let server: TestServer
let accountId: string
let agency: string
let id: string
let citizen: TestClient

beforeAll(async () => {
  server = await startTestServer({
    modules: [peopleModule, accountsModule, citizensModule, inboxModule],
  })
  agency = `西县政府${uuidv7().slice(-6)}`
  const wanted = { parentId: null, kind: 'government', name: agency } as const
  const account = await ensureAccount(server.ctx(), {
    agencyId: await ensureAgency(server.ctx(), wanted),
    name: '演示西县发布',
    originalId: `gh_${uuidv7().slice(-12)}`,
    appId: `wx${uuidv7().replaceAll('-', '').slice(-16)}`,
    kind: 'service',
    verified: true,
    mode: 'plain',
    secret: 's'.repeat(32),
  })
  accountId = account.accountId
})
beforeEach(() => {
  id = uuidv7()
  citizen = server.asCitizen({ id, accountId, openId: `o${id}` })
})
afterAll(async () => {
  await closeAccounts(server.platform)
  await server.close()
})

const db = () => server.platform.database.db
const read = async (query = '', who = citizen) =>
  (await who.get(`/api/m/conversation?account=${accountId}${query}`)).body

interface Line {
  direction?: 'in' | 'out' | 'event' | 'note'
  text?: string
  kind?: string
  state?: string | null
  via?: string | null
  body?: object
}

/** Puts a message into the conversation of a person, as it would stand there. */
async function add(line: Line, conversationId = id): Promise<string> {
  const { direction = 'in', text = '', kind = 'text', state = null, via = null } = line
  const messageId = uuidv7()
  await sql`insert into messages (account_id, message_id, conversation_id, direction, kind, text,
      body, at, staff_id, state, via)
    values (${accountId}, ${messageId}, ${conversationId}, ${direction}, ${kind}, ${text},
      ${JSON.stringify(line.body ?? {})}::jsonb, ${server.clock.now()},
      ${direction === 'note' || via === 'custom' ? '演示·坐席甲' : null}, ${state}, ${via})`.execute(
    db(),
  )
  return messageId
}

/** Opens the conversation of the person; `waits`: since now. */
async function openConversation(waits: boolean): Promise<void> {
  const now = server.clock.now()
  await sql`insert into conversations (account_id, conversation_id, open_id, follow_known_at,
      waiting_since, last_message_id, last_at, last_direction, last_kind, last_preview,
      message_window_at, created_at)
    values (${accountId}, ${id}, ${`o${id}`}, ${now}, ${waits ? now : null}, ${uuidv7()}, ${now},
      'in', 'text', '', ${now}, ${now})`.execute(db())
}

describe('one’s own conversation', () => {
  test('is empty for somebody who has written nothing', async () => {
    expect(await read()).toMatchObject({
      number: id.slice(-5).toUpperCase(),
      account: { accountId, name: '演示西县发布', agency },
      waitingSince: null,
      answeredAt: null,
      canAnswer: false,
      messages: [],
      earlier: false,
    })
  })

  test('holds one’s words and the answers, and nothing that is the office’s own', async () => {
    await openConversation(true)
    await add({ text: '路灯坏了' })
    await add({ direction: 'event', kind: 'CLICK', text: 'ASK' })
    await add({ direction: 'note', text: '内部备注' })
    await add({ direction: 'out', text: '收到', state: 'sent', via: 'callback' })
    await add({ direction: 'out', text: '没有送达', state: 'failed', via: 'custom' })
    await add({ direction: 'out', text: '还没发出', state: 'queued', via: 'custom' })
    await add({ direction: 'out', text: '今天修好', state: 'sent', via: 'custom' })
    const own = await read()
    expect(
      own.messages.map(({ text, from, automatic }: Record<string, unknown>) => [
        text,
        from,
        automatic,
      ]),
    ).toEqual([
      ['今天修好', 'office', false],
      ['收到', 'office', true],
      ['路灯坏了', 'me', false],
    ])
    const now = server.clock.now().toISOString()
    expect(own).toMatchObject({ waitingSince: now, answeredAt: now, canAnswer: true })
    expect(JSON.stringify(own)).not.toMatch(/坐席|备注|没有送达|还没发出/)
  })

  test('tells when the platform would not take an answer any more', async () => {
    await openConversation(true)
    server.clock.advance(48 * 3_600_000)
    expect(await read()).toMatchObject({ canAnswer: false })
  })

  test('is read page by page, and not sent again while nothing has changed', async () => {
    await openConversation(false)
    for (const text of ['一', '二', '三', '四', '五']) await add({ text })
    const first = await read('&limit=2')
    expect(first.messages.map(({ text }: { text: string }) => text)).toEqual(['五', '四'])
    expect(first.earlier).toBe(true)
    const before = first.messages[1].messageId
    const second = await read(`&limit=3&before=${before}`)
    expect(second.messages.map(({ text }: { text: string }) => text)).toEqual(['三', '二', '一'])
    expect(second.earlier).toBe(false)

    const { mark } = await read()
    expect(await read(`&known=${mark}`)).toMatchObject({ mark, messages: null })
    await add({ direction: 'out', text: '好的', state: 'sent', via: 'custom' })
    const changed = await read(`&known=${mark}`)
    expect(changed.mark).not.toBe(mark)
    expect(changed.messages).toHaveLength(6)
  })

  test('names the titles of articles, and hides the platform’s ids', async () => {
    const articles = [{ title: '办事指南', description: '', picUrl: '', url: 'https://a.example' }]
    const body = { articles, mediaId: 'media-of-the-platform' }
    await add({ direction: 'out', kind: 'news', body, state: 'sent', via: 'callback' })
    const own = await read()
    expect(own.messages[0]).toMatchObject({ kind: 'news', titles: ['办事指南'] })
    expect(JSON.stringify(own)).not.toContain('media-of')
  })

  test('is nobody else’s, and of no other account', async () => {
    await add({ text: '只给我看' })
    const other = server.asCitizen({ id: uuidv7(), accountId, openId: 'o' })
    expect((await read('', other)).messages).toEqual([])
    const elsewhere = await citizen.get(`/api/m/conversation?account=${uuidv7()}`)
    expect(elsewhere.body.error.code).toBe('SIGN_IN_REQUIRED')
    const anonymous = await server.anonymous().get(`/api/m/conversation?account=${accountId}`)
    expect(anonymous.status).toBe(401)
  })
})

describe('a picture of one’s own conversation', () => {
  // The signature of PNG: content is not looked into any more when it is read.
  const bytes = Buffer.from('89504e470d0a1a0a', 'hex')
  const open = (messageId: string, who = citizen) =>
    who.get(`/api/m/conversation/pictures/${messageId}?account=${accountId}`)

  async function addPicture(line: Line = {}): Promise<string> {
    const { hash } = await server.platform.files.put(Readable.from(bytes), { maxBytes: 100 })
    const file = { hash, bytes: bytes.length, mediaType: 'image/png', name: '路口.png' }
    const { fileId } = await recordFile(db(), file, server.clock.now())
    return add({ kind: 'image', body: { fileId }, ...line })
  }

  test('is shown to its person alone', async () => {
    const messageId = await addPicture()
    expect((await read()).messages[0]).toMatchObject({ kind: 'image', picture: true })
    const shown = await open(messageId)
    expect(shown.status).toBe(200)
    expect(shown.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, max-age=3600',
      'x-content-type-options': 'nosniff',
    })
    const other = server.asCitizen({ id: uuidv7(), accountId, openId: 'o' })
    expect((await open(messageId, other)).body.error.code).toBe('MESSAGE_NOT_FOUND')
  })

  test('is not to be had where it is not a picture, or not for the person', async () => {
    expect((await open(await add({ text: '文字' }))).status).toBe(404)
    expect((await open(await add({ kind: 'image' }))).body.error.code).toBe('FILE_NOT_FOUND')
    const failed = await addPicture({ direction: 'out', state: 'failed', via: 'custom' })
    expect((await open(failed)).body.error.code).toBe('MESSAGE_NOT_FOUND')
    const note = await addPicture({ direction: 'note' })
    expect((await open(note)).body.error.code).toBe('MESSAGE_NOT_FOUND')
  })
})
