import { staffWhoMay } from '#modules/people/index.ts'
import { isInScope, scopeOf } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import {
  type Conversation,
  type ConversationKey,
  changeConversation,
  keyOf,
} from '../repo/conversations.ts'
import { accountOf, requireConversation, requireLocked } from './load.ts'
import { publishChange, recordAct } from './record.ts'

/** Staff who may answer for the conversation's account. */
export async function listAssignees(
  ctx: Ctx,
  key: ConversationKey,
): Promise<{ staffId: string; name: string }[]> {
  const { account } = await requireConversation(ctx, 'inbox.read', key)
  return staffWhoMay(ctx.db, 'inbox.answer', account.agencyPath)
}

/**
 * Gives a conversation to somebody, or to nobody. Emits `conversation.assigned`.
 *
 * Taking a free one for oneself and giving one's own back need `inbox.answer`; everything else
 * `inbox.assign`. Whoever gets it must be somebody who may answer.
 */
export async function assignConversation(
  ctx: Ctx,
  key: ConversationKey,
  staffId: string | null,
): Promise<void> {
  const account = await accountOf(ctx, 'inbox.answer', key)
  const mayAssign = isInScope(scopeOf(ctx.actor, 'inbox.assign'), account.agencyPath)
  const allowed =
    staffId === null ? [] : await staffWhoMay(ctx.db, 'inbox.answer', account.agencyPath)
  await ctx.transaction(async (tx) => {
    const conversation = await requireLocked(tx.db, key)
    const before = conversation.assigned_staff_id
    if (before === staffId) return
    const isOwnMatter =
      (before === null && staffId === tx.actor.id) || (before === tx.actor.id && staffId === null)
    if (!mayAssign && !isOwnMatter) fail('PERMISSION_DENIED', { permission: 'inbox.assign' })
    if (staffId !== null && !allowed.some((staff) => staff.staffId === staffId))
      fail('ASSIGNEE_NOT_ALLOWED', { staffId })
    await writeAssignment(tx, conversation, staffId)
    recordAct(tx, account, key, 'conversation.assigned', { from: before, to: staffId })
  })
}

/** Writes who has a conversation, and tells of it. */
export async function writeAssignment(
  tx: Tx,
  conversation: Conversation,
  staffId: string | null,
): Promise<void> {
  const key = keyOf(conversation)
  await changeConversation(tx.db, key, {
    assigned_staff_id: staffId,
    assigned_at: staffId === null ? null : tx.now(),
  })
  await tx.emit('conversation.assigned', { ...key, staffId })
  publishChange(tx, key)
}
