import { sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CasesTables } from '../tables.ts'
import type { Case, CaseKey } from './cases.ts'

/** A case by the number that its asker was given. */
export function findByNumber(db: Db, accountId: string, number: string): Promise<Case | undefined> {
  return tablesOf<CasesTables>(db)
    .selectFrom('cases')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('number', '=', number)
    .executeTakeFirst()
}

/** Wrong guesses for a case on a day. */
export async function countWrong(db: Db, key: CaseKey, day: string): Promise<number> {
  const row = await tablesOf<CasesTables>(db)
    .selectFrom('case_lookups')
    .select('wrong')
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .where('day', '=', day)
    .executeTakeFirst()
  return row?.wrong ?? 0
}

export async function noteWrong(db: Db, key: CaseKey, day: string): Promise<void> {
  await tablesOf<CasesTables>(db)
    .insertInto('case_lookups')
    .values({ account_id: key.accountId, case_id: key.caseId, day, wrong: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'case_id', 'day'])
        .doUpdateSet({ wrong: sql`case_lookups.wrong + 1` }),
    )
    .execute()
}

export async function forgetLookups(db: Db, before: string): Promise<void> {
  await tablesOf<CasesTables>(db).deleteFrom('case_lookups').where('day', '<', before).execute()
}
