import { findAccount } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { eraseFollower, lockErasure, saveErasure } from '../repo/erasures.ts'
import { findFollower } from '../repo/followers.ts'
import { personDataParts } from '../rules/contributions.ts'

/**
 * Carries out an approved erasure. Emits `citizen.erased`.
 *
 * Each module's part is a transaction of its own and may be done again; the follower itself goes
 * last, because without it nobody would know whose parts are left. Runs twice without harm.
 */
export async function erase(ctx: Ctx, accountId: string, erasureId: string): Promise<void> {
  const found = await ctx.transaction((tx) => lockErasure(tx.db, accountId, erasureId))
  if (found?.state !== 'approved') return
  const { followerId } = found
  const follower = await findFollower(ctx.db, accountId, followerId)
  const parts: Record<string, number> = {}
  if (follower)
    for (const { module, erase: part } of personDataParts(ctx.platform))
      if (part) parts[module] = await ctx.transaction((tx) => part(tx, follower))
  const agencyPath = (await findAccount(ctx.db, accountId))?.agencyPath
  await ctx.transaction(async (tx) => {
    const erasure = await lockErasure(tx.db, accountId, erasureId)
    if (erasure?.state !== 'approved') return
    parts.citizens = await eraseFollower(tx.db, accountId, followerId, uuidv7())
    await saveErasure(tx.db, { ...erasure, state: 'done', doneAt: tx.now(), parts })
    await tx.emit('citizen.erased', { accountId, followerId })
    tx.record({
      action: 'citizen.erased',
      subject: { kind: 'follower', id: followerId },
      agencyPath,
      details: { accountId, erasureId, parts },
    })
  })
}
