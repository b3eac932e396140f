import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { askRequest, ruleRequest, withdrawRequest } from '../service/requests.ts'
import { Changed, presentChanged } from './changed.ts'
import { CaseParams, Id, Reason, tags } from './schemas.ts'

const base = '/api/cases/:accountId/:caseId/requests'
const RequestParams = Type.Object({ ...CaseParams.properties, requestId: Id })
const closed = { additionalProperties: false }

/** What a unit asks of the centre: to return a case, or for more time. */
export function requestRoutes(app: App): void {
  app.post(
    base,
    {
      config: { permission: 'cases.handle' },
      schema: {
        tags,
        summary: '申请退单（第二次为争议）或延期',
        params: CaseParams,
        body: Type.Union([
          Type.Object(
            {
              kind: Type.Literal('return'),
              reason: Reason,
              proposedUnitId: Type.Optional(Id),
            },
            closed,
          ),
          Type.Object(
            {
              kind: Type.Literal('extension'),
              reason: Reason,
              days: Type.Integer({
                minimum: 1,
                maximum: 365,
                description: '天数，按时限方案的单位',
              }),
            },
            closed,
          ),
        ]),
        response: { 200: Changed },
      },
    },
    async ({ ctx, params, body }) => presentChanged(await askRequest(ctx, params, body)),
  )
  app.post(
    `${base}/:requestId/ruling`,
    {
      config: { permission: 'cases.dispatch' },
      schema: {
        tags,
        summary: '裁定申请：同意退单的同时转办，同意延期的顺延时限',
        params: RequestParams,
        body: Type.Object(
          { granted: Type.Boolean(), reason: Reason, unitId: Type.Optional(Id) },
          closed,
        ),
        response: { 200: Changed },
      },
    },
    async ({ ctx, params, body }) =>
      presentChanged(await ruleRequest(ctx, params, params.requestId, body)),
  )
  app.post(
    `${base}/:requestId/withdrawal`,
    {
      config: { permission: 'cases.handle' },
      schema: { tags, summary: '撤回申请', params: RequestParams, response: { 200: Changed } },
    },
    async ({ ctx, params }) => presentChanged(await withdrawRequest(ctx, params, params.requestId)),
  )
}
