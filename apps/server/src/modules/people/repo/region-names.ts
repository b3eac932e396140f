import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'

export interface NamedRegion {
  regionCode: string
  name: string
  level: 'province' | 'city' | 'county'
}

/** The region itself, those above it and those below it, in the order of their codes. */
export async function listRegionsAround(db: Db, regionCode: string): Promise<NamedRegion[]> {
  const { rows } = await sql<NamedRegion>`
    select other.region_code as "regionCode", other.name, other.level
    from regions own join regions other on other.withdrawn_at is null
      and (starts_with(own.path, other.path) or starts_with(other.path, own.path))
    where own.region_code = ${regionCode}
    order by other.region_code limit 4000`.execute(db)
  return rows
}

/** Names of regions by code; codes that are unknown are left out. */
export async function listRegionNames(
  db: Db,
  regionCodes: readonly string[],
): Promise<Map<string, string>> {
  if (regionCodes.length === 0) return new Map()
  const { rows } = await sql<{ code: string; name: string }>`
    select region_code as code, name from regions
    where region_code = any(${[...new Set(regionCodes)]}::text[])`.execute(db)
  return new Map(rows.map(({ code, name }) => [code, name]))
}
