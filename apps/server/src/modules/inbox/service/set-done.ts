import type { Ctx } from '#platform/context.ts'
import { type ConversationKey, changeConversation } from '../repo/conversations.ts'
import { accountOf, requireLocked } from './load.ts'
import { publishChange, recordAct } from './record.ts'

/** Puts a conversation aside as done, or back; a new message of the citizen opens it by itself. */
export async function setDone(ctx: Ctx, key: ConversationKey, done: boolean): Promise<void> {
  const account = await accountOf(ctx, 'inbox.answer', key)
  await ctx.transaction(async (tx) => {
    const conversation = await requireLocked(tx.db, key)
    const state = done ? 'done' : 'open'
    if (conversation.state === state) return
    await changeConversation(tx.db, key, {
      state,
      ...(done && { unread: 0, waiting_since: null }),
    })
    recordAct(tx, account, key, done ? 'conversation.done' : 'conversation.reopened', {
      wasWaiting: conversation.waiting_since !== null,
    })
    publishChange(tx, key)
  })
}
