import type { Role } from '@minqiao/contracts'
import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import { type HeldRole, isRole } from '../rules/roles.ts'
import { peopleTables } from '../tables.ts'

export interface RoleGrant extends HeldRole {
  grantId: string
  staffId: string
  agencyName: string
  grantedAt: Date
}

/** The roles people hold, in the order they were granted. A role that is no more is left out. */
export async function listGrants(db: Db, staffIds: readonly string[]): Promise<RoleGrant[]> {
  if (staffIds.length === 0) return []
  const rows = await peopleTables(db)
    .selectFrom('role_grants')
    .innerJoin('agencies', 'agencies.agency_id', 'role_grants.agency_id')
    .select([
      'grant_id as grantId',
      'staff_id as staffId',
      'role',
      'role_grants.agency_id as agencyId',
      'agencies.path as agencyPath',
      'agencies.name as agencyName',
      'granted_at as grantedAt',
    ])
    .where(sql<boolean>`staff_id = any(${sql.val([...staffIds])}::text[])`)
    .orderBy('grant_id')
    .execute()
  return rows.flatMap(({ role, ...row }) => (isRole(role) ? [{ ...row, role }] : []))
}

export async function insertGrant(
  db: Db,
  grant: { grantId: string; staffId: string; role: Role; agencyId: string; grantedBy: string },
  now: Date,
): Promise<void> {
  await peopleTables(db)
    .insertInto('role_grants')
    .values({
      grant_id: grant.grantId,
      staff_id: grant.staffId,
      role: grant.role,
      agency_id: grant.agencyId,
      granted_by: grant.grantedBy,
      granted_at: now,
    })
    .execute()
}

export async function deleteGrant(db: Db, grantId: string): Promise<void> {
  await peopleTables(db).deleteFrom('role_grants').where('grant_id', '=', grantId).execute()
}

/** Whether anybody was ever made holder of a role and still is, disabled or not. */
export async function isRoleHeld(db: Db, role: Role): Promise<boolean> {
  const found = await peopleTables(db)
    .selectFrom('role_grants')
    .select('grant_id')
    .where('role', '=', role)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
