import type { Ctx } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import type { ConversationKey } from '../repo/conversations.ts'
import { findMessage, type Message } from '../repo/messages.ts'
import { requireConversation } from './load.ts'

/** One thing a citizen said, as another module may use it. */
export interface ChosenMessage {
  messageId: string
  kind: string
  text: string
  at: Date
  /** The picture, voice or video, once it has been fetched. */
  fileId: string | undefined
  mediaType: string | undefined
  latitude: number | undefined
  longitude: number | undefined
  label: string | undefined
}

/**
 * Messages that a citizen wrote in a conversation, in their order, for a caller with `inbox.read`.
 * CONVERSATION_NOT_FOUND; MESSAGE_NOT_FOUND for one that is not the citizen's, or not there.
 */
export async function readChosen(
  ctx: Ctx,
  key: ConversationKey,
  messageIds: readonly string[],
): Promise<ChosenMessage[]> {
  await requireConversation(ctx, 'inbox.read', key)
  const chosen: ChosenMessage[] = []
  for (const messageId of [...new Set(messageIds)].sort()) {
    const found = await findMessage(ctx.db, key.accountId, messageId)
    if (found?.conversation_id !== key.conversationId || found.direction !== 'in')
      return fail('MESSAGE_NOT_FOUND', { messageId })
    chosen.push(chosenOf(found))
  }
  return chosen
}

/** The file of a message, once it is there; the caller has decided that it may be seen. */
export async function findMessageFile(
  db: Db,
  accountId: string,
  messageId: string,
): Promise<string | undefined> {
  return (await findMessage(db, accountId, messageId))?.body.fileId
}

function chosenOf({ message_id, kind, text, at, body }: Message): ChosenMessage {
  return {
    messageId: message_id,
    kind,
    text,
    at,
    fileId: body.fileId,
    mediaType: body.mediaType,
    latitude: body.latitude,
    longitude: body.longitude,
    label: body.label,
  }
}
