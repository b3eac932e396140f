import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import { depthOf, mostRead, type Sample, sampleOf } from '../rules/index.ts'

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
 * The newest messages are read one by one: what is frequent is found there at once. What is not is
 * rare, and the index names all its places at little cost: every two-character piece of the words
 * is looked up, and what is found is held against the whole words.
 */
export async function searchMessages(
  db: Db,
  { accountIds, words, before, limit }: SearchWanted,
): Promise<SearchHit[]> {
  const parts = await foldParts(db, words)
  if (parts.length === 0 || accountIds.length === 0) return []
  const where = { accountIds, parts }
  const from = await findDepth(db, accountIds, before)
  const look = await lookThrough(db, where, { from, before }, limit)
  const left = limit - look.hits.length
  if (left === 0 || look.reached === '') return look.hits
  return [...look.hits, ...(await lookUp(db, where, look.reached, left))]
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
): Promise<string> {
  const sample = sampleOf(accountIds.length)
  const older = olderThan(before)
  const { rows } = await sql<Sample>`
    select (select message_id from messages where account_id = visible.id ${older}
        order by message_id desc limit 1) as newest,
      (select message_id from messages where account_id = visible.id ${older}
        order by message_id desc offset ${sample} limit 1) as deep
    from unnest(${accountIds as string[]}::text[]) visible(id)`.execute(db)
  return depthOf(rows, sample)
}

interface Look {
  hits: SearchHit[]
  /** Everything from here on was read, in every account. */
  reached: string
}

/** Reads the messages from `from` on. A crowded account is read less far, and then so are all. */
async function lookThrough(
  db: Db,
  { accountIds, parts }: Where,
  { from, before }: { from: string; before: string | undefined },
  limit: number,
): Promise<Look> {
  const { rows } = await sql<Partial<SearchHit> & { reached: string }>`
    with looked as materialized (
      select newest.* from unnest(${accountIds as string[]}::text[]) visible(id)
      cross join lateral (
        select account_id, message_id, conversation_id, direction, text, at, ${has(parts)} as found
        from messages
        where account_id = visible.id and message_id >= ${from} ${olderThan(before)}
        order by message_id desc limit ${mostRead}) newest
    ), depth as (
      select coalesce(max(oldest) filter (where read = ${mostRead}), ${from}) as reached
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
  const lanes = [...new Set(accountIds.map((id) => id.slice(-1)))]
  const indexed = parts.map(
    (part) => sql`and search_pieces(account_id, folded) @@ search_query(${part}, ${lanes}::text[])`,
  )
  // `offset 0` leaves the words alone in the inner plan: reading all messages backwards, or the
  // whole index of an account, would look cheap beside them and is not.
  const { rows } = await sql<SearchHit>`
    select * from (
      select ${fields} from messages
      where ${has(parts)} ${sql.join(indexed, sql` `)} offset 0) found
    where "accountId" = any(${accountIds as string[]}::text[]) and "messageId" < ${before}
    order by "messageId" desc limit ${limit}`.execute(db)
  return rows
}

function olderThan(messageId: string | undefined) {
  return messageId === undefined ? sql`` : sql`and message_id < ${messageId}`
}

function has(parts: readonly string[]) {
  const each = parts.map((part) => sql`position(${part} in folded) > 0`)
  return sql`(folded is not null and ${sql.join(each, sql` and `)})`
}
