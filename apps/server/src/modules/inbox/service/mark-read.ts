import type { Ctx } from '#platform/context.ts'
import { type ConversationKey, changeConversation } from '../repo/conversations.ts'
import { countUnseen } from '../repo/messages.ts'
import { accountOf, requireLocked } from './load.ts'
import { publishChange } from './record.ts'

/**
 * Marks what was read; somebody who only looks at a conversation still leaves it waiting.
 *
 * @param seenId the newest message on the screen; what came behind it stays unread.
 */
export async function markRead(ctx: Ctx, key: ConversationKey, seenId?: string): Promise<void> {
  await accountOf(ctx, 'inbox.read', key)
  await ctx.transaction(async (tx) => {
    const conversation = await requireLocked(tx.db, key)
    if (conversation.unread === 0) return
    const unseen = seenId === undefined ? 0 : (await countUnseen(tx.db, key, seenId)).unread
    const unread = Math.min(conversation.unread, unseen)
    if (unread === conversation.unread) return
    await changeConversation(tx.db, key, { unread })
    publishChange(tx, key)
  })
}
