import { Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import type { App } from '#platform/http/index.ts'
import type { Case } from '../repo/cases.ts'
import { type Cell, cells, type Figure, figures, periodOf } from '../rules/figures.ts'
import {
  exportCases,
  readBoard,
  readBoardCases,
  readFigureCases,
  readFigures,
} from '../service/figures.ts'
import { namesFor } from '../service/names.ts'
import { writeWeekly } from '../service/weekly.ts'
import { CaseLine, Nullable, presentLine } from '../views/line.ts'
import { Day } from './clock-shapes.ts'
import { Id, tags } from './schemas.ts'

const Span = { agencyId: Id, from: Day, to: Day }
const Page = {
  after: Type.Optional(Id),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
}
const Words = Type.Object({ zh: Type.String(), en: Type.String() })
const FigureName = Type.Enum(Object.keys(figures) as Figure[])
const CellName = Type.Enum(Object.keys(cells) as Cell[])
const Lines = Type.Object({ cases: Type.Array(CaseLine), next: Nullable(Type.String()) })
const Count = Type.Integer()
const config = { permission: 'cases.supervise' } as const

/** Rates with their formulas, the board of units, and the cases behind every number. */
export function figureRoutes(app: App): void {
  app.get(
    '/api/cases/figures',
    {
      config,
      schema: {
        tags,
        summary: '办理指标：响应率、解决率、满意率、退单率、延期率、超期率',
        querystring: Type.Object(Span),
        response: {
          200: Type.Object({
            figures: Type.Array(
              Type.Object({
                figure: FigureName,
                name: Words,
                formula: Words,
                numerator: Count,
                denominator: Count,
                rate: Nullable(Type.Number()),
              }),
            ),
          }),
        },
      },
    },
    async ({ ctx, query }) => {
      const period = periodOf(query.from, query.to)
      const found = await readFigures(ctx, query.agencyId, period)
      return { figures: found.map((it) => ({ ...it, ...figures[it.figure] })) }
    },
  )
  app.get(
    '/api/cases/figures/:figure/cases',
    {
      config,
      schema: {
        tags,
        summary: '指标对应的工单',
        params: Type.Object({ figure: FigureName }),
        querystring: Type.Object({
          ...Span,
          part: Type.Enum(['numerator', 'denominator']),
          ...Page,
        }),
        response: { 200: Lines },
      },
    },
    async ({ ctx, params, query }) => {
      const { part, after, limit = 40, ...span } = query
      const { figure } = params
      return linesOf(ctx, await readFigureCases(ctx, span, { figure, part, after, limit }), limit)
    },
  )
  app.get(
    '/api/cases/board',
    {
      config,
      schema: {
        tags,
        summary: '各单位在办情况',
        querystring: Type.Object({ agencyId: Id }),
        response: {
          200: Type.Object({
            units: Type.Array(
              Type.Object({
                unitId: Nullable(Type.String()),
                unitName: Type.String(),
                open: Count,
                toAccept: Count,
                dueSoon: Count,
                overdue: Count,
                extended: Count,
                returned: Count,
              }),
            ),
          }),
        },
      },
    },
    async ({ ctx, query }) => ({ units: await readBoard(ctx, query.agencyId) }),
  )
  app.get(
    '/api/cases/board/cases',
    {
      config,
      schema: {
        tags,
        summary: '在办情况数字对应的工单',
        description: '不给出 unitId 时为尚未派单的工单。',
        querystring: Type.Object({
          agencyId: Id,
          unitId: Type.Optional(Id),
          cell: CellName,
          ...Page,
        }),
        response: { 200: Lines },
      },
    },
    async ({ ctx, query }) => {
      const { agencyId, unitId = null, cell, after, limit = 40 } = query
      const found = await readBoardCases(ctx, agencyId, { unitId, cell, after, limit })
      return linesOf(ctx, found, limit)
    },
  )
  app.get(
    '/api/cases/export',
    {
      config,
      schema: {
        tags,
        summary: '导出工单表格（CSV）',
        querystring: Type.Object(Span),
        response: { 200: Type.String({ description: 'text/csv' }) },
      },
    },
    async ({ ctx, query }, reply) => {
      const table = await exportCases(ctx, query)
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="cases-${query.from}-${query.to}.csv"`)
        .send(table)
    },
  )
  app.get(
    '/api/cases/weekly',
    {
      config,
      schema: {
        tags,
        summary: '工单周报（可打印的文档）',
        querystring: Type.Object({
          agencyId: Id,
          day: Day,
          locale: Type.Optional(Type.Enum(['zh', 'en'])),
        }),
        response: { 200: Type.String({ description: 'text/html' }) },
      },
    },
    async ({ ctx, query }, reply) => {
      const document = await writeWeekly(ctx, query.agencyId, query.day, query.locale ?? 'zh')
      return reply.type('text/html; charset=utf-8').send(document)
    },
  )
}

async function linesOf(ctx: Ctx, found: readonly Case[], limit: number) {
  const names = await namesFor(ctx.db, found)
  const now = ctx.now()
  return {
    cases: found.map((it) => presentLine({ found: it, contact: null }, names, now)),
    next: found.length === limit ? (found.at(-1)?.case_id ?? null) : null,
  }
}
