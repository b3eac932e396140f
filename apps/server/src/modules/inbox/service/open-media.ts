import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type FileRecord, findFile } from '#platform/files/index.ts'
import type { ConversationKey } from '../repo/conversations.ts'
import { findMessage } from '../repo/messages.ts'
import { accountOf } from './load.ts'

/** Which file of a message: what was sent, or the picture that stands for a video. */
export type MediaPart = 'whole' | 'thumb'

/** The picture, voice or video of a message, for somebody who may read the conversation. */
export async function openMedia(
  ctx: Ctx,
  key: ConversationKey,
  messageId: string,
  part: MediaPart,
): Promise<FileRecord> {
  await accountOf(ctx, 'inbox.read', key)
  const message = await findMessage(ctx.db, key.accountId, messageId)
  if (message?.conversation_id !== key.conversationId) fail('MESSAGE_NOT_FOUND', { messageId })
  const fileId = part === 'thumb' ? message.body.thumbFileId : message.body.fileId
  const file = fileId ? await findFile(ctx.db, fileId) : undefined
  return file ?? fail('FILE_NOT_FOUND', { messageId })
}
