import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { cannotLookUp } from '../outbound/failure.ts'
import type { ConversationKey } from '../repo/conversations.ts'
import { findBySendKey, findMessage, type Message } from '../repo/messages.ts'
import { accountOf, requireLocked } from './load.ts'
import { queueReply, type ReplyContent } from './send-reply.ts'

/**
 * Sends a message again that did not arrive; the first one stays on record.
 *
 * One whose outcome cannot be found out may be sent again too: then it is a person who decides.
 */
export async function sendAgain(
  ctx: Ctx,
  key: ConversationKey,
  messageId: string,
): Promise<Message> {
  const account = await accountOf(ctx, 'inbox.answer', key)
  return ctx.transaction(async (tx) => {
    const conversation = await requireLocked(tx.db, key)
    const first = await findMessage(tx.db, key.accountId, messageId)
    if (first?.conversation_id !== key.conversationId) fail('MESSAGE_NOT_FOUND', { messageId })
    if (!isRepeatable(first)) fail('MESSAGE_NOT_REPEATABLE', { messageId })
    const sendKey = `again:${messageId}`
    const before = await findBySendKey(tx.db, key, sendKey)
    return before ?? queueReply(tx, account, conversation, contentOf(first), { sendKey })
  })
}

function isRepeatable({ state, body }: Message): boolean {
  if (body.erased) return false
  return state === 'failed' || (state === 'unknown' && body.failure?.reason === cannotLookUp.reason)
}

function contentOf({ kind, text, body }: Message): ReplyContent {
  return kind === 'text' ? { kind, text } : { kind: 'image', fileId: body.fileId ?? '' }
}
