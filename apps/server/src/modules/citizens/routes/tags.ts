import { type Static, Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import type { App } from '#platform/http/index.ts'
import type { Sync } from '../repo/syncs.ts'
import { changeTags } from '../service/change-tags.ts'
import { readSync, readTags, staffNames } from '../service/read-person-data.ts'
import { startSync } from '../service/start-sync.ts'
import { changeTag, createTag, removeTag } from '../service/tags.ts'
import { AccountParams, Id, oneOf, tags } from './shapes.ts'

const TagView = Type.Object({
  tagId: Type.String(),
  platformId: Type.Union([Type.Integer(), Type.Null()]),
  name: Type.String(),
  state: Type.Union([Type.Literal('creating'), Type.Literal('ready')]),
  followers: Type.Integer(),
})

const Name = Type.String({ minLength: 1, maxLength: 30, pattern: '\\S' })
const TagParams = Type.Object({ ...AccountParams.properties, tagId: Id })

const SyncView = Type.Object({
  syncId: Type.String(),
  state: oneOf('running', 'done', 'failed'),
  phase: oneOf('tags', 'list', 'details', 'end'),
  total: Type.Integer(),
  listed: Type.Integer(),
  detailed: Type.Integer(),
  errcode: Type.Union([Type.Integer(), Type.Null()]),
  startedBy: Type.String(),
  startedByName: Type.String(),
  startedAt: Type.String(),
  changedAt: Type.String(),
})

/** Tags of an account and of its followers, and the comparison with the platform. */
export function tagRoutes(app: App): void {
  app.get(
    '/api/accounts/:accountId/tags',
    {
      config: { permission: 'citizens.read' },
      schema: {
        tags,
        summary: '标签列表',
        params: AccountParams,
        response: { 200: Type.Object({ tags: Type.Array(TagView) }) },
      },
    },
    async ({ ctx, params }) => ({ tags: await readTags(ctx, params.accountId) }),
  )
  app.post(
    '/api/accounts/:accountId/tags',
    {
      config: { permission: 'citizens.manage' },
      schema: {
        tags,
        summary: '新建标签',
        params: AccountParams,
        body: Type.Object({ name: Name }, { additionalProperties: false }),
        response: { 201: TagView },
      },
    },
    async ({ ctx, params, body }, reply) =>
      reply.code(201).send(await createTag(ctx, params.accountId, body.name.trim())),
  )
  app.patch(
    '/api/accounts/:accountId/tags/:tagId',
    {
      config: { permission: 'citizens.manage' },
      schema: {
        tags,
        summary: '修改标签名称',
        params: TagParams,
        body: Type.Object({ name: Name }, { additionalProperties: false }),
        response: { 200: TagView },
      },
    },
    ({ ctx, params, body }) => changeTag(ctx, params.accountId, params.tagId, body.name.trim()),
  )
  app.delete(
    '/api/accounts/:accountId/tags/:tagId',
    {
      config: { permission: 'citizens.manage' },
      schema: {
        tags,
        summary: '删除标签',
        params: TagParams,
        response: { 200: Type.Object({ tagId: Type.String() }) },
      },
    },
    async ({ ctx, params }) => {
      await removeTag(ctx, params.accountId, params.tagId)
      return { tagId: params.tagId }
    },
  )
  app.post(
    '/api/accounts/:accountId/followers/tags',
    {
      config: { permission: 'citizens.manage' },
      schema: {
        tags,
        summary: '给粉丝打标签、取消标签',
        params: AccountParams,
        body: Type.Object(
          {
            followerIds: Type.Array(Id, { minItems: 1, maxItems: 500, uniqueItems: true }),
            add: Type.Array(Id, { maxItems: 20, uniqueItems: true, default: [] }),
            remove: Type.Array(Id, { maxItems: 20, uniqueItems: true, default: [] }),
          },
          { additionalProperties: false },
        ),
        response: { 202: Type.Object({ followers: Type.Integer() }) },
      },
    },
    async ({ ctx, params, body }, reply) => {
      await changeTags(ctx, params.accountId, body)
      return reply.code(202).send({ followers: body.followerIds.length })
    },
  )
  app.get(
    '/api/accounts/:accountId/followers/sync',
    {
      config: { permission: 'citizens.read' },
      schema: {
        tags,
        summary: '粉丝同步进度',
        params: AccountParams,
        response: { 200: Type.Object({ sync: Type.Union([SyncView, Type.Null()]) }) },
      },
    },
    async ({ ctx, params }) => {
      const found = await readSync(ctx, params.accountId)
      return { sync: found ? await presentSync(ctx, found) : null }
    },
  )
  app.post(
    '/api/accounts/:accountId/followers/sync',
    {
      config: { permission: 'citizens.manage' },
      schema: {
        tags,
        summary: '开始同步粉丝',
        params: AccountParams,
        response: { 202: SyncView },
      },
    },
    async ({ ctx, params }, reply) =>
      reply.code(202).send(await presentSync(ctx, await startSync(ctx, params.accountId))),
  )
}

async function presentSync(ctx: Ctx, sync: Sync): Promise<Static<typeof SyncView>> {
  const { syncId, state, phase, total, listed, detailed, errcode, startedBy } = sync
  const startedByName = (await staffNames(ctx, [startedBy])).get(startedBy) ?? ''
  const startedAt = sync.startedAt.toISOString()
  const changedAt = sync.changedAt.toISOString()
  const counts = { total, listed, detailed }
  return {
    syncId,
    state,
    phase,
    ...counts,
    errcode,
    startedBy,
    startedByName,
    startedAt,
    changedAt,
  }
}
