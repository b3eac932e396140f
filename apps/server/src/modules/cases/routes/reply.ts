import { type Static, Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import type { Delivery } from '../repo/deliveries.ts'
import type { Reply } from '../repo/replies.ts'
import { checkText, draftTemplate } from '../service/check-reply.ts'
import { readReplies, reviewReply, submitReply, writeReply } from '../service/reply.ts'
import { CaseParams, closed, Id, tags } from './schemas.ts'

const base = '/api/cases/:accountId/:caseId/replies'
const Nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) =>
  Type.Union([schema, Type.Null()])
const Text = Type.String({ maxLength: 8000 })

const Finding = Type.Object({
  rule: Type.String(),
  severity: Type.Union([Type.Literal('advice'), Type.Literal('blocking')]),
  start: Type.Integer(),
  end: Type.Integer(),
  details: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})

const ReplyView = Type.Object({
  replyId: Type.String(),
  text: Type.String(),
  state: Type.String({ enum: ['draft', 'in-review', 'refused', 'sent'] }),
  findings: Type.Array(Finding),
  writtenBy: Type.String(),
  writtenAt: Type.String(),
  reviewedBy: Nullable(Type.String()),
  sentAt: Nullable(Type.String()),
})

const DeliveryView = Type.Object({
  place: Type.Integer({ description: '第几份，从 0 起' }),
  state: Type.String({ enum: ['sending', 'delivered', 'kept', 'unknown'] }),
  via: Type.String({ enum: ['window', 'template', 'page'] }),
  at: Type.String(),
  settledAt: Nullable(Type.String()),
  readAt: Nullable(Type.String()),
})

/** Writing, checking, reviewing and sending the reply to a case. */
export function replyRoutes(app: App): void {
  app.get(
    base,
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '工单的答复与送达',
        params: CaseParams,
        response: {
          200: Type.Object({
            replies: Type.Array(
              Type.Object({
                ...ReplyView.properties,
                reviewWords: Type.String(),
                deliveries: Type.Array(DeliveryView),
              }),
            ),
          }),
        },
      },
    },
    async ({ ctx, params }) => ({
      replies: (await readReplies(ctx, params)).map((reply) => ({
        ...presentReply(reply),
        reviewWords: reply.review_words,
        deliveries: reply.deliveries.map(presentDelivery),
      })),
    }),
  )
  app.get(
    '/api/cases/:accountId/:caseId/reply-template',
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '答复模板（已填好工单信息）',
        params: CaseParams,
        response: { 200: Type.Object({ text: Type.String() }) },
      },
    },
    async ({ ctx, params }) => ({ text: await draftTemplate(ctx, params) }),
  )
  app.post(
    '/api/cases/:accountId/:caseId/reply-check',
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '检查答复（不保存）',
        params: CaseParams,
        body: Type.Object({ text: Text }, closed),
        response: { 200: Type.Object({ findings: Type.Array(Finding) }) },
      },
    },
    async ({ ctx, params, body }) => ({ findings: await checkText(ctx, params, body.text) }),
  )
  app.post(
    base,
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '写答复，或修改还没有发出的答复',
        params: CaseParams,
        body: Type.Object({ text: Text, replyId: Type.Optional(Id) }, closed),
        response: { 200: ReplyView },
      },
    },
    async ({ ctx, params, body }) => presentReply(await writeReply(ctx, params, body)),
  )
  app.post(
    `${base}/:replyId/submission`,
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '提交答复：需要审核的送审，不需要的发出',
        params: Type.Object({ ...CaseParams.properties, replyId: Id }),
        response: { 200: Type.Object({ replyId: Type.String(), state: Type.String() }) },
      },
    },
    async ({ ctx, params }) => {
      const { reply_id, state } = await submitReply(ctx, params, params.replyId)
      return { replyId: reply_id, state }
    },
  )
  app.post(
    `${base}/:replyId/review`,
    {
      config: { permission: 'cases.review' },
      schema: {
        tags,
        summary: '审核答复：通过即发出，不通过须写明理由',
        params: Type.Object({ ...CaseParams.properties, replyId: Id }),
        body: Type.Object(
          {
            approve: Type.Boolean(),
            words: Type.String({ maxLength: 1000, default: '' }),
          },
          closed,
        ),
        response: { 200: Type.Object({ replyId: Type.String(), state: Type.String() }) },
      },
    },
    async ({ ctx, params, body }) => {
      const { reply_id, state } = await reviewReply(ctx, params, params.replyId, body)
      return { replyId: reply_id, state }
    },
  )
}

function presentReply(reply: Reply): Static<typeof ReplyView> {
  return {
    replyId: reply.reply_id,
    text: reply.text,
    state: reply.state,
    findings: reply.findings,
    writtenBy: reply.written_by,
    writtenAt: reply.written_at.toISOString(),
    reviewedBy: reply.reviewed_by,
    sentAt: reply.sent_at?.toISOString() ?? null,
  }
}

function presentDelivery(delivery: Delivery, place: number): Static<typeof DeliveryView> {
  return {
    place,
    state: delivery.state,
    via: delivery.via,
    at: delivery.at.toISOString(),
    settledAt: delivery.settled_at?.toISOString() ?? null,
    readAt: delivery.read_at?.toISOString() ?? null,
  }
}
