import type pg from 'pg'
import { idAt } from './messages.ts'
import { createZipf } from './words.ts'

/** A conversation with what its row shows of its messages. */
export interface BenchConversation {
  accountId: string
  conversationId: string
  openId: string
  createdAt: number
  lastAt: number
  lastId: string
  lastText: string
  direction: string
  count: number
}

const batch = 5_000

/** Conversations that began before the first message; a few accounts have most of them. */
export function makeConversations(
  count: number,
  start: number,
  accountIds: readonly string[],
  chance: () => number,
): BenchConversation[] {
  const pick = createZipf(accountIds.length, chance)
  return Array.from({ length: count }, (_none, n) => ({
    accountId: accountIds[pick()] ?? '',
    conversationId: idAt(start + n, n),
    openId: `o${String(n).padStart(27, '0')}`,
    createdAt: start + n,
    lastAt: start + n,
    lastId: idAt(start + n, n),
    lastText: '',
    direction: 'event',
    count: 0,
  }))
}

/**
 * One in twelve waits, three in ten are somebody's, two in five are done. Each is of a follower;
 * every third of those bears a remark.
 */
export async function insertConversations(
  client: pg.PoolClient,
  conversations: readonly BenchConversation[],
  staffIds: readonly string[],
  chance: () => number,
): Promise<void> {
  for (let from = 0; from < conversations.length; from += batch) {
    const rows = conversations.slice(from, from + batch).map((one) => rowOf(one, staffIds, chance))
    await client.query(
      `insert into conversations (account_id, conversation_id, open_id, state, follow_known_at,
         spoken, assigned_staff_id, assigned_at, unread, waiting_since, last_message_id, last_at,
         last_direction, last_kind, last_preview, message_count, message_window_at, created_at)
       select a, c, o, s, m, n > 0, p, case when p is not null then l end, u, w, i, l, d,
         case when d = 'event' then 'CLICK' else 'text' end, t, n, l, m
       from jsonb_to_recordset($1::jsonb) as row(a text, c text, o text, s text, m timestamptz,
         n integer, p text, l timestamptz, u integer, w timestamptz, i text, d text, t text)`,
      [JSON.stringify(rows)],
    )
    await client.query(
      `insert into followers (account_id, follower_id, open_id, state, remark, first_seen_at, last_seen_at)
       select a, c, o, 'following', case when n % 3 = 0 then '演示·' || right(o, 6) else '' end, m, l
       from jsonb_to_recordset($1::jsonb) as row(a text, c text, o text, m timestamptz, n integer,
         l timestamptz)`,
      [JSON.stringify(rows)],
    )
  }
}

function rowOf(one: BenchConversation, staffIds: readonly string[], chance: () => number) {
  const isWaiting = one.direction === 'in' && chance() < 0.14
  const isDone = !isWaiting && chance() < 0.43
  const isTaken = chance() < 0.3
  return {
    a: one.accountId,
    c: one.conversationId,
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
}
