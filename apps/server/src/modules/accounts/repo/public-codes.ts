import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'

/** The ready permanent code of one scene, for each of these accounts that has one. */
export async function listCodesOfScene(
  db: Db,
  accountIds: readonly string[],
  scene: string,
): Promise<Map<string, string>> {
  const { rows } = await sql<{ accountId: string; qrId: string }>`
    select account_id as "accountId", qr_id as "qrId" from account_qr_codes
    where account_id = any (${accountIds as string[]}::text[]) and scene = ${scene}
      and kind = 'permanent' and state = 'ready' and url is not null`.execute(db)
  return new Map(rows.map(({ accountId, qrId }) => [accountId, qrId]))
}
