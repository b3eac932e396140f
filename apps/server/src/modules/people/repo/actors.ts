import type { Role } from '@minqiao/contracts'
import { sql } from 'kysely'
import type { StaffActor } from '#platform/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { isRole } from '../rules/roles.ts'

interface ActorRow {
  id: string
  name: string
  agencyId: string
  agencyPath: string
  grants: { role: string; agencyPath: string }[]
}

/** A person with everything a permission needs, in one query; undefined when disabled. */
export async function findActiveStaff(db: Db, staffId: string): Promise<StaffActor | undefined> {
  const { rows } = await sql<ActorRow>`
    select s.staff_id as id, s.name, s.agency_id as "agencyId", a.path as "agencyPath",
      (select coalesce(json_agg(json_build_object('role', g.role, 'agencyPath', ga.path)
          order by g.grant_id), '[]'::json)
        from role_grants g join agencies ga on ga.agency_id = g.agency_id
        where g.staff_id = s.staff_id) as grants
    from staff s join agencies a on a.agency_id = s.agency_id
    where s.staff_id = ${staffId} and s.state = 'active'`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const grants = row.grants.flatMap(({ role, agencyPath }) =>
    isRole(role) ? [{ role, agencyPath }] : [],
  )
  return { kind: 'staff', ...row, grants }
}

/** Somebody work can be given to. */
export interface Candidate {
  staffId: string
  name: string
  agencyId: string
  agencyName: string
}

/** Active people who hold one of the roles over the agency at a path, by name. */
export async function listHolders(
  db: Db,
  roles: readonly Role[],
  agencyPath: string,
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select s.staff_id as "staffId", s.name, s.agency_id as "agencyId", a.name as "agencyName"
    from staff s join agencies a on a.agency_id = s.agency_id
    where s.state = 'active' and exists (
      select from role_grants g join agencies ga on ga.agency_id = g.agency_id
      where g.staff_id = s.staff_id and g.role = any(${sql.val([...roles])}::text[])
        and starts_with(${agencyPath}, ga.path))
    order by s.pinyin, s.staff_id`.execute(db)
  return rows
}
