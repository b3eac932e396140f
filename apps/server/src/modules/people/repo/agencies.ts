import { sql } from 'kysely'
import type { Scope } from '#platform/actor.ts'
import type { Db } from '#platform/db/index.ts'
import type { AgencyKind } from '../rules/agency.ts'
import { foldQuery, searchText, spell } from '../rules/spelling.ts'
import { peopleTables, type State } from '../tables.ts'
import { inScope, matches } from './scope.ts'

export interface Agency {
  agencyId: string
  parentId: string | null
  path: string
  kind: AgencyKind
  regionCode: string | null
  name: string
  shortName: string
  state: State
}

export interface AgencyNode extends Agency {
  regionName: string | null
}

const columns = [
  'agencies.agency_id as agencyId',
  'agencies.parent_id as parentId',
  'agencies.path as path',
  'agencies.kind as kind',
  'agencies.region_code as regionCode',
  'agencies.name as name',
  'agencies.short_name as shortName',
  'agencies.state as state',
] as const

function select(db: Db) {
  return peopleTables(db).selectFrom('agencies').select(columns)
}

/** An agency within a scope; outside it there is none. */
export function findAgencyIn(db: Db, scope: Scope, agencyId: string): Promise<Agency | undefined> {
  return select(db)
    .where('agency_id', '=', agencyId)
    .where(inScope(scope, 'path'))
    .executeTakeFirst()
}

export function listAgenciesById(db: Db, agencyIds: readonly string[]): Promise<Agency[]> {
  if (agencyIds.length === 0) return Promise.resolve([])
  return select(db)
    .where(sql<boolean>`agency_id = any(${sql.val([...new Set(agencyIds)])}::text[])`)
    .execute()
}

export function findAgencyByName(
  db: Db,
  parentId: string | null,
  name: string,
): Promise<Agency | undefined> {
  return select(db)
    .where('parent_id', parentId === null ? 'is' : '=', parentId)
    .where('name', '=', name)
    .where('state', '=', 'active')
    .executeTakeFirst()
}

/** Every agency of a scope, unordered; with a search text only those that match. */
export function listAgenciesIn(
  db: Db,
  scope: Scope,
  filter: { query?: string; state?: State; limit: number },
): Promise<(AgencyNode & { pinyin: string })[]> {
  let found = peopleTables(db)
    .selectFrom('agencies')
    .leftJoin('regions', 'regions.region_code', 'agencies.region_code')
    .select([...columns, 'agencies.pinyin as pinyin', 'regions.name as regionName'])
    .where(inScope(scope, 'agencies.path'))
  if (filter.state) found = found.where('agencies.state', '=', filter.state)
  if (filter.query)
    found = found.where(
      matches(foldQuery(filter.query), { name: 'agencies.name', search: 'agencies.search' }),
    )
  return found
    .orderBy('agencies.pinyin')
    .orderBy('agencies.agency_id')
    .limit(filter.limit)
    .execute()
}

/** Holds the shape of the tree until the commit: for those who change it, or who rely on it. */
export async function lockTree(db: Db, how: 'change' | 'read'): Promise<void> {
  if (how === 'change') await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(db)
  else await sql`select pg_advisory_xact_lock_shared(${lockNumber})`.execute(db)
}

export async function insertAgency(db: Db, agency: Agency, now: Date): Promise<void> {
  await peopleTables(db)
    .insertInto('agencies')
    .values({
      agency_id: agency.agencyId,
      parent_id: agency.parentId,
      path: agency.path,
      state: agency.state,
      created_at: now,
      ...changing(agency, now),
    })
    .execute()
}

/** Saves names, kind, region and state; the place in the tree is changed by `moveSubtree` alone. */
export async function saveAgency(db: Db, agency: Agency, now: Date): Promise<void> {
  await peopleTables(db)
    .updateTable('agencies')
    .set({ state: agency.state, ...changing(agency, now) })
    .where('agency_id', '=', agency.agencyId)
    .execute()
}

/** Rewrites the paths of a node and everything below it. Answers how many. */
export async function moveSubtree(
  db: Db,
  node: Agency,
  target: { parentId: string; path: string },
  now: Date,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update agencies set path = ${target.path} || substr(path, ${node.path.length + 1}),
      parent_id = case when agency_id = ${node.agencyId} then ${target.parentId} else parent_id end,
      changed_at = ${now}
    where path like ${`${node.path}%`}`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** How many active agencies and people stand under a path, and how deep the tree goes there. */
export async function measureSubtree(
  db: Db,
  path: string,
): Promise<{ agencies: number; staff: number; deepest: number }> {
  const { rows } = await sql<{ agencies: number; staff: number; deepest: number }>`
    select count(*) filter (where state = 'active' and path <> ${path})::int as agencies,
      (select count(*)::int from staff s join agencies a on a.agency_id = s.agency_id
        where a.path like ${`${path}%`} and s.state = 'active') as staff,
      coalesce(max(array_length(string_to_array(path, '/'), 1) - 2), 0)::int as deepest
    from agencies where path like ${`${path}%`}`.execute(db)
  return rows[0] ?? { agencies: 0, staff: 0, deepest: 0 }
}

function changing(agency: Agency, now: Date) {
  const full = spell(agency.name)
  const short = spell(agency.shortName)
  return {
    kind: agency.kind,
    region_code: agency.regionCode,
    name: agency.name,
    short_name: agency.shortName,
    pinyin: full.pinyin,
    search: searchText(full.joined, full.initials, short.joined, short.initials, agency.shortName),
    changed_at: now,
  }
}

const lockNumber = 0x6d71_0002
