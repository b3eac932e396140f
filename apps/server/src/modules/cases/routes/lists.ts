import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { similarTo } from '../service/find-similar.ts'
import { namesFor } from '../service/names.ts'
import { readCounts, readList } from '../service/read-list.ts'
import { CaseLine, Nullable, presentLine } from '../views/line.ts'
import { CaseParams, Id, KindCode, State, tags, UrgencyName } from './schemas.ts'

const Count = Type.Integer({ description: '最多数到一千' })
const lists = ['mine', 'unit', 'parts', 'admit', 'requests', 'center'] as const

/** Work lists, their numbers, and what is alike. */
export function listRoutes(app: App): void {
  app.get(
    '/api/cases',
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '工单列表：按最近的时限排序，可筛选和搜索',
        querystring: Type.Object({
          list: Type.Enum([...lists], { default: 'mine' }),
          ended: Type.Boolean({ default: false }),
          state: Type.Optional(Type.Array(State, { maxItems: 11 })),
          kindCode: Type.Optional(KindCode),
          urgency: Type.Optional(UrgencyName),
          overdue: Type.Optional(Type.Boolean()),
          unitId: Type.Optional(Id),
          words: Type.Optional(Type.String({ maxLength: 60 })),
          after: Type.Optional(Type.String({ maxLength: 200 })),
          limit: Type.Integer({ minimum: 1, maximum: 100, default: 40 }),
        }),
        response: {
          200: Type.Object({ cases: Type.Array(CaseLine), next: Nullable(Type.String()) }),
        },
      },
    },
    async ({ ctx, query }) => {
      const page = await readList(ctx, query)
      const names = await namesFor(
        ctx.db,
        page.cases.map(({ found }) => found),
      )
      const now = ctx.now()
      return { cases: page.cases.map((shown) => presentLine(shown, names, now)), next: page.next }
    },
  )
  app.get(
    '/api/cases/counts',
    {
      config: { permission: 'cases.read' },
      schema: {
        tags,
        summary: '各列表的数量',
        response: {
          200: Type.Object({
            mine: Count,
            mineOverdue: Count,
            unit: Count,
            unitOverdue: Count,
            parts: Count,
            admit: Count,
            requests: Count,
            center: Count,
            centerOverdue: Count,
          }),
        },
      },
    },
    ({ ctx }) => readCounts(ctx),
  )
  app.get(
    '/api/cases/:accountId/:caseId/similar',
    {
      config: { permission: 'cases.dispatch' },
      schema: {
        tags,
        summary: '同一地点的相似工单，可以合并',
        params: CaseParams,
        querystring: Type.Object({
          limit: Type.Integer({ minimum: 1, maximum: 20, default: 8 }),
        }),
        response: {
          200: Type.Object({
            similar: Type.Array(
              Type.Object({
                case: CaseLine,
                score: Type.Number(),
                shared: Type.Array(Type.String()),
                metres: Nullable(Type.Integer()),
              }),
            ),
          }),
        },
      },
    },
    async ({ ctx, params, query }) => {
      const similar = await similarTo(ctx, params, query.limit)
      const names = await namesFor(
        ctx.db,
        similar.map((one) => one.case),
      )
      const now = ctx.now()
      return {
        similar: similar.map(({ case: found, score, shared, metres }) => ({
          case: presentLine({ found, contact: null }, names, now),
          score,
          shared,
          metres,
        })),
      }
    },
  )
}
