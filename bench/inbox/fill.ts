import type pg from 'pg'
import { createChance, createWriter, createZipf } from './words.ts'

export interface Sizes {
  messages: number
  conversations: number
}

export interface Filled {
  rowsPerSecond: number
  conversationIds: { accountId: string; conversationId: string }[]
  /** Some of the texts, for asking for phrases that stand in them. */
  texts: string[]
}

interface Conversation {
  id: string
  account: string
  openId: string
  createdAt: number
  lastAt: number
  lastId: string
  lastText: string
  direction: string
  count: number
}

const days = 180
const batch = 5_000
/** The last part comes when the index stands, as it does every day. */
const afterIndex = 0.02

/**
 * Fills the inbox with messages of half a year: a few accounts have most of them, a few people
 * write much. Table and indexes are those of production; the index of words is built in between.
 */
export async function fill(
  pool: pg.Pool,
  sizes: Sizes,
  accountIds: readonly string[],
  staffIds: readonly string[],
  vocabulary: readonly string[],
): Promise<Filled> {
  const chance = createChance(11)
  const write = createWriter(vocabulary, chance)
  const conversations = makeConversations(sizes.conversations, accountIds, chance)
  const pick = createZipf(sizes.conversations, chance)
  const place = shuffled(sizes.conversations, chance)
  const end = Date.now()
  const step = (days * 86_400_000) / sizes.messages
  const index = await dropWordIndex(pool)
  const texts: string[] = []
  let rows = newRows()
  const began = performance.now()
  let building = 0
  for (let n = 0; n < sizes.messages; n++) {
    const at = Math.floor(end - (sizes.messages - n) * step)
    const one = conversations[place[n < place.length ? n : pick()] ?? 0]
    if (!one) continue
    const direction = directionOf(chance())
    const text = direction === 'event' ? '' : write()
    if (n % 997 === 0 && text !== '') texts.push(text)
    add(rows, one, { id: idAt(at, n), at, direction, text })
    if (rows.ids.length === batch || n === sizes.messages - 1) {
      await insert(pool, rows)
      rows = newRows()
    }
    if (n === Math.floor(sizes.messages * (1 - afterIndex))) {
      const before = performance.now()
      await pool.query(index)
      building = performance.now() - before
    }
  }
  await insertConversations(pool, conversations, staffIds, chance)
  const seconds = (performance.now() - began - building) / 1000
  await pool.query('analyze')
  await pool.query('vacuum messages, conversations')
  return {
    rowsPerSecond: sizes.messages / seconds,
    conversationIds: conversations.map((one) => ({
      accountId: one.account,
      conversationId: one.id,
    })),
    texts,
  }
}

function directionOf(dice: number): string {
  if (dice < 0.55) return 'in'
  return dice < 0.9 ? 'out' : 'event'
}

function makeConversations(
  count: number,
  accountIds: readonly string[],
  chance: () => number,
): Conversation[] {
  const pick = createZipf(accountIds.length, chance)
  const start = Date.now() - (days + 10) * 86_400_000
  return Array.from({ length: count }, (_none, n) => ({
    id: idAt(start + n, n),
    account: accountIds[pick()] ?? '',
    openId: `o${String(n).padStart(27, '0')}`,
    createdAt: start + n,
    lastAt: start + n,
    lastId: idAt(start + n, n),
    lastText: '',
    direction: 'event',
    count: 0,
  }))
}

function shuffled(count: number, chance: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_none, n) => n)
  for (let n = count - 1; n > 0; n--) {
    const other = Math.floor(chance() * (n + 1))
    const kept = order[n] ?? 0
    order[n] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/** An id of version 7 with the given time. */
function idAt(at: number, n: number): string {
  const clock = at.toString(16).padStart(12, '0')
  const tail = ((n * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0')
  const count = (n % 4096).toString(16).padStart(3, '0')
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7${count}-8${tail.slice(0, 3)}-${tail}${tail.slice(4)}`
}

interface Rows {
  accounts: string[]
  ids: string[]
  conversations: string[]
  directions: string[]
  texts: string[]
  times: Date[]
}

function newRows(): Rows {
  return { accounts: [], ids: [], conversations: [], directions: [], texts: [], times: [] }
}

function add(
  rows: Rows,
  one: Conversation,
  message: { id: string; at: number; direction: string; text: string },
): void {
  rows.accounts.push(one.account)
  rows.ids.push(message.id)
  rows.conversations.push(one.id)
  rows.directions.push(message.direction)
  rows.texts.push(message.text)
  rows.times.push(new Date(message.at))
  if (message.direction === 'event') return
  one.lastAt = message.at
  one.lastId = message.id
  one.lastText = message.text
  one.direction = message.direction
  one.count++
}

async function insert(pool: pg.Pool, rows: Rows): Promise<void> {
  const { accounts, ids, conversations, directions, texts, times } = rows
  await pool.query(
    `insert into messages (account_id, message_id, conversation_id, direction, kind, text, body, at,
       state, via, folded)
     select a, i, c, d, case when d = 'event' then 'CLICK' else 'text' end, t,
       case when d = 'event' then '{"eventKey": "HELP"}' else '{}' end::jsonb, at,
       case when d = 'out' then 'sent' end, case when d = 'out' then 'custom' end,
       case when t <> '' then search_text(t) end
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[])
       as row(a, i, c, d, t, at)`,
    [accounts, ids, conversations, directions, texts, times],
  )
}

async function dropWordIndex(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ made: string }>(
    "select pg_get_indexdef('messages_pieces'::regclass) as made",
  )
  await pool.query('drop index messages_pieces')
  return rows[0]?.made ?? ''
}

/** One in twelve waits, three in ten are somebody's, two in five are done. */
async function insertConversations(
  pool: pg.Pool,
  conversations: readonly Conversation[],
  staffIds: readonly string[],
  chance: () => number,
): Promise<void> {
  for (let from = 0; from < conversations.length; from += batch) {
    const rows = conversations.slice(from, from + batch).map((one) => {
      const isWaiting = one.direction === 'in' && chance() < 0.14
      const isDone = !isWaiting && chance() < 0.43
      const isTaken = chance() < 0.3
      return {
        a: one.account,
        c: one.id,
        o: one.openId,
        s: isDone ? 'done' : 'open',
        w: isWaiting ? new Date(one.lastAt) : null,
        u: isWaiting ? 1 : 0,
        p: isTaken ? staffIds[Math.floor(chance() * staffIds.length)] : null,
        i: one.lastId,
        l: new Date(one.lastAt),
        d: one.direction,
        t: one.lastText.slice(0, 80),
        n: one.count,
        m: new Date(one.createdAt),
      }
    })
    await pool.query(
      `insert into conversations (account_id, conversation_id, open_id, state, follow_known_at,
         spoken, assigned_staff_id, assigned_at, unread, waiting_since, last_message_id, last_at,
         last_direction, last_kind, last_preview, message_count, message_window_at, created_at)
       select a, c, o, s, m, n > 0, p, case when p is not null then l end, u, w, i, l, d,
         case when d = 'event' then 'CLICK' else 'text' end, t, n, l, m
       from jsonb_to_recordset($1::jsonb) as row(a text, c text, o text, s text, m timestamptz,
         n integer, p text, l timestamptz, u integer, w timestamptz, i text, d text, t text)`,
      [JSON.stringify(rows)],
    )
  }
}
