import { type Insertable, type Selectable, sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CaseRequestsTable, CasesTables } from '../tables.ts'
import type { CaseKey } from './cases.ts'

export type CaseRequest = Selectable<CaseRequestsTable>

function select(db: Db, { accountId, caseId }: CaseKey) {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_requests')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
}

/** What units asked of the centre about a case, oldest first. */
export function listRequests(db: Db, key: CaseKey): Promise<CaseRequest[]> {
  return select(db, key).orderBy('request_id').execute()
}

/** A request that has not been ruled on; the case is locked. */
export function findOpenRequest(
  db: Db,
  key: CaseKey,
  requestId?: string,
): Promise<CaseRequest | undefined> {
  let open = select(db, key).where('ruling', 'is', null)
  if (requestId !== undefined) open = open.where('request_id', '=', requestId)
  return open.executeTakeFirst()
}

export async function insertRequest(db: Db, row: Insertable<CaseRequestsTable>): Promise<void> {
  await tablesOf<CasesTables>(db).insertInto('case_requests').values(row).execute()
}

export async function saveRuling(
  db: Db,
  { account_id, case_id, request_id }: CaseRequest,
  ruling: Pick<CaseRequest, 'ruling' | 'ruled_by' | 'ruled_at' | 'ruling_reason'>,
): Promise<void> {
  await tablesOf<CasesTables>(db)
    .updateTable('case_requests')
    .set(ruling)
    .where('account_id', '=', account_id)
    .where('case_id', '=', case_id)
    .where('request_id', '=', request_id)
    .execute()
}

/** When the reply of a case is due now; undefined when no such clock runs. */
export async function findReplyDue(db: Db, key: CaseKey): Promise<Date | undefined> {
  const { rows } = await sql<{ due: Date }>`
    select due_at as due from case_clocks
    where account_id = ${key.accountId} and case_id = ${key.caseId}
      and clock = 'reply' and ended_at is null
    order by round desc limit 1`.execute(db)
  return rows[0]?.due
}
