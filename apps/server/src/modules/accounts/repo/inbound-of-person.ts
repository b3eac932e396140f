import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'

/** One push of the platform about a person, as it came. */
export interface InboundOfPerson {
  kind: 'message' | 'event'
  type: string
  sentAt: Date
  receivedAt: Date
  body: Record<string, unknown>
}

/** What the platform pushed of a person, oldest first; at most ten thousand, the newest. */
export async function listInboundOf(
  db: Db,
  accountId: string,
  openId: string,
): Promise<InboundOfPerson[]> {
  const { rows } = await sql<InboundOfPerson>`
    select * from (
      select kind, type, sent_at as "sentAt", received_at as "receivedAt", body, inbound_id
      from inbound where account_id = ${accountId} and open_id = ${openId}
      order by inbound_id desc limit 10000) newest
    order by inbound_id`.execute(db)
  return rows
}

/** Erases what the platform pushed of a person. Answers how many pushes. */
export async function eraseInboundOf(db: Db, accountId: string, openId: string): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from inbound where account_id = ${accountId} and open_id = ${openId}`.execute(db)
  return Number(numAffectedRows ?? 0)
}
