import { getAccount, visibleAccountIds } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { eraseApproved } from '../jobs.ts'
import {
  addErasure,
  type Erasure,
  findOpenErasure,
  lockErasure,
  saveErasure,
} from '../repo/erasures.ts'
import { lockFollower } from '../repo/followers.ts'
import { getFollower, isVisible } from './visible.ts'

/** Asks for everything held about a follower to be erased; somebody else decides. */
export async function requestErasure(
  ctx: Ctx,
  accountId: string,
  followerId: string,
  reason: string,
): Promise<Erasure> {
  await getFollower(ctx, accountId, followerId, 'citizens.erase')
  const { agencyPath } = await getAccount(ctx, accountId, 'citizens.erase')
  return ctx.transaction(async (tx) => {
    // The lock lets one of two requests for the same person see the other.
    await lockFollower(tx.db, accountId, followerId)
    if (await findOpenErasure(tx.db, accountId, followerId)) fail('ERASURE_REQUESTED')
    const erasureId = uuidv7()
    await addErasure(tx.db, {
      accountId,
      erasureId,
      followerId,
      reason,
      requestedBy: tx.actor.id,
      requestedAt: tx.now(),
    })
    tx.record({
      action: 'citizen.erasure-requested',
      subject: { kind: 'follower', id: followerId },
      agencyPath,
      details: { accountId, erasureId },
    })
    return (
      (await lockErasure(tx.db, accountId, erasureId)) ?? fail('ERASURE_NOT_FOUND', { erasureId })
    )
  })
}

/**
 * Approves or refuses an erasure. Whoever asked for it may refuse, that is withdraw it, but not
 * approve: what is erased does not come back.
 */
export async function decideErasure(
  ctx: Ctx,
  accountId: string,
  erasureId: string,
  decision: { approve: boolean; reason: string },
): Promise<Erasure> {
  const visible = await visibleAccountIds(ctx, 'citizens.erase')
  if (!isVisible(visible, accountId)) fail('ERASURE_NOT_FOUND', { erasureId })
  const { agencyPath } = await getAccount(ctx, accountId, 'citizens.erase')
  return ctx.transaction(async (tx) => {
    const found =
      (await lockErasure(tx.db, accountId, erasureId)) ?? fail('ERASURE_NOT_FOUND', { erasureId })
    if (found.state !== 'requested') fail('ERASURE_DECIDED', { state: found.state })
    if (decision.approve && found.requestedBy === tx.actor.id) fail('ERASURE_NEEDS_ANOTHER')
    const decided: Erasure = {
      ...found,
      state: decision.approve ? 'approved' : 'refused',
      decidedBy: tx.actor.id,
      decidedAt: tx.now(),
      decisionReason: decision.reason,
    }
    await saveErasure(tx.db, decided)
    tx.record({
      action: decision.approve ? 'citizen.erasure-approved' : 'citizen.erasure-refused',
      subject: { kind: 'follower', id: found.followerId },
      agencyPath,
      details: { accountId, erasureId },
    })
    if (decision.approve)
      await tx.enqueue(eraseApproved, { accountId, erasureId }, { key: `erase:${erasureId}` })
    return decided
  })
}
