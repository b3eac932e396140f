import { findMessageFile } from '#modules/inbox/index.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type FileRecord, findFile } from '#platform/files/index.ts'
import { findAttachment } from '../repo/attachments.ts'
import type { CaseKey } from '../repo/cases.ts'
import { requireCase } from './load.ts'

/**
 * A picture or file of a case, for somebody who sees the case; that of a message once it has been
 * fetched from the platform. CASE_ATTACHMENT_NOT_FOUND.
 */
export async function openAttachment(
  ctx: Ctx,
  key: CaseKey,
  attachmentId: string,
): Promise<FileRecord> {
  await requireCase(ctx, 'cases.read', key)
  const found = await findAttachment(ctx.db, key, attachmentId)
  const fileId =
    found?.file_id ??
    (found?.message_id ? await findMessageFile(ctx.db, key.accountId, found.message_id) : undefined)
  const file = fileId ? await findFile(ctx.db, fileId) : undefined
  return file ?? fail('CASE_ATTACHMENT_NOT_FOUND', { attachmentId })
}
