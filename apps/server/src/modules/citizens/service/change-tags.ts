import { getAccount } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { pushWantedTags } from '../jobs.ts'
import { wantTags } from '../repo/taggings.ts'
import { listTags } from '../repo/tags.ts'

export interface TagChange {
  followerIds: readonly string[]
  add: readonly string[]
  remove: readonly string[]
}

/** Puts tags on followers of one account and takes others off; the platform follows by a job. */
export async function changeTags(ctx: Ctx, accountId: string, change: TagChange): Promise<void> {
  const account = await getAccount(ctx, accountId, 'citizens.manage')
  const known = new Map((await listTags(ctx.db, accountId)).map((one) => [one.tagId, one]))
  for (const tagId of [...change.add, ...change.remove]) {
    const found = known.get(tagId) ?? fail('TAG_NOT_FOUND', { tagId })
    if (found.state !== 'ready') fail('TAG_NOT_READY', { tagId })
  }
  await ctx.transaction(async (tx) => {
    await wantTags(tx.db, accountId, change.followerIds, change, tx.now())
    tx.record({
      action: 'follower.tags-changed',
      subject: { kind: 'account', id: accountId },
      agencyPath: account.agencyPath,
      details: { followers: change.followerIds.length, add: change.add, remove: change.remove },
    })
    await tx.enqueue(pushWantedTags, { accountId }, { key: `push-tags:${accountId}` })
  })
}
