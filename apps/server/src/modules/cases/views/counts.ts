import { sql } from 'kysely'
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { onlyOwnConfidential } from '../repo/confidants.ts'

export interface CaseCounts {
  mine: number
  mineOverdue: number
  unit: number
  unitOverdue: number
  parts: number
  admit: number
  requests: number
  center: number
  centerOverdue: number
}

export interface CountWanted {
  actor: Actor
  now: Date
  unitIds: readonly string[]
  /** Centres the caller dispatches for, and centres whose cases they see. */
  dispatchIds: readonly string[]
  centerIds: readonly string[]
}

/** Numbers beside the work lists; each stops counting at a thousand, which the screen shows as 999+. */
export async function countCases(db: Db, wanted: CountWanted): Promise<CaseCounts> {
  const { actor, now } = wanted
  const [units, dispatch, centers] = [wanted.unitIds, wanted.dispatchIds, wanted.centerIds].map(
    (ids) => sql`unnest(${ids as string[]}::text[]) of(id)`,
  )
  const seen = onlyOwnConfidential(actor)
  const { rows } = await sql<CaseCounts>`
    with mine as materialized (
      select due_at from cases where handler_staff_id = ${actor.id} and is_open and ${seen} limit 1000
    )
    select (select count(*)::int from mine) as mine,
      (select count(*)::int from mine where due_at < ${now}) as "mineOverdue",
      (select count(*)::int from (select from ${units} cross join lateral (
        select from cases where unit_agency_id = of.id and is_open and ${seen}
        limit 1000) one limit 1000) counted) as unit,
      (select count(*)::int from (select from ${units} cross join lateral (
        select from cases where unit_agency_id = of.id and is_open and ${seen}
          and coalesce(due_at, 'infinity') < ${now} limit 1000) one limit 1000) counted)
        as "unitOverdue",
      (select count(distinct (part.account_id, part.case_id))::int from (
        select account_id, case_id from ${units} cross join lateral (
          select account_id, case_id from case_parts
          where agency_id = of.id and state = 'asked' limit 1000) one limit 1000) part
        join cases on cases.account_id = part.account_id and cases.case_id = part.case_id
          and is_open and ${seen}) as parts,
      (select count(*)::int from (select from ${dispatch} cross join lateral (
        select from cases where center_agency_id = of.id and state in ('received', 'admitted')
          and ${seen} limit 1000) one limit 1000) counted) as admit,
      (select count(*)::int from (select from case_requests asked
        join cases on cases.account_id = asked.account_id and cases.case_id = asked.case_id
        where asked.ruling is null and is_open and ${seen}
          and center_agency_id = any(${wanted.dispatchIds as string[]}::text[])
        limit 1000) counted) as requests,
      (select count(*)::int from (select from ${centers} cross join lateral (
        select from cases where center_agency_id = of.id and is_open and ${seen}
        limit 1000) one limit 1000) counted) as center,
      (select count(*)::int from (select from ${centers} cross join lateral (
        select from cases where center_agency_id = of.id and is_open and ${seen}
          and coalesce(due_at, 'infinity') < ${now} limit 1000) one limit 1000) counted)
        as "centerOverdue"`.execute(db)
  return rows[0] ?? none
}

const none: CaseCounts = {
  mine: 0,
  mineOverdue: 0,
  unit: 0,
  unitOverdue: 0,
  parts: 0,
  admit: 0,
  requests: 0,
  center: 0,
  centerOverdue: 0,
}
