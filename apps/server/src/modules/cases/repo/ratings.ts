import type { Insertable, Selectable } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CaseRatingsTable } from '../citizen-tables.ts'
import type { CasesTables } from '../tables.ts'
import type { CaseKey } from './cases.ts'

export type Rating = Selectable<CaseRatingsTable>

/** Everything a matter was rated, oldest first. */
export function listRatings(db: Db, key: CaseKey): Promise<Rating[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_ratings')
    .selectAll()
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .orderBy('at')
    .execute()
}

export async function insertRating(db: Db, row: Insertable<CaseRatingsTable>): Promise<void> {
  await tablesOf<CasesTables>(db).insertInto('case_ratings').values(row).execute()
}
