import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#platform/db/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { testDatabase } from '#test/database.ts'
import { conversationOf, linesOf, morning, type Push, receive, rowsOf } from './testing/pushes.ts'

let db: Db
let accountId: string
beforeAll(async () => {
  db = (await testDatabase()).db
})
beforeEach(() => {
  accountId = uuidv7()
})
// Jobs of accounts that do not exist must not run in other tests of the thread.
afterAll(async () => {
  await sql`delete from graphile_worker._private_jobs where key like 'inbox.fetch-media:%'`.execute(
    db,
  )
})

const open = 'oCitizenA'
const take = (...pushes: Push[]) => receive(db, rowsOf(accountId, pushes))
const conversation = () => conversationOf(db, accountId, open)
const lines = async () => {
  const found = await conversation()
  if (!found) return []
  return linesOf(db, { accountId, conversationId: found.conversation_id })
}

describe('a push', () => {
  test('that is new is stored, filed, and opens a conversation', async () => {
    expect(await take({ open, body: { msgId: '1', content: '路灯坏了' } })).toEqual(new Map())
    expect(await lines()).toMatchObject([{ direction: 'in', kind: 'text', text: '路灯坏了' }])
    expect(await conversation()).toMatchObject({
      state: 'open',
      subscribed: true,
      spoken: true,
      unread: 1,
      waiting_since: new Date(morning * 1000),
      last_direction: 'in',
      last_kind: 'text',
      last_preview: '路灯坏了',
      message_count: 1,
      message_window_at: new Date(morning * 1000),
      message_window_used: 0,
      tap_window_at: null,
    })
  })

  test('of somebody unknown so far makes them a follower of the same id', async () => {
    await take({ open })
    const { rows } = await sql<{ id: string }>`select follower_id as id from followers
      where account_id = ${accountId} and open_id = ${open}`.execute(db)
    expect(rows[0]?.id).toBe((await conversation())?.conversation_id)
  })

  test('that comes twice in one batch is stored once, and answered as it was', async () => {
    const reply = (id: string) => ({ id, kind: 'text', text: '已收到', handled: false })
    const [first, second] = [uuidv7(), uuidv7()]
    const known = await take(
      { open, key: 'm:1', id: first, reply: reply(uuidv7()) },
      { open, key: 'm:1', id: second, reply: reply(uuidv7()) },
    )
    expect([...known.keys()]).toEqual([second])
    expect(known.get(second)).toMatchObject({ text: '已收到' })
    expect(await lines()).toMatchObject([{ direction: 'in' }, { direction: 'out' }])
    expect(await conversation()).toMatchObject({ message_count: 2, unread: 1 })
  })

  test('that comes again later gets the reply that was stored', async () => {
    const reply = { id: uuidv7(), kind: 'text', text: '第一次的答复', handled: true }
    await take({ open, key: 'm:1', reply })
    const again = uuidv7()
    const other = { ...reply, id: uuidv7(), text: '另一条' }
    const known = await take({ open, key: 'm:1', id: again, reply: other }, { open, key: 'm:2' })
    expect(known).toEqual(new Map([[again, reply]]))
    expect(await lines()).toHaveLength(3)
  })

  test('that was answered with nothing is known with nothing', async () => {
    await take({ open, key: 'm:1' })
    const again = uuidv7()
    expect(await take({ open, key: 'm:1', id: again })).toEqual(new Map([[again, null]]))
  })

  test('with the message id of another person is another push', async () => {
    await take({ open, key: 'm:oCitizenA:77:1' }, { open: 'oCitizenB', key: 'm:oCitizenB:77:1' })
    expect(await lines()).toHaveLength(1)
    expect(await conversationOf(db, accountId, 'oCitizenB')).toMatchObject({ message_count: 1 })
  })

  test('of another account is another push, and another conversation', async () => {
    const elsewhere = uuidv7()
    const rows = [
      ...rowsOf(accountId, [{ open, key: 'm:1' }]),
      ...rowsOf(elsewhere, [{ open, key: 'm:1' }]),
    ]
    expect(await receive(db, rows)).toEqual(new Map())
    const both = [await conversation(), await conversationOf(db, elsewhere, open)]
    expect(both[0]?.conversation_id).not.toBe(both[1]?.conversation_id)
  })

  test('that an automatic answer handled keeps nobody waiting', async () => {
    const reply = { kind: 'text', text: '窗口下午五点下班', handled: true }
    await take({ open, reply })
    expect(await conversation()).toMatchObject({
      unread: 0,
      waiting_since: null,
      last_direction: 'out',
      last_preview: '窗口下午五点下班',
      message_count: 2,
    })
    expect(await lines()).toMatchObject([
      { direction: 'in', body: { handled: true } },
      { direction: 'out', state: 'sent', text: '窗口下午五点下班' },
    ])
  })

  test('that nobody needs to answer though nothing is said leaves one line', async () => {
    await take({ open, reply: { kind: 'none', handled: true } })
    expect(await lines()).toMatchObject([{ direction: 'in', body: { handled: true } }])
    expect(await conversation()).toMatchObject({ unread: 0, message_count: 1 })
  })

  test('opens a conversation again that was done', async () => {
    await take({ open })
    await sql`update conversations set state = 'done', unread = 0, waiting_since = null
      where account_id = ${accountId}`.execute(db)
    const reply = { kind: 'text', text: '好', handled: true }
    await take({ open, at: morning + 5, reply })
    expect(await conversation()).toMatchObject({ state: 'done' })
    await take({ open, at: morning + 10 })
    const at = new Date((morning + 10) * 1000)
    expect(await conversation()).toMatchObject({ state: 'open', unread: 1, waiting_since: at })
  })
})

describe('what a message is called by', () => {
  test.each<[string, string, object, string]>([
    ['its words', 'text', { content: '您好' }, '您好'],
    [
      'what was heard',
      'voice',
      { mediaId: 'v', format: 'amr', recognition: '我要投诉' },
      '我要投诉',
    ],
    ['nothing, when nothing was heard', 'voice', { mediaId: 'v', format: 'amr' }, ''],
    ['its place', 'location', { latitude: 30, longitude: 104, label: '云桥镇政府' }, '云桥镇政府'],
    ['the title of a link', 'link', { title: '通知', description: '', url: 'https://a' }, '通知'],
    ['the name of a file', 'file', { title: '申请表.docx', fileKey: 'k' }, '申请表.docx'],
    ['nothing, for a picture', 'image', { mediaId: 'i', picUrl: 'http://a' }, ''],
    ['nothing, for what is unknown', 'sticker', { Content: '<x>' }, ''],
  ])('is %s', async (_name, type, body, text) => {
    await take({ open, type, body })
    expect(await lines()).toMatchObject([{ direction: 'in', kind: type, text, body }])
    expect(await conversation()).toMatchObject({ last_kind: type, last_preview: text })
  })

  test.each([
    ['image', { mediaId: 'm' }, 'wanted'],
    ['voice', { mediaId: 'm' }, 'wanted'],
    ['video', { mediaId: 'm', thumbMediaId: 't' }, 'wanted'],
    ['shortvideo', { mediaId: 'm', thumbMediaId: 't' }, 'wanted'],
    ['text', { content: 'mediaId' }, null],
    ['location', { latitude: 1, longitude: 1, label: '' }, null],
  ])('a %s is fetched: %o %s', async (type, body, wanted) => {
    await take({ open, type, body })
    expect((await lines())[0]?.mediaState).toBe(wanted)
    const { rows } = await sql<{ count: number }>`select count(*)::int as count
      from graphile_worker.jobs where key = ${`inbox.fetch-media:${accountId}`}`.execute(db)
    expect(rows[0]?.count).toBe(wanted === null ? 0 : 1)
  })

  test('a preview is at most 80 characters, and may end in an emoji', async () => {
    await take({ open, body: { content: `${'长'.repeat(79)}😀😀` } })
    expect((await conversation())?.last_preview).toBe(`${'长'.repeat(79)}😀`)
  })
})

describe('an event', () => {
  const event = (type: string, at = morning, body: object = {}): Push => ({
    open,
    type,
    event: true,
    at,
    body,
  })

  test('is in the conversation, and neither a message nor somebody who waits', async () => {
    await take(event('subscribe', morning, { eventKey: 'qrscene_hall', scene: 'hall' }))
    expect(await lines()).toMatchObject([{ direction: 'event', kind: 'subscribe' }])
    expect(await conversation()).toMatchObject({
      spoken: false,
      unread: 0,
      waiting_since: null,
      message_count: 0,
      last_direction: 'event',
      last_kind: 'subscribe',
    })
  })

  test('does not take the place of what was said last', async () => {
    await take({ open, body: { content: '还没修好' } })
    const reply = { kind: 'text', text: '菜单的答复', handled: true }
    await take({ ...event('CLICK', morning + 60, { eventKey: 'ASK' }), reply })
    expect(await conversation()).toMatchObject({
      last_direction: 'in',
      last_preview: '还没修好',
      unread: 1,
      message_count: 2,
    })
    expect(await lines()).toHaveLength(3)
  })

  test('gives way to the first message, though that comes in the same batch before it', async () => {
    const [message, click] = [uuidv7(), uuidv7()]
    await take({ open, id: message }, { ...event('CLICK'), id: click })
    expect(await conversation()).toMatchObject({ last_message_id: message, spoken: true })
  })

  test('LOCATION is stored, and filed nowhere', async () => {
    await take(event('LOCATION', morning, { latitude: 30, longitude: 104, precision: 65 }))
    expect(await conversation()).toBeUndefined()
    const { rows } = await sql`select 1 from inbound where account_id = ${accountId}`.execute(db)
    expect(rows).toHaveLength(1)
    const known = await sql`select 1 from followers where account_id = ${accountId}`.execute(db)
    expect(known.rows).toEqual([])
  })

  test('of the platform itself is stored, and filed nowhere', async () => {
    await take({ ...event('MASSSENDJOBFINISH'), byCitizen: false })
    expect(await conversation()).toBeUndefined()
  })

  test('of one second are all kept', async () => {
    await take(
      event('CLICK', morning, { eventKey: 'A' }),
      event('CLICK', morning, { eventKey: 'B' }),
    )
    await take(event('VIEW', morning, { eventKey: 'https://a' }))
    expect((await lines()).map(({ kind }) => kind)).toEqual(['CLICK', 'CLICK', 'VIEW'])
  })

  test.each([
    ['subscribe', true],
    ['SCAN', true],
    ['CLICK', true],
    ['scancode_push', true],
    ['scancode_waitmsg', true],
    ['VIEW', false],
    ['view_miniprogram', false],
    ['pic_sysphoto', false],
    ['location_select', false],
    ['subscribe_msg_popup_event', false],
  ])('%s opens the short window: %s', async (type, opens) => {
    await take(event(type))
    const at = opens ? new Date(morning * 1000) : null
    expect(await conversation()).toMatchObject({ tap_window_at: at, message_window_at: null })
  })

  test('a choice from a menu message is a message, and opens the short window', async () => {
    await take({ open, body: { content: '满意', menuId: '1' } })
    expect(await conversation()).toMatchObject({
      unread: 1,
      tap_window_at: new Date(morning * 1000),
      message_window_at: null,
    })
  })
})

describe('the windows', () => {
  const used = () =>
    sql`update conversations set message_window_used = 3, tap_window_used = 2
      where account_id = ${accountId}`.execute(db)

  test('open anew with each message, and with each tap', async () => {
    await take({ open }, { open, type: 'CLICK', event: true })
    await used()
    await take({ open, at: morning + 100 })
    expect(await conversation()).toMatchObject({
      message_window_at: new Date((morning + 100) * 1000),
      message_window_used: 0,
      tap_window_used: 2,
    })
    await take({ open, type: 'CLICK', event: true, at: morning + 200 })
    expect(await conversation()).toMatchObject({ tap_window_used: 0, message_window_used: 0 })
  })

  test('are not moved back by what comes late', async () => {
    await take({ open, at: morning + 100 })
    await used()
    await take({ open, at: morning + 50 })
    expect(await conversation()).toMatchObject({
      message_window_at: new Date((morning + 100) * 1000),
      message_window_used: 3,
      unread: 2,
      waiting_since: new Date((morning + 50) * 1000),
    })
  })
})

describe('following', () => {
  const leave = (at: number): Push => ({ open, type: 'unsubscribe', event: true, at })
  const come = (at: number): Push => ({ open, type: 'subscribe', event: true, at })

  test('somebody who leaves is waited for by nobody and cannot be answered', async () => {
    await take({ open }, { open, type: 'CLICK', event: true })
    await take(leave(morning + 10))
    expect(await conversation()).toMatchObject({
      subscribed: false,
      waiting_since: null,
      unread: 1,
      message_window_at: null,
      tap_window_at: null,
    })
  })

  test('somebody who comes back has the same conversation, and a short window only', async () => {
    await take({ open })
    const before = (await conversation())?.conversation_id
    await take(leave(morning + 10))
    await take(come(morning + 20))
    expect(await conversation()).toMatchObject({
      conversation_id: before,
      subscribed: true,
      message_window_at: null,
      tap_window_at: new Date((morning + 20) * 1000),
    })
    await take({ open, at: morning + 30 })
    expect(await conversation()).toMatchObject({ unread: 2, spoken: true, subscribed: true })
  })

  test('an unfollow that is told late changes nothing', async () => {
    await take(come(morning + 20))
    await take(leave(morning + 10))
    expect(await conversation()).toMatchObject({ subscribed: true })
    expect(await lines()).toHaveLength(2)
  })

  test('a message shows that somebody follows whose return was never told', async () => {
    await take(leave(morning))
    await take({ open, at: morning + 60 })
    expect(await conversation()).toMatchObject({ subscribed: true, unread: 1 })
  })

  test.each([
    ['left and came back', [10, 20], true],
    ['came and left', [20, 10], false],
  ])('in one batch: %s', async (_name, [left = 0, came = 0], subscribed) => {
    await take(come(morning + came), leave(morning + left))
    expect(await conversation()).toMatchObject({ subscribed })
  })

  test('both in one second: follows, as the register of followers has it too', async () => {
    await take(come(morning))
    await take(leave(morning))
    expect(await conversation()).toMatchObject({ subscribed: true })
    const { rows } = await sql<{ state: string }>`select state from followers
      where account_id = ${accountId} and open_id = ${open}`.execute(db)
    expect(rows[0]?.state).toBe('following')
  })
})

describe('open consoles', () => {
  test('hear which conversations changed, by account, in one piece of news', async () => {
    const database = await testDatabase()
    const heard: { accountId: string; ids: string[] }[] = []
    const stop = await database.listen('minqiao_live', (payload) => {
      const news = JSON.parse(payload)
      if (news.accountId === accountId) heard.push(news)
    })
    await take({ open }, { open }, { open: 'oCitizenB' })
    const many = Array.from({ length: 101 }, (_none, n) => ({ open: `oMany${n}` }))
    await take(...many)
    await expect.poll(() => heard.length).toBe(2)
    await stop()
    expect(heard[0]?.ids).toHaveLength(2)
    expect(heard[1]).toMatchObject({ topic: 'conversation', ids: [] })
  })
})
