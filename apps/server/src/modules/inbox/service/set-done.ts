import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type ConversationKey, changeConversation } from '../repo/conversations.ts'
import { countUnseen } from '../repo/messages.ts'
import { accountOf, requireLocked } from './load.ts'
import { publishChange, recordAct } from './record.ts'

export interface Handled {
  done: boolean
  /** The newest message on the screen of whoever decides. */
  seenId?: string
}

/**
 * Puts a conversation aside as done, or back; a new message of the citizen opens it by itself.
 *
 * CONVERSATION_UNSEEN when the citizen wrote behind `seenId`: aside, nobody would look for it.
 */
export async function setDone(
  ctx: Ctx,
  key: ConversationKey,
  { done, seenId }: Handled,
): Promise<void> {
  const account = await accountOf(ctx, 'inbox.answer', key)
  await ctx.transaction(async (tx) => {
    const conversation = await requireLocked(tx.db, key)
    const state = done ? 'done' : 'open'
    if (conversation.state === state) return
    if (done && seenId !== undefined && (await countUnseen(tx.db, key, seenId)).unread > 0)
      fail('CONVERSATION_UNSEEN', { ...key })
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
