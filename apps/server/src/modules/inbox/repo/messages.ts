import { type Selectable, sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { InboxTables, MessageBody, MessagesTable, OutboundState } from '../tables.ts'
import type { ConversationKey } from './conversations.ts'

export type Message = Omit<Selectable<MessagesTable>, 'folded'>

const columns = [
  'account_id',
  'message_id',
  'conversation_id',
  'direction',
  'kind',
  'text',
  'body',
  'at',
  'staff_id',
  'state',
  'via',
  'media_state',
  'send_key',
] as const

export interface NewMessage {
  message_id: string
  direction: 'out' | 'note'
  kind: string
  text: string
  body: MessageBody
  at: Date
  staff_id: string | null
  state: OutboundState | null
  send_key: string | null
}

export async function insertMessage(
  db: Db,
  key: ConversationKey,
  message: NewMessage,
): Promise<Message> {
  const rest = {
    account_id: key.accountId,
    conversation_id: key.conversationId,
    via: message.direction === 'out' ? ('custom' as const) : null,
    media_state: null,
  }
  await tablesOf<InboxTables>(db)
    .insertInto('messages')
    .values({
      ...message,
      ...rest,
      body: JSON.stringify(message.body),
      folded: message.text === '' ? null : sql<string>`search_text(${message.text})`,
    })
    .execute()
  return { ...message, ...rest }
}

export async function findBySendKey(
  db: Db,
  key: ConversationKey,
  sendKey: string,
): Promise<Message | undefined> {
  return tablesOf<InboxTables>(db)
    .selectFrom('messages')
    .select(columns)
    .where('account_id', '=', key.accountId)
    .where('conversation_id', '=', key.conversationId)
    .where('send_key', '=', sendKey)
    .executeTakeFirst()
}

/** A message of any conversation of the account. */
export async function findMessage(
  db: Db,
  accountId: string,
  messageId: string,
): Promise<Message | undefined> {
  return tablesOf<InboxTables>(db)
    .selectFrom('messages')
    .select(columns)
    .where('account_id', '=', accountId)
    .where('message_id', '=', messageId)
    .executeTakeFirst()
}

/** A page of a conversation, oldest first: the newest, those before a message, or those after one. */
export async function listMessages(
  db: Db,
  key: ConversationKey,
  page: { before?: string; after?: string; limit: number },
): Promise<Message[]> {
  let query = tablesOf<InboxTables>(db)
    .selectFrom('messages')
    .select(columns)
    .where('account_id', '=', key.accountId)
    .where('conversation_id', '=', key.conversationId)
    .limit(page.limit)
  if (page.after !== undefined) query = query.where('message_id', '>', page.after)
  if (page.before !== undefined) query = query.where('message_id', '<', page.before)
  if (page.after !== undefined) return query.orderBy('message_id').execute()
  return (await query.orderBy('message_id', 'desc').execute()).reverse()
}

/** What came from the citizen behind a message that staff had before their eyes. */
export async function countUnseen(
  db: Db,
  key: ConversationKey,
  seenId: string,
): Promise<{ unread: number; waitingSince: Date | null }> {
  const { rows } = await sql<{ unread: number; waitingSince: Date | null }>`
    select count(*)::int as unread, min(at) as "waitingSince" from messages
    where account_id = ${key.accountId} and conversation_id = ${key.conversationId}
      and message_id > ${seenId} and direction = 'in'
      and not body @> '{"handled": true}'`.execute(db)
  return rows[0] ?? { unread: 0, waitingSince: null }
}
