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

/** The place of a case in each order, compared with that of another. */
const places = {
  due: sql`(coalesce(due_at, 'infinity'), case_id) >`,
  created: sql`(created_at, case_id) >`,
  closed: sql`(closed_at, case_id) <`,
} as const

/** More agencies than this are not asked one by one before the whole list was tried. */
const mostShelves = 40
/** Cases of everybody that are read for a list of many agencies. */
const mostWalked = 4000

/** What a list is ordered by, without the words. */
const narrow = sql`account_id, case_id, due_at, created_at, closed_at`

/**
 * One page of a work list, what is due next first; what has ended newest first.
 *
 * Each unit or centre gives its own first page from an index that has the list's order, and those
 * are merged: the cost grows with the page and the number of agencies, not of cases. For many
 * agencies the list of everybody is read first, in which theirs are then not rare.
 */
export async function listCases(db: Db, wanted: ListWanted): Promise<Case[]> {
  if (isBroad(wanted, mostShelves)) {
    const walked = await sql<Case>`select * from ${walkOf(wanted, mostWalked)}
      where ${belongs(wanted)} ${restOf(wanted)}
      order by ${orderBy(wanted)} limit ${wanted.limit}`.execute(db)
    if (walked.rows.length === wanted.limit) return walked.rows
  }
  const { rows } = await sql<Case>`
    select cases.* from (${pageQuery(wanted, narrow)}) page
    join cases using (account_id, case_id)
    order by ${orderBy(wanted, 'cases')}`.execute(db)
  return rows
}

/** Whether a list is one of units or centres, and of more than so many. */
function isBroad({ name, agencyIds, filters }: ListWanted, most: number): boolean {
  const isOfAll = (name === 'unit' || name === 'center') && filters.unitId === undefined
  return isOfAll && agencyIds.length > most
}

/** The first cases of everybody in the order of a list, behind its place; named `cases`. */
function walkOf(wanted: ListWanted, most: number): RawBuilder<unknown> {
  const open = wanted.ended ? sql`not is_open` : sql`is_open`
  return sql`(select * from cases where ${open} ${behind(wanted)}
    order by ${orderBy(wanted)} limit ${most}) cases`
}

/**
 * The first cases of a list, at most so many, each with whether it is one that is sought: `hit`.
 * Where a list has many agencies it is the list of everybody, and theirs are hits.
 */
export function stretchOf(
  wanted: ListWanted,
  most: number,
  sought: RawBuilder<boolean>,
): RawBuilder<unknown> {
  if (!isBroad(wanted, 4))
    return pageQuery({ ...wanted, limit: most }, sql`${narrow}, ${sought} as hit`)
  return sql`select ${narrow}, ${belongs(wanted)} and ${sought} ${restOf(wanted)} as hit
    from ${walkOf(wanted, most)}`
}

function pageQuery(wanted: ListWanted, columns: RawBuilder<unknown>): RawBuilder<unknown> {
  const { name, limit } = wanted
  const order = orderBy(wanted)
  const rest = restOf(wanted)
  if (name === 'mine' || name === 'parts' || name === 'requests')
    return sql`select ${columns} from cases where ${belongs(wanted)} and is_open ${rest}
      order by ${order} limit ${limit}`
  const { shelf, on } = shelfOf(wanted)
  return sql`select page.* from ${shelf} cross join lateral (
      select ${columns} from cases where ${on} ${rest} order by ${order} limit ${limit}) page
    order by ${order} limit ${limit}`
}

/** Whose a case must be to stand in a list, whichever way it was found. */
export function belongs({ name, agencyIds, actor }: ListWanted): RawBuilder<unknown> {
  const ids = agencyIds as string[]
  switch (name) {
    case 'mine':
      return sql`handler_staff_id = ${actor.id}`
    case 'unit':
      return sql`unit_agency_id = any(${ids}::text[])`
    case 'parts':
      return sql`(account_id, case_id) in (select account_id, case_id from case_parts
        where agency_id = any(${ids}::text[]) and state = 'asked')`
    case 'requests':
      return sql`center_agency_id = any(${ids}::text[]) and (account_id, case_id) in (
        select account_id, case_id from case_requests where ruling is null)`
    case 'admit':
      return sql`center_agency_id = any(${ids}::text[]) and state in ('received', 'admitted')`
    case 'center':
      return sql`center_agency_id = any(${ids}::text[])`
  }
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
  const { actor, filters, now, also } = wanted
  const { states, kindCodes, urgency, overdue, unitId } = filters
  const conditions = [
    onlyOwnConfidential(actor),
    ...(states ? [sql`state = any(${states as string[]}::text[])`] : []),
    ...(kindCodes ? [sql`kind_code = any(${kindCodes as string[]}::text[])`] : []),
    ...(urgency ? [sql`urgency = ${urgency}`] : []),
    ...(overdue ? [sql`due_at < ${now}`] : []),
    ...(unitId ? [sql`unit_agency_id = ${unitId}`] : []),
    ...(also ? [also] : []),
  ]
  return sql`and ${sql.join(conditions, sql` and `)} ${behind(wanted)}`
}

/** Behind the page before. */
function behind({ after, ...wanted }: ListWanted): RawBuilder<unknown> {
  if (!after) return sql``
  return sql`and ${places[orderOf(wanted)]} (${after.time}::timestamptz, ${after.caseId})`
}

/** The order of a list, for any query that has its columns, of a table where two have them. */
export function orderBy(
  wanted: Pick<ListWanted, 'name' | 'ended'>,
  table?: string,
): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(table === undefined ? column : `${table}.${column}`)
  switch (orderOf(wanted)) {
    case 'due':
      return sql`coalesce(${of('due_at')}, 'infinity'), ${of('case_id')}`
    case 'created':
      return sql`${of('created_at')}, ${of('case_id')}`
    case 'closed':
      return sql`${of('closed_at')} desc, ${of('case_id')} desc`
  }
}
