import { Type } from 'typebox'
import { numberOf, requireCitizen } from '#modules/citizens/index.ts'
import { downloadHeaders } from '#platform/files/index.ts'
import type { App } from '#platform/http/index.ts'
import { openOwnPicture, readOwnConversation } from '../service/own-conversation.ts'
import { OwnConversationView, presentOwnMessage } from '../views/own-conversation.ts'
import { Id, tags } from './schemas.ts'

/** A citizen's own conversation, for their page. */
export function ownConversationRoutes(app: App): void {
  app.get(
    '/api/m/conversation',
    {
      config: { permission: 'citizen' },
      schema: {
        tags,
        summary: '我的留言',
        querystring: Type.Object({
          account: Id,
          before: Type.Optional(Id),
          known: Type.Optional(Type.String({ maxLength: 16 })),
          limit: Type.Integer({ minimum: 1, maximum: 100, default: 30 }),
        }),
        response: { 200: OwnConversationView },
      },
    },
    async ({ ctx, query }) => {
      const { account, ...page } = query
      const citizen = requireCitizen(ctx, account)
      const own = await readOwnConversation(ctx, citizen, page)
      return {
        ...own,
        number: numberOf(citizen.id),
        now: own.now.toISOString(),
        waitingSince: own.waitingSince?.toISOString() ?? null,
        answeredAt: own.answeredAt?.toISOString() ?? null,
        messages: own.messages?.map(presentOwnMessage) ?? null,
      }
    },
  )
  app.get(
    '/api/m/conversation/pictures/:messageId',
    {
      config: { permission: 'citizen' },
      schema: {
        tags,
        summary: '我的留言中的图片',
        params: Type.Object({ messageId: Id }),
        querystring: Type.Object({ account: Id }),
        response: { 200: Type.Unsafe<unknown>({ description: '图片' }) },
      },
    },
    async ({ ctx, params, query }, reply) => {
      const citizen = requireCitizen(ctx, query.account)
      const file = await openOwnPicture(ctx, citizen, params.messageId)
      return reply
        .headers(downloadHeaders(file.name, file.mediaType))
        .header('cache-control', 'private, max-age=3600')
        .header('content-length', file.bytes)
        .send(await ctx.platform.files.get(file.hash))
    },
  )
}
