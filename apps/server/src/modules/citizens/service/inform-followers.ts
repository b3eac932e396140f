import { type Client, PlatformError, user } from '@minqiao/wechat'
import { clientOf, listAllAccountIds } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { Failure } from '#platform/errors.ts'
import {
  informFollowers,
  listToInform,
  listWithNewcomers,
  moveWatermark,
  type Uninformed,
} from '../repo/syncs.ts'
import { takeOverTaggings } from '../repo/taggings.ts'
import { inHalves } from '../rules/in-halves.ts'
import { toldFollower } from './told-follower.ts'

/** What the platform takes in one call. */
export const informedAtOnce = 100

/** Batches of one account in one run, so that one busy account does not hold up the others. */
const batchesInARun = 20

/** Young enough that ids of other servers may still come in before it. */
const settledMs = 60_000

/** Asks the platform about followers and writes what it tells, their tags too. */
export async function askAbout(
  ctx: Ctx,
  accountId: string,
  client: Client,
  followers: readonly Uninformed[],
): Promise<void> {
  const told: user.UserInfo[] = []
  const asked = ctx.now()
  await inHalves(followers, async (some) => {
    told.push(
      ...(await user.getMany(
        client,
        some.map(({ openId }) => openId),
      )),
    )
  })
  await ctx.transaction(async (tx) => {
    await informFollowers(tx.db, accountId, told.map(toldFollower), asked)
    const tags = told
      .filter(({ subscribe }) => subscribe === 1)
      .map(({ openid, tagid_list = [] }) => ({ openId: openid, platformIds: tagid_list }))
    await takeOverTaggings(tx.db, accountId, tags, asked)
  })
}

/** Learns of followers who came by themselves: union id, remark, tags. */
export async function informNewcomers(ctx: Ctx): Promise<void> {
  const seenBefore = new Date(ctx.now().getTime() - settledMs)
  const waiting = await listWithNewcomers(ctx.db, await listAllAccountIds(ctx.db), seenBefore)
  for (const { accountId, informedUntil } of waiting)
    await informAccount(ctx, accountId, informedUntil, seenBefore)
}

async function informAccount(
  ctx: Ctx,
  accountId: string,
  informedUntil: string,
  seenBefore: Date,
): Promise<void> {
  let after = informedUntil
  for (let batch = 0; batch < batchesInARun; batch++) {
    const limit = informedAtOnce
    const followers = await listToInform(ctx.db, accountId, { after, limit, seenBefore })
    const last = followers.at(-1)
    if (!last) return
    if (!(await tryToAsk(ctx, accountId, followers))) return
    after = last.followerId
    await moveWatermark(ctx.db, accountId, after)
  }
}

/** False: try again later. What the account may not ask at all is passed over. */
async function tryToAsk(
  ctx: Ctx,
  accountId: string,
  followers: readonly Uninformed[],
): Promise<boolean> {
  try {
    await askAbout(ctx, accountId, await clientOf(ctx.platform, accountId), followers)
    return true
  } catch (error) {
    if (error instanceof PlatformError && error.class === 'permission') return true
    // Paused, without a secret, over its quota, or out of reach.
    const code = error instanceof Failure ? error.code : undefined
    ctx.log.info({ accountId, code, err: error }, 'followers were not asked about')
    return false
  }
}
