import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { revealFollower, setRemark } from '../service/follower-acts.ts'
import { readFollower, readFollowers } from '../service/read-followers.ts'
import { readHistory } from '../service/read-history.ts'
import { staffNames } from '../service/read-person-data.ts'
import {
  FollowerDetail,
  FollowerStateView,
  FollowerView,
  presentChange,
  presentFollower,
} from '../views/follower.ts'
import { AccountParams, FollowerParams, Id, Next, Page, tags } from './shapes.ts'

/** Followers: list, one of them, ids unmasked, remark, history by day. */
export function followerRoutes(app: App): void {
  app.get(
    '/api/followers',
    {
      config: { permission: 'citizens.read' },
      schema: {
        tags,
        summary: '粉丝列表',
        querystring: Type.Object({
          ...Page,
          accountId: Type.Optional(Id),
          state: Type.Optional(FollowerStateView),
          tagId: Type.Optional(Id),
          search: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
        }),
        response: { 200: Type.Object({ followers: Type.Array(FollowerView), next: Next }) },
      },
    },
    async ({ ctx, query }) => {
      const page = await readFollowers(ctx, query)
      return {
        followers: page.followers.map((one) => presentFollower(one, page.accountNames, page.tags)),
        next: page.next,
      }
    },
  )
  app.get(
    '/api/followers/:accountId/:followerId',
    {
      config: { permission: 'citizens.read' },
      schema: {
        tags,
        summary: '粉丝详情',
        params: FollowerParams,
        response: { 200: FollowerDetail },
      },
    },
    async ({ ctx, params }) => {
      const found = await readFollower(ctx, params.accountId, params.followerId)
      const { accountNames, tags: taggings } = found.shown
      const names = await staffNames(
        ctx,
        found.joins.map(({ joinedBy }) => joinedBy),
      )
      return {
        follower: presentFollower(found.follower, accountNames, taggings),
        changes: found.changes.map(presentChange),
        sameCitizen: found.others.map((one) => presentFollower(one, accountNames, taggings)),
        joins: found.joins.map(({ joinId, reason, joinedBy, joinedAt, undoneAt }) => ({
          joinId,
          reason,
          joinedBy,
          joinedByName: names.get(joinedBy) ?? '',
          joinedAt: joinedAt.toISOString(),
          undoneAt: undoneAt?.toISOString() ?? null,
        })),
        erasure: found.erasure
          ? { erasureId: found.erasure.erasureId, state: found.erasure.state }
          : null,
      }
    },
  )
  app.post(
    '/api/followers/:accountId/:followerId/reveal',
    {
      config: { permission: 'citizens.reveal' },
      schema: {
        tags,
        summary: '查看未脱敏的标识',
        params: FollowerParams,
        response: {
          200: Type.Object({
            openId: Type.String(),
            unionId: Type.Union([Type.String(), Type.Null()]),
          }),
        },
      },
    },
    async ({ ctx, params }) => {
      const { openId, unionId } = await revealFollower(ctx, params.accountId, params.followerId)
      return { openId, unionId }
    },
  )
  app.put(
    '/api/followers/:accountId/:followerId/remark',
    {
      config: { permission: 'citizens.manage' },
      schema: {
        tags,
        summary: '设置备注名',
        params: FollowerParams,
        // The platform takes less than thirty characters.
        body: Type.Object(
          { remark: Type.String({ maxLength: 29 }) },
          { additionalProperties: false },
        ),
        response: { 200: Type.Object({ remark: Type.String() }) },
      },
    },
    async ({ ctx, params, body }) => {
      const { remark } = await setRemark(
        ctx,
        params.accountId,
        params.followerId,
        body.remark.trim(),
      )
      return { remark }
    },
  )
  app.get(
    '/api/accounts/:accountId/followers/history',
    {
      config: { permission: 'citizens.read' },
      schema: {
        tags,
        summary: '每日关注与取消关注人数',
        params: AccountParams,
        querystring: Type.Object({ days: Type.Integer({ minimum: 1, maximum: 366, default: 30 }) }),
        response: {
          200: Type.Object({
            following: Type.Integer(),
            left: Type.Integer(),
            days: Type.Array(
              Type.Object({
                day: Type.String(),
                followed: Type.Integer(),
                unfollowed: Type.Integer(),
              }),
            ),
          }),
        },
      },
    },
    ({ ctx, params, query }) => readHistory(ctx, params.accountId, query.days),
  )
}
