import { CalendarError } from './errors.ts'

/** Local times of day, `HH:MM`; the first belongs to the span, the second (up to 24:00) does not. */
export type Span = readonly [from: string, to: string]

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

export type Weekday = (typeof WEEKDAYS)[number]

/** Working spans of a week; a weekday that is missing is off. */
export type WeekSpans = Readonly<Partial<Record<Weekday, readonly Span[]>>>

/** Other spans for a part of the year, `from` included and `to` not. */
export interface Season {
  /** `MM-DD` for every year (it may run over New Year), or `YYYY-MM-DD` for once. */
  from: string
  to: string
  spans: WeekSpans
  /** Spans of a make-up day in this season; see CalendarConfig. */
  makeUp?: readonly Span[]
}

/** A span in minutes after midnight. */
export type Minutes = readonly [from: number, to: number]

/** A week made ready: spans by weekday from Sunday, and those of a make-up day. */
export interface Week {
  days: readonly (readonly Minutes[])[]
  makeUp: readonly Minutes[]
}

/**
 * Reads the spans of a week; CALENDAR_SPANS_INVALID says which is at fault.
 *
 * Without `makeUp` a make-up day is worked like the first weekday from Monday that is worked.
 */
export function readWeek(where: string, spans: WeekSpans, makeUp?: readonly Span[]): Week {
  const unknown = Object.keys(spans).find((key) => !WEEKDAYS.some((day) => day === key))
  if (unknown !== undefined)
    throw new CalendarError('CALENDAR_SPANS_INVALID', { at: `${where}.${unknown}` })
  const days = WEEKDAYS.map((day) => readSpans(`${where}.${day}`, spans[day] ?? []))
  const usual = [...days.slice(1), ...days.slice(0, 1)].find((day) => day.length > 0) ?? []
  return { days, makeUp: makeUp ? readSpans(`${where}.makeUp`, makeUp) : usual }
}

/** Reads the spans of one day: each ends after it begins, and none before the one before it. */
export function readSpans(where: string, spans: readonly Span[]): Minutes[] {
  let last = 0
  return spans.map(([from, to], index) => {
    const refuse = (fault: string) =>
      new CalendarError('CALENDAR_SPANS_INVALID', { at: `${where}[${index}]`, fault })
    const [start, end] = [readTime(from), readTime(to)]
    if (start === undefined) throw refuse(`${from} is not a time`)
    if (end === undefined) throw refuse(`${to} is not a time`)
    if (start >= end) throw refuse(`${to} is not after ${from}: split what runs over midnight`)
    if (start < last) throw refuse(`${from} lies within the span before it`)
    last = end
    return [start, end]
  })
}

function readTime(text: string): number | undefined {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(text) ?? []
  const minutes = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && minutes <= 24 * 60 ? minutes : undefined
}
