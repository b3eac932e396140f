import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { namesFor } from '../service/names.ts'
import {
  readConversation,
  readConversations,
  readCounts,
  readPicked,
  searchInbox,
} from '../service/read-inbox.ts'
import { ConversationView, presentConversation } from '../views/present.ts'
import { ConversationParams, closed, Id, tags } from './schemas.ts'

const Page = Type.Object({
  filter: Type.Union(
    [
      Type.Literal('waiting'),
      Type.Literal('mine'),
      Type.Literal('unassigned'),
      Type.Literal('all'),
      Type.Literal('done'),
    ],
    { default: 'all' },
  ),
  accountId: Type.Optional(Id),
  after: Type.Optional(Type.String({ maxLength: 200 })),
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 40 }),
})

const Hit = Type.Object({
  accountId: Type.String(),
  conversationId: Type.String(),
  messageId: Type.String(),
  direction: Type.String(),
  text: Type.String(),
  at: Type.String(),
})

/** Lists, numbers and search of the inbox. */
export function conversationRoutes(app: App): void {
  app.get(
    '/api/inbox/conversations',
    {
      config: { permission: 'inbox.read' },
      schema: {
        tags,
        summary: '会话列表',
        querystring: Page,
        response: {
          200: Type.Object({
            conversations: Type.Array(ConversationView),
            next: Type.Union([Type.String(), Type.Null()]),
          }),
        },
      },
    },
    async ({ ctx, query }) => {
      const page = await readConversations(ctx, query)
      const names = await namesFor(ctx.db, page.conversations)
      const now = ctx.now()
      return {
        conversations: page.conversations.map((item) => presentConversation(item, names, now)),
        next: page.next,
      }
    },
  )
  app.post(
    '/api/inbox/conversations/pick',
    {
      config: { permission: 'inbox.read' },
      schema: {
        tags,
        summary: '按编号取会话（刷新屏幕上的）',
        body: Type.Object({ ids: Type.Array(Id, { maxItems: 200 }) }, closed),
        response: { 200: Type.Object({ conversations: Type.Array(ConversationView) }) },
      },
    },
    async ({ ctx, body }) => {
      const picked = await readPicked(ctx, body.ids)
      const names = await namesFor(ctx.db, picked)
      const now = ctx.now()
      return { conversations: picked.map((item) => presentConversation(item, names, now)) }
    },
  )
  app.get(
    '/api/inbox/conversations/:accountId/:conversationId',
    {
      config: { permission: 'inbox.read' },
      schema: {
        tags,
        summary: '会话',
        params: ConversationParams,
        response: { 200: ConversationView },
      },
    },
    async ({ ctx, params }) => {
      const conversation = await readConversation(ctx, params)
      const names = await namesFor(ctx.db, [conversation])
      return presentConversation(conversation, names, ctx.now())
    },
  )
  app.get(
    '/api/inbox/counts',
    {
      config: { permission: 'inbox.read' },
      schema: {
        tags,
        summary: '各视图的数量',
        response: {
          200: Type.Object({
            waiting: Type.Integer(),
            mine: Type.Integer(),
            mineUnread: Type.Integer(),
            unassignedWaiting: Type.Integer(),
            waitingSince: Type.Union([Type.String(), Type.Null()]),
          }),
        },
      },
    },
    async ({ ctx }) => {
      const counts = await readCounts(ctx)
      return { ...counts, waitingSince: counts.waitingSince?.toISOString() ?? null }
    },
  )
  app.get(
    '/api/inbox/search',
    {
      config: { permission: 'inbox.read' },
      schema: {
        tags,
        summary: '搜索消息',
        querystring: Type.Object({
          words: Type.String({ minLength: 1, maxLength: 60 }),
          accountId: Type.Optional(Id),
          before: Type.Optional(Id),
          limit: Type.Integer({ minimum: 1, maximum: 100, default: 30 }),
        }),
        response: {
          200: Type.Object({ hits: Type.Array(Hit), conversations: Type.Array(ConversationView) }),
        },
      },
    },
    async ({ ctx, query }) => {
      const hits = await searchInbox(ctx, query)
      const ids = [...new Set(hits.map((hit) => hit.conversationId))]
      const found = await readPicked(ctx, ids)
      const names = await namesFor(ctx.db, found)
      const now = ctx.now()
      return {
        hits: hits.map((hit) => ({ ...hit, at: hit.at.toISOString() })),
        conversations: found.map((item) => presentConversation(item, names, now)),
      }
    },
  )
}
