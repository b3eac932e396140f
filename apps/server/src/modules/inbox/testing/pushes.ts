import { sql } from 'kysely'
import { type Db, uuidv7 } from '#platform/db/index.ts'
import type { Conversation, ConversationKey } from '../repo/conversations.ts'

/** What the platform pushed, as the callback path writes it down; what is left out is usual. */
export interface Push {
  open: string
  type?: string
  /** A message unless it says event. */
  event?: boolean
  /** The platform's own reports are not. */
  byCitizen?: boolean
  /** Unix seconds. */
  at?: number
  body?: object
  /** Its id, unless given, is newer than the push's. */
  reply?: object
  key?: string
  id?: string
}

/** The first second of the test clock's day. */
export const morning = Date.parse('2026-03-10T01:00:00Z') / 1000

/** Writes pushes as the rows of `receive_callbacks`. */
export function rowsOf(accountId: string, pushes: readonly Push[]): object[] {
  return pushes.map((push) => {
    const { open, type = 'text', event = false, byCitizen = true, at = morning } = push
    const id = push.id ?? uuidv7()
    return {
      a: accountId,
      k: push.key ?? id,
      i: id,
      o: open,
      e: event,
      t: type,
      c: byCitizen,
      s: at,
      b: push.body ?? (type === 'text' ? { msgId: id, content: '请问几点下班' } : {}),
      r: push.reply && { id: uuidv7(), ...push.reply },
    }
  })
}

/** Stores one batch; answers what was known already, by proposed id. */
export async function receive(
  db: Db,
  rows: readonly object[],
  at = new Date(morning * 1000),
): Promise<Map<string, unknown>> {
  const { rows: known } = await sql<{ id: string; reply: unknown }>`
    select inbound_id as id, reply
    from receive_callbacks(${JSON.stringify(rows)}::jsonb, ${at})`.execute(db)
  return new Map(known.map(({ id, reply }) => [id, reply]))
}

/** The conversation of a person, as it stands. */
export async function conversationOf(
  db: Db,
  accountId: string,
  openId: string,
): Promise<Conversation | undefined> {
  const { rows } = await sql<Conversation>`
    select * from conversations where account_id = ${accountId} and open_id = ${openId}`.execute(db)
  return rows[0]
}

export interface Line {
  id: string
  direction: string
  kind: string
  text: string
  body: Record<string, unknown>
  state: string | null
  mediaState: string | null
  at: Date
}

/** Every line of a conversation, oldest first. */
export async function linesOf(db: Db, key: ConversationKey): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select message_id as id, direction, kind, text, body, state, media_state as "mediaState", at
    from messages
    where account_id = ${key.accountId} and conversation_id = ${key.conversationId}
    order by message_id`.execute(db)
  return rows
}
