import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { RegionLevel, RegionRow } from '../rules/regions.ts'
import { foldQuery } from '../rules/spelling.ts'
import { peopleTables } from '../tables.ts'
import { matches } from './scope.ts'

export interface Region {
  regionCode: string
  parentCode: string | null
  level: RegionLevel
  name: string
  path: string
  isWithdrawn: boolean
}

function select(db: Db) {
  return peopleTables(db)
    .selectFrom('regions')
    .select([
      'region_code as regionCode',
      'parent_code as parentCode',
      'level',
      'name',
      'path',
      sql<boolean>`withdrawn_at is not null`.as('isWithdrawn'),
    ])
}

export function findRegion(db: Db, regionCode: string): Promise<Region | undefined> {
  return select(db).where('region_code', '=', regionCode).executeTakeFirst()
}

/** Regions directly below another, or the provinces. */
export function listRegionsUnder(db: Db, parentCode: string | null): Promise<Region[]> {
  return select(db)
    .where('parent_code', parentCode === null ? 'is' : '=', parentCode)
    .where('withdrawn_at', 'is', null)
    .orderBy('region_code')
    .execute()
}

/** The regions above a path and the one at it, the province first. */
export function listAncestors(db: Db, path: string): Promise<Region[]> {
  const codes = path.split('/').filter((code) => code !== '')
  return select(db).where('region_code', 'in', codes).orderBy('path').execute()
}

/** Regions by name, pinyin, initials or the beginning of the code; higher levels first. */
export function searchRegions(
  db: Db,
  query: string,
  options: { level?: RegionLevel; parent?: string; limit: number },
): Promise<Region[]> {
  const folded = foldQuery(query)
  let found = select(db)
    .where('withdrawn_at', 'is', null)
    .where(matches(folded, { name: 'name', search: 'search' }))
  if (options.level) found = found.where('level', '=', options.level)
  if (options.parent) found = found.where('path', 'like', `%/${options.parent}/%`)
  return found
    .orderBy(sql`case level when 'province' then 0 when 'city' then 1 else 2 end`)
    .orderBy('pinyin')
    .orderBy('region_code')
    .limit(options.limit)
    .execute()
}

export async function hasEdition(db: Db, edition: string): Promise<boolean> {
  const found = await peopleTables(db)
    .selectFrom('region_edition')
    .select('edition')
    .executeTakeFirst()
  return found?.edition === edition
}

/** Puts an edition in place of the one before: one statement for all rows. */
export async function saveEdition(
  db: Db,
  edition: string,
  rows: readonly RegionRow[],
  now: Date,
): Promise<void> {
  await sql`
    insert into regions (region_code, parent_code, level, name, pinyin, search, path)
    select region_code, parent_code, level, name, pinyin, search, path
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(region_code text,
      parent_code text, level text, name text, pinyin text, search text, path text)
    on conflict (region_code) do update set parent_code = excluded.parent_code,
      level = excluded.level, name = excluded.name, pinyin = excluded.pinyin,
      search = excluded.search, path = excluded.path, withdrawn_at = null`.execute(db)
  const codes = JSON.stringify(rows.map((row) => row.region_code))
  await sql`
    update regions set withdrawn_at = ${now} where withdrawn_at is null
      and region_code not in (select jsonb_array_elements_text(${codes}::jsonb))`.execute(db)
  await sql`
    insert into region_edition (edition, loaded_at) values (${edition}, ${now})
    on conflict (only_row) do update set edition = excluded.edition,
      loaded_at = excluded.loaded_at`.execute(db)
}

/** Only one process loads; the others wait and then find the edition there. */
export async function lockRegions(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(db)
}

const lockNumber = 0x6d71_0001
