import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'

/** The scene and time of a scan, or of a follow by a QR code, among what the platform pushed. */
export async function findScan(
  db: Db,
  accountId: string,
  inboundId: string,
): Promise<{ scene: string; at: Date } | undefined> {
  const { rows } = await sql<{ scene: string | null; at: Date }>`
    select case type when 'SCAN' then body ->> 'eventKey' else body ->> 'scene' end as scene,
      sent_at as at
    from inbound where account_id = ${accountId} and inbound_id = ${inboundId}`.execute(db)
  const [row] = rows
  return row && row.scene !== null ? { scene: row.scene, at: row.at } : undefined
}
