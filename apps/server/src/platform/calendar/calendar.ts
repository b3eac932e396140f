import type { DayName } from './calendar-year.ts'
import { type DayNumber, formatDay, parseDate, yearOf } from './dates.ts'
import { type CalendarConfig, createDayPlan, type DayPlan } from './day-plan.ts'
import { CalendarError } from './errors.ts'
import type { Span } from './spans.ts'
import { createTimeline } from './timeline.ts'
import { createZone } from './zone.ts'

/** A local date (`YYYY-MM-DD`), or an instant that stands for the local date it falls on. */
export type DateLike = string | Date

/** How a day is worked, for a screen. */
export interface DayView {
  date: string
  working: boolean
  because: DayPlan['because']
  name?: DayName
  known: boolean
  spans: Span[]
}

/**
 * Working time of one agency. Pure: it depends on its configuration alone, neither on the clock
 * nor on the zone of the machine. All spans are half open: at 12:00 the morning is over.
 *
 * Answers for years without an arrangement go by weekdays alone; ask `isKnown`.
 */
export interface Calendar {
  isWorkingDay(date: DateLike): boolean
  isWorkingTime(instant: Date): boolean
  /** Whether the holidays of every year from one instant to the other are arranged. */
  isKnown(from: Date, to?: Date): boolean
  describeDay(date: DateLike): DayView
  /**
   * The first instant by which so many minutes were worked since `from`; `from` itself for 0.
   *
   * 60 minutes from 11:00 end at 12:00, not at 14:00. Negative minutes go back to the last instant
   * from which so much is worked until `from`, for warnings ahead of a deadline.
   */
  addWorkingTime(from: Date, minutes: number): Date
  /**
   * The close of the n-th working day after the day of `from`, which does not count itself
   * (Civil Code §201, §203: the day of the event is not counted, and a period ends when
   * business closes on its last day). 0: the close of this day, or of the next that is worked.
   */
  addWorkingDays(from: Date, days: number): Date
  /** Worked minutes from the first instant to the second; negative when it lies before. */
  workingMinutesBetween(from: Date, to: Date): number
  /** `from` when it is working time, else the beginning of the next span. */
  nextWorkingMoment(from: Date): Date
}

/** Makes a calendar; throws CalendarError when the configuration contradicts itself. */
export function createCalendar(config: CalendarConfig): Calendar {
  const planOf = createDayPlan(config)
  const zone = createZone(config.zone ?? 'Asia/Shanghai')
  const timeline = createTimeline(planOf, zone)
  const knownYears = new Set(config.years.map(({ year }) => year))
  const dayOf = (date: DateLike): DayNumber =>
    typeof date === 'string' ? parseDate(date) : zone.dayOf(date.getTime())

  return {
    isWorkingDay: (date) => planOf(dayOf(date)).spans.length > 0,
    isWorkingTime: (instant) => timeline.isWorked(instant.getTime()),
    isKnown(from, to = from) {
      const [a, b] = [yearOf(dayOf(from)), yearOf(dayOf(to))]
      for (let year = Math.min(a, b); year <= Math.max(a, b); year++)
        if (!knownYears.has(year)) return false
      return true
    },
    describeDay(date) {
      const day = dayOf(date)
      const { spans, because, name, known } = planOf(day)
      const shown = spans.map(([from, to]): Span => [showTime(from), showTime(to)])
      return { date: formatDay(day), working: spans.length > 0, because, name, known, spans: shown }
    },
    addWorkingTime(from, minutes) {
      const amount = Math.round(minutes * 60_000)
      if (!Number.isSafeInteger(amount))
        throw new CalendarError('CALENDAR_AMOUNT_INVALID', { minutes })
      if (amount > 0) return new Date(timeline.addForward(from.getTime(), amount))
      if (amount < 0) return new Date(timeline.addBackward(from.getTime(), -amount))
      // Only to refuse what is no instant.
      zone.dayOf(from.getTime())
      return new Date(from)
    },
    addWorkingDays(from, days) {
      if (!Number.isSafeInteger(days) || days < 0)
        throw new CalendarError('CALENDAR_AMOUNT_INVALID', { days })
      return new Date(timeline.closeOfDay(from.getTime(), days))
    },
    workingMinutesBetween(from, to) {
      const [a, b] = [from.getTime(), to.getTime()]
      return (a <= b ? timeline.between(a, b) : 0 - timeline.between(b, a)) / 60_000
    },
    nextWorkingMoment: (from) => new Date(timeline.nextWorked(from.getTime())),
  }
}

function showTime(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}
