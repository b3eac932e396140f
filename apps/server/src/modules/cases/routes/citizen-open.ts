import { Type } from 'typebox'
import { AccountCardView, describeAccount } from '#modules/citizens/index.ts'
import { fail } from '#platform/errors.ts'
import { type App, addressKey, createLimiter } from '#platform/http/index.ts'
import { lookUpCase } from '../service/look-up.ts'
import { readPublished, readPublishedOne } from '../service/publication.ts'
import { saidOf } from '../service/said.ts'
import { ProgressView, presentProgress } from '../views/own-case.ts'
import { CaseParams, Id, tags } from './schemas.ts'

/** Look-ups of one address in a minute: a family behind one router, not a machine that guesses. */
const lookupsPerMinute = 10

const PublicAnswer = Type.Object({
  accountId: Type.String(),
  caseId: Type.String(),
  question: Type.String(),
  answer: Type.String(),
  at: Type.String(),
})

/** For anybody: looking a case up by its number, and answers that were chosen for everybody. */
export function citizenOpenRoutes(app: App): void {
  let limiter: ReturnType<typeof createLimiter> | undefined
  app.post(
    '/api/m/cases/lookup',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '按受理编号和电话后四位查进度（公开）',
        body: Type.Object(
          {
            account: Id,
            number: Type.String({ pattern: '^\\d{14}$', description: '受理编号，14 位数字' }),
            digits: Type.String({ pattern: '^\\d{4}$', description: '登记电话的后四位' }),
          },
          { additionalProperties: false },
        ),
        response: { 200: ProgressView },
      },
    },
    async ({ ctx, body, ip }) => {
      limiter ??= createLimiter(lookupsPerMinute, () => ctx.platform.now().getTime())
      if (!limiter.take(addressKey(ip))) fail('RATE_LIMITED', { seconds: limiter.retryAfter() })
      const { account: accountId, number, digits } = body
      const own = await lookUpCase(ctx, { accountId, number, digits })
      const { unit } = await saidOf(ctx, own.lead)
      return presentProgress(own, { unit, now: ctx.now() })
    },
  )
  app.get(
    '/api/m/answers',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '公开的答复（公开）',
        querystring: Type.Object({
          account: Id,
          words: Type.Optional(Type.String({ minLength: 1, maxLength: 30 })),
          before: Type.Optional(Type.String({ format: 'date-time' })),
          limit: Type.Integer({ minimum: 1, maximum: 50, default: 10 }),
        }),
        response: {
          200: Type.Object({ account: AccountCardView, answers: Type.Array(PublicAnswer) }),
        },
      },
    },
    async ({ ctx, query: { account, words, before, limit } }) => {
      const found = await readPublished(ctx, account, {
        limit,
        ...(words !== undefined && { words }),
        ...(before !== undefined && { before: new Date(before) }),
      })
      return { account: await describeAccount(ctx.db, account), answers: found.map(presentPublic) }
    },
  )
  app.get(
    '/api/m/answers/:accountId/:caseId',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '一条公开的答复（公开）',
        params: CaseParams,
        response: { 200: PublicAnswer },
      },
    },
    async ({ ctx, params }) => presentPublic(await readPublishedOne(ctx, params)),
  )
}

function presentPublic(found: Awaited<ReturnType<typeof readPublishedOne>>) {
  return {
    accountId: found.account_id,
    caseId: found.case_id,
    question: found.question,
    answer: found.answer,
    at: found.at.toISOString(),
  }
}
