import { user } from '@minqiao/wechat'
import { clientOf, getAccount, inWords } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { type Follower, saveRemark } from '../repo/followers.ts'
import { getFollower } from './visible.ts'

/** Shows the ids of a follower unmasked; who looked is in the audit. */
export async function revealFollower(
  ctx: Ctx,
  accountId: string,
  followerId: string,
): Promise<Follower> {
  const follower = await getFollower(ctx, accountId, followerId, 'citizens.reveal')
  const { agencyPath } = await getAccount(ctx, accountId, 'citizens.reveal')
  await ctx.transaction(async (tx) => {
    tx.record({
      action: 'follower.revealed',
      subject: { kind: 'follower', id: followerId },
      agencyPath,
      details: { accountId },
    })
  })
  return follower
}

/** Notes a name for a follower, at the platform first, where colleagues see it too. */
export async function setRemark(
  ctx: Ctx,
  accountId: string,
  followerId: string,
  remark: string,
): Promise<Follower> {
  const follower = await getFollower(ctx, accountId, followerId, 'citizens.manage')
  const client = await clientOf(ctx.platform, accountId)
  await inWords(() => user.setRemark(client, follower.openId, remark))
  const { agencyPath } = await getAccount(ctx, accountId, 'citizens.manage')
  await ctx.transaction(async (tx) => {
    await saveRemark(tx.db, accountId, followerId, remark)
    tx.record({
      action: 'follower.remark-changed',
      subject: { kind: 'follower', id: followerId },
      agencyPath,
      details: { accountId },
    })
  })
  return { ...follower, remark }
}
