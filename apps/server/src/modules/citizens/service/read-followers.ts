import { listAccountNames, visibleAccountIds } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { findOpenErasure } from '../repo/erasures.ts'
import { listChangesOf } from '../repo/follow-history.ts'
import {
  type Follower,
  type FollowerFilter,
  listFollowers,
  listOfCitizen,
} from '../repo/followers.ts'
import { listJoinsOf } from '../repo/joins.ts'
import { listTaggings, type Tagging } from '../repo/taggings.ts'
import { getFollower, isVisible } from './visible.ts'

/** Followers with what a list shows beside them. */
export interface ShownFollowers {
  followers: Follower[]
  accountNames: Map<string, string>
  tags: Tagging[]
}

export interface FollowerPage extends ShownFollowers {
  /** Give it back as `after` for the next page; null at the end. */
  next: string | null
}

/** A page of followers in the accounts the caller may see. */
export async function readFollowers(
  ctx: Ctx,
  asked: Omit<FollowerFilter, 'after'> & { after?: string },
): Promise<FollowerPage> {
  const visible = await visibleAccountIds(ctx, 'citizens.read')
  if (asked.accountId !== undefined && !isVisible(visible, asked.accountId))
    fail('ACCOUNT_NOT_FOUND', { accountId: asked.accountId })
  const after = asked.after === undefined ? undefined : readCursor(asked.after)
  const followers = await listFollowers(ctx.db, visible, { ...asked, after })
  const last = followers.at(-1)
  const isFull = followers.length === asked.limit
  return { ...(await besides(ctx, followers)), next: isFull && last ? writeCursor(last) : null }
}

/** One follower with history, the same citizen's others, joins, and an erasure under way. */
export async function readFollower(ctx: Ctx, accountId: string, followerId: string) {
  const follower = await getFollower(ctx, accountId, followerId, 'citizens.read')
  const visible = await visibleAccountIds(ctx, 'citizens.read')
  const all =
    follower.citizenId === null ? [] : await listOfCitizen(ctx.db, visible, follower.citizenId)
  const others = all.filter((one) => one.followerId !== followerId)
  return {
    follower,
    others,
    shown: await besides(ctx, [follower, ...others]),
    changes: await listChangesOf(ctx.db, accountId, followerId),
    joins: await listJoinsOf(ctx.db, accountId, followerId),
    erasure: await findOpenErasure(ctx.db, accountId, followerId),
  }
}

async function besides(ctx: Ctx, followers: Follower[]): Promise<ShownFollowers> {
  const accountIds = [...new Set(followers.map(({ accountId }) => accountId))]
  const tags: Tagging[] = []
  for (const accountId of accountIds) {
    const mine = followers.filter((one) => one.accountId === accountId)
    tags.push(
      ...(await listTaggings(
        ctx.db,
        accountId,
        mine.map(({ followerId }) => followerId),
      )),
    )
  }
  return { followers, accountNames: await listAccountNames(ctx.db, accountIds), tags }
}

function writeCursor({ accountId, followerId }: Follower): string {
  return Buffer.from(`${accountId} ${followerId}`).toString('base64url')
}

function readCursor(text: string): { accountId: string; followerId: string } {
  const [accountId = '', followerId = ''] = Buffer.from(text, 'base64url').toString().split(' ')
  if (accountId === '' || followerId === '') fail('INPUT_INVALID', { field: 'after' })
  return { accountId, followerId }
}
