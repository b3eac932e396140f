import { sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { InboxTables } from '../tables.ts'
import type { ConversationKey } from './conversations.ts'
import { listMessages, type Message } from './messages.ts'

/** Everything said in a conversation, oldest first; notes are about the person, not from them. */
export async function listEverythingSaid(db: Db, key: ConversationKey): Promise<Message[]> {
  const said: Message[] = []
  for (let after = ''; ; ) {
    const page = await listMessages(db, key, { after, limit: 1000 })
    said.push(...page.filter((message) => message.direction !== 'note'))
    const last = page.at(-1)
    if (!last || page.length < 1000) return said
    after = last.message_id
  }
}

/**
 * Erases what a conversation says. That something was said, when, by which way and how it ended
 * stays; who said it does not.
 *
 * Answers how many rows were changed, and the files that nobody needs any more.
 */
export async function eraseSaid(
  db: Db,
  { accountId, conversationId }: ConversationKey,
): Promise<{ rows: number; fileIds: string[] }> {
  const { rows } = await sql<{ fileId: string | null; thumbFileId: string | null }>`
    with known as materialized (
      select message_id, body from messages
      where account_id = ${accountId} and conversation_id = ${conversationId}
        and not body @> '{"erased": true}' for update
    )
    update messages set text = '', folded = null, send_key = null, body = '{"erased": true}',
      media_state = case when media_state is not null then 'gone' end,
      state = case when state in ('queued', 'unknown') then 'failed' else state end
    from known where account_id = ${accountId} and messages.message_id = known.message_id
    returning known.body ->> 'fileId' as "fileId", known.body ->> 'thumbFileId' as "thumbFileId"`.execute(
    db,
  )
  const fileIds = rows.flatMap((row) => [row.fileId, row.thumbFileId])
  return { rows: rows.length, fileIds: [...new Set(fileIds)].filter((id) => id !== null) }
}

/** Cuts a conversation loose from its person: nobody is found by it and nothing can be sent. */
export async function eraseConversationRow(
  db: Db,
  { accountId, conversationId }: ConversationKey,
): Promise<void> {
  await tablesOf<InboxTables>(db)
    .updateTable('conversations')
    .set({
      open_id: `erased:${conversationId}`,
      state: 'done',
      subscribed: false,
      last_preview: '',
      unread: 0,
      waiting_since: null,
      message_window_at: null,
      tap_window_at: null,
    })
    .where('account_id', '=', accountId)
    .where('conversation_id', '=', conversationId)
    .execute()
}
