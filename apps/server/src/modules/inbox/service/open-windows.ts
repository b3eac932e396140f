import type { Db } from '#platform/db/index.ts'
import { type ConversationKey, listConversations } from '../repo/conversations.ts'
import { replyWindow, windowStateOf } from '../rules/index.ts'

/** Of some conversations, the ids of those in which an answer could be sent now. */
export async function openWindows(
  db: Db,
  keys: readonly ConversationKey[],
  now: Date,
): Promise<Set<string>> {
  const found = await listConversations(db, keys)
  const open = found.filter((conversation) => replyWindow(windowStateOf(conversation), now).open)
  return new Set(open.map((conversation) => conversation.conversation_id))
}
