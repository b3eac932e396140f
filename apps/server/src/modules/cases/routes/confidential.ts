import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import {
  dropConfidant,
  nameConfidant,
  openIdentity,
  openReport,
  readCircle,
} from '../service/confidential.ts'
import { CaseParams, Id, Ok, ok, tags } from './schemas.ts'

const Opening = Type.Object(
  {
    reason: Type.String({
      minLength: 2,
      maxLength: 200,
      description: '查看理由，记入举报自己的日志',
    }),
  },
  { additionalProperties: false },
)
const ConfidantParams = Type.Object({ accountId: Id, caseId: Id, staffId: Id })
const Instant = Type.String({ format: 'date-time' })

/** Confidential reports: seen by named people only, opened with a reason. */
export function confidentialRoutes(app: App): void {
  app.get(
    '/api/cases/:accountId/:caseId/confidential',
    {
      config: { permission: 'cases.confidential' },
      schema: {
        tags,
        summary: '保密举报的知情人和查看日志',
        params: CaseParams,
        response: {
          200: Type.Object({
            confidants: Type.Array(
              Type.Object({ staffId: Type.String(), namedBy: Type.String(), namedAt: Instant }),
            ),
            accesses: Type.Array(
              Type.Object({
                staffId: Type.String(),
                what: Type.Enum(['case', 'identity']),
                reason: Type.String(),
                at: Instant,
              }),
            ),
          }),
        },
      },
    },
    async ({ ctx, params }) => {
      const { confidants, accesses } = await readCircle(ctx, params)
      return {
        confidants: confidants.map((it) => ({ ...it, namedAt: it.namedAt.toISOString() })),
        accesses: accesses.map(({ staff_id: staffId, what, reason, at }) => ({
          staffId,
          what,
          reason,
          at: at.toISOString(),
        })),
      }
    },
  )
  app.post(
    '/api/cases/:accountId/:caseId/confidential/content',
    {
      config: { permission: 'cases.confidential' },
      schema: {
        tags,
        summary: '查看保密举报内容',
        params: CaseParams,
        body: Opening,
        response: {
          200: Type.Object({ title: Type.String(), text: Type.String(), place: Type.String() }),
        },
      },
    },
    ({ ctx, params, body }) => openReport(ctx, params, body.reason),
  )
  app.post(
    '/api/cases/:accountId/:caseId/confidential/identity',
    {
      config: { permission: 'cases.confidential' },
      schema: {
        tags,
        summary: '查看举报人身份',
        params: CaseParams,
        body: Opening,
        response: { 200: Type.Object({ name: Type.String(), phone: Type.String() }) },
      },
    },
    ({ ctx, params, body }) => openIdentity(ctx, params, body.reason),
  )
  app.post(
    '/api/cases/:accountId/:caseId/confidential/confidants',
    {
      config: { permission: 'cases.confidential' },
      schema: {
        tags,
        summary: '指定举报专办员',
        params: CaseParams,
        body: Type.Object({ staffId: Id }, { additionalProperties: false }),
        response: { 200: Ok },
      },
    },
    async ({ ctx, params, body }) => {
      await nameConfidant(ctx, params, body.staffId)
      return ok
    },
  )
  app.delete(
    '/api/cases/:accountId/:caseId/confidential/confidants/:staffId',
    {
      config: { permission: 'cases.confidential' },
      schema: { tags, summary: '移除举报专办员', params: ConfidantParams, response: { 200: Ok } },
    },
    async ({ ctx, params }) => {
      await dropConfidant(ctx, params, params.staffId)
      return ok
    },
  )
}
