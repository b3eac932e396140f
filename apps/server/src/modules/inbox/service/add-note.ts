import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import type { ConversationKey } from '../repo/conversations.ts'
import { insertMessage } from '../repo/messages.ts'
import { accountOf, requireLocked } from './load.ts'
import { publishChange, recordAct } from './record.ts'

/** Leaves a note that only staff can see. */
export async function addNote(ctx: Ctx, key: ConversationKey, text: string): Promise<string> {
  if (text.trim() === '') fail('REPLY_EMPTY')
  const account = await accountOf(ctx, 'inbox.answer', key)
  return ctx.transaction(async (tx) => {
    await requireLocked(tx.db, key)
    const messageId = uuidv7()
    await insertMessage(tx.db, key, {
      message_id: messageId,
      direction: 'note',
      kind: 'text',
      text: text.trim(),
      body: {},
      at: tx.now(),
      staff_id: tx.actor.id,
      state: null,
      send_key: null,
    })
    recordAct(tx, account, key, 'note.added', { messageId })
    publishChange(tx, key)
    return messageId
  })
}
