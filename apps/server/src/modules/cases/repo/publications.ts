import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CasePublicationsTable } from '../citizen-tables.ts'
import type { CasesTables } from '../tables.ts'
import type { CaseKey } from './cases.ts'

export type Publication = Selectable<CasePublicationsTable>

export function findPublication(db: Db, key: CaseKey): Promise<Publication | undefined> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_publications')
    .selectAll()
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .executeTakeFirst()
}

/** Writes a proposal; one that was there before is replaced. */
export async function savePublication(
  db: Db,
  row: Insertable<CasePublicationsTable>,
): Promise<Publication> {
  const { account_id: _account, case_id: _case, ...changes } = row
  return tablesOf<CasesTables>(db)
    .insertInto('case_publications')
    .values(row)
    .onConflict((conflict) => conflict.columns(['account_id', 'case_id']).doUpdateSet(changes))
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function changePublication(
  db: Db,
  key: CaseKey,
  changes: Updateable<CasePublicationsTable>,
): Promise<Publication> {
  return tablesOf<CasesTables>(db)
    .updateTable('case_publications')
    .set(changes)
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Public answers of an account, newest first; `words` must stand in question or answer. */
export function listPublished(
  db: Db,
  accountId: string,
  { before, words, limit }: { before?: Date; words?: string; limit: number },
): Promise<Publication[]> {
  let query = tablesOf<CasesTables>(db)
    .selectFrom('case_publications')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('state', '=', 'published')
    .orderBy('at', 'desc')
    .limit(limit)
  if (before) query = query.where('at', '<', before)
  if (words) {
    const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where(sql<boolean>`(question ilike ${pattern} or answer ilike ${pattern})`)
  }
  return query.execute()
}
