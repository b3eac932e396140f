import { Type } from 'typebox'
import { downloadHeaders } from '#platform/files/index.ts'
import type { App } from '#platform/http/index.ts'
import { addNote, listHandlers, nameHandler } from '../service/accept.ts'
import { revealContact } from '../service/contact.ts'
import { openAttachment } from '../service/open-attachment.ts'
import { readUnits } from '../service/read-units.ts'
import { Changed, presentChanged } from './changed.ts'
import { CaseParams, closed, Id, Ok, ok, Seen, tags, Words } from './schemas.ts'

const base = '/api/cases/:accountId/:caseId'

/** Who works on a case, and what they write down and need to see. */
export function handlingRoutes(app: App): void {
  app.post(
    `${base}/handler`,
    {
      config: { permission: 'cases.handle' },
      schema: {
        tags,
        summary: '指定承办人',
        params: CaseParams,
        body: Type.Object({ staffId: Type.Union([Id, Type.Null()]), ...Seen }, closed),
        response: { 200: Changed },
      },
    },
    async ({ ctx, params, body }) =>
      presentChanged(await nameHandler(ctx, params, body.staffId, body.version)),
  )
  app.get(
    `${base}/handlers`,
    {
      config: { permission: 'cases.handle' },
      schema: {
        tags,
        summary: '可以指定谁承办',
        params: CaseParams,
        response: {
          200: Type.Object({
            staff: Type.Array(Type.Object({ staffId: Type.String(), name: Type.String() })),
          }),
        },
      },
    },
    async ({ ctx, params }) => ({ staff: await listHandlers(ctx, params) }),
  )
  app.get(
    `${base}/units`,
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '可以派给哪些单位',
        params: CaseParams,
        querystring: Type.Object({ words: Type.Optional(Type.String({ maxLength: 40 })) }),
        response: {
          200: Type.Object({
            units: Type.Array(Type.Object({ agencyId: Type.String(), name: Type.String() })),
          }),
        },
      },
    },
    async ({ ctx, params, query }) => ({ units: await readUnits(ctx, params, query.words) }),
  )
  app.post(
    `${base}/notes`,
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '添加办理备注（市民看不到）',
        params: CaseParams,
        body: Type.Object({ text: Words }, closed),
        response: { 200: Ok },
      },
    },
    async ({ ctx, params, body }) => {
      await addNote(ctx, params, body.text)
      return ok
    },
  )
  app.post(
    `${base}/contact`,
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '查看联系人（未脱敏，记入审计）',
        params: CaseParams,
        response: { 200: Type.Object({ name: Type.String(), phone: Type.String() }) },
      },
    },
    ({ ctx, params }) => revealContact(ctx, params),
  )
  app.get(
    `${base}/attachments/:attachmentId`,
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '工单的图片或附件',
        params: Type.Object({ ...CaseParams.properties, attachmentId: Id }),
      },
    },
    async ({ ctx, params }, reply) => {
      const file = await openAttachment(ctx, params, params.attachmentId)
      return reply
        .headers({
          ...downloadHeaders(file.name, file.mediaType),
          'cache-control': 'private, max-age=3600',
          'content-length': file.bytes,
        })
        .send(await ctx.platform.files.get(file.hash))
    },
  )
}
