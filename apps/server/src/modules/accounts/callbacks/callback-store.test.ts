import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { type Database, uuidv7 } from '#platform/db/index.ts'
import { testDatabase } from '#test/database.ts'
import { createCallbackStore, isRowFault } from './callback-store.ts'
import type { StoreRows } from './pending-row.ts'

const now = new Date('2026-03-10T01:00:00Z')
const seconds = now.getTime() / 1000
let database: Database
let store: StoreRows
beforeAll(async () => {
  database = await testDatabase()
  store = createCallbackStore({ pool: database.pool, now: () => now, within: 10_000 })
})

interface RowChanges {
  k?: string
  e?: boolean
  t?: string
  c?: boolean
  s?: number
  o?: string
  b?: object
  r?: object
}

/** A fresh account, so that nothing of another test is seen. */
function account() {
  const a = uuidv7()
  const row = (changes: RowChanges = {}) => {
    const i = uuidv7()
    return {
      a,
      k: `k:${i}`,
      i,
      o: 'oOne',
      e: false,
      t: 'text',
      c: true,
      s: seconds,
      b: { content: '你好' },
      ...changes,
    }
  }
  const send = (...rows: object[]) => store(JSON.stringify(rows), rows.length)
  const select = async <T>(columns: string, table: string, order: string) => {
    const found = await sql<T>`select ${sql.raw(columns)} from ${sql.table(table)}
      where account_id = ${a} order by ${sql.raw(order)}`.execute(database.db)
    return found.rows
  }
  return { a, row, send, select }
}

test('a batch is stored and filed: messages, answers, one conversation for each person', async () => {
  const { row, send, select } = account()
  const reply = { id: uuidv7(), kind: 'text', text: '已收到', handled: false }
  expect((await send(row({ r: reply }), row({ o: 'oTwo', b: { content: '第二人' } }))).size).toBe(0)
  await send(row({ b: { content: '还有一件事' }, s: seconds + 60 }))
  expect(
    await select(
      'open_id, unread, message_count, last_preview, state, subscribed',
      'conversations',
      'open_id',
    ),
  ).toEqual([
    {
      open_id: 'oOne',
      unread: 2,
      message_count: 3,
      last_preview: '还有一件事',
      state: 'open',
      subscribed: true,
    },
    {
      open_id: 'oTwo',
      unread: 1,
      message_count: 1,
      last_preview: '第二人',
      state: 'open',
      subscribed: true,
    },
  ])
  const messages = await select<{ text: string }>(
    'direction, kind, text, via',
    'messages',
    'message_id',
  )
  expect(messages.filter((one) => one.text === '已收到')).toEqual([
    { direction: 'out', kind: 'text', text: '已收到', via: 'callback' },
  ])
  expect(messages).toHaveLength(4)
})

test('what is known is answered with the reply it was given, and stored and filed no second time', async () => {
  const { row, send, select } = account()
  const reply = { id: uuidv7(), kind: 'text', text: '第一次的答复', handled: true }
  const first = row({ k: 'same', r: reply })
  await send(first)
  const again = row({ k: 'same', r: { ...reply, id: uuidv7(), text: '另一个答复' } })
  const fresh = row()
  expect([...(await send(again, fresh))]).toEqual([[again.i, reply]])
  const twice = [row({ k: 'twin' }), row({ k: 'twin' })]
  expect([...(await send(...twice))]).toEqual([[twice[1]?.i, undefined]])
  expect(await select('inbound_id', 'inbound', 'inbound_id')).toHaveLength(3)
  expect(await select('message_id', 'messages', 'message_id')).toHaveLength(4)
})

test('an answered citizen does not wait, an unanswered one does, and an answer opens no window', async () => {
  const { row, send, select } = account()
  await send(row({ r: { id: uuidv7(), kind: 'none', handled: true } }))
  expect(
    await select('unread, waiting_since, message_window_at', 'conversations', 'open_id'),
  ).toEqual([{ unread: 0, waiting_since: null, message_window_at: now }])
  await send(row({ s: seconds + 5 }), row({ s: seconds + 9 }))
  expect(
    await select('unread, waiting_since, message_window_at', 'conversations', 'open_id'),
  ).toEqual([
    {
      unread: 2,
      waiting_since: new Date((seconds + 5) * 1000),
      message_window_at: new Date((seconds + 9) * 1000),
    },
  ])
})

test('follow and unfollow are seen in the conversation', async () => {
  const { row, send, select } = account()
  const event = (t: string, later: number) =>
    row({ e: true, t, s: seconds + later, b: { event: t, eventKey: '' } })
  const isFollowing = async () =>
    (await select<{ subscribed: boolean }>('subscribed', 'conversations', 'open_id'))[0]?.subscribed
  await send(event('subscribe', 1))
  expect(await isFollowing()).toBe(true)
  await send(event('unsubscribe', 2))
  expect(await isFollowing()).toBe(false)
  await send(event('subscribe', 3), row({ s: seconds + 4 }))
  expect(await isFollowing()).toBe(true)
})

test('a report of the platform is kept, queued for the modules above, and starts no conversation', async () => {
  const { a, row, send, select } = account()
  await send(row({ e: true, t: 'MASSSENDJOBFINISH', c: false, o: 'sys', b: { msgId: '1' } }))
  expect(await select('type, by_citizen', 'inbound', 'inbound_id')).toEqual([
    { type: 'MASSSENDJOBFINISH', by_citizen: false },
  ])
  expect(await select('1', 'conversations', 'conversation_id')).toEqual([])
  const { rows } = await database.pool.query(
    `select 1 from graphile_worker._private_jobs where payload ->> 'accountId' = $1`,
    [a],
  )
  expect(rows).toHaveLength(1)
})

test('a batch with one bad row is refused whole, by an error that says it is the row', async () => {
  const { row, send, select } = account()
  const error = await send(row(), row({ b: { content: '\u0000' } })).then(
    () => undefined,
    (found: unknown) => found,
  )
  expect(isRowFault(error)).toBe(true)
  expect(await select('1', 'inbound', 'inbound_id')).toEqual([])
  expect(isRowFault(Object.assign(new Error(), { code: 'ECONNREFUSED' }))).toBe(false)
  expect(isRowFault(Object.assign(new Error(), { code: '57P01' }))).toBe(false)
})
