import type { Tx } from '#platform/context.ts'
import { lockConversation } from '../repo/conversations.ts'
import { eraseConversationRow, eraseSaid } from '../repo/person-data.ts'
import { forget } from './forget-files.ts'
import { publishChange } from './record.ts'

/**
 * Erases what the inbox holds of a person: words, places, pictures. Counts and times stay.
 *
 * Answers how many messages. May run again, and then finds only what came since.
 */
export async function eraseConversation(
  tx: Tx,
  { accountId, followerId }: { accountId: string; followerId: string },
): Promise<number> {
  const key = { accountId, conversationId: followerId }
  if (!(await lockConversation(tx.db, key))) return 0
  const { rows, fileIds } = await eraseSaid(tx.db, key)
  await eraseConversationRow(tx.db, key)
  await forget(tx, fileIds)
  publishChange(tx, key)
  return rows
}
