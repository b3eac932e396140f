import { findAccount } from '#modules/accounts/index.ts'
import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { addErasure, findOpenErasure, lockErasure, saveErasure } from '../repo/erasures.ts'
import { lockFollower } from '../repo/followers.ts'
import { findLastErasure, type OwnErasure } from './erasure-repo.ts'

/** Why somebody asks who has said nothing else; staff read it beside the request. */
const ownWish = '本人申请'

/**
 * Asks for everything one account keeps about the person who asks to be erased.
 *
 * The request goes the way of every other: a member of staff approves it. `requestedBy` is the
 * follower's own id, which tells it from what staff have asked for.
 */
export async function askForOwnErasure(
  ctx: Ctx,
  citizen: CitizenActor,
  reason = ownWish,
): Promise<OwnErasure> {
  const { accountId, id } = citizen
  const agencyPath = (await findAccount(ctx.db, accountId))?.agencyPath
  return ctx.transaction(async (tx) => {
    // The lock lets the second of two taps see the first.
    if (!(await lockFollower(tx.db, accountId, id))) fail('SIGN_IN_REQUIRED')
    if (await findOpenErasure(tx.db, accountId, id)) fail('ERASURE_REQUESTED')
    const erasureId = uuidv7()
    await addErasure(tx.db, {
      accountId,
      erasureId,
      followerId: id,
      reason,
      requestedBy: id,
      requestedAt: tx.now(),
    })
    tx.record({
      action: 'citizen.erasure-requested',
      subject: { kind: 'follower', id },
      agencyPath,
      details: { accountId, erasureId, bySelf: true },
    })
    return (await findLastErasure(tx.db, accountId, id)) ?? fail('ERASURE_NOT_FOUND')
  })
}

/** Takes back a request for erasure that nobody has decided yet. */
export async function withdrawOwnErasure(ctx: Ctx, citizen: CitizenActor): Promise<OwnErasure> {
  const { accountId, id } = citizen
  const agencyPath = (await findAccount(ctx.db, accountId))?.agencyPath
  return ctx.transaction(async (tx) => {
    const open = await findOpenErasure(tx.db, accountId, id)
    const found = open && (await lockErasure(tx.db, accountId, open.erasureId))
    if (!found) return fail('ERASURE_NOT_FOUND')
    if (found.state !== 'requested') fail('ERASURE_DECIDED', { state: found.state })
    await saveErasure(tx.db, {
      ...found,
      state: 'refused',
      decidedBy: id,
      decidedAt: tx.now(),
      decisionReason: '本人撤回',
    })
    tx.record({
      action: 'citizen.erasure-refused',
      subject: { kind: 'follower', id },
      agencyPath,
      details: { accountId, erasureId: found.erasureId, bySelf: true },
    })
    return (await findLastErasure(tx.db, accountId, id)) ?? fail('ERASURE_NOT_FOUND')
  })
}
