import type { Tx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import type { Case } from '../repo/cases.ts'
import { insertReply, type Reply } from '../repo/replies.ts'
import { deliverReply } from './delivery.ts'
import { wordsToKeep } from './sealed-words.ts'

/** Sends words to everybody who asked, as a reply beside the answer; the state stays. */
export async function sendFurtherReply(tx: Tx, found: Case, text: string): Promise<Reply> {
  const replyId = uuidv7()
  const now = tx.now()
  const reply = await insertReply(tx.db, {
    account_id: found.account_id,
    case_id: found.case_id,
    reply_id: replyId,
    text: await wordsToKeep(tx, found, replyId, text),
    state: 'sent',
    written_by: tx.actor.id,
    written_at: now,
    sent_at: now,
  })
  await deliverReply(tx, found, { replyId, text })
  return reply
}
