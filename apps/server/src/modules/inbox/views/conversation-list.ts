import { sql } from 'kysely'
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
 *
 * Each account gives its own first page from its index, and those are merged: the cost grows with
 * the page and the number of accounts, never with the number of conversations.
 */
export async function listConversations(db: Db, wanted: ListWanted): Promise<Conversation[]> {
  const { rows } = await queryOf(wanted).execute(db)
  return rows
}

function queryOf(wanted: ListWanted) {
  switch (wanted.filter) {
    case 'waiting':
      return waitingQuery(wanted)
    case 'mine':
      return mineQuery(wanted)
    case 'unassigned':
    case 'done':
    case 'all':
      return newestQuery(wanted, shelves[wanted.filter])
  }
}

function waitingQuery({ accountIds, after, limit }: ListWanted) {
  const from = after
    ? sql`and (waiting_since, conversation_id) > (${after.at}, ${after.conversationId})`
    : sql``
  return sql<Conversation>`
    select page.* from unnest(${accountIds as string[]}::text[]) visible(id)
    cross join lateral (
      select * from conversations
      where account_id = visible.id and waiting_since is not null ${from}
      order by waiting_since, conversation_id limit ${limit}) page
    order by waiting_since, conversation_id limit ${limit}`
}

/** What one person has is little: it is read from their own index and held against the accounts. */
function mineQuery({ accountIds, staffId, after, limit }: ListWanted) {
  return sql<Conversation>`
    select * from conversations
    where assigned_staff_id = ${staffId} and state = 'open'
      and account_id = any(${accountIds as string[]}::text[]) ${before(after)}
    order by last_at desc, conversation_id desc limit ${limit}`
}

/** The parts of the index `conversations_by_time` to read, for each account. */
const shelves = {
  unassigned: sql`values ('open', true)`,
  done: sql`values ('done', true), ('done', false)`,
  all: sql`values ('open', true), ('open', false), ('done', true), ('done', false)`,
}

/** Keys first: of what the shelves give, most is not on the page. */
function newestQuery(
  { accountIds, after, limit }: ListWanted,
  shelf: (typeof shelves)[keyof typeof shelves],
) {
  return sql<Conversation>`
    select conversations.* from (
      select newest.* from unnest(${accountIds as string[]}::text[]) visible(id)
      cross join (${shelf}) shelf(state, free)
      cross join lateral (
        select account_id, conversation_id, last_at from conversations
        where account_id = visible.id and state = shelf.state
          and (assigned_staff_id is null) = shelf.free and spoken ${before(after)}
        order by last_at desc, conversation_id desc limit ${limit}) newest
      order by last_at desc, conversation_id desc limit ${limit}) page
    join conversations using (account_id, conversation_id)
    order by conversations.last_at desc, conversations.conversation_id desc`
}

function before(after: ListWanted['after']) {
  return after
    ? sql`and (last_at, conversation_id) < (${after.at}, ${after.conversationId})`
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
