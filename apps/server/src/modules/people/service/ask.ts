import type { Permission } from '@minqiao/contracts'
import type { Db } from '#platform/db/index.ts'
import { type Candidate, listHolders } from '../repo/actors.ts'
import { type Agency, findAgencyIn, listAgenciesById } from '../repo/agencies.ts'
import { type AgencyPlace, listAgenciesWhere } from '../repo/agencies-within.ts'
import { listNames } from '../repo/staff-list.ts'
import { rolesWith } from '../rules/roles.ts'

/** An agency by id, whoever asks: for what is known to belong to it. */
export function findAgency(db: Db, agencyId: string): Promise<Agency | undefined> {
  return findAgencyIn(db, 'everything', agencyId)
}

/** Names of agencies by id; ids that are unknown are left out. */
export async function listAgencyNames(
  db: Db,
  agencyIds: readonly string[],
): Promise<Map<string, string>> {
  const found = await listAgenciesById(db, agencyIds)
  return new Map(found.map(({ agencyId, name }) => [agencyId, name]))
}

/** Names of staff by id, disabled ones too; ids that are unknown are left out. */
export function listStaffNames(db: Db, staffIds: readonly string[]): Promise<Map<string, string>> {
  return listNames(db, staffIds)
}

/** Active staff who hold a permission over the agency at a path, by name in pinyin. */
export function staffWhoMay(
  db: Db,
  permission: Permission,
  agencyPath: string,
): Promise<Candidate[]> {
  return listHolders(db, rolesWith(permission), agencyPath)
}

/** Active agencies at or below a path in which somebody holds a permission, by name in pinyin. */
export function agenciesWhoMay(
  db: Db,
  permission: Permission,
  under: string,
  limit: number,
): Promise<AgencyPlace[]> {
  return listAgenciesWhere(db, rolesWith(permission), under, limit)
}
