import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCalendar } from './calendar.ts'
import type { Span, WeekSpans } from './spans.ts'
import { stateCouncilYears } from './state-council/index.ts'

const MINUTE = 60_000
const START = Date.UTC(2025, 11, 20)
const HORIZON = 120 * 1440

const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
/** One to three spans a day, some of them touching. */
const spansOfDay = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 2, maxLength: 6 })
  .map((raw) => raw.sort((a, b) => a - b).map((half) => time(half * 30)))
  .map((times) =>
    times.flatMap((from, i): Span[] =>
      i % 2 === 0 && times[i + 1] ? [[from, times[i + 1] ?? '']] : [],
    ),
  )
const week: fc.Arbitrary<WeekSpans> = fc.record(
  { mon: spansOfDay, wed: spansOfDay, fri: spansOfDay, sat: spansOfDay },
  { requiredKeys: ['mon'] },
)
const calendar = fc.tuple(week, week, fc.boolean()).map(([spans, other, hasSeason]) =>
  createCalendar({
    spans,
    years: stateCouncilYears,
    seasons: hasSeason ? [{ from: '01-10', to: '03-01', spans: other }] : [],
  }),
)
const instant = fc.integer({ min: 0, max: HORIZON }).map((m) => new Date(START + m * MINUTE))
const amount = fc.integer({ min: 1, max: 20_000 })

describe('working time', () => {
  it('is what counting minute by minute gives', () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 0, max: 6000 }), (own, from, length) => {
        let worked = 0
        let first: number | undefined
        for (let m = 0; m < length; m++) {
          const at = new Date(from.getTime() + m * MINUTE)
          if (!own.isWorkingTime(at)) continue
          first ??= at.getTime()
          worked++
        }
        const to = new Date(from.getTime() + length * MINUTE)
        expect(own.workingMinutesBetween(from, to)).toBe(worked)
        if (first !== undefined) expect(own.nextWorkingMoment(from).getTime()).toBe(first)
      }),
      { numRuns: 60 },
    )
  })

  it('comes back: adding what lies between ends at the working equivalent', () => {
    fc.assert(
      fc.property(calendar, instant, instant, (own, a, b) => {
        const between = own.workingMinutesBetween(a, b)
        const landed = own.addWorkingTime(a, between)
        expect(own.workingMinutesBetween(a, landed)).toBe(between)
        expect(own.workingMinutesBetween(landed, b)).toBe(0)
        expect(own.workingMinutesBetween(b, a)).toBe(0 - between)
      }),
    )
  })

  it('is added in parts as in one, and ends within working time or at its close', () => {
    fc.assert(
      fc.property(calendar, instant, amount, amount, (own, from, a, b) => {
        const once = own.addWorkingTime(from, a + b)
        expect(own.addWorkingTime(own.addWorkingTime(from, a), b)).toEqual(once)
        expect(own.isWorkingTime(new Date(once.getTime() - 1))).toBe(true)
        expect(own.workingMinutesBetween(from, once)).toBe(a + b)
      }),
    )
  })

  it('goes back as far as it went forward', () => {
    fc.assert(
      fc.property(calendar, instant, amount, (own, from, minutes) => {
        const back = own.addWorkingTime(from, -minutes)
        expect(own.workingMinutesBetween(back, from)).toBe(minutes)
        expect(own.isWorkingTime(back)).toBe(true)
        const there = own.addWorkingTime(own.addWorkingTime(from, minutes), -minutes)
        expect(there).toEqual(own.nextWorkingMoment(from))
      }),
    )
  })

  it('never runs backwards', () => {
    fc.assert(
      fc.property(calendar, instant, instant, amount, fc.nat(30), (own, a, b, minutes, days) => {
        const [early, late] = a <= b ? [a, b] : [b, a]
        const order = (work: (from: Date) => Date) =>
          expect(work(early).getTime()).toBeLessThanOrEqual(work(late).getTime())
        order((from) => own.addWorkingTime(from, minutes))
        order((from) => own.addWorkingTime(from, -minutes))
        order((from) => own.addWorkingDays(from, days))
        order((from) => own.nextWorkingMoment(from))
        const more = own.addWorkingTime(a, minutes + 1).getTime()
        expect(own.addWorkingTime(a, minutes).getTime()).toBeLessThan(more)
      }),
    )
  })

  it('counts working days as one would on a wall calendar', () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 1, max: 40 }), (own, from, days) => {
        let day = new Date(from)
        for (let left = days; left > 0; ) {
          day = new Date(day.getTime() + 1440 * MINUTE)
          if (own.isWorkingDay(day)) left--
        }
        const close = own.addWorkingDays(from, days)
        const lastMoment = new Date(close.getTime() - 1)
        expect(own.describeDay(lastMoment).date).toBe(own.describeDay(day).date)
        expect(own.isWorkingTime(lastMoment)).toBe(true)
      }),
    )
  })

  it('is added a hundred thousand times in about a second', () => {
    const office: Span[] = [
      ['08:30', '12:00'],
      ['14:00', '17:30'],
    ]
    const spans = { mon: office, tue: office, wed: office, thu: office, fri: office }
    const own = createCalendar({ spans, years: stateCouncilYears })
    const began = performance.now()
    for (let n = 0; n < 100_000; n++)
      own.addWorkingTime(new Date(START + (n % 50_000) * MINUTE), 1 + ((n * 97) % 100_000))
    // Thrice the promise: the machine that runs this may be busy.
    expect(performance.now() - began).toBeLessThan(3000)
  })
})
