import { findAccount } from '#modules/accounts/index.ts'
import { staffWhoMay } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { type ConversationKey, listAssignedTo, lockConversation } from '../repo/conversations.ts'
import { writeAssignment } from './assign.ts'
import { recordAct } from './record.ts'

const batch = 200

/**
 * Makes the open conversations free that somebody has who may no longer answer them, so that they
 * are seen by those who may. May run again without harm.
 */
export async function releaseConversations(ctx: Ctx, staffId: string): Promise<void> {
  const may = new Map<string, boolean>()
  for (let after = ''; ; ) {
    const keys = await listAssignedTo(ctx.db, staffId, after, batch)
    for (const key of keys) {
      if (!may.has(key.accountId)) may.set(key.accountId, await mayAnswer(ctx, key, staffId))
      if (!may.get(key.accountId)) await release(ctx, key, staffId)
    }
    const last = keys.at(-1)
    if (!last) return
    after = last.conversationId
  }
}

async function mayAnswer(ctx: Ctx, key: ConversationKey, staffId: string): Promise<boolean> {
  const account = await findAccount(ctx.db, key.accountId)
  if (!account) return false
  const allowed = await staffWhoMay(ctx.db, 'inbox.answer', account.agencyPath)
  return allowed.some((staff) => staff.staffId === staffId)
}

async function release(ctx: Ctx, key: ConversationKey, staffId: string): Promise<void> {
  const account = await findAccount(ctx.db, key.accountId)
  await ctx.transaction(async (tx) => {
    const conversation = await lockConversation(tx.db, key)
    if (conversation?.assigned_staff_id !== staffId) return
    await writeAssignment(tx, conversation, null)
    if (account) recordAct(tx, account, key, 'conversation.assigned', { from: staffId, to: null })
  })
}
