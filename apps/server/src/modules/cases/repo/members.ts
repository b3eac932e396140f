import { sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CasesTables } from '../tables.ts'
import type { Case, CaseKey } from './cases.ts'

/** Cases that were merged into a lead, oldest first. */
export function listMembers(
  db: Db,
  { accountId, caseId }: CaseKey,
  page: { after?: string; limit: number } = { limit: 1000 },
): Promise<Case[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('cases')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('lead_case_id', '=', caseId)
    .where('case_id', '>', page.after ?? '')
    .orderBy('case_id')
    .limit(page.limit)
    .execute()
}

/** The members of one case become those of another. */
export async function passMembersOn(db: Db, from: Case, leadCaseId: string): Promise<void> {
  await sql`
    update cases set lead_case_id = ${leadCaseId}, version = version + 1
    where account_id = ${from.account_id} and lead_case_id = ${from.case_id}`.execute(db)
}
