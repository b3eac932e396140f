import { beijingDay } from '#ui/days.ts'

/** An agency and local days, the last not included. */
export interface Span {
  agencyId: string
  from: string
  to: string
}

export const cellNames = ['open', 'toAccept', 'dueSoon', 'overdue', 'extended', 'returned'] as const
export type CellName = (typeof cellNames)[number]

export const figureNames = [
  'response',
  'solution',
  'satisfaction',
  'return',
  'extension',
  'overdue',
] as const
export type FigureName = (typeof figureNames)[number]

/** A number that was opened: which cases it counts. It stands in the address. */
export type OpenedCases =
  | { of: 'board'; agencyId: string; unitId: string; cell: CellName }
  | (Span & { of: 'figure'; figure: FigureName; part: 'numerator' | 'denominator' })

export function writeOpened(opened: OpenedCases): string {
  return `/case-figures/cases?${new URLSearchParams({ ...opened })}`
}

/** What an address opens; undefined for one that nobody made. */
export function readOpened(query: URLSearchParams): OpenedCases | undefined {
  const agencyId = query.get('agencyId') ?? ''
  if (query.get('of') === 'board') {
    const cell = cellNames.find((name) => name === query.get('cell'))
    return agencyId && cell
      ? { of: 'board', agencyId, unitId: query.get('unitId') ?? '', cell }
      : undefined
  }
  const figure = figureNames.find((name) => name === query.get('figure'))
  const from = query.get('from') ?? ''
  const to = query.get('to') ?? ''
  if (!agencyId || !figure || !isDay(from) || !isDay(to)) return undefined
  const part = query.get('part') === 'numerator' ? 'numerator' : 'denominator'
  return { of: 'figure', agencyId, from, to, figure, part }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

export const spanDays = { week: 7, month: 30, quarter: 90, year: 365 } as const
export type SpanName = keyof typeof spanDays

/** The last days up to now, today among them. */
export function lastDays(name: SpanName, now: Date): { from: string; to: string } {
  const dayMs = 86_400_000
  const to = beijingDay(new Date(now.getTime() + dayMs))
  return { from: beijingDay(new Date(now.getTime() - (spanDays[name] - 1) * dayMs)), to }
}
