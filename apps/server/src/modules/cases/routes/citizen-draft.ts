import { Type } from 'typebox'
import { numberOf, requireCitizen, requireSameCitizen } from '#modules/citizens/index.ts'
import { fail } from '#platform/errors.ts'
import { downloadHeaders } from '#platform/files/index.ts'
import type { App } from '#platform/http/index.ts'
import { draftLimits } from '../rules/draft.ts'
import { dropDraft, keepDraft, readDraft } from '../service/draft.ts'
import { addPicture, openDraftPicture, removePicture } from '../service/draft-pictures.ts'
import { pageOf } from '../service/said.ts'
import { sendDraft } from '../service/send-draft.ts'
import { readSimilar } from '../service/similar.ts'
import { DraftView, presentDraft } from '../views/own-case.ts'
import { OfAccount, Own } from './citizen.ts'
import { Id, Ok, ok, tags } from './schemas.ts'

const Maybe = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) =>
  Type.Optional(Type.Union([schema, Type.Null()]))

const place = {
  place: Type.Optional(Type.String({ maxLength: draftLimits.place })),
  latitude: Maybe(Type.Number({ minimum: -90, maximum: 90 })),
  longitude: Maybe(Type.Number({ minimum: -180, maximum: 180 })),
}

const Answers = Type.Object(
  {
    text: Type.Optional(Type.String({ maxLength: draftLimits.text })),
    ...place,
    confidential: Maybe(Type.Boolean()),
    contact: Type.Optional(Type.String({ maxLength: draftLimits.contact })),
    mayPublish: Maybe(Type.Boolean()),
    step: Type.Optional(Type.String({ maxLength: 32 })),
  },
  { additionalProperties: false },
)

const SimilarView = Type.Object({
  caseId: Type.String(),
  kind: Type.Union([Type.Object({ zh: Type.String(), en: Type.String() }), Type.Null()]),
  state: Type.String(),
  createdAt: Type.String(),
  people: Type.Integer({ description: '提出和加入的人数' }),
  metres: Type.Union([Type.Integer(), Type.Null()]),
  shared: Type.Array(Type.String(), { description: '与本次所写相同的词' }),
})

/** The form a citizen fills in: kept as it grows, with pictures, until it becomes a case. */
export function citizenDraftRoutes(app: App): void {
  const config = { permission: 'citizen' as const }
  app.get(
    '/api/m/cases/draft',
    {
      config,
      schema: { tags, summary: '我的草稿', querystring: OfAccount, response: { 200: DraftView } },
    },
    async ({ ctx, query }) => {
      const citizen = requireCitizen(ctx, query.account)
      return presentDraft(await readDraft(ctx, citizen), numberOf(citizen.id))
    },
  )
  app.post(
    '/api/m/cases/draft',
    {
      config,
      schema: {
        tags,
        summary: '保存草稿',
        querystring: OfAccount,
        body: Type.Object({ ...Own, answers: Answers }, { additionalProperties: false }),
        response: { 200: DraftView },
      },
    },
    async ({ ctx, query, body }) => {
      const citizen = requireSameCitizen(ctx, query.account, body.number)
      return presentDraft(await keepDraft(ctx, citizen, body.answers), body.number)
    },
  )
  app.post(
    '/api/m/cases/draft/removal',
    {
      config,
      schema: {
        tags,
        summary: '放弃草稿',
        querystring: OfAccount,
        body: Type.Object(Own, { additionalProperties: false }),
        response: { 200: Ok },
      },
    },
    async ({ ctx, query, body }) => {
      await dropDraft(ctx, requireSameCitizen(ctx, query.account, body.number))
      return ok
    },
  )
  app.post(
    '/api/m/cases/draft/pictures',
    {
      config,
      schema: {
        tags,
        summary: '添加图片',
        consumes: ['multipart/form-data'],
        querystring: Type.Object({ account: Id, ...Own }),
        response: { 200: DraftView },
      },
    },
    async (request) => {
      const { ctx, query } = request
      const citizen = requireSameCitizen(ctx, query.account, query.number)
      const part = await request.file()
      if (!part) fail('FILE_REJECTED', { field: 'picture' })
      return presentDraft(await addPicture(ctx, citizen, part.file), query.number)
    },
  )
  app.get(
    '/api/m/cases/draft/pictures/:fileId',
    {
      config,
      schema: {
        tags,
        summary: '草稿中的图片',
        params: Type.Object({ fileId: Id }),
        querystring: OfAccount,
        response: { 200: Type.Unsafe<unknown>({ description: '图片' }) },
      },
    },
    async ({ ctx, params, query }, reply) => {
      const citizen = requireCitizen(ctx, query.account)
      const file = await openDraftPicture(ctx, citizen, params.fileId)
      return reply
        .headers(downloadHeaders(file.name, file.mediaType))
        .header('cache-control', 'private, max-age=3600')
        .header('content-length', file.bytes)
        .send(await ctx.platform.files.get(file.hash))
    },
  )
  app.post(
    '/api/m/cases/draft/pictures/:fileId/removal',
    {
      config,
      schema: {
        tags,
        summary: '删去图片',
        params: Type.Object({ fileId: Id }),
        querystring: OfAccount,
        body: Type.Object(Own, { additionalProperties: false }),
        response: { 200: DraftView },
      },
    },
    async ({ ctx, params, query, body }) => {
      const citizen = requireSameCitizen(ctx, query.account, body.number)
      return presentDraft(await removePicture(ctx, citizen, params.fileId), body.number)
    },
  )
  app.post(
    '/api/m/cases/similar',
    {
      config,
      schema: {
        tags,
        summary: '正在办理的同类事项（不含任何人的个人信息）',
        querystring: OfAccount,
        body: Type.Object(
          { ...Own, text: Type.String({ maxLength: draftLimits.text }), ...place },
          { additionalProperties: false },
        ),
        response: { 200: Type.Object({ number: Type.String(), similar: Type.Array(SimilarView) }) },
      },
    },
    async ({ ctx, query, body: { number, ...asked } }) => {
      const citizen = requireSameCitizen(ctx, query.account, number)
      const similar = await readSimilar(ctx, citizen, asked)
      return {
        number,
        similar: similar.map((one) => ({ ...one, createdAt: one.createdAt.toISOString() })),
      }
    },
  )
  app.post(
    '/api/m/cases',
    {
      config,
      schema: {
        tags,
        summary: '提交',
        querystring: OfAccount,
        body: Type.Object(
          { ...Own, draftId: Id, answers: Answers },
          { additionalProperties: false },
        ),
        response: {
          201: Type.Object({
            number: Type.String(),
            caseId: Type.String(),
            caseNumber: Type.String(),
            link: Type.String(),
          }),
        },
      },
    },
    async ({ ctx, query, body }, reply) => {
      const citizen = requireSameCitizen(ctx, query.account, body.number)
      const made = await sendDraft(ctx, citizen, body.draftId, body.answers)
      const { case_id: caseId, account_id: accountId, number: caseNumber } = made
      const link = pageOf(ctx.platform, { accountId, caseId })
      return reply.code(201).send({ number: body.number, caseId, caseNumber, link })
    },
  )
}
