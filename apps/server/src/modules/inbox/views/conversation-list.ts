import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { Conversation } from '../repo/conversations.ts'

export type ConversationFilter = 'waiting' | 'mine' | 'unassigned' | 'all' | 'done'

export interface ListWanted {
  filter: ConversationFilter
  staffId: string
  /** The accounts to look into, all of them visible. */
  accountIds: readonly string[]
  /** The last of the page before. */
  after?: { at: Date; conversationId: string }
  limit: number
}

/**
 * One page of conversations over any number of accounts: waiting ones longest waiting first, all
 * others newest first. Only those in which somebody has spoken.
 */
export async function listConversations(db: Db, wanted: ListWanted): Promise<Conversation[]> {
  const query = wanted.filter === 'mine' ? mineQuery(wanted) : mergedQuery(wanted)
  const { rows } = await query.execute(db)
  return rows
}

/** What one person has is little: it is read from their own index and held against the accounts. */
function mineQuery({ accountIds, staffId, after, limit }: ListWanted) {
  return sql<Conversation>`
    select * from conversations
    where assigned_staff_id = ${staffId} and state = 'open'
      and account_id = any(${accountIds as string[]}::text[]) ${behind(newestFirst, after)}
    order by last_at desc, conversation_id desc limit ${limit}`
}

interface Order {
  time: RawBuilder<unknown>
  /** Of time and of conversation id, which decides between equal times. */
  direction: RawBuilder<unknown>
  behind: RawBuilder<unknown>
  /** At this time or before it in the list; and a time that is behind all others. */
  within: RawBuilder<unknown>
  end: RawBuilder<unknown>
}

const newestFirst: Order = {
  time: sql`last_at`,
  direction: sql`desc`,
  behind: sql`<`,
  within: sql`>=`,
  end: sql`'-infinity'`,
}
const longestFirst: Order = {
  time: sql`waiting_since`,
  direction: sql`asc`,
  behind: sql`>`,
  within: sql`<=`,
  end: sql`'infinity'`,
}

/** An index in which the list lies in order, account by account, in one part or in several. */
interface Shelves {
  order: Order
  parts: RawBuilder<unknown>
  /** The rows of a part. */
  holds: RawBuilder<unknown>
}

/** `conversations_by_time` in the parts that are named. */
function byTime(...parts: readonly (readonly ['open' | 'done', 'free' | 'taken'])[]): Shelves {
  const values = parts.map(
    ([state, hands]) => sql`(${sql.lit(state)}, ${sql.lit(hands === 'free')})`,
  )
  return {
    order: newestFirst,
    parts: sql`(values ${sql.join(values)}) part(state, free)`,
    holds: sql`state = shelf.state and (assigned_staff_id is null) = shelf.free and spoken`,
  }
}

const shelves: Record<Exclude<ConversationFilter, 'mine'>, Shelves> = {
  waiting: {
    order: longestFirst,
    parts: sql`(values (true)) part(waits)`,
    holds: sql`waiting_since is not null`,
  },
  unassigned: byTime(['open', 'free']),
  done: byTime(['done', 'free'], ['done', 'taken']),
  all: byTime(['open', 'free'], ['open', 'taken'], ['done', 'free'], ['done', 'taken']),
}

/**
 * Merges the shelves of all accounts without reading much that is not on the page: the first of
 * each tells which shelves matter, the first few of those how far the page can reach at most, and
 * only so far are they read. The shelf whose first comes n-th has n - 1 others before it, and so
 * gives `limit` + 1 - n at most. The cost grows with the accounts and with the page, never with the
 * number of conversations.
 */
function mergedQuery({ filter, accountIds, after, limit }: ListWanted) {
  if (filter === 'mine') throw new Error('what a person has lies on one shelf')
  const { order, parts, holds } = shelves[filter]
  const { time, direction } = order
  const inOrder = sql`order by ${time} ${direction}, conversation_id ${direction}`
  const onShelf = sql`from conversations
    where account_id = shelf.id and ${holds} ${behind(order, after)}`
  const few = Math.ceil(limit / 10)
  return sql<Conversation>`
    with shelf as (
      select * from unnest(${accountIds as string[]}::text[]) visible(id) cross join ${parts}
    ), busy as materialized (
      select shelf.*, row_number() over (${inOrder}) as place from shelf
      cross join lateral (select ${time}, conversation_id ${onShelf} ${inOrder} limit 1) one
      order by place limit ${limit}
    ), reach as materialized (
      select ${time} from busy shelf
      cross join lateral (select ${time}, conversation_id ${onShelf} ${inOrder} limit ${few}) item
      ${inOrder} offset ${limit}::bigint - 1 limit 1
    )
    select conversations.* from (
      select item.* from busy shelf cross join lateral (
        select account_id, conversation_id, ${time} ${onShelf}
          and ${time} ${order.within} coalesce((select ${time} from reach), ${order.end})
        ${inOrder} limit ${limit}::bigint + 1 - shelf.place) item
      ${inOrder} limit ${limit}) page
    join conversations using (account_id, conversation_id)
    order by page.${time} ${direction}, page.conversation_id ${direction}`
}

function behind(order: Order, after: ListWanted['after']) {
  return after
    ? sql`and (${order.time}, conversation_id) ${order.behind} (${after.at}, ${after.conversationId})`
    : sql``
}

/** The named conversations among visible accounts, for refreshing what is on the screen. */
export async function pickConversations(
  db: Db,
  visible: 'everything' | readonly string[],
  conversationIds: readonly string[],
): Promise<Conversation[]> {
  const within =
    visible === 'everything' ? sql`true` : sql`account_id = any(${visible as string[]}::text[])`
  const { rows } = await sql<Conversation>`
    select * from conversations
    where conversation_id = any(${conversationIds as string[]}::text[]) and ${within}`.execute(db)
  return rows
}
