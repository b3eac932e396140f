import type { Selectable } from 'kysely'
import { type Db, tablesOf, uuidv7 } from '#platform/db/index.ts'
import type { CaseAttachmentsTable, CasesTables } from '../tables.ts'
import type { CaseKey } from './cases.ts'

export type Attachment = Selectable<CaseAttachmentsTable>

export interface NewAttachment {
  kind: 'message' | 'file'
  messageId?: string
  fileId?: string
  name?: string
}

export async function insertAttachments(
  db: Db,
  key: CaseKey,
  attachments: readonly NewAttachment[],
  now: Date,
): Promise<void> {
  if (attachments.length === 0) return
  await tablesOf<CasesTables>(db)
    .insertInto('case_attachments')
    .values(
      attachments.map(({ kind, messageId, fileId, name }) => ({
        account_id: key.accountId,
        case_id: key.caseId,
        attachment_id: uuidv7(),
        kind,
        message_id: messageId ?? null,
        file_id: fileId ?? null,
        name: name ?? '',
        added_at: now,
      })),
    )
    .execute()
}

/** What a case was made of and what was added, in that order. */
export function listAttachments(db: Db, key: CaseKey): Promise<Attachment[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_attachments')
    .selectAll()
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .orderBy('attachment_id')
    .execute()
}

export function findAttachment(
  db: Db,
  key: CaseKey,
  attachmentId: string,
): Promise<Attachment | undefined> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_attachments')
    .selectAll()
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .where('attachment_id', '=', attachmentId)
    .executeTakeFirst()
}
