import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { recordCallBack } from '../service/call-back.ts'
import { readRatings } from '../service/read-ratings.ts'
import { CaseParams, closed, tags } from './schemas.ts'

const Nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) =>
  Type.Union([schema, Type.Null()])

const RatingView = Type.Object({
  round: Type.String({ enum: ['close', 'second-check'] }),
  turn: Type.Integer({ description: '第几次办理以后的评价，从 0 起' }),
  grade: Nullable(Type.Integer()),
  solved: Nullable(Type.Boolean()),
  reasons: Type.Array(Type.String()),
  words: Type.String(),
  at: Type.String(),
  byStaffId: Nullable(Type.String({ description: '回访时由工作人员代记' })),
})

/** What citizens said of the answer, and the centre's call-backs. */
export function ratingRoutes(app: App): void {
  app.get(
    '/api/cases/:accountId/:caseId/ratings',
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '工单的评价',
        params: CaseParams,
        response: { 200: Type.Object({ ratings: Type.Array(RatingView) }) },
      },
    },
    async ({ ctx, params }) => ({
      ratings: (await readRatings(ctx, params)).map((rating) => ({
        round: rating.round,
        turn: rating.turn,
        grade: rating.grade,
        solved: rating.solved,
        reasons: rating.reasons,
        words: rating.words,
        at: rating.at.toISOString(),
        byStaffId: rating.by_staff_id,
      })),
    }),
  )
  app.post(
    '/api/cases/:accountId/:caseId/call-back',
    {
      config: { permission: 'cases.dispatch' },
      schema: {
        tags,
        summary: '记录回访',
        params: CaseParams,
        body: Type.Object(
          {
            reached: Type.Boolean(),
            solved: Type.Union([Type.Boolean(), Type.Null()], { default: null }),
            grade: Type.Union([Type.Integer({ minimum: 1, maximum: 5 }), Type.Null()], {
              default: null,
            }),
            reasons: Type.Array(Type.String({ maxLength: 32 }), { maxItems: 10, default: [] }),
            words: Type.String({ maxLength: 1000, default: '' }),
          },
          closed,
        ),
        response: { 200: Type.Object({ state: Type.String() }) },
      },
    },
    async ({ ctx, params, body }) => ({ state: (await recordCallBack(ctx, params, body)).state }),
  )
}
