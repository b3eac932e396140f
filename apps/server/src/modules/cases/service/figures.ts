import { findAgency, listAgencyIdsWithin, listAgencyNames } from '#modules/people/index.ts'
import { isInScope, scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import type { Case } from '../repo/cases.ts'
import { caseStates } from '../rules/case.ts'
import { type Period, periodOf, rateOf } from '../rules/figures.ts'
import { csvOf } from '../rules/table-text.ts'
import { urgencies } from '../rules/urgency.ts'
import { type BoardCell, type BoardRow, countBoard, listBoardCases } from '../views/board.ts'
import {
  type Counted,
  countFigures,
  listFigureCases,
  listTakenIn,
  type Part,
  type TableCase,
} from '../views/figures.ts'
import { namesFor } from './names.ts'

/** Lines of one file. */
const mostExported = 20_000

export interface Span {
  agencyId: string
  /** Local days, half open: `2026-03-01` to `2026-04-01`. */
  from: string
  to: string
}

/** The agency and all below it, for somebody who supervises there; AGENCY_NOT_FOUND else. */
async function requireAgencies(ctx: Ctx, agencyId: string) {
  const agency = await findAgency(ctx.db, agencyId)
  if (!agency || !isInScope(scopeOf(ctx.actor, 'cases.supervise'), agency.path))
    return fail('AGENCY_NOT_FOUND', { agencyId })
  return { agency, agencyIds: await listAgencyIdsWithin(ctx.db, [agency.path]) }
}

/** Figures of a period, with their rates. */
export async function readFigures(
  ctx: Ctx,
  agencyId: string,
  period: Period,
): Promise<(Counted & { rate: number | null })[]> {
  const { agencyIds } = await requireAgencies(ctx, agencyId)
  const counted = await countFigures(ctx.db, { ...period, agencyIds, now: ctx.now() })
  return counted.map((it) => ({ ...it, rate: rateOf(it.numerator, it.denominator) }))
}

/** The cases behind a figure. */
export async function readFigureCases(ctx: Ctx, span: Span, part: Part): Promise<Case[]> {
  const { agencyIds } = await requireAgencies(ctx, span.agencyId)
  const period = periodOf(span.from, span.to)
  return listFigureCases(ctx.db, { ...period, agencyIds, now: ctx.now() }, part)
}

/** What the units of an agency have in hand, with their names. */
export async function readBoard(
  ctx: Ctx,
  agencyId: string,
): Promise<(BoardRow & { unitName: string })[]> {
  const { agencyIds } = await requireAgencies(ctx, agencyId)
  const rows = await countBoard(ctx.db, { agencyIds, now: ctx.now() })
  const unitIds = rows.flatMap(({ unitId }) => (unitId === null ? [] : [unitId]))
  const names = await listAgencyNames(ctx.db, unitIds)
  return rows.map((row) => ({ ...row, unitName: names.get(row.unitId ?? '') ?? '' }))
}

/** The cases behind a number of the board. */
export async function readBoardCases(ctx: Ctx, agencyId: string, cell: BoardCell): Promise<Case[]> {
  const { agencyIds } = await requireAgencies(ctx, agencyId)
  return listBoardCases(ctx.db, { agencyIds, now: ctx.now() }, cell)
}

/**
 * The cases taken in within a period as a table for a spreadsheet; who took it is in the audit.
 * CASE_EXPORT_TOO_LARGE above twenty thousand.
 */
export async function exportCases(ctx: Ctx, { agencyId, from, to }: Span): Promise<string> {
  const { agency, agencyIds } = await requireAgencies(ctx, agencyId)
  const cohort = { ...periodOf(from, to), agencyIds, now: ctx.now() }
  const found = await listTakenIn(ctx.db, cohort, mostExported + 1)
  if (found.length > mostExported) fail('CASE_EXPORT_TOO_LARGE', { most: mostExported })
  const names = await namesFor(ctx.db, found)
  await ctx.transaction(async (tx) =>
    tx.record({
      action: 'case.exported',
      subject: { kind: 'agency', id: agencyId },
      agencyPath: agency.path,
      details: { from, to, cases: found.length },
    }),
  )
  const lines = found.map((it) => lineOf(it, cohort.now, names))
  return csvOf([header, ...lines])
}

const header = [
  ...['编号 Number', '标题 Title', '分类 Kind', '紧急程度 Urgency', '状态 State'],
  ...['派单单位 Centre', '承办单位 Unit', '收到 Received', '派单 Dispatched', '签收 Accepted'],
  ...['答复期限 Reply due', '答复 Answered', '是否超期 Overdue', '办结 Closed'],
  ...['退单次数 Returns', '延期次数 Extensions', '重办次数 Redos', '评价 Grade', '是否解决 Solved'],
]

function lineOf(it: TableCase, now: Date, names: Awaited<ReturnType<typeof namesFor>>) {
  const isLate = it.reply_due_at !== null && (it.reply_ended_at ?? now) > it.reply_due_at
  return [
    it.number,
    it.title,
    names.kinds.get(it.kind_code ?? '')?.zh ?? '',
    urgencies[it.urgency].zh,
    caseStates[it.state].zh,
    names.agencies.get(it.center_agency_id) ?? '',
    names.agencies.get(it.unit_agency_id ?? '') ?? '',
    ...[it.created_at, it.dispatched_at, it.accepted_at, it.reply_due_at, it.answered_at].map(
      shown,
    ),
    isLate ? '是' : '否',
    shown(it.closed_at),
    it.returns,
    it.extensions,
    it.redos,
    it.grade,
    it.solved === null ? '' : it.solved ? '是' : '否',
  ]
}

/** As a clock in China shows it. */
function shown(at: Date | null): string {
  if (at === null) return ''
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
}
