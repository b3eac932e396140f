import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { keepNoticeTemplate, readNoticeTemplate } from '../service/notice-template.ts'
import { closed, Id, tags } from './schemas.ts'

const path = '/api/cases/notice-templates/:accountId'
const config = { permission: 'cases.configure' as const }
const Params = Type.Object({ accountId: Id })
const Fields = Type.Record(
  Type.String({ pattern: '^[a-z_0-9]{1,32}$' }),
  Type.String({ maxLength: 200 }),
)
const TemplateView = Type.Object({ templateId: Type.String(), fields: Fields })

/** The platform's template by which an account tells of a case outside the reply window. */
export function noticeTemplateRoutes(app: App): void {
  app.get(
    path,
    {
      config,
      schema: {
        tags,
        summary: '进度通知所用的模板消息；没有时 templateId 为空',
        params: Params,
        response: { 200: TemplateView },
      },
    },
    async ({ ctx, params }) => readNoticeTemplate(ctx, params.accountId),
  )
  app.put(
    path,
    {
      config,
      schema: {
        tags,
        summary: '设置进度通知所用的模板消息',
        params: Params,
        body: Type.Object(
          {
            templateId: Type.String({ pattern: '^[\\w-]{10,64}$' }),
            fields: Type.Record(
              Type.String({ pattern: '^[a-z_0-9]{1,32}$' }),
              Type.String({
                maxLength: 200,
                description: '可用 {{number}} {{state}} {{unit}} {{at}}',
              }),
              { minProperties: 1, maxProperties: 10, ...closed },
            ),
          },
          closed,
        ),
        response: { 200: TemplateView },
      },
    },
    async ({ ctx, params, body }) => keepNoticeTemplate(ctx, params.accountId, body),
  )
}
