import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { mergeCases, splitCase } from '../service/merge.ts'
import { answerPart, askPart, withdrawPart } from '../service/parts.ts'
import { Changed, presentChanged } from './changed.ts'
import { CaseParams, Id, Reason, Seen, tags } from './schemas.ts'

const base = '/api/cases/:accountId/:caseId'
const PartParams = Type.Object({ ...CaseParams.properties, partId: Id })
const closed = { additionalProperties: false }

/** Joint handling: several units on one case, several cases as one. */
export function partRoutes(app: App): void {
  app.post(
    `${base}/parts`,
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '请其他单位会办',
        params: CaseParams,
        body: Type.Object({ unitId: Id, task: Reason, ...Seen }, closed),
        response: { 200: Changed },
      },
    },
    async ({ ctx, params, body }) => presentChanged(await askPart(ctx, params, body, body.version)),
  )
  app.post(
    `${base}/parts/:partId/answer`,
    {
      config: { permission: 'cases.handle' },
      schema: {
        tags,
        summary: '会办单位答复',
        params: PartParams,
        body: Type.Object({ answer: Reason }, closed),
        response: { 200: Changed },
      },
    },
    async ({ ctx, params, body }) =>
      presentChanged(await answerPart(ctx, params, params.partId, body.answer)),
  )
  app.post(
    `${base}/parts/:partId/withdrawal`,
    {
      config: { permission: 'cases.read' },
      schema: { tags, summary: '取消会办', params: PartParams, response: { 200: Changed } },
    },
    async ({ ctx, params }) => presentChanged(await withdrawPart(ctx, params, params.partId)),
  )
  app.post(
    `${base}/members`,
    {
      config: { permission: 'cases.dispatch' },
      schema: {
        tags,
        summary: '合并：把其他工单并入本单',
        params: CaseParams,
        body: Type.Object(
          { caseIds: Type.Array(Id, { minItems: 1, maxItems: 50 }), ...Seen },
          closed,
        ),
        response: { 200: Changed },
      },
    },
    async ({ ctx, params, body }) =>
      presentChanged(await mergeCases(ctx, params, body.caseIds, body.version)),
  )
  app.post(
    `${base}/split`,
    {
      config: { permission: 'cases.dispatch' },
      schema: {
        tags,
        summary: '拆分：从主单中分出',
        params: CaseParams,
        body: Type.Object(Seen, closed),
        response: { 200: Changed },
      },
    },
    async ({ ctx, params, body }) => presentChanged(await splitCase(ctx, params, body.version)),
  )
}
