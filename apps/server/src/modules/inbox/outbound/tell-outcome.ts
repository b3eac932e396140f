import type { Tx } from '#platform/context.ts'
import type { ConversationKey } from '../repo/conversations.ts'
import type { OutboundState } from '../tables.ts'

/** Tells the consoles where a message stands. Emits `message.sent` or `message.failed` at the end. */
export async function tellOutcome(
  tx: Tx,
  key: ConversationKey,
  messageId: string,
  to: OutboundState,
): Promise<void> {
  const { accountId, conversationId } = key
  if (to === 'sent') await tx.emit('message.sent', { accountId, conversationId, messageId })
  if (to === 'failed') await tx.emit('message.failed', { accountId, conversationId, messageId })
  tx.publish({ topic: 'conversation', accountId, ids: [conversationId] })
}
