import { getAccount, visibleAccountIds } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { type Follower, listOfCitizen, lockFollower } from '../repo/followers.ts'
import { joinFollowers, listJoin, undoJoin } from '../repo/joins.ts'
import { getFollower, isVisible } from './visible.ts'

export interface FollowerRef {
  accountId: string
  followerId: string
}

/**
 * Puts two followers, and whoever is one citizen with either of them, together as one citizen.
 *
 * For what staff know and the platform does not tell; with a reason, and undone as easily.
 */
export async function joinCitizens(
  ctx: Ctx,
  first: FollowerRef,
  second: FollowerRef,
  reason: string,
): Promise<{ joinId: string; citizenId: string }> {
  const found = [await group(ctx, first), await group(ctx, second)] as const
  const [known] = found.map((members) => members[0]?.citizenId ?? null).filter(Boolean)
  const citizenId = known ?? uuidv7()
  const joinId = uuidv7()
  const wanted = found.flat().sort(byKey)
  const { agencyPath } = await getAccount(ctx, first.accountId, 'citizens.manage')
  await ctx.transaction(async (tx) => {
    const locked: Follower[] = []
    for (const { accountId, followerId } of wanted) {
      const follower =
        (await lockFollower(tx.db, accountId, followerId)) ??
        fail('FOLLOWER_NOT_FOUND', { accountId, followerId })
      if (follower.citizenId !== citizenId) locked.push(follower)
    }
    if (locked.length === 0) fail('CITIZEN_ALREADY_JOINED', { citizenId })
    const by = tx.actor.id
    await joinFollowers(tx.db, locked, { joinId, citizenId, reason, by, at: tx.now() })
    tx.record({
      action: 'citizen.joined',
      subject: { kind: 'citizen', id: citizenId },
      agencyPath,
      details: { joinId, reason, followers: locked.map(({ followerId }) => followerId) },
    })
  })
  return { joinId, citizenId }
}

/** Parts again what a join put together. Followers who were joined elsewhere since stay there. */
export async function undoCitizenJoin(ctx: Ctx, joinId: string, reason: string): Promise<void> {
  const visible = await visibleAccountIds(ctx, 'citizens.manage')
  const joins = await listJoin(ctx.db, joinId)
  const [first] = joins
  if (!first || !joins.every(({ accountId }) => isVisible(visible, accountId)))
    return fail('CITIZEN_JOIN_NOT_FOUND', { joinId })
  const { agencyPath } = await getAccount(ctx, first.accountId, 'citizens.manage')
  await ctx.transaction(async (tx) => {
    const still = await listJoin(tx.db, joinId)
    if (still.length === 0) fail('CITIZEN_JOIN_NOT_FOUND', { joinId })
    await undoJoin(tx.db, still, { reason, by: tx.actor.id, at: tx.now() })
    tx.record({
      action: 'citizen.parted',
      subject: { kind: 'citizen', id: first.citizenId },
      agencyPath,
      details: { joinId, reason },
    })
  })
}

/** A follower and all who are one citizen with it; all of them must be the caller's to manage. */
async function group(ctx: Ctx, { accountId, followerId }: FollowerRef): Promise<Follower[]> {
  const follower = await getFollower(ctx, accountId, followerId, 'citizens.manage')
  if (follower.citizenId === null) return [follower]
  const all = await listOfCitizen(ctx.db, 'everything', follower.citizenId)
  const visible = await visibleAccountIds(ctx, 'citizens.manage')
  if (!all.every((member) => isVisible(visible, member.accountId)))
    return fail('PERMISSION_DENIED', { permission: 'citizens.manage' })
  return all
}

/** One order for everybody who locks, so that two joins do not wait for each other crosswise. */
function byKey(a: Follower, b: Follower): number {
  const [x, y] = [a, b].map(({ accountId, followerId }) => `${accountId} ${followerId}`)
  return (x ?? '') < (y ?? '') ? -1 : 1
}
