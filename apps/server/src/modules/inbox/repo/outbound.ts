import { sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { InboxTables, MessageBody, OutboundState } from '../tables.ts'
import type { ConversationKey } from './conversations.ts'
import type { Message } from './messages.ts'

/**
 * Claims the oldest queued message of a conversation; none while another of it is being sent.
 *
 * Call it with the conversation locked: two workers then never send one conversation at once, and
 * its messages leave in order.
 */
export async function claimNext(
  db: Db,
  key: ConversationKey,
  now: Date,
): Promise<Message | undefined> {
  const { rows } = await sql<Message>`
    update messages set state = 'sending',
      body = body || jsonb_build_object('claimedAt', ${now.toISOString()}::text)
    where account_id = ${key.accountId} and message_id = (
      select message_id from messages
      where account_id = ${key.accountId} and conversation_id = ${key.conversationId}
        and state = 'queued'
        and not exists (select from messages other where other.account_id = ${key.accountId}
          and other.conversation_id = ${key.conversationId} and other.state = 'sending')
      order by message_id limit 1)
    returning account_id, message_id, conversation_id, direction, kind, text, body, at, staff_id,
      state, via, media_state, send_key`.execute(db)
  return rows[0]
}

/** Writes how an attempt ended, unless somebody else has settled it meanwhile. */
export async function settleMessage(
  db: Db,
  { accountId, messageId }: { accountId: string; messageId: string },
  from: OutboundState,
  to: OutboundState,
  notes: Partial<MessageBody> = {},
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update messages set state = ${to}, body = body || ${JSON.stringify(notes)}::jsonb
    where account_id = ${accountId} and message_id = ${messageId} and state = ${from}`.execute(db)
  return Number(numAffectedRows ?? 0) === 1
}

/**
 * Messages of a conversation with the same words as one, claimed from a moment on and known to have
 * arrived; without that one itself.
 */
export async function countSentLike(db: Db, message: Message, claimedFrom: Date): Promise<number> {
  const { rows } = await sql<{ sent: number }>`
    select count(*)::int as sent from messages
    where account_id = ${message.account_id} and conversation_id = ${message.conversation_id}
      and direction = 'out' and via = 'custom' and state = 'sent'
      and kind = ${message.kind} and text = ${message.text}
      and message_id <> ${message.message_id}
      and (body ->> 'claimedAt')::timestamptz >= ${claimedFrom}`.execute(db)
  return rows[0]?.sent ?? 0
}

export interface Left {
  accountId: string
  conversationId: string
  messageId: string
}

/** Messages that a process took and never settled. */
export async function listAbandoned(db: Db, claimedBefore: Date, limit: number): Promise<Left[]> {
  return tablesOf<InboxTables>(db)
    .selectFrom('messages')
    .select([
      'account_id as accountId',
      'conversation_id as conversationId',
      'message_id as messageId',
    ])
    .where('state', '=', 'sending')
    .where(sql<boolean>`(body ->> 'claimedAt')::timestamptz < ${claimedBefore}`)
    .limit(limit)
    .execute()
}

/** Conversations in which something has been waiting to be sent since a moment. */
export async function listStalled(
  db: Db,
  queuedBefore: Date,
  limit: number,
): Promise<ConversationKey[]> {
  const { rows } = await sql<ConversationKey>`
    select distinct account_id as "accountId", conversation_id as "conversationId"
    from messages where state = 'queued' and at < ${queuedBefore}
    order by 1, 2 limit ${limit}`.execute(db)
  return rows
}
