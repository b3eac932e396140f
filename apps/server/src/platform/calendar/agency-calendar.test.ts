import { describe, expect, it } from 'vitest'
import { createCalendar } from './calendar.ts'
import type { CalendarConfig } from './day-plan.ts'
import type { Span, WeekSpans } from './spans.ts'
import { stateCouncilYears } from './state-council/index.ts'

const office: Span[] = [
  ['08:30', '12:00'],
  ['14:00', '17:30'],
]
const summer: Span[] = [
  ['08:30', '12:00'],
  ['15:00', '18:00'],
]
const weekOf = (spans: Span[]): WeekSpans => {
  return { mon: spans, tue: spans, wed: spans, thu: spans, fri: spans }
}
const calendarOf = (changes: Partial<CalendarConfig> = {}) =>
  createCalendar({ spans: weekOf(office), years: stateCouncilYears, ...changes })
const spansOn = (date: string, changes: Partial<CalendarConfig>) =>
  calendarOf(changes).describeDay(date).spans

describe('an agency of its own', () => {
  it('has summer hours every year from day to day', () => {
    const seasons = [{ from: '06-01', to: '10-01', spans: weekOf(summer) }]
    expect(spansOn('2026-05-29', { seasons })).toEqual(office)
    expect(spansOn('2026-06-01', { seasons })).toEqual(summer)
    expect(spansOn('2026-09-30', { seasons })).toEqual(summer)
    expect(spansOn('2026-10-08', { seasons })).toEqual(office)
    expect(spansOn('2026-09-20', { seasons })).toEqual(summer)
  })

  it('has winter hours over New Year, and once another arrangement', () => {
    const seasons = [
      { from: '11-01', to: '03-01', spans: weekOf([['09:00', '16:00']]) },
      { from: '2026-12-07', to: '2026-12-12', spans: weekOf([['10:00', '12:00']]) },
    ]
    expect(spansOn('2026-01-05', { seasons })).toEqual([['09:00', '16:00']])
    expect(spansOn('2026-03-02', { seasons })).toEqual(office)
    expect(spansOn('2026-12-07', { seasons })).toEqual([['10:00', '12:00']])
    expect(spansOn('2025-12-08', { seasons })).toEqual([['09:00', '16:00']])
  })

  it('works a make-up Saturday like a weekday, even where Saturdays have hours of their own', () => {
    const spans: WeekSpans = { ...weekOf(office), sat: [['09:00', '12:00']] }
    expect(spansOn('2026-03-07', { spans })).toEqual([['09:00', '12:00']])
    expect(spansOn('2026-02-14', { spans })).toEqual(office)
    expect(spansOn('2026-02-14', { spans, makeUp: [['09:00', '15:00']] })).toEqual([
      ['09:00', '15:00'],
    ])
  })

  it('is off or works on days of its own', () => {
    const name = { zh: '三月三', en: 'San Yue San' }
    const overrides: CalendarConfig['overrides'] = [
      { date: '2026-04-20', kind: 'off', name },
      { date: '2026-10-01', kind: 'work', spans: [['09:00', '12:00']] },
      { date: '2026-10-03', kind: 'work' },
      { date: '2031-05-01', kind: 'off' },
    ]
    const calendar = calendarOf({ overrides })
    expect(calendar.describeDay('2026-04-20')).toMatchObject({
      working: false,
      because: 'agency',
      name,
    })
    expect(calendar.describeDay('2026-10-01').spans).toEqual([['09:00', '12:00']])
    expect(calendar.describeDay('2026-10-03').spans).toEqual(office)
    expect(calendar.describeDay('2031-05-01').known).toBe(true)
  })

  it('works round the clock', () => {
    const round: Span[] = [['00:00', '24:00']]
    const calendar = calendarOf({ spans: { ...weekOf(round), sat: round, sun: round }, years: [] })
    const from = new Date('2026-03-02T01:02:03Z')
    expect(calendar.addWorkingTime(from, 3 * 1440)).toEqual(new Date('2026-03-05T01:02:03Z'))
    expect(calendar.isWorkingTime(new Date('2026-03-02T16:00:00Z'))).toBe(true)
  })
})

describe('another time zone', () => {
  const spans: WeekSpans = { sun: [['01:00', '04:00']], mon: [['09:00', '17:00']] }
  const calendar = createCalendar({ zone: 'America/New_York', spans, years: [] })

  it('loses the hour that the clock skips in spring and has it twice in autumn', () => {
    const across = (from: string, to: string) =>
      calendar.workingMinutesBetween(new Date(from), new Date(to))
    expect(across('2026-03-08T00:00:00Z', '2026-03-09T00:00:00Z')).toBe(120)
    expect(across('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z')).toBe(240)
    expect(across('2026-06-07T00:00:00Z', '2026-06-08T00:00:00Z')).toBe(180)
  })

  it('opens at nine local time, summer and winter', () => {
    const opens = (from: string) => calendar.nextWorkingMoment(new Date(from)).toISOString()
    expect(opens('2026-01-05T06:00:00Z')).toBe('2026-01-05T14:00:00.000Z')
    expect(opens('2026-07-06T06:00:00Z')).toBe('2026-07-06T13:00:00.000Z')
  })

  it('follows the summer time that China had in 1986', () => {
    const old = calendarOf()
    const opens = old.nextWorkingMoment(new Date('1986-07-06T22:00:00Z'))
    expect(opens.toISOString()).toBe('1986-07-06T23:30:00.000Z')
  })
})

describe('bad input', () => {
  it.each<[string, Partial<CalendarConfig>]>([
    ['CALENDAR_SPANS_INVALID', { spans: { mon: [['9:00', '12:00']] } }],
    ['CALENDAR_SPANS_INVALID', { spans: { mon: [['09:00', '24:01']] } }],
    ['CALENDAR_SPANS_INVALID', { spans: { mon: [['22:00', '06:00']] } }],
    [
      'CALENDAR_SPANS_INVALID',
      {
        spans: {
          mon: [
            ['09:00', '12:00'],
            ['11:00', '13:00'],
          ],
        },
      },
    ],
    ['CALENDAR_SPANS_INVALID', { spans: { monday: office } as WeekSpans }],
    ['CALENDAR_SPANS_INVALID', { makeUp: [['12:00', '12:00']] }],
    ['CALENDAR_SEASON_INVALID', { seasons: [{ from: '06-01', to: '2026-10-01', spans: {} }] }],
    ['CALENDAR_SEASON_INVALID', { seasons: [{ from: '06-01', to: '06-01', spans: {} }] }],
    ['CALENDAR_DATE_INVALID', { seasons: [{ from: '06-31', to: '07-01', spans: {} }] }],
    ['CALENDAR_DATE_INVALID', { overrides: [{ date: '2026-02-29', kind: 'off' }] }],
    ['CALENDAR_ZONE_UNKNOWN', { zone: 'Asia/Nowhere' }],
    [
      'CALENDAR_DAY_CONTRADICTED',
      {
        overrides: [
          { date: '2026-03-02', kind: 'off' },
          { date: '2026-03-02', kind: 'work' },
        ],
      },
    ],
  ])('refuses a calendar with %s', (code, changes) => {
    expect(() => calendarOf(changes)).toThrow(code)
  })

  it('refuses years that contradict one another', () => {
    const name = { zh: '元旦', en: 'New Year' }
    const other = {
      year: 2027,
      source: 'x',
      days: [{ date: '2026-10-01', kind: 'work' as const, name }],
    }
    expect(() => calendarOf({ years: [...stateCouncilYears, other] })).toThrow('2026-10-01')
  })

  it('refuses what is no instant, no amount, and a calendar that never works', () => {
    const calendar = calendarOf()
    const [nothing, now] = [new Date('x'), new Date('2026-03-02T01:00:00Z')]
    expect(() => calendar.addWorkingTime(nothing, 0)).toThrow('CALENDAR_INSTANT_INVALID')
    expect(() => calendar.isWorkingTime(new Date(8e15))).toThrow('CALENDAR_INSTANT_INVALID')
    expect(() => calendar.addWorkingTime(now, 1e9)).toThrow('CALENDAR_INSTANT_INVALID')
    expect(() => calendar.addWorkingTime(now, Number.NaN)).toThrow('CALENDAR_AMOUNT_INVALID')
    expect(() => calendar.addWorkingDays(now, -1)).toThrow('CALENDAR_AMOUNT_INVALID')
    expect(() => calendar.addWorkingDays(now, 1.5)).toThrow('CALENDAR_AMOUNT_INVALID')
    expect(() => calendar.isWorkingDay('2026-13-01')).toThrow('CALENDAR_DATE_INVALID')
    const idle = calendarOf({ spans: {} })
    expect(() => idle.addWorkingTime(now, 1)).toThrow('CALENDAR_WITHOUT_WORK')
    expect(() => idle.nextWorkingMoment(now)).toThrow('CALENDAR_WITHOUT_WORK')
    expect(() => idle.addWorkingDays(now, 1)).toThrow('CALENDAR_WITHOUT_WORK')
  })
})
