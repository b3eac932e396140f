import type pg from 'pg'
import type { BenchConversation } from './conversations.ts'

/** A batch of messages by column, as `unnest` takes them. */
export interface MessageRows {
  accounts: string[]
  ids: string[]
  conversations: string[]
  directions: string[]
  texts: string[]
  times: Date[]
}

export function newRows(): MessageRows {
  return { accounts: [], ids: [], conversations: [], directions: [], texts: [], times: [] }
}

/** Adds a message, and what its conversation then shows of it. */
export function addMessage(
  rows: MessageRows,
  one: BenchConversation,
  message: { id: string; at: number; direction: string; text: string },
): void {
  rows.accounts.push(one.accountId)
  rows.ids.push(message.id)
  rows.conversations.push(one.conversationId)
  rows.directions.push(message.direction)
  rows.texts.push(message.text)
  rows.times.push(new Date(message.at))
  if (message.direction === 'event') return
  one.lastAt = message.at
  one.lastId = message.id
  one.lastText = message.text
  one.direction = message.direction
  one.count++
}

export async function insertMessages(client: pg.PoolClient, rows: MessageRows): Promise<void> {
  const { accounts, ids, conversations, directions, texts, times } = rows
  await client.query(
    `insert into messages (account_id, message_id, conversation_id, direction, kind, text, body, at,
       state, via, folded)
     select a, i, c, d, case when d = 'event' then 'CLICK' else 'text' end, t,
       case when d = 'event' then '{"eventKey": "HELP"}' else '{}' end::jsonb, at,
       case when d = 'out' then 'sent' end, case when d = 'out' then 'custom' end,
       case when t <> '' then search_text(t) end
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[])
       as row(a, i, c, d, t, at)`,
    [accounts, ids, conversations, directions, texts, times],
  )
}

/** An id of version 7 with the given time, in milliseconds. */
export function idAt(at: number, n: number): string {
  const clock = at.toString(16).padStart(12, '0')
  const tail = (Math.imul(n, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')
  const count = (n % 4096).toString(16).padStart(3, '0')
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7${count}-8${tail.slice(0, 3)}-${tail}${tail.slice(4)}`
}
