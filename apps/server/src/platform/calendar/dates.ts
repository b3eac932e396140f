import { CalendarError } from './errors.ts'

/** A local date counted in days since 1970-01-01, so that neighbours differ by one. */
export type DayNumber = number

export const MS_PER_DAY = 86_400_000
export const FIRST_YEAR = 1970
export const LAST_YEAR = 2199

/** Day numbers of the civil calendar; UTC is used as a calculator only, no zone is meant. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY
}

/** Reads `YYYY-MM-DD`; undefined when it is no such date, none that exists, or out of range. */
export function readDate(text: string): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const inRange = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR
  const number = inRange ? dayNumber(Number(year), Number(month), Number(day)) : Number.NaN
  return Number.isNaN(number) || formatDay(number) !== text ? undefined : number
}

/** Reads `YYYY-MM-DD`, or throws CALENDAR_DATE_INVALID. */
export function parseDate(text: string): DayNumber {
  const number = readDate(text)
  if (number === undefined) throw new CalendarError('CALENDAR_DATE_INVALID', { date: text })
  return number
}

export function formatDay(day: DayNumber): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

export function yearOf(day: DayNumber): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear()
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7
}
