import type { Insertable, Selectable } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CasePartsTable, CasesTables } from '../tables.ts'
import type { CaseKey } from './cases.ts'

export type Part = Selectable<CasePartsTable>

function select(db: Db, { accountId, caseId }: CaseKey) {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_parts')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
}

/** What helping units do for a case, oldest first. */
export function listParts(db: Db, key: CaseKey): Promise<Part[]> {
  return select(db, key).orderBy('part_id').execute()
}

/** A part that is still to be done. */
export function findOpenPart(db: Db, key: CaseKey, partId: string): Promise<Part | undefined> {
  return select(db, key)
    .where('part_id', '=', partId)
    .where('state', '=', 'asked')
    .executeTakeFirst()
}

export async function insertPart(db: Db, row: Insertable<CasePartsTable>): Promise<void> {
  await tablesOf<CasesTables>(db).insertInto('case_parts').values(row).execute()
}

export async function savePart(
  db: Db,
  { account_id, case_id, part_id }: Part,
  changes: Partial<Pick<Part, 'state' | 'answer' | 'done_at'>>,
): Promise<void> {
  await tablesOf<CasesTables>(db)
    .updateTable('case_parts')
    .set(changes)
    .where('account_id', '=', account_id)
    .where('case_id', '=', case_id)
    .where('part_id', '=', part_id)
    .execute()
}
