import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { proposeFor } from '../service/propose.ts'
import { readCase } from '../service/read-case.ts'
import { registerCase } from '../service/register.ts'
import { CaseView, presentCase } from '../views/case.ts'
import { ProposalView, presentProposal } from '../views/proposal.ts'
import { CaseParams, Id, KindCode, RegionCode, tags, UrgencyName } from './schemas.ts'

const Registration = Type.Object(
  {
    accountId: Id,
    source: Type.Union([
      Type.Literal('conversation'),
      Type.Literal('telephone'),
      Type.Literal('counter'),
    ]),
    key: Type.String({ ...Id, description: '同一表单再次提交只登记一次' }),
    conversationId: Type.Optional(Id),
    messageIds: Type.Optional(Type.Array(Id, { maxItems: 100 })),
    title: Type.Optional(Type.String({ maxLength: 100 })),
    text: Type.Optional(Type.String({ maxLength: 10_000 })),
    kindCode: Type.Optional(KindCode),
    urgency: Type.Optional(UrgencyName),
    regionCode: Type.Optional(RegionCode),
    place: Type.Optional(Type.String({ maxLength: 200 })),
    latitude: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
    longitude: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
    contactName: Type.Optional(Type.String({ maxLength: 40 })),
    contactPhone: Type.Optional(Type.String({ maxLength: 30 })),
    confidential: Type.Optional(Type.Boolean()),
    mayPublish: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
)

/** Taking a case in by staff, and what is proposed for it. */
export function intakeRoutes(app: App): void {
  app.post(
    '/api/cases',
    {
      config: { permission: 'cases.intake' },
      schema: {
        tags,
        summary: '登记工单（来电、窗口或会话中选定的消息）',
        body: Registration,
        response: {
          200: Type.Object({
            accountId: Type.String(),
            caseId: Type.String(),
            number: Type.String(),
          }),
        },
      },
    },
    async ({ ctx, body }) => {
      const made = await registerCase(ctx, body)
      return { accountId: made.account_id, caseId: made.case_id, number: made.number }
    },
  )
  app.get(
    '/api/cases/:accountId/:caseId',
    {
      config: { permission: 'cases.read' },
      schema: { tags, summary: '工单', params: CaseParams, response: { 200: CaseView } },
    },
    async ({ ctx, params }) => {
      const { whole, names } = await readCase(ctx, params)
      return presentCase(whole, names, ctx.now())
    },
  )
  app.get(
    '/api/cases/:accountId/:caseId/proposal',
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '建议的分类、紧急程度、地区和承办单位，附理由',
        params: CaseParams,
        response: { 200: ProposalView },
      },
    },
    async ({ ctx, params }) => presentProposal(ctx, await proposeFor(ctx, params)),
  )
}
