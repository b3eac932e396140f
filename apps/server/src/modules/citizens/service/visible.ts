import type { Permission } from '@minqiao/contracts'
import { type VisibleAccounts, visibleAccountIds } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Follower, findFollower } from '../repo/followers.ts'

export function isVisible(visible: VisibleAccounts, accountId: string): boolean {
  return visible === 'everything' || visible.includes(accountId)
}

/** A follower of an account for which the caller holds a permission; FOLLOWER_NOT_FOUND else. */
export async function getFollower(
  ctx: Ctx,
  accountId: string,
  followerId: string,
  permission: Permission,
): Promise<Follower> {
  const visible = await visibleAccountIds(ctx, permission)
  const found = isVisible(visible, accountId)
    ? await findFollower(ctx.db, accountId, followerId)
    : undefined
  return found ?? fail('FOLLOWER_NOT_FOUND', { accountId, followerId })
}
