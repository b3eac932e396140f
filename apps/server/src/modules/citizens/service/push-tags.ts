import { PlatformError, tag } from '@minqiao/wechat'
import { clientOf } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { Failure } from '#platform/errors.ts'
import { findWantedBatch, settleBatch, type WantedBatch } from '../repo/taggings.ts'
import { inHalves } from '../rules/in-halves.ts'

/** Batches pushed in one run of the job; the next run goes on. */
const batchesInARun = 20

/** Pushes wanted tags to the platform, fifty followers a call. Answers whether more wait. */
export async function pushTags(ctx: Ctx, accountId: string): Promise<boolean> {
  for (let count = 0; count < batchesInARun; count++) {
    const batch = await findWantedBatch(ctx.db, accountId)
    if (!batch) return false
    await pushBatch(ctx, accountId, batch)
  }
  return true
}

async function pushBatch(ctx: Ctx, accountId: string, batch: WantedBatch): Promise<void> {
  try {
    const client = await clientOf(ctx.platform, accountId)
    const call = batch.state === 'adding' ? tag.addMembers : tag.removeMembers
    const refused = await inHalves(batch.followers, (some) =>
      call(
        client,
        batch.platformId,
        some.map(({ openId }) => openId),
      ),
    )
    const out = new Map(refused.map(({ item, errcode }) => [item.followerId, errcode]))
    const done = batch.followers.filter(({ followerId }) => !out.has(followerId))
    await settleBatch(ctx.db, accountId, { ...batch, followers: done })
    for (const { item, errcode } of refused)
      await settleBatch(ctx.db, accountId, { ...batch, followers: [item] }, errcode)
  } catch (error) {
    if (error instanceof PlatformError && error.class !== 'retry' && error.class !== 'quota')
      return settleBatch(ctx.db, accountId, batch, error.errcode)
    // A paused or closed account gets its tags when it speaks again, or never.
    if (error instanceof Failure) return settleBatch(ctx.db, accountId, batch, 0)
    throw error
  }
}
