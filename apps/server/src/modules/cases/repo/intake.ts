import { type Insertable, sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CaseIdentitiesTable } from '../supervision-tables.ts'
import type { CasesTables } from '../tables.ts'
import type { Case, CaseKey } from './cases.ts'

/** Whoever sends the same form at the same moment waits, and then finds the case. */
export async function lockIntakeKey(db: Db, accountId: string, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${accountId} ${key}`}, 7))`.execute(db)
}

export function findByIntakeKey(db: Db, accountId: string, key: string): Promise<Case | undefined> {
  return tablesOf<CasesTables>(db)
    .selectFrom('cases')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('intake_key', '=', key)
    .executeTakeFirst()
}

export async function insertIdentity(
  db: Db,
  identity: Insertable<CaseIdentitiesTable>,
): Promise<void> {
  await tablesOf<CasesTables>(db).insertInto('case_identities').values(identity).execute()
}

/** Words as search compares them. */
export function folded(...words: readonly string[]) {
  return sql<string>`search_text(${words.join(' ')})`
}

/** Folds a case's words anew after its title or place was changed. */
export async function refold(db: Db, { accountId, caseId }: CaseKey): Promise<void> {
  await sql`
    update cases set folded = search_text(title || ' ' || place || ' ' || text)
    where account_id = ${accountId} and case_id = ${caseId}`.execute(db)
}
