import { Type } from 'typebox'
import { numberOf, requireCitizen, requireSameCitizen } from '#modules/citizens/index.ts'
import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { downloadHeaders } from '#platform/files/index.ts'
import type { App } from '#platform/http/index.ts'
import { addWords, joinCase, reopenOwn } from '../service/own-acts.ts'
import { openOwnCasePicture, readOwnCase, readOwnCases } from '../service/own-case.ts'
import { rateCase } from '../service/rating.ts'
import { saidOf } from '../service/said.ts'
import { answerSecondCheck } from '../service/second-check.ts'
import { OwnCaseLine, OwnCaseView, presentOwnCase, presentOwnLine } from '../views/own-case.ts'
import { Id, tags } from './schemas.ts'

export const OfAccount = Type.Object({ account: Id })
const Params = Type.Object({ caseId: Id })
/** The number on the page that asks for a change. */
export const Own = { number: Type.String({ minLength: 1, maxLength: 16 }) }
const Said = Type.String({ maxLength: 1000 })
const Reasons = Type.Array(Type.String({ maxLength: 32 }), { maxItems: 10, default: [] })

/** A person's own cases: progress, a word later, joining, rating, opening again. */
export function citizenRoutes(app: App): void {
  app.get(
    '/api/m/cases',
    {
      config: { permission: 'citizen' },
      schema: {
        tags,
        summary: '我反映的事项',
        querystring: Type.Object({
          account: Id,
          before: Type.Optional(Id),
          limit: Type.Integer({ minimum: 1, maximum: 50, default: 20 }),
        }),
        response: {
          200: Type.Object({
            number: Type.String(),
            now: Type.String(),
            cases: Type.Array(OwnCaseLine),
            next: Type.Union([Type.String(), Type.Null()]),
          }),
        },
      },
    },
    async ({ ctx, query: { account, ...page } }) => {
      const citizen = requireCitizen(ctx, account)
      const cases = await readOwnCases(ctx, citizen, page)
      return {
        number: numberOf(citizen.id),
        now: ctx.now().toISOString(),
        cases: cases.map(presentOwnLine),
        next: cases.length === page.limit ? (cases.at(-1)?.case_id ?? null) : null,
      }
    },
  )
  app.get(
    '/api/m/cases/:caseId',
    {
      config: { permission: 'citizen' },
      schema: {
        tags,
        summary: '我的事项进度',
        params: Params,
        querystring: OfAccount,
        response: { 200: OwnCaseView },
      },
    },
    async ({ ctx, params, query }) => {
      const citizen = requireCitizen(ctx, query.account)
      return showOwn(ctx, citizen, params.caseId)
    },
  )
  app.get(
    '/api/m/cases/:caseId/pictures/:attachmentId',
    {
      config: { permission: 'citizen' },
      schema: {
        tags,
        summary: '我的事项中的图片',
        params: Type.Object({ caseId: Id, attachmentId: Id }),
        querystring: OfAccount,
        response: { 200: Type.Unsafe<unknown>({ description: '图片' }) },
      },
    },
    async ({ ctx, params, query }, reply) => {
      const citizen = requireCitizen(ctx, query.account)
      const { caseId, attachmentId } = params
      const file = await openOwnCasePicture(ctx, citizen, caseId, attachmentId)
      return reply
        .headers(downloadHeaders(file.name, file.mediaType))
        .header('cache-control', 'private, max-age=3600')
        .header('content-length', file.bytes)
        .send(await ctx.platform.files.get(file.hash))
    },
  )
  const act = <S extends Parameters<typeof Type.Object>[0]>(
    name: string,
    summary: string,
    fields: S,
  ) =>
    [
      `/api/m/cases/:caseId/${name}`,
      {
        config: { permission: 'citizen' as const },
        schema: {
          tags,
          summary,
          params: Params,
          querystring: OfAccount,
          body: Type.Object({ ...Own, ...fields }, { additionalProperties: false }),
          response: { 200: OwnCaseView },
        },
      },
    ] as const
  const words = Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' })

  app.post(
    ...act('joining', '加入同一件事', { words: Said }),
    async ({ ctx, params, query, body }) => {
      const citizen = requireSameCitizen(ctx, query.account, body.number)
      await joinCase(ctx, citizen, params.caseId, body.words)
      return showOwn(ctx, citizen, params.caseId)
    },
  )
  app.post(...act('words', '补充说明', { words }), async ({ ctx, params, query, body }) => {
    const citizen = requireSameCitizen(ctx, query.account, body.number)
    await addWords(ctx, citizen, params.caseId, body.words)
    return showOwn(ctx, citizen, params.caseId)
  })
  app.post(
    ...act('reopening', '没有解决，重新办理', { words }),
    async ({ ctx, params, query, body }) => {
      const citizen = requireSameCitizen(ctx, query.account, body.number)
      await reopenOwn(ctx, citizen, params.caseId, body.words)
      return showOwn(ctx, citizen, params.caseId)
    },
  )
  app.post(
    ...act('rating', '评价', {
      grade: Type.Integer({ minimum: 1, maximum: 5, description: '5 非常满意 … 1 非常不满意' }),
      solved: Type.Union([Type.Boolean(), Type.Null()], { default: null }),
      reasons: Reasons,
      words: Said,
    }),
    async ({ ctx, params, query, body: { number, ...given } }) => {
      const citizen = requireSameCitizen(ctx, query.account, number)
      await rateCase(ctx, citizen, params.caseId, given)
      return showOwn(ctx, citizen, params.caseId)
    },
  )
  app.post(
    ...act('second-check', '回答：真的解决了吗', { solved: Type.Boolean(), words: Said }),
    async ({ ctx, params, query, body: { number, ...given } }) => {
      const citizen = requireSameCitizen(ctx, query.account, number)
      await answerSecondCheck(ctx, citizen, params.caseId, { grade: null, reasons: [], ...given })
      return showOwn(ctx, citizen, params.caseId)
    },
  )
}

async function showOwn(ctx: Ctx, citizen: CitizenActor, caseId: string) {
  const own = await readOwnCase(ctx, citizen, caseId)
  const { unit } = await saidOf(ctx, own.lead)
  return presentOwnCase(own, { number: numberOf(citizen.id), unit, now: ctx.now() })
}
