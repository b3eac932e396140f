import { describe, expect, it } from 'vitest'
import { createCalendar } from './calendar.ts'
import type { CalendarConfig } from './day-plan.ts'
import type { Span, WeekSpans } from './spans.ts'
import { stateCouncilYears } from './state-council/index.ts'

const office: Span[] = [
  ['08:30', '12:00'],
  ['14:00', '17:30'],
]
const week: WeekSpans = { mon: office, tue: office, wed: office, thu: office, fri: office }
const calendarOf = (changes: Partial<CalendarConfig> = {}) =>
  createCalendar({ spans: week, years: stateCouncilYears, ...changes })
const china = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`)
/** An instant as an official in China reads it. */
const shown = (instant: Date) =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

describe('working days and times', () => {
  const calendar = calendarOf()

  it.each([
    ['2026-03-02', true, 'week'],
    ['2026-03-07', false, 'week'],
    ['2026-02-14', true, 'make-up'],
    ['2026-02-16', false, 'holiday'],
    ['2024-02-09', true, 'week'],
  ])('knows how %s is worked', (date, working, because) => {
    expect(calendar.isWorkingDay(date)).toBe(working)
    expect(calendar.describeDay(date)).toMatchObject({ date, working, because, known: true })
  })

  it.each([
    ['2026-03-02 08:29', false],
    ['2026-03-02 08:30', true],
    ['2026-03-02 11:59', true],
    ['2026-03-02 12:00', false],
    ['2026-03-02 14:00', true],
    ['2026-03-02 17:30', false],
    ['2026-10-01 09:00', false],
    ['2026-10-10 09:00', true],
  ])('takes %s as worked: %s', (text, working) => {
    expect(calendar.isWorkingTime(china(text))).toBe(working)
  })

  it('reads the local date of an instant, wherever the machine stands', () => {
    expect(calendar.isWorkingDay(new Date('2026-03-06T16:30:00Z'))).toBe(false)
    expect(calendar.isWorkingDay(new Date('2026-03-06T15:59:00Z'))).toBe(true)
  })

  it('tells a screen what a day is', () => {
    expect(calendar.describeDay('2026-10-10')).toEqual({
      date: '2026-10-10',
      working: true,
      because: 'make-up',
      name: { zh: '国庆节', en: 'National Day' },
      known: true,
      spans: office,
    })
  })

  it('goes by weekdays in a year without an arrangement, and says so', () => {
    expect(calendar.isWorkingDay('2031-10-01')).toBe(true)
    expect(calendar.describeDay('2031-10-01').known).toBe(false)
    expect(calendar.isKnown(china('2024-01-01 00:00'), china('2026-12-31 23:59'))).toBe(true)
    expect(calendar.isKnown(china('2026-12-31 23:59'), china('2027-01-01 00:00'))).toBe(false)
    expect(calendar.isKnown(china('2027-01-01 00:00'), china('2026-12-31 23:59'))).toBe(false)
  })
})

describe('addWorkingTime', () => {
  const calendar = calendarOf()

  it.each([
    ['2026-03-02 11:00', 60, '2026-03-02 12:00'],
    ['2026-03-02 11:00', 61, '2026-03-02 14:01'],
    ['2026-03-02 07:00', 30, '2026-03-02 09:00'],
    ['2026-03-02 12:30', 1, '2026-03-02 14:01'],
    ['2026-03-02 08:30', 420, '2026-03-02 17:30'],
    ['2026-03-02 17:30', 1, '2026-03-03 08:31'],
    ['2026-03-06 17:00', 60, '2026-03-09 09:00'],
    // Spring Festival: Saturday the 14th is worked, then nine days are not.
    ['2026-02-13 17:00', 60, '2026-02-14 09:00'],
    ['2026-02-14 17:00', 60, '2026-02-24 09:00'],
    ['2025-12-31 17:00', 60, '2026-01-04 09:00'],
    ['2026-03-02 11:00', 0, '2026-03-02 11:00'],
    ['2026-03-07 11:00', 0, '2026-03-07 11:00'],
    ['2026-03-03 09:00', -30, '2026-03-03 08:30'],
    ['2026-03-03 08:30', -30, '2026-03-02 17:00'],
    ['2026-03-03 09:00', -60, '2026-03-02 17:00'],
    ['2026-03-02 14:30', -30, '2026-03-02 14:00'],
    ['2026-01-04 09:00', -60, '2025-12-31 17:00'],
  ])('from %s, %i minutes, is %s', (from, minutes, expected) => {
    expect(shown(calendar.addWorkingTime(china(from), minutes))).toBe(expected)
  })

  it('keeps seconds, and crosses years', () => {
    const from = new Date('2026-03-02T03:59:30.250Z')
    expect(calendar.addWorkingTime(from, 1).toISOString()).toBe('2026-03-02T06:00:30.250Z')
    const minutes = (251 + 248 + 248) * 420
    expect(shown(calendar.addWorkingTime(china('2024-01-01 00:00'), minutes))).toBe(
      '2026-12-31 17:30',
    )
  })
})

describe('addWorkingDays', () => {
  const calendar = calendarOf()

  it.each([
    ['2026-03-02 09:00', 1, '2026-03-03 17:30'],
    ['2026-03-02 20:00', 1, '2026-03-03 17:30'],
    ['2026-03-06 09:00', 1, '2026-03-09 17:30'],
    ['2026-03-07 09:00', 1, '2026-03-09 17:30'],
    ['2026-03-06 09:00', 5, '2026-03-13 17:30'],
    ['2026-02-13 09:00', 1, '2026-02-14 17:30'],
    ['2026-02-13 09:00', 2, '2026-02-24 17:30'],
    ['2026-09-30 09:00', 3, '2026-10-10 17:30'],
    ['2025-12-31 09:00', 1, '2026-01-04 17:30'],
    ['2026-03-02 09:00', 0, '2026-03-02 17:30'],
    ['2026-03-07 09:00', 0, '2026-03-09 17:30'],
  ])('from %s, %i days, ends %s', (from, days, expected) => {
    expect(shown(calendar.addWorkingDays(china(from), days))).toBe(expected)
  })
})

describe('nextWorkingMoment and workingMinutesBetween', () => {
  const calendar = calendarOf()

  it.each([
    ['2026-03-02 09:15', '2026-03-02 09:15'],
    ['2026-03-02 12:00', '2026-03-02 14:00'],
    ['2026-03-02 17:30', '2026-03-03 08:30'],
    ['2026-02-14 18:00', '2026-02-24 08:30'],
    ['2025-12-31 17:30', '2026-01-04 08:30'],
  ])('after %s work begins %s', (from, expected) => {
    expect(shown(calendar.nextWorkingMoment(china(from)))).toBe(expected)
  })

  it.each([
    ['2026-03-02 11:00', '2026-03-02 15:00', 120],
    ['2026-03-02 15:00', '2026-03-02 11:00', -120],
    ['2026-03-07 00:00', '2026-03-08 24:00', 0],
    ['2024-01-01 00:00', '2026-12-31 23:59', (251 + 248 + 248) * 420],
  ])('from %s to %s', (from, to, minutes) => {
    const end = to.endsWith('24:00') ? china('2026-03-09 00:00') : china(to)
    expect(calendar.workingMinutesBetween(china(from), end)).toBe(minutes)
  })
})
