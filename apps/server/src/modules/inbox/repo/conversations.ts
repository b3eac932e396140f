import { type Selectable, sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { ConversationsTable, InboxTables } from '../tables.ts'

export type Conversation = Selectable<ConversationsTable>

export interface ConversationKey {
  accountId: string
  conversationId: string
}

export function keyOf(conversation: Conversation): ConversationKey {
  return { accountId: conversation.account_id, conversationId: conversation.conversation_id }
}

function select(db: Db, { accountId, conversationId }: ConversationKey) {
  return tablesOf<InboxTables>(db)
    .selectFrom('conversations')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('conversation_id', '=', conversationId)
}

/** A conversation, whoever asks: the caller has looked whether its account may be seen. */
export function findConversation(db: Db, key: ConversationKey): Promise<Conversation | undefined> {
  return select(db, key).executeTakeFirst()
}

/** The same, held for change until the transaction ends. */
export function lockConversation(db: Db, key: ConversationKey): Promise<Conversation | undefined> {
  return select(db, key).forUpdate().executeTakeFirst()
}

/** Conversations by their keys; those that are not there are left out. */
export async function listConversations(
  db: Db,
  keys: readonly ConversationKey[],
): Promise<Conversation[]> {
  if (keys.length === 0) return []
  const accountIds = keys.map(({ accountId }) => accountId)
  const conversationIds = keys.map(({ conversationId }) => conversationId)
  return tablesOf<InboxTables>(db)
    .selectFrom('conversations')
    .selectAll()
    .where(
      sql<boolean>`(account_id, conversation_id) in
        (select * from unnest(${accountIds}::text[], ${conversationIds}::text[]))`,
    )
    .execute()
}

/** The conversation of a person as the platform names them. */
export async function findByOpenId(
  db: Db,
  accountId: string,
  openId: string,
): Promise<ConversationKey | undefined> {
  return tablesOf<InboxTables>(db)
    .selectFrom('conversations')
    .select(['account_id as accountId', 'conversation_id as conversationId'])
    .where('account_id', '=', accountId)
    .where('open_id', '=', openId)
    .orderBy('created_at', 'desc')
    .executeTakeFirst()
}

type Changes = Partial<Omit<Conversation, 'account_id' | 'conversation_id' | 'created_at'>>

export async function changeConversation(
  db: Db,
  { accountId, conversationId }: ConversationKey,
  changes: Changes,
): Promise<void> {
  if (Object.keys(changes).length === 0) return
  await tablesOf<InboxTables>(db)
    .updateTable('conversations')
    .set(changes)
    .where('account_id', '=', accountId)
    .where('conversation_id', '=', conversationId)
    .execute()
}

/** Open conversations that somebody has, some at a time. */
export async function listAssignedTo(
  db: Db,
  staffId: string,
  after: string,
  limit: number,
): Promise<ConversationKey[]> {
  return tablesOf<InboxTables>(db)
    .selectFrom('conversations')
    .select(['account_id as accountId', 'conversation_id as conversationId'])
    .where('assigned_staff_id', '=', staffId)
    .where('state', '=', 'open')
    .where('conversation_id', '>', after)
    .orderBy('conversation_id')
    .limit(limit)
    .execute()
}
