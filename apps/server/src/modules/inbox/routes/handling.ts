import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { assignConversation, listAssignees } from '../service/assign.ts'
import { markRead } from '../service/mark-read.ts'
import { setDone } from '../service/set-done.ts'
import { ConversationParams, closed, Id, tags } from './schemas.ts'

const base = '/api/inbox/conversations/:accountId/:conversationId'
const Ok = Type.Object({ ok: Type.Literal(true) })
const ok = { ok: true } as const
const SeenId = Type.String({ ...Id, description: '屏幕上最新一条的编号：其后到达的还没有看过' })

/** Who handles a conversation, and whether it is done. */
export function handlingRoutes(app: App): void {
  app.post(
    `${base}/read`,
    {
      config: { permission: 'inbox.read' },
      schema: {
        tags,
        summary: '标为已读',
        params: ConversationParams,
        querystring: Type.Object({ seenId: Type.Optional(SeenId) }),
        response: { 200: Ok },
      },
    },
    async ({ ctx, params, query }) => {
      await markRead(ctx, params, query.seenId)
      return ok
    },
  )
  app.post(
    `${base}/assignment`,
    {
      config: { permission: 'inbox.answer' },
      schema: {
        tags,
        summary: '分派或认领',
        params: ConversationParams,
        body: Type.Object({ staffId: Type.Union([Id, Type.Null()]) }, closed),
        response: { 200: Ok },
      },
    },
    async ({ ctx, params, body }) => {
      await assignConversation(ctx, params, body.staffId)
      return ok
    },
  )
  app.post(
    `${base}/state`,
    {
      config: { permission: 'inbox.answer' },
      schema: {
        tags,
        summary: '办完或重新打开',
        params: ConversationParams,
        body: Type.Object({ done: Type.Boolean(), seenId: Type.Optional(SeenId) }, closed),
        response: { 200: Ok },
      },
    },
    async ({ ctx, params, body }) => {
      await setDone(ctx, params, body)
      return ok
    },
  )
  app.get(
    `${base}/assignees`,
    {
      config: { permission: 'inbox.read' },
      schema: {
        tags,
        summary: '可以分派给谁',
        params: ConversationParams,
        response: {
          200: Type.Object({
            staff: Type.Array(Type.Object({ staffId: Type.String(), name: Type.String() })),
          }),
        },
      },
    },
    async ({ ctx, params }) => ({ staff: await listAssignees(ctx, params) }),
  )
}
