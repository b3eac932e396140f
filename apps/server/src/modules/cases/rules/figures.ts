import { fail } from '#platform/errors.ts'

/** The figures of supervision: what is counted of what, in words that stand beside the number. */
export const figures = {
  response: {
    name: { zh: '响应率', en: 'Response rate' },
    formula: {
      zh: '期内收到且首次响应已作出或已到期的工单中，按期响应的 ÷ 全部',
      en: 'Of the cases taken in within the period whose first response was given or has fallen due: given in time ÷ all',
    },
  },
  solution: {
    name: { zh: '解决率', en: 'Solution rate' },
    formula: {
      zh: '期内办结且回访得到明确答复的工单中，群众答“已解决”的 ÷ 全部',
      en: 'Of the cases closed within the period whose asker said whether it was solved: solved ÷ all',
    },
  },
  satisfaction: {
    name: { zh: '满意率', en: 'Satisfaction rate' },
    formula: {
      zh: '期内办结且有评价的工单中，评为非常满意、满意、基本满意的 ÷ 全部',
      en: 'Of the cases closed within the period that were rated: the three upper grades of five ÷ all',
    },
  },
  return: {
    name: { zh: '退单率', en: 'Return rate' },
    formula: {
      zh: '期内收到且已派单的工单中，承办单位申请过退单的 ÷ 全部',
      en: 'Of the cases taken in within the period and dispatched: those a unit asked to return ÷ all',
    },
  },
  extension: {
    name: { zh: '延期率', en: 'Extension rate' },
    formula: {
      zh: '期内收到且已派单的工单中，批准过延期的 ÷ 全部',
      en: 'Of the cases taken in within the period and dispatched: those granted an extension ÷ all',
    },
  },
  overdue: {
    name: { zh: '超期率', en: 'Overdue rate' },
    formula: {
      zh: '期内收到且答复期限已满或已答复的工单（不含不予受理、并案）中，超过答复期限的 ÷ 全部',
      en: 'Of the cases taken in within the period, answered or past their limit (without those declined or merged): answered late or not yet ÷ all',
    },
  },
} as const

export type Figure = keyof typeof figures

/** The numbers of the board: what a unit has in hand. */
export const cells = {
  open: { zh: '在办', en: 'Open' },
  toAccept: { zh: '待签收', en: 'To accept' },
  dueSoon: { zh: '24小时内到期', en: 'Due within 24 hours' },
  overdue: { zh: '已超期', en: 'Overdue' },
  extended: { zh: '已延期', en: 'Extended' },
  returned: { zh: '退回过', en: 'Returned before' },
} as const

export type Cell = keyof typeof cells

/** Days from one to the other, half open, as instants. */
export interface Period {
  from: Date
  to: Date
}

const dayMs = 86_400_000
const longestDays = 366

/** A period of local days in China (no summer time); CASE_PERIOD_INVALID says what a period is. */
export function periodOf(from: string, to: string): Period {
  const period = { from: startOf(from), to: startOf(to) }
  const length = period.to.getTime() - period.from.getTime()
  if (!(length > 0 && length <= longestDays * dayMs)) fail('CASE_PERIOD_INVALID', { from, to })
  return period
}

/** The week from Monday to Monday in which a local day lies. */
export function weekOf(day: string): Period {
  const start = startOf(day)
  if (Number.isNaN(start.getTime())) fail('CASE_PERIOD_INVALID', { day })
  // Midnight in China is the afternoon before in UTC; its weekday there is one less.
  const sinceMonday = new Date(start.getTime() + 8 * 3_600_000).getUTCDay() || 7
  const from = new Date(start.getTime() - (sinceMonday - 1) * dayMs)
  return { from, to: new Date(from.getTime() + 7 * dayMs) }
}

function startOf(day: string): Date {
  const at = new Date(`${day}T00:00:00+08:00`)
  const local = new Date(at.getTime() + 8 * 3_600_000)
  const isReal = !Number.isNaN(at.getTime()) && local.toISOString().startsWith(day)
  return isReal ? at : new Date(Number.NaN)
}

/** A share, or null where there is nothing to take a share of. */
export function rateOf(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator
}
