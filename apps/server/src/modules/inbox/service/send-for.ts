import { findAccount } from '#modules/accounts/index.ts'
import type { Tx } from '#platform/context.ts'
import { type ConversationKey, lockConversation } from '../repo/conversations.ts'
import { findBySendKey } from '../repo/messages.ts'
import { replyWindow, windowStateOf } from '../rules/index.ts'
import { queueReply } from './send-reply.ts'

export interface SendFor {
  text: string
  /** The same key again sends nothing more. */
  sendKey: string
  /** Answers of the window that must be left for people; 0 for what is an answer itself. */
  leave?: number
}

/**
 * Queues a text in a conversation for a module above, which has decided the right to it itself.
 *
 * Answers the id of the message; undefined when the platform would not take it now: the window is
 * closed or nearly used up, the account cannot send, the person has no conversation. Whoever waits
 * for an answer of the inbox goes on waiting.
 */
export async function sendFor(
  tx: Tx,
  key: ConversationKey,
  { text, sendKey, leave = 0 }: SendFor,
): Promise<string | undefined> {
  const conversation = await lockConversation(tx.db, key)
  const before = await findBySendKey(tx.db, key, sendKey)
  if (before) return before.message_id
  const account = await findAccount(tx.db, key.accountId)
  if (!conversation || account?.state !== 'active' || account.secretSetAt === undefined)
    return undefined
  const window = replyWindow(windowStateOf(conversation), tx.now())
  if (!window.open || window.left <= leave) return undefined
  const content = { kind: 'text', text } as const
  const options = { sendKey, stillWaiting: true }
  return (await queueReply(tx, account, conversation, content, options)).message_id
}
