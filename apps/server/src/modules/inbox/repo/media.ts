import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { MediaState, MessageBody } from '../tables.ts'

/** A picture, voice or video that the platform still holds for us. */
export interface WantedMedia {
  accountId: string
  conversationId: string
  messageId: string
  kind: string
  mediaId: string
  /** Of a video: the platform's id of a picture out of it. */
  thumbMediaId: string | null
  at: Date
}

/** A claim that was not settled within this is taken up again. */
const staleMs = 300_000

/**
 * Claims media to fetch, oldest first, behind a message; those claimed long ago by a process that
 * died count as free.
 */
export async function claimMedia(
  db: Db,
  accountId: string,
  now: Date,
  page: { after: string; limit: number },
): Promise<WantedMedia[]> {
  const stale = new Date(now.getTime() - staleMs)
  const { rows } = await sql<WantedMedia>`
    update messages set media_state = 'fetching',
      body = body || jsonb_build_object('claimedAt', ${now.toISOString()}::text)
    where account_id = ${accountId} and message_id in (
      select message_id from messages
      where account_id = ${accountId} and message_id > ${page.after}
        and (media_state = 'wanted' or (media_state = 'fetching'
          and (body ->> 'claimedAt')::timestamptz < ${stale}))
      order by message_id limit ${page.limit} for update skip locked)
    returning account_id as "accountId", conversation_id as "conversationId",
      message_id as "messageId", kind, body ->> 'mediaId' as "mediaId",
      nullif(body ->> 'thumbMediaId', '') as "thumbMediaId", at`.execute(db)
  return rows.sort((a, b) => (a.messageId < b.messageId ? -1 : 1))
}

/** Writes what became of a claim; nothing when it was erased or settled meanwhile. */
export async function settleMedia(
  db: Db,
  { accountId, messageId }: Pick<WantedMedia, 'accountId' | 'messageId'>,
  state: MediaState,
  notes: MessageBody = {},
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update messages set media_state = ${state}, body = body || ${JSON.stringify(notes)}::jsonb
    where account_id = ${accountId} and message_id = ${messageId}
      and media_state = 'fetching'`.execute(db)
  return Number(numAffectedRows ?? 0) === 1
}

export async function listAccountsWanting(db: Db): Promise<string[]> {
  const { rows } = await sql<{ accountId: string }>`
    select distinct account_id as "accountId" from messages
    where media_state in ('wanted', 'fetching') order by 1`.execute(db)
  return rows.map((row) => row.accountId)
}
