import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import {
  depthOf,
  firstRead,
  isFrequent,
  mostReadOf,
  type Sample,
  sampleOf,
  stretchesBack,
} from '../rules/index.ts'

export interface SearchHit {
  accountId: string
  conversationId: string
  messageId: string
  direction: string
  text: string
  at: Date
}

export interface SearchWanted {
  /** The accounts to look into, all of them visible. */
  accountIds: readonly string[]
  words: string
  /** The last of the page before. */
  before?: string
  limit: number
}

/**
 * Messages that contain the words, newest first. Words apart by spaces must all stand in a message;
 * width, case and punctuation do not count.
 *
 * The newest messages are read one by one: what is frequent is found there at once, and when there
 * is much of it, more are read. What is not is rare, and the index names its places at little cost:
 * every two-character piece of the words is looked up, and what is found is held against the whole
 * words. It is asked about a few weeks first, and about more only when those did not hold enough;
 * see `stretchesBack`.
 */
export async function searchMessages(
  db: Db,
  { accountIds, words, before, limit }: SearchWanted,
): Promise<SearchHit[]> {
  const parts = await foldParts(db, words)
  if (parts.length === 0 || accountIds.length === 0) return []
  const where = { accountIds, parts }
  const hits: SearchHit[] = []
  const most = mostReadOf(accountIds.length)
  let behind = before
  for (const read of [firstRead, most]) {
    const look = await lookThrough(db, where, behind, { read, limit: limit - hits.length })
    hits.push(...look.hits)
    if (hits.length === limit || look.reached === '') return hits
    behind = look.reached
    if (!isFrequent(hits.length, limit, most)) break
  }
  return [...hits, ...(await lookUp(db, where, behind ?? '', limit - hits.length))]
}

interface Where {
  accountIds: readonly string[]
  parts: readonly string[]
}

/** The words as the database folds them, so that both sides are folded by one rule. */
async function foldParts(db: Db, words: string): Promise<string[]> {
  const asked = words.split(/\s+/u).slice(0, 8)
  const { rows } = await sql<{ part: string }>`
    select distinct left(search_text(part), 60) as part
    from unnest(${asked}::text[]) part where search_text(part) <> ''`.execute(db)
  return rows.map((row) => row.part)
}

const fields = sql`account_id as "accountId", conversation_id as "conversationId",
  message_id as "messageId", direction, text, at`

/** How far back to read; see `depthOf`. */
async function findDepth(
  db: Db,
  accountIds: readonly string[],
  before: string | undefined,
  read: number,
): Promise<string> {
  const sample = sampleOf(accountIds.length, read)
  const older = olderThan(before)
  const { rows } = await sql<Sample>`
    select (select message_id from messages where account_id = visible.id ${older}
        order by message_id desc limit 1) as newest,
      (select message_id from messages where account_id = visible.id ${older}
        order by message_id desc offset ${sample} limit 1) as deep
    from unnest(${accountIds as string[]}::text[]) visible(id)`.execute(db)
  return depthOf(rows, sample, read)
}

interface Look {
  hits: SearchHit[]
  /** Everything from here on was read, in every account. */
  reached: string
}

/** Reads about so many messages. A crowded account is read less far, and then so are all. */
async function lookThrough(
  db: Db,
  { accountIds, parts }: Where,
  before: string | undefined,
  { read, limit }: { read: number; limit: number },
): Promise<Look> {
  const from = await findDepth(db, accountIds, before, read)
  const { rows } = await sql<Partial<SearchHit> & { reached: string }>`
    with looked as materialized (
      select newest.* from unnest(${accountIds as string[]}::text[]) visible(id)
      cross join lateral (
        select account_id, message_id, conversation_id, direction, text, at, ${has(parts)} as found
        from messages
        where account_id = visible.id and message_id >= ${from} ${olderThan(before)}
        order by message_id desc limit ${read}) newest
    ), depth as (
      select coalesce(max(oldest) filter (where read = ${read}), ${from}) as reached
      from (select count(*) as read, min(message_id) as oldest
        from looked group by account_id) account
    )
    select depth.reached, hit.* from depth left join lateral (
      select ${fields} from looked where found and message_id >= depth.reached
      order by message_id desc limit ${limit}) hit on true`.execute(db)
  const hits = rows.filter((row): row is SearchHit & typeof row => row.messageId != null)
  return { hits, reached: rows[0]?.reached ?? from }
}

async function lookUp(
  db: Db,
  { accountIds, parts }: Where,
  before: string,
  limit: number,
): Promise<SearchHit[]> {
  const letters = [...new Set(accountIds.map((id) => id.slice(-1)))]
  const hits: SearchHit[] = []
  let behind = before
  for (const { from, lanes } of stretchesBack(before, await findFirst(db, accountIds), letters)) {
    const { rows } = await sql<SearchHit>`
      select ${fields} from search_messages(${accountIds as string[]}::text[],
        ${parts as string[]}::text[], ${lanes}::text[], ${from}, ${behind}, ${limit - hits.length})
      order by message_id desc`.execute(db)
    hits.push(...rows)
    if (hits.length === limit) break
    behind = from
  }
  return hits
}

/** The oldest message of all the accounts. */
async function findFirst(db: Db, accountIds: readonly string[]): Promise<string> {
  const { rows } = await sql<{ first: string | null }>`
    select min(oldest.message_id) as first from unnest(${accountIds as string[]}::text[]) visible(id)
    cross join lateral (select message_id from messages where account_id = visible.id
      order by message_id limit 1) oldest`.execute(db)
  return rows[0]?.first ?? ''
}

function olderThan(messageId: string | undefined) {
  return messageId === undefined ? sql`` : sql`and message_id < ${messageId}`
}

function has(parts: readonly string[]) {
  const each = parts.map((part) => sql`position(${part} in folded) > 0`)
  return sql`(folded is not null and ${sql.join(each, sql` and `)})`
}
