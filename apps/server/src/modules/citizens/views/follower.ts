import { type Static, Type } from 'typebox'
import type { FollowChange } from '../repo/follow-history.ts'
import type { Follower } from '../repo/followers.ts'
import type { Tagging } from '../repo/taggings.ts'
import { maskId, nameOf } from '../rules/masking.ts'
import type { TaggingState } from '../tables.ts'

const MaybeTime = Type.Union([Type.String({ format: 'date-time' }), Type.Null()])

export const FollowerStateView = Type.Union([Type.Literal('following'), Type.Literal('left')])

const TaggingView = Type.Object({
  tagId: Type.String(),
  name: Type.String(),
  state: Type.Unsafe<TaggingState>({
    type: 'string',
    enum: ['adding', 'on', 'removing', 'failed'],
  }),
  errcode: Type.Union([Type.Integer(), Type.Null()]),
})

export const FollowerView = Type.Object({
  accountId: Type.String(),
  accountName: Type.String(),
  followerId: Type.String(),
  name: Type.String(),
  maskedOpenId: Type.String(),
  state: FollowerStateView,
  remark: Type.String(),
  source: Type.String({ description: '关注来源二维码的场景值' }),
  language: Type.String(),
  tags: Type.Array(TaggingView),
  citizenId: Type.Union([Type.String(), Type.Null()]),
  subscribedAt: MaybeTime,
  unsubscribedAt: MaybeTime,
  firstSeenAt: Type.String(),
  lastSeenAt: Type.String(),
})

export const FollowerDetail = Type.Object({
  follower: FollowerView,
  changes: Type.Array(
    Type.Object({
      at: Type.String(),
      kind: Type.Union([Type.Literal('subscribe'), Type.Literal('unsubscribe')]),
      scene: Type.String(),
    }),
  ),
  sameCitizen: Type.Array(FollowerView, { description: '同一位市民在其他账号下的身份' }),
  joins: Type.Array(
    Type.Object({
      joinId: Type.String(),
      reason: Type.String(),
      joinedBy: Type.String(),
      joinedByName: Type.String(),
      joinedAt: Type.String(),
      undoneAt: MaybeTime,
    }),
  ),
  erasure: Type.Union([
    Type.Object({ erasureId: Type.String(), state: Type.String() }),
    Type.Null(),
  ]),
})

export function presentFollower(
  follower: Follower,
  accountNames: ReadonlyMap<string, string>,
  tags: readonly Tagging[],
): Static<typeof FollowerView> {
  const { accountId, followerId, state, remark, source, language, citizenId } = follower
  return {
    accountId,
    accountName: accountNames.get(accountId) ?? '',
    followerId,
    name: nameOf(follower),
    maskedOpenId: maskId(follower.openId),
    state,
    remark,
    source,
    language,
    tags: tags
      .filter((tagging) => tagging.followerId === followerId)
      .map(({ tagId, name, state: tagState, errcode }) => ({
        tagId,
        name,
        state: tagState,
        errcode,
      })),
    citizenId,
    subscribedAt: follower.subscribedAt?.toISOString() ?? null,
    unsubscribedAt: follower.unsubscribedAt?.toISOString() ?? null,
    firstSeenAt: follower.firstSeenAt.toISOString(),
    lastSeenAt: follower.lastSeenAt.toISOString(),
  }
}

export function presentChange({ at, kind, scene }: FollowChange) {
  return { at: at.toISOString(), kind, scene }
}
