import { Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import type { App } from '#platform/http/index.ts'
import { templateFiller } from '../service/fill-template.ts'
import { dropTemplate, keepTemplate, noteTemplateUse, readTemplates } from '../service/templates.ts'
import { closed, Id, tags } from './schemas.ts'

const Draft = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 60 }),
    shortcut: Type.String({ pattern: '^[\\p{L}\\p{N}-]{1,20}$' }),
    text: Type.String({ minLength: 1, maxLength: 2000 }),
  },
  closed,
)
const View = Type.Object({
  templateId: Type.String(),
  title: Type.String(),
  shortcut: Type.String(),
  text: Type.String(),
  filled: Type.String({ description: '占位符已按会话填好；未给出会话时与 text 相同' }),
  used: Type.Integer(),
  editable: Type.Boolean(),
})
const Made = Type.Object({ templateId: Type.String() })
const Params = Type.Object({ templateId: Id })

/** Prepared replies: used by whoever answers, kept by the lead. */
export function templateRoutes(app: App): void {
  app.get(
    '/api/inbox/templates',
    {
      config: { permission: 'inbox.answer' },
      schema: {
        tags,
        summary: '常用语',
        description: '给出会话时，{{name}} 等占位符按该会话填好，见 filled。',
        querystring: Type.Object({
          accountId: Type.Optional(Id),
          conversationId: Type.Optional(Id),
        }),
        response: { 200: Type.Object({ templates: Type.Array(View) }) },
      },
    },
    async ({ ctx, query }) => {
      const fill = await fillerFor(ctx, query)
      const templates = await readTemplates(ctx)
      return {
        templates: templates.map((template) => ({
          templateId: template.template_id,
          title: template.title,
          shortcut: template.shortcut,
          text: template.text,
          filled: fill(template.text),
          used: template.used,
          editable: template.editable,
        })),
      }
    },
  )
  app.post(
    '/api/inbox/templates',
    {
      config: { permission: 'inbox.templates' },
      schema: { tags, summary: '新建常用语', body: Draft, response: { 200: Made } },
    },
    async ({ ctx, body }) => ({ templateId: await keepTemplate(ctx, body) }),
  )
  app.put(
    '/api/inbox/templates/:templateId',
    {
      config: { permission: 'inbox.templates' },
      schema: { tags, summary: '修改常用语', params: Params, body: Draft, response: { 200: Made } },
    },
    async ({ ctx, params, body }) => ({
      templateId: await keepTemplate(ctx, { ...body, templateId: params.templateId }),
    }),
  )
  app.delete(
    '/api/inbox/templates/:templateId',
    {
      config: { permission: 'inbox.templates' },
      schema: { tags, summary: '删除常用语', params: Params, response: { 200: Made } },
    },
    async ({ ctx, params }) => {
      await dropTemplate(ctx, params.templateId)
      return params
    },
  )
  app.post(
    '/api/inbox/templates/:templateId/use',
    {
      config: { permission: 'inbox.answer' },
      schema: { tags, summary: '记录使用了常用语', params: Params, response: { 200: Made } },
    },
    async ({ ctx, params }) => {
      await noteTemplateUse(ctx, params.templateId)
      return params
    },
  )
}

async function fillerFor(
  ctx: Ctx,
  { accountId, conversationId }: { accountId?: string; conversationId?: string },
): Promise<(text: string) => string> {
  if (accountId === undefined && conversationId === undefined) return (text) => text
  if (accountId === undefined || conversationId === undefined)
    return fail('INPUT_INVALID', { field: 'conversationId' })
  return templateFiller(ctx, { accountId, conversationId })
}
