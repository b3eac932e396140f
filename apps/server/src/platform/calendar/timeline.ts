import { type DayNumber, FIRST_YEAR, LAST_YEAR, yearOf } from './dates.ts'
import type { DayPlan } from './day-plan.ts'
import { CalendarError } from './errors.ts'
import { createYearTable, firstDay, timeUntil, type YearTable } from './year-table.ts'
import type { Zone } from './zone.ts'

/** Arithmetic of working time; instants and amounts in milliseconds. */
export interface Timeline {
  isWorked(instant: number): boolean
  /** First instant by which the amount (more than 0) was worked since `from`. */
  addForward(from: number, amount: number): number
  /** Last instant from which the amount (more than 0) is worked until `from`. */
  addBackward(from: number, amount: number): number
  /** Time worked from the earlier to the later instant. */
  between(early: number, late: number): number
  /** `from` when it is worked, else when work begins next. */
  nextWorked(from: number): number
  /** Close of the n-th working day after that of `from`; 0: of that day or the next worked. */
  closeOfDay(from: number, days: number): number
}

const MOST_IDLE_YEARS = 10

/** Works out years as they are asked for, and keeps them. */
export function createTimeline(planOf: (day: DayNumber) => DayPlan, zone: Zone): Timeline {
  const tables = new Map<number, YearTable>()

  const tableOf = (year: number): YearTable => {
    const made = tables.get(year)
    if (made !== undefined) return made
    if (year < FIRST_YEAR || year > LAST_YEAR) throw new CalendarError('CALENDAR_INSTANT_INVALID')
    const table = createYearTable(year, planOf, zone)
    tables.set(year, table)
    return table
  }
  const locate = (instant: number) => {
    const day = zone.dayOf(instant)
    const year = yearOf(day)
    const table = tableOf(year)
    return { year, table, index: day - table.first }
  }
  const neighbour = (year: number, step: 1 | -1): number => {
    for (let next = year + step; Math.abs(next - year) <= MOST_IDLE_YEARS; next += step)
      if (tableOf(next).time > 0) return next
    throw new CalendarError('CALENDAR_WITHOUT_WORK')
  }

  return {
    isWorked(instant) {
      const { table, index } = locate(instant)
      return (table.days[index] ?? []).some(([from, to]) => from <= instant && instant < to)
    },
    addForward(from, amount) {
      let { year, table, index } = locate(from)
      let wanted = timeUntil(table, index, from) + amount
      while (wanted > table.time) {
        wanted -= table.time
        year = neighbour(year, 1)
        table = tableOf(year)
      }
      index = firstDay(table.timeBefore, (upTo) => upTo >= wanted)
      return instantWithin(table, index, wanted, (left, length) => left <= length)
    },
    addBackward(from, amount) {
      let { year, table, index } = locate(from)
      let wanted = timeUntil(table, index, from) - amount
      while (wanted < 0) {
        year = neighbour(year, -1)
        table = tableOf(year)
        wanted += table.time
      }
      index = firstDay(table.timeBefore, (upTo) => upTo > wanted)
      return instantWithin(table, index, wanted, (left, length) => left < length)
    },
    between(early, late) {
      const [from, to] = [locate(early), locate(late)]
      let time = timeUntil(to.table, to.index, late) - timeUntil(from.table, from.index, early)
      for (let year = from.year; year < to.year; year++) time += tableOf(year).time
      return time
    },
    nextWorked(from) {
      const { year, table, index } = locate(from)
      const today = (table.days[index] ?? []).find(([, to]) => from < to)
      if (today !== undefined) return Math.max(from, today[0])
      const done = table.timeBefore[index + 1] ?? 0
      if (done < table.time) return opening(table, done)
      return opening(tableOf(neighbour(year, 1)), 0)
    },
    closeOfDay(from, days) {
      let { year, table, index } = locate(from)
      const [before = 0, upTo = 0] = table.daysBefore.subarray(index, index + 2)
      let wanted = days === 0 ? before + 1 : upTo + days
      while (wanted > table.workingDays) {
        wanted -= table.workingDays
        year = neighbour(year, 1)
        table = tableOf(year)
      }
      index = firstDay(table.daysBefore, (count) => count >= wanted)
      return table.days[index]?.at(-1)?.[1] ?? Number.NaN
    },
  }
}

/** Beginning of the first day after so much time of the year was worked. */
function opening(table: YearTable, done: number): number {
  const index = firstDay(table.timeBefore, (upTo) => upTo > done)
  return table.days[index]?.[0]?.[0] ?? Number.NaN
}

/** The instant of a day at which the time worked in its year is as wanted. */
function instantWithin(
  table: YearTable,
  index: number,
  wanted: number,
  fits: (left: number, length: number) => boolean,
): number {
  let left = wanted - (table.timeBefore[index] ?? 0)
  for (const [from, to] of table.days[index] ?? []) {
    if (fits(left, to - from)) return from + left
    left -= to - from
  }
  return Number.NaN
}
