import type { Selectable } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CaseNoticeTemplatesTable } from '../citizen-tables.ts'
import type { CasesTables } from '../tables.ts'

export type NoticeTemplate = Selectable<CaseNoticeTemplatesTable>

/** The template by which an account tells of a case outside the reply window. */
export function findNoticeTemplate(db: Db, accountId: string): Promise<NoticeTemplate | undefined> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_notice_templates')
    .selectAll()
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}

export async function saveNoticeTemplate(
  db: Db,
  accountId: string,
  { templateId, fields }: { templateId: string; fields: Record<string, string> },
  now: Date,
): Promise<void> {
  const values = { template_id: templateId, fields: JSON.stringify(fields), changed_at: now }
  await tablesOf<CasesTables>(db)
    .insertInto('case_notice_templates')
    .values({ account_id: accountId, ...values })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(values))
    .execute()
}
