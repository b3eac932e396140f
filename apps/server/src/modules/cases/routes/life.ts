import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { declineReasons } from '../rules/decline.ts'
import { acceptCase } from '../service/accept.ts'
import { admitCase, declineCase, reconsiderCase } from '../service/admit.ts'
import { classifyCase } from '../service/classify.ts'
import { dispatchCase, transferCase } from '../service/dispatch.ts'
import { closeCase, reopenCase } from '../service/settle.ts'
import { Changed, presentChanged } from './changed.ts'
import { CaseParams, Id, KindCode, Reason, RegionCode, Seen, tags, UrgencyName } from './schemas.ts'

const base = '/api/cases/:accountId/:caseId'
const closed = { additionalProperties: false }
const Classification = {
  kindCode: Type.Optional(KindCode),
  urgency: Type.Optional(UrgencyName),
  regionCode: Type.Optional(Type.Union([RegionCode, Type.Null()])),
  place: Type.Optional(Type.String({ maxLength: 200 })),
  title: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
}
const DeclineCode = Type.Enum(Object.keys(declineReasons) as (keyof typeof declineReasons)[])

const ofCenter = (summary: string) => ({
  tags,
  summary,
  params: CaseParams,
  response: { 200: Changed },
})

/** The way of a case from its admission to its end; every state is changed here or by a reply. */
export function lifeRoutes(app: App): void {
  app.post(
    `${base}/admission`,
    {
      config: { permission: 'cases.dispatch' },
      schema: { ...ofCenter('受理'), body: Type.Object(Seen, closed) },
    },
    async ({ ctx, params, body }) => presentChanged(await admitCase(ctx, params, body.version)),
  )
  app.post(
    `${base}/decline`,
    {
      config: { permission: 'cases.dispatch' },
      schema: {
        ...ofCenter('不予受理，理由会告知市民'),
        body: Type.Object(
          { reason: DeclineCode, words: Type.String({ maxLength: 500, default: '' }), ...Seen },
          closed,
        ),
      },
    },
    async ({ ctx, params, body }) =>
      presentChanged(await declineCase(ctx, params, body, body.version)),
  )
  app.post(
    `${base}/reconsideration`,
    {
      config: { permission: 'cases.dispatch' },
      schema: { ...ofCenter('重新受理'), body: Type.Object({ reason: Reason }, closed) },
    },
    async ({ ctx, params, body }) => presentChanged(await reconsiderCase(ctx, params, body.reason)),
  )
  app.post(
    `${base}/classification`,
    {
      config: { permission: 'cases.dispatch' },
      schema: {
        ...ofCenter('修改分类、紧急程度、地区、地点或标题'),
        body: Type.Object({ ...Classification, ...Seen }, closed),
      },
    },
    async ({ ctx, params, body: { version, ...wanted } }) =>
      presentChanged(await classifyCase(ctx, params, wanted, version)),
  )
  app.post(
    `${base}/dispatch`,
    {
      config: { permission: 'cases.dispatch' },
      schema: {
        ...ofCenter('派单（尚未受理的同时受理）'),
        body: Type.Object(
          {
            unitId: Id,
            words: Type.String({ maxLength: 2000, default: '' }),
            ...Classification,
            ...Seen,
          },
          closed,
        ),
      },
    },
    async ({ ctx, params, body: { version, ...wanted } }) =>
      presentChanged(await dispatchCase(ctx, params, wanted, version)),
  )
  app.post(
    `${base}/transfer`,
    {
      config: { permission: 'cases.dispatch' },
      schema: {
        ...ofCenter('转办'),
        body: Type.Object({ unitId: Id, reason: Reason, ...Seen }, closed),
      },
    },
    async ({ ctx, params, body }) =>
      presentChanged(await transferCase(ctx, params, body, body.version)),
  )
  app.post(
    `${base}/acceptance`,
    {
      config: { permission: 'cases.handle' },
      schema: { ...ofCenter('签收'), body: Type.Object(Seen, closed) },
    },
    async ({ ctx, params, body }) => presentChanged(await acceptCase(ctx, params, body.version)),
  )
  app.post(
    `${base}/close`,
    {
      config: { permission: 'cases.dispatch' },
      schema: {
        ...ofCenter('办结'),
        body: Type.Object(
          {
            outcome: Reason,
            solved: Type.Union([Type.Boolean(), Type.Null()], { default: null }),
            ...Seen,
          },
          closed,
        ),
      },
    },
    async ({ ctx, params, body }) =>
      presentChanged(await closeCase(ctx, params, body, body.version)),
  )
  app.post(
    `${base}/reopening`,
    {
      config: { permission: 'cases.dispatch' },
      schema: { ...ofCenter('重开'), body: Type.Object({ reason: Reason, ...Seen }, closed) },
    },
    async ({ ctx, params, body }) =>
      presentChanged(await reopenCase(ctx, params, body.reason, body.version)),
  )
}
