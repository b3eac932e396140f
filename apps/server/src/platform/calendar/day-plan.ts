import type { CalendarYear, DayName } from './calendar-year.ts'
import { type DayNumber, formatDay, parseDate, weekdayOf, yearOf } from './dates.ts'
import { CalendarError } from './errors.ts'
import {
  type Minutes,
  readSpans,
  readWeek,
  type Season,
  type Span,
  type Week,
  type WeekSpans,
} from './spans.ts'

/** What one agency does on one day, whatever the national calendar says. */
export interface DayOverride {
  date: string
  kind: 'off' | 'work'
  name?: DayName
  /** Spans of that day; without them those of a make-up day. */
  spans?: readonly Span[]
}

export interface CalendarConfig {
  /** IANA time zone of all local times and dates; `Asia/Shanghai`. */
  zone?: string
  /** Spans of the ordinary week. */
  spans: WeekSpans
  /** Spans of a make-up day; without them those of the first weekday from Monday that is worked. */
  makeUp?: readonly Span[]
  /** Such as summer and winter hours; of two that cover a day the later in the list holds. */
  seasons?: readonly Season[]
  /** Arrangements by year, such as `stateCouncilYears`; other years go by weekdays alone. */
  years: readonly CalendarYear[]
  overrides?: readonly DayOverride[]
}

/** How one day is worked, and why. */
export interface DayPlan {
  spans: readonly Minutes[]
  /** The ordinary week, the arrangement of the year, or the agency's own decision. */
  because: 'week' | 'holiday' | 'make-up' | 'agency'
  name?: DayName
  /** False when nobody has said yet what holidays that year has. */
  known: boolean
}

/** Checks a configuration and answers how any day is worked; throws CalendarError. */
export function createDayPlan(config: CalendarConfig): (day: DayNumber) => DayPlan {
  const listed = listDays(config.years)
  const knownYears = new Set(config.years.map(({ year }) => year))
  const weekOf = createWeeks(config)
  const overrides = new Map<DayNumber, DayPlan>()
  for (const [index, { date, kind, name, spans }] of (config.overrides ?? []).entries()) {
    const day = parseDate(date)
    if (overrides.has(day)) throw new CalendarError('CALENDAR_DAY_CONTRADICTED', { date })
    const own = spans && readSpans(`overrides[${index}].spans`, spans)
    const worked = kind === 'off' ? [] : (own ?? weekOf(day).makeUp)
    overrides.set(day, { spans: worked, because: 'agency', name, known: true })
  }
  return (day) => {
    const override = overrides.get(day)
    if (override !== undefined) return override
    const arranged = listed.get(day)
    if (arranged?.kind === 'off')
      return { spans: [], because: 'holiday', name: arranged.name, known: true }
    const week = weekOf(day)
    if (arranged !== undefined)
      return { spans: week.makeUp, because: 'make-up', name: arranged.name, known: true }
    const spans = week.days[weekdayOf(day)] ?? []
    return { spans, because: 'week', known: knownYears.has(yearOf(day)) }
  }
}

function listDays(years: readonly CalendarYear[]) {
  const listed = new Map<DayNumber, CalendarYear['days'][number]>()
  for (const { days } of years) {
    for (const day of days) {
      const number = parseDate(day.date)
      const other = listed.get(number)
      if (other !== undefined && other.kind !== day.kind)
        throw new CalendarError('CALENDAR_DAY_CONTRADICTED', { date: day.date })
      listed.set(number, day)
    }
  }
  return listed
}

function createWeeks(config: CalendarConfig): (day: DayNumber) => Week {
  const usual = readWeek('spans', config.spans, config.makeUp)
  const seasons = (config.seasons ?? []).map((season, index) => ({
    covers: readSeason(season, index),
    week: readWeek(`seasons[${index}].spans`, season.spans, season.makeUp),
  }))
  seasons.reverse()
  if (seasons.length === 0) return () => usual
  return (day) => {
    const date = formatDay(day)
    return seasons.find(({ covers }) => covers(date))?.week ?? usual
  }
}

function readSeason({ from, to }: Season, index: number): (date: string) => boolean {
  const yearly = /^\d{2}-\d{2}$/
  const refuse = () =>
    new CalendarError('CALENDAR_SEASON_INVALID', { at: `seasons[${index}]`, from, to })
  if (yearly.test(from) !== yearly.test(to) || from === to) throw refuse()
  if (yearly.test(from)) {
    // 2024 has a 29 February, so every day of any year is read.
    for (const end of [from, to]) parseDate(`2024-${end}`)
    const within = (date: string) => date.slice(5) >= from && date.slice(5) < to
    const beyond = (date: string) => date.slice(5) >= from || date.slice(5) < to
    return from < to ? within : beyond
  }
  if (parseDate(from) > parseDate(to)) throw refuse()
  return (date) => date >= from && date < to
}
