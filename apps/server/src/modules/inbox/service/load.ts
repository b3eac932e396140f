import type { Permission } from '@minqiao/contracts'
import { type Account, findAccount, visibleAccountIds } from '#modules/accounts/index.ts'
import { scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import {
  type Conversation,
  type ConversationKey,
  findConversation,
  lockConversation,
} from '../repo/conversations.ts'

/** Accounts whose conversations the caller may see with this permission. */
export function visibleTo(
  ctx: Ctx,
  permission: Permission,
): Promise<'everything' | readonly string[]> {
  return visibleAccountIds(ctx, permission)
}

/**
 * The account of a conversation, for a caller who holds the permission there.
 *
 * CONVERSATION_NOT_FOUND for any other: it is asked first, before anything can tell that the
 * conversation exists.
 */
export async function accountOf(
  ctx: Ctx,
  permission: Permission,
  key: ConversationKey,
): Promise<Account> {
  const scope = scopeOf(ctx.actor, permission)
  return (
    (await findAccount(ctx.db, key.accountId, scope)) ?? fail('CONVERSATION_NOT_FOUND', { ...key })
  )
}

/** A conversation with its account, or CONVERSATION_NOT_FOUND; out of scope is not found either. */
export async function requireConversation(
  ctx: Ctx,
  permission: Permission,
  key: ConversationKey,
): Promise<{ account: Account; conversation: Conversation }> {
  const account = await accountOf(ctx, permission, key)
  const conversation =
    (await findConversation(ctx.db, key)) ?? fail('CONVERSATION_NOT_FOUND', { ...key })
  return { account, conversation }
}

/** Locked for change inside a transaction; the caller has asked for its account before. */
export async function requireLocked(db: Db, key: ConversationKey): Promise<Conversation> {
  return (await lockConversation(db, key)) ?? fail('CONVERSATION_NOT_FOUND', { ...key })
}
