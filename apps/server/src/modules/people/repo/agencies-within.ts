import { sql } from 'kysely'
import type { Scope } from '#platform/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { inScope } from './scope.ts'

export interface AgencyPlace {
  agencyId: string
  path: string
  name: string
  regionCode: string | null
}

/** Ids of every agency in a scope, disabled ones too: what was theirs is still to be seen. */
export async function listAgencyIdsWithin(db: Db, scope: Scope): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select agency_id as id from agencies where ${inScope(scope, 'path')} order by agency_id`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** Active agencies that work at or below a path and have somebody with one of the roles. */
export async function listAgenciesWhere(
  db: Db,
  roles: readonly string[],
  under: string,
  limit: number,
): Promise<AgencyPlace[]> {
  const { rows } = await sql<AgencyPlace>`
    select a.agency_id as "agencyId", a.path, a.name, a.region_code as "regionCode"
    from agencies a
    where a.state = 'active' and starts_with(a.path, ${under}) and exists (
      select from role_grants g
      join agencies ga on ga.agency_id = g.agency_id
      join staff s on s.staff_id = g.staff_id and s.state = 'active'
      where g.role = any(${[...roles]}::text[]) and starts_with(a.path, ga.path))
    order by a.pinyin, a.agency_id limit ${limit}`.execute(db)
  return rows
}
