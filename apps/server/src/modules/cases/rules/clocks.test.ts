import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCalendar, type Span, stateCouncilYears } from '#platform/calendar/index.ts'
import type { ClockStep, ProfileTerms, Term } from './case.ts'
import {
  dueAfter,
  extendedDue,
  firstStep,
  momentLeft,
  type Running,
  stepAfter,
  stepReached,
  stepsOf,
  termOf,
} from './clocks.ts'

const office: Span[] = [
  ['08:30', '12:00'],
  ['14:00', '17:30'],
]
const week = { mon: office, tue: office, wed: office, thu: office, fri: office }
const time = createCalendar({ spans: week, years: stateCouncilYears })
const china = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`)
/** An instant as an official in China reads it. */
const shown = (instant: Date) =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
const hours = (amount: number): Term => ({ amount, unit: 'hours' })
const days = (amount: number): Term => ({ amount, unit: 'days' })
const working = (amount: number): Term => ({ amount, unit: 'working-days' })

const terms: ProfileTerms = {
  firstResponse: hours(2),
  acceptance: working(1),
  reply: { emergency: hours(2), utility: hours(24), general: working(7), complex: working(15) },
  callBack: working(1),
  close: working(20),
  repair: working(5),
  secondCheck: days(28),
  returnWithin: working(2),
  extension: working(10),
  extensions: 1,
  remindAt: 0.3,
  urgeAt: 0.1,
  escalateAfter: hours(0),
  noticeAfter: working(5),
}

describe('a term', () => {
  it.each<[string, Term, string, string]>([
    ['2026-03-10 09:00', hours(2), '2026-03-10 11:00', 'natural hours run at night'],
    ['2026-03-10 23:30', hours(2), '2026-03-11 01:30', 'and over midnight'],
    ['2026-03-06 17:00', hours(24), '2026-03-07 17:00', 'and into Saturday'],
    ['2026-02-13 09:00', days(7), '2026-02-20 09:00', 'natural days run through the festival'],
    ['2026-02-13 09:00', working(1), '2026-02-14 17:30', 'the Saturday before it is worked (调休)'],
    ['2026-02-13 09:00', working(2), '2026-02-24 17:30', 'then nine days are not'],
    ['2026-02-13 09:00', working(7), '2026-03-02 17:30', 'the make-up day after it counts too'],
    ['2026-09-30 16:00', working(7), '2026-10-15 17:30', 'National Day, and Saturday the 10th'],
    ['2026-03-07 11:00', working(7), '2026-03-17 17:30', 'from a Saturday'],
    [
      '2026-03-10 20:00',
      working(7),
      '2026-03-19 17:30',
      'from an evening: that day is not counted',
    ],
    ['2026-12-30 09:00', working(15), '2027-01-20 17:30', 'over New Year into a year not arranged'],
  ])('from %s of %o ends %s: %s', (from, term, end) => {
    expect(shown(dueAfter(time, china(from), term))).toBe(end)
  })

  it('of a reply goes by the urgency', () => {
    expect(termOf('reply', terms, 'emergency')).toEqual(hours(2))
    expect(termOf('reply', terms, 'complex')).toEqual(working(15))
    expect(termOf('close', terms, 'emergency')).toEqual(working(20))
    expect(termOf('second-check', terms, 'general')).toEqual(days(28))
  })

  it('that is extended counts from the old limit, over a holiday', () => {
    expect(shown(extendedDue(time, china('2026-09-30 17:30'), 3, terms))).toBe('2026-10-10 17:30')
  })
})

const clock = (startedAt: string, dueAt: string, isWorking: boolean): Running => ({
  startedAt: china(startedAt),
  dueAt: china(dueAt),
  working: isWorking,
})

describe('what is left of a clock', () => {
  it.each<[Running, number, string]>([
    [clock('2026-03-10 09:00', '2026-03-10 11:00', false), 0.3, '2026-03-10 10:24'],
    [clock('2026-03-06 09:00', '2026-03-16 09:00', false), 0.1, '2026-03-15 09:00'],
    // One working day of 7 hours and a half-day: 10 % of 13 hours is 78 minutes before the close.
    [clock('2026-03-10 09:30', '2026-03-11 17:30', true), 0.1, '2026-03-11 16:12'],
    // The last instant from which half is left: work begins, the night is no time.
    [clock('2026-03-10 08:30', '2026-03-11 17:30', true), 0.5, '2026-03-11 08:30'],
    // The festival and its weekend are no time: 30 % of 14 hours is before the break.
    [clock('2026-02-13 20:00', '2026-02-24 17:30', true), 0.6, '2026-02-14 16:06'],
  ])('%o with %d left is at %s', (running, share, at) => {
    expect(shown(momentLeft(time, running, share))).toBe(at)
  })

  it('is the limit itself where no time is worked before it', () => {
    const evening = clock('2026-03-10 18:00', '2026-03-10 20:00', true)
    expect(momentLeft(time, evening, 0.3)).toEqual(evening.dueAt)
  })
})

describe('the steps of a clock', () => {
  const running = clock('2026-03-10 08:30', '2026-03-19 17:30', true)
  const steps = stepsOf(time, running, terms)
  const now = (text: string) => china(text)

  it('are remind, urge, escalate, notice', () => {
    expect(steps.map(({ step, at }) => `${step} ${shown(at)}`)).toEqual([
      'remind 2026-03-17 14:42',
      'urge 2026-03-19 09:54',
      'escalate 2026-03-19 17:30',
      'notice 2026-03-26 17:30',
    ])
  })

  it.each<[ClockStep, string, ClockStep]>([
    ['remind', '2026-03-17 14:42', 'remind'],
    ['remind', '2026-03-19 11:00', 'urge'],
    ['remind', '2026-03-20 09:00', 'escalate'],
    ['remind', '2026-05-20 09:00', 'escalate'],
    ['urge', '2026-05-20 09:00', 'escalate'],
    ['escalate', '2026-05-20 09:00', 'escalate'],
    ['notice', '2026-05-20 09:00', 'notice'],
  ])('when %s was planned, at %s: %s', (planned, at, expected) => {
    expect(stepReached(steps, planned, now(at)).step).toBe(expected)
  })

  it('follow one another to the end', () => {
    expect(stepAfter(steps, 'remind')?.step).toBe('urge')
    expect(stepAfter(steps, 'escalate')?.step).toBe('notice')
    expect(stepAfter(steps, 'notice')).toBeUndefined()
  })

  it('begin with the first that is ahead, and with the last when all is past', () => {
    expect(firstStep(steps, now('2026-03-10 09:00'))?.step).toBe('remind')
    expect(firstStep(steps, now('2026-03-18 09:00'))?.step).toBe('urge')
    expect(firstStep(steps, now('2026-06-18 09:00'))?.step).toBe('notice')
  })
})

describe('always', () => {
  const instant = fc
    .integer({ min: china('2024-01-01 00:00').getTime(), max: china('2027-06-30 00:00').getTime() })
    .map((at) => new Date(at))
  const term = fc.record({
    amount: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom<Term['unit']>('hours', 'days', 'working-days'),
  })

  it('the steps stand in order between start and after the limit', () => {
    fc.assert(
      fc.property(instant, term, (startedAt, own) => {
        const dueAt = dueAfter(time, startedAt, own)
        const running = { startedAt, dueAt, working: own.unit === 'working-days' }
        const instants = stepsOf(time, running, terms).map(({ at }) => at.getTime())
        const [remind = 0, urge = 0, escalate = 0, notice = 0] = instants
        expect(startedAt.getTime()).toBeLessThanOrEqual(remind)
        expect(remind).toBeLessThanOrEqual(urge)
        expect(urge).toBeLessThanOrEqual(dueAt.getTime())
        expect(escalate).toBeGreaterThanOrEqual(dueAt.getTime())
        expect(notice).toBeGreaterThan(escalate)
      }),
      { numRuns: 500 },
    )
  })

  it('a longer term never ends earlier, and a later start never ends earlier', () => {
    fc.assert(
      fc.property(instant, term, fc.integer({ min: 0, max: 10 ** 9 }), (from, own, later) => {
        const due = dueAfter(time, from, own)
        const longer = dueAfter(time, from, { ...own, amount: own.amount + 1 })
        expect(longer.getTime()).toBeGreaterThan(due.getTime())
        const moved = dueAfter(time, new Date(from.getTime() + later), own)
        expect(moved.getTime()).toBeGreaterThanOrEqual(due.getTime())
      }),
      { numRuns: 500 },
    )
  })

  it('what is left is the share, in the measure of the clock', () => {
    fc.assert(
      fc.property(
        instant,
        term,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (from, own, share) => {
          const dueAt = dueAfter(time, from, own)
          const isWorking = own.unit === 'working-days'
          const at = momentLeft(time, { startedAt: from, dueAt, working: isWorking }, share)
          const between = (a: Date, b: Date) =>
            isWorking ? time.workingMinutesBetween(a, b) : (b.getTime() - a.getTime()) / 60_000
          expect(between(at, dueAt)).toBeCloseTo(share * between(from, dueAt), 3)
        },
      ),
      { numRuns: 500 },
    )
  })
})
