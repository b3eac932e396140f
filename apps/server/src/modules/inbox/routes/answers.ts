import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { dropAnswer, keepAnswer, readAnswers, tryAnswer } from '../service/answers.ts'
import { closed, Id, tags } from './schemas.ts'

const Article = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 64 }),
    description: Type.String({ maxLength: 200 }),
    picUrl: Type.String({ maxLength: 1024 }),
    url: Type.String({ minLength: 1, maxLength: 1024 }),
  },
  closed,
)
const Reply = Type.Union([
  Type.Object(
    { kind: Type.Literal('text'), text: Type.String({ minLength: 1, maxLength: 2048 }) },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('news'),
      articles: Type.Array(Article, { minItems: 1, maxItems: 1 }),
    },
    closed,
  ),
  Type.Object(
    { kind: Type.Literal('image'), mediaId: Type.String({ minLength: 1, maxLength: 200 }) },
    closed,
  ),
])
const Trigger = Type.Union([
  Type.Literal('welcome'),
  Type.Literal('keyword'),
  Type.Literal('menu'),
  Type.Literal('otherwise'),
])
const Fields = Type.Object({
  trigger: Trigger,
  words: Type.Array(Type.String({ maxLength: 40 }), { maxItems: 30 }),
  matching: Type.Union([Type.Literal('exact'), Type.Literal('contains')]),
  reply: Reply,
  keepsWaiting: Type.Boolean(),
  position: Type.Integer({ minimum: 0, maximum: 9999 }),
  enabled: Type.Boolean(),
})
const Draft = Type.Object(Fields.properties, closed)
const View = Type.Interface([Fields], { answerId: Type.String(), changedAt: Type.String() })
const Made = Type.Object({ answerId: Type.String() })
const AccountParams = Type.Object({ accountId: Id })
const AnswerParams = Type.Object({ accountId: Id, answerId: Id })
const path = '/api/inbox/accounts/:accountId/answers'

/** Automatic answers of an account: welcome, keywords, menu keys, everything else. */
export function answerRoutes(app: App): void {
  const config = { permission: 'inbox.automatic' } as const
  app.get(
    path,
    {
      config,
      schema: {
        tags,
        summary: '自动答复',
        params: AccountParams,
        response: { 200: Type.Object({ answers: Type.Array(View) }) },
      },
    },
    async ({ ctx, params }) => ({
      answers: (await readAnswers(ctx, params.accountId)).map((answer) => ({
        answerId: answer.answer_id,
        trigger: answer.trigger,
        words: answer.words,
        matching: answer.matching,
        reply: answer.reply,
        keepsWaiting: answer.keeps_waiting,
        position: answer.position,
        enabled: answer.enabled,
        changedAt: answer.changed_at.toISOString(),
      })),
    }),
  )
  app.post(
    path,
    {
      config,
      schema: {
        tags,
        summary: '新建自动答复',
        params: AccountParams,
        body: Draft,
        response: { 200: Made },
      },
    },
    async ({ ctx, params, body }) => ({ answerId: await keepAnswer(ctx, params.accountId, body) }),
  )
  app.post(
    `${path}/try`,
    {
      config,
      schema: {
        tags,
        summary: '试一试：这句话会得到哪条自动答复',
        params: AccountParams,
        body: Type.Object({ text: Type.String({ maxLength: 2048 }) }, closed),
        response: { 200: Type.Object({ answerId: Type.Union([Type.String(), Type.Null()]) }) },
      },
    },
    async ({ ctx, params, body }) => ({
      answerId: await tryAnswer(ctx, params.accountId, body.text),
    }),
  )
  app.put(
    `${path}/:answerId`,
    {
      config,
      schema: {
        tags,
        summary: '修改自动答复',
        params: AnswerParams,
        body: Draft,
        response: { 200: Made },
      },
    },
    async ({ ctx, params, body }) => {
      const draft = { ...body, answerId: params.answerId }
      return { answerId: await keepAnswer(ctx, params.accountId, draft) }
    },
  )
  app.delete(
    `${path}/:answerId`,
    {
      config,
      schema: {
        tags,
        summary: '删除自动答复',
        params: AnswerParams,
        response: { 200: Made },
      },
    },
    async ({ ctx, params }) => {
      await dropAnswer(ctx, params.accountId, params.answerId)
      return { answerId: params.answerId }
    },
  )
}
