import type { Insertable } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { ProfileTerms } from '../rules/case.ts'
import type { Validity } from '../rules/profiles.ts'
import type { CaseClockProfilesTable } from '../supervision-tables.ts'
import type { CasesTables } from '../tables.ts'

export interface Profile extends Validity {
  name: string
  nameEn: string
  source: string
  terms: ProfileTerms
}

function select(db: Db) {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_clock_profiles')
    .select([
      'profile_id as profileId',
      'agency_id as agencyId',
      'region_prefix as regionPrefix',
      'valid_from as validFrom',
      'valid_to as validTo',
      'name',
      'name_en as nameEn',
      'source',
      'terms',
    ])
}

export function findProfile(db: Db, profileId: string): Promise<Profile | undefined> {
  return select(db).where('profile_id', '=', profileId).executeTakeFirst()
}

/** Profiles of these agencies, and those that belong to no agency; the newest first. */
export function listProfiles(db: Db, agencyIds: readonly string[]): Promise<Profile[]> {
  return select(db)
    .where('agency_id', 'in', ['', ...agencyIds])
    .orderBy('agency_id')
    .orderBy('region_prefix')
    .orderBy('valid_from', 'desc')
    .execute()
}

/** Adds a profile, or writes it in place of the one with its id. */
export async function saveProfile(db: Db, row: Insertable<CaseClockProfilesTable>): Promise<void> {
  await tablesOf<CasesTables>(db)
    .insertInto('case_clock_profiles')
    .values(row)
    .onConflict((conflict) => conflict.column('profile_id').doUpdateSet(row))
    .execute()
}
