import { sql } from 'kysely'
import { Type } from 'typebox'
import type { Db } from '#platform/db/index.ts'
import { defineJob } from '#platform/jobs/index.ts'

/**
 * Tells the modules above of what the platform reported: ends of mass sends and publications,
 * certification, follows and scans by a QR code. Queued by the SQL function `queue_inbound`.
 */
export const handleInbound = defineJob({
  name: 'accounts.handle-inbound',
  input: Type.Object({ accountId: Type.String(), inboundId: Type.String() }),
  run: async (ctx, { accountId, inboundId }) => {
    await ctx.transaction(async ({ db, emit }) => {
      const found = await findInboundType(db, accountId, inboundId)
      if (found === undefined) return
      await emit('account.event-received', { accountId, inboundId, type: found })
    })
  },
})

async function findInboundType(
  db: Db,
  accountId: string,
  inboundId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ type: string }>`
    select type from inbound where account_id = ${accountId} and inbound_id = ${inboundId}`.execute(
    db,
  )
  return rows[0]?.type
}
