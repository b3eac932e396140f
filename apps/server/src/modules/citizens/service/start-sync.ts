import { getAccount } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { syncFollowers } from '../jobs.ts'
import { beginSync, findSync, type Sync } from '../repo/syncs.ts'

/** A comparison that has not moved for so long has no job any more. */
const stalledMs = 600_000

/** Begins to compare an account's followers with the platform; SYNC_RUNNING when it is under way. */
export async function startSync(ctx: Ctx, accountId: string): Promise<Sync> {
  const account = await getAccount(ctx, accountId, 'citizens.manage')
  const syncId = uuidv7()
  return ctx.transaction(async (tx) => {
    const at = tx.now()
    const stalled = new Date(at.getTime() - stalledMs)
    const begun = await beginSync(tx.db, accountId, { syncId, by: tx.actor.id, at, stalled })
    if (!begun) fail('SYNC_RUNNING', { accountId })
    tx.record({
      action: 'follower.sync-started',
      subject: { kind: 'account', id: accountId },
      agencyPath: account.agencyPath,
      details: { syncId },
    })
    await tx.enqueue(syncFollowers, { accountId, syncId }, { key: `sync-followers:${accountId}` })
    return (await findSync(tx.db, accountId)) ?? fail('ACCOUNT_NOT_FOUND', { accountId })
  })
}
