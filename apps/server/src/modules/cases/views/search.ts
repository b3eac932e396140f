import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { Case } from '../repo/cases.ts'
import {
  belongs,
  type ListWanted,
  listCases,
  orderBy,
  type Place,
  placeOf,
  restOf,
  stretchOf,
} from './list.ts'

/** Cases that are read one by one before the index is asked. */
const mostLooked = 2000
/** Cases of one number's beginning. */
const mostNumbers = 2000

/**
 * A page of a work list of which only those cases that hold all the words, apart by spaces, in
 * title, place or text; width, case and punctuation do not count.
 *
 * The list is read from its beginning: what is frequent is found there at once. What is not is
 * rare, and the index of two-character pieces names all its places at little cost.
 */
export async function searchCases(
  db: Db,
  wanted: ListWanted,
  words: string,
  lanes: readonly string[],
  mostRead = mostLooked,
): Promise<Case[]> {
  const parts = await foldParts(db, words)
  if (parts.length === 0) return []
  const look = await lookThrough(db, wanted, parts, mostRead)
  const left = wanted.limit - look.found.length
  if (left === 0 || look.reached === undefined) return look.found
  return [
    ...look.found,
    ...(await lookUp(db, { ...wanted, after: look.reached, limit: left }, parts, lanes)),
  ]
}

/** Cases of a list whose number begins so. */
export function searchNumbers(
  db: Db,
  wanted: ListWanted,
  digits: string,
  accountIds: readonly string[],
): Promise<Case[]> {
  const also = sql<boolean>`(account_id, case_id) in (select account_id, case_id from cases
    where account_id = any(${accountIds as string[]}::text[])
      and number >= ${digits} and number < ${`${digits}:`} limit ${mostNumbers})`
  return listCases(db, { ...wanted, also })
}

/** The words as the database folds them, so that both sides are folded by one rule. */
async function foldParts(db: Db, words: string): Promise<string[]> {
  const asked = words.split(/\s+/u).slice(0, 8)
  const { rows } = await sql<{ part: string }>`
    select distinct left(search_text(part), 60) as part
    from unnest(${asked}::text[]) part where search_text(part) <> ''`.execute(db)
  return rows.map((row) => row.part)
}

interface Look {
  found: Case[]
  /** Everything up to here was read; undefined when that was all. */
  reached: Place | undefined
}

async function lookThrough(
  db: Db,
  wanted: ListWanted,
  parts: readonly string[],
  mostRead: number,
): Promise<Look> {
  const { rows } = await sql<Case & { read: string; hit: boolean }>`
    with looked as materialized (${stretchOf(wanted, mostRead, has(parts))}), numbered as (
      select *, row_number() over (order by ${orderBy(wanted)}) as nth,
        count(*) over () as read from looked
    ), picked as (
      select account_id, case_id, hit, nth, read from (
        select *, count(*) filter (where hit) over (order by nth) as hits from numbered) counted
      where (hit and hits <= ${wanted.limit}) or nth = read
    )
    select cases.*, hit, read from picked join cases using (account_id, case_id)
    order by nth`.execute(db)
  const found = rows.filter((row) => row.hit).slice(0, wanted.limit)
  const last = rows.at(-1)
  const isMore = last !== undefined && Number(last.read) === mostRead
  return { found, reached: isMore ? placeOf(wanted, last) : undefined }
}

async function lookUp(
  db: Db,
  wanted: ListWanted,
  parts: readonly string[],
  lanes: readonly string[],
): Promise<Case[]> {
  const indexed = parts.map(
    (part) =>
      sql`and case_pieces(account_id, folded) @@ case_query(${part}, ${lanes as string[]}::text[])`,
  )
  // `offset 0` leaves the words alone in the inner plan; see the inbox's search.
  const { rows } = await sql<Case>`
    select * from (
      select * from cases where folded is not null and ${wanted.ended ? sql`not is_open` : sql`is_open`}
        and ${has(parts)} ${sql.join(indexed, sql` `)} offset 0) cases
    where ${belongs(wanted)} ${restOf(wanted)}
    order by ${orderBy(wanted)} limit ${wanted.limit}`.execute(db)
  return rows
}

function has(parts: readonly string[]): RawBuilder<boolean> {
  const each = parts.map((part) => sql`position(${part} in folded) > 0`)
  return sql<boolean>`(folded is not null and ${sql.join(each, sql` and `)})`
}
