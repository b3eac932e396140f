import { daysOfYear } from './calendar-year.ts'
import type { DayNumber } from './dates.ts'
import type { DayPlan } from './day-plan.ts'
import type { Zone } from './zone.ts'

/** A worked span in instants (milliseconds), half open. */
export type Worked = readonly [from: number, to: number]

/**
 * One year worked out: so that any amount of time is added by one search in a sorted array.
 *
 * Day `i` is the i-th of the year. `timeBefore[i]` is the working time (ms) and `daysBefore[i]` the
 * number of working days before it; both have one entry more than the year has days.
 */
export interface YearTable {
  first: DayNumber
  days: readonly (readonly Worked[])[]
  timeBefore: Float64Array
  daysBefore: Int32Array
  time: number
  workingDays: number
}

export function createYearTable(
  year: number,
  planOf: (day: DayNumber) => DayPlan,
  zone: Zone,
): YearTable {
  const { first, end } = daysOfYear(year)
  const days: Worked[][] = []
  const timeBefore = new Float64Array(end - first + 1)
  const daysBefore = new Int32Array(end - first + 1)
  let time = 0
  let workingDays = 0
  for (let day = first; day < end; day++) {
    const worked = planOf(day)
      .spans.map(([from, to]): Worked => [zone.instantOf(day, from), zone.instantOf(day, to)])
      // A span that the clock skips in spring is not there.
      .filter(([from, to]) => from < to)
    for (const [from, to] of worked) time += to - from
    if (worked.length > 0) workingDays++
    days.push(worked)
    timeBefore[day - first + 1] = time
    daysBefore[day - first + 1] = workingDays
  }
  return { first, days, timeBefore, daysBefore, time, workingDays }
}

/** Working time of the year that lies before an instant of its day `index`. */
export function timeUntil(table: YearTable, index: number, instant: number): number {
  let time = table.timeBefore[index] ?? 0
  for (const [from, to] of table.days[index] ?? []) {
    if (instant <= from) break
    time += Math.min(instant, to) - from
  }
  return time
}

/** Least index whose next entry satisfies the test; the entries never fall. */
export function firstDay(
  before: Float64Array | Int32Array,
  test: (upToDay: number) => boolean,
): number {
  let low = 0
  let high = before.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(before[middle + 1] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
