import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#platform/actor.ts'
import type { Db } from '#platform/db/index.ts'
import type { Case } from '../repo/cases.ts'
import { onlyOwnConfidential } from '../repo/confidants.ts'
import type { CaseState, Urgency } from '../rules/case.ts'

/**
 * `mine` what I handle, `unit` what units of mine have, `parts` what they help with, `admit` what a
 * centre has to look at, `requests` what it has to rule on, `center` everything of a centre.
 */
export type ListName = 'mine' | 'unit' | 'parts' | 'admit' | 'requests' | 'center'

export interface CaseFilters {
  states?: readonly CaseState[]
  /** A kind and all below it. */
  kindCodes?: readonly string[]
  urgency?: Urgency
  overdue?: boolean
  unitId?: string
}

export interface ListWanted {
  name: ListName
  /** What has ended instead of what is open; of units and centres only. */
  ended: boolean
  actor: Actor
  /** The units or the centres to look into, all of them the caller's. */
  agencyIds: readonly string[]
  filters: CaseFilters
  now: Date
  /** Whatever else must be true of a case. */
  also?: RawBuilder<boolean>
  after?: Place
  limit: number
}

/** Where a page ends: the time its list is ordered by (ISO, or `infinity`), and the case. */
export interface Place {
  time: string
  caseId: string
}

/** Which time a list is ordered by. */
function orderOf({ name, ended }: Pick<ListWanted, 'name' | 'ended'>) {
  if (ended) return 'closed'
  return name === 'admit' ? 'created' : 'due'
}

/** The place of a case in a list. */
export function placeOf(wanted: Pick<ListWanted, 'name' | 'ended'>, found: Case): Place {
  const order = orderOf(wanted)
  const time =
    order === 'closed' ? found.closed_at : order === 'created' ? found.created_at : found.due_at
  return { time: time?.toISOString() ?? 'infinity', caseId: found.case_id }
}

const orders = {
  due: {
    by: sql`coalesce(due_at, 'infinity'), case_id`,
    key: sql`(coalesce(due_at, 'infinity'), case_id) >`,
  },
  created: { by: sql`created_at, case_id`, key: sql`(created_at, case_id) >` },
  closed: { by: sql`closed_at desc, case_id desc`, key: sql`(closed_at, case_id) <` },
} as const

/**
 * One page of a work list, what is due next first; what has ended newest first.
 *
 * Each unit or centre gives its own first page from an index that has the list's order, and those
 * are merged: the cost grows with the page and the number of agencies, not of cases.
 */
export async function listCases(db: Db, wanted: ListWanted): Promise<Case[]> {
  const { rows } = await sql<Case>`${pageQuery(wanted)}`.execute(db)
  return rows
}

/** The query of a page, to be read from or looked through. */
export function pageQuery(wanted: ListWanted): RawBuilder<Case> {
  const { name, limit } = wanted
  const order = orders[orderOf(wanted)]
  const rest = restOf(wanted)
  if (name === 'mine')
    return sql`select * from cases where handler_staff_id = ${wanted.actor.id} and is_open ${rest}
      order by ${order.by} limit ${limit}`
  if (name === 'parts')
    return sql`select * from cases where (account_id, case_id) in (
        select account_id, case_id from case_parts
        where agency_id = any(${wanted.agencyIds as string[]}::text[]) and state = 'asked')
      and is_open ${rest} order by ${order.by} limit ${limit}`
  if (name === 'requests')
    return sql`select * from cases where (account_id, case_id) in (
        select account_id, case_id from case_requests where ruling is null)
      and center_agency_id = any(${wanted.agencyIds as string[]}::text[])
      and is_open ${rest} order by ${order.by} limit ${limit}`
  const { shelf, on } = shelfOf(wanted)
  return sql`select page.* from ${shelf} cross join lateral (
      select * from cases where ${on} ${rest} order by ${order.by} limit ${limit}) page
    order by ${order.by} limit ${limit}`
}

/** Which index a list walks along: that of the filter which leaves the least. */
function shelfOf({ name, ended, agencyIds, filters }: ListWanted) {
  const ids = agencyIds as string[]
  const { unitId, kindCodes, states, urgency } = filters
  const open = ended ? sql`not is_open` : sql`is_open`
  if (name === 'unit')
    return {
      shelf: sql`unnest(${ids}::text[]) of(id)`,
      on: sql`unit_agency_id = of.id and ${open}`,
    }
  if (unitId !== undefined)
    return {
      shelf: sql`(values (${unitId})) of(id)`,
      on: sql`unit_agency_id = of.id and center_agency_id = any(${ids}::text[]) and ${open}`,
    }
  const centers = sql`unnest(${ids}::text[]) of(id)`
  const own = sql`center_agency_id = of.id`
  if (name === 'admit')
    return { shelf: centers, on: sql`${own} and state in ('received', 'admitted')` }
  if (ended) return { shelf: centers, on: sql`${own} and ${open}` }
  if (kindCodes)
    return {
      shelf: sql`${centers} cross join unnest(${kindCodes as string[]}::text[]) kind(code)`,
      on: sql`${own} and kind_code = kind.code and ${open}`,
    }
  if (states)
    return {
      shelf: sql`${centers} cross join unnest(${states as string[]}::text[]) one(state)`,
      on: sql`${own} and state = one.state and ${open}`,
    }
  return {
    shelf: centers,
    on: urgency ? sql`${own} and urgency = ${urgency} and ${open}` : sql`${own} and ${open}`,
  }
}

/** The conditions that every way to read a list has. */
export function restOf(wanted: ListWanted): RawBuilder<unknown> {
  const { actor, filters, now, after, also } = wanted
  const { states, kindCodes, urgency, overdue, unitId } = filters
  const conditions = [
    onlyOwnConfidential(actor),
    ...(states ? [sql`state = any(${states as string[]}::text[])`] : []),
    ...(kindCodes ? [sql`kind_code = any(${kindCodes as string[]}::text[])`] : []),
    ...(urgency ? [sql`urgency = ${urgency}`] : []),
    ...(overdue ? [sql`due_at < ${now}`] : []),
    ...(unitId ? [sql`unit_agency_id = ${unitId}`] : []),
    ...(also ? [also] : []),
    ...(after
      ? [sql`${orders[orderOf(wanted)].key} (${after.time}::timestamptz, ${after.caseId})`]
      : []),
  ]
  return sql`and ${sql.join(conditions, sql` and `)}`
}

/** The order of a list, for a query that comes to its rows by another way. */
export function orderBy(wanted: Pick<ListWanted, 'name' | 'ended'>): RawBuilder<unknown> {
  return orders[orderOf(wanted)].by
}
