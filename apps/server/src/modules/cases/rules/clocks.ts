import type { Calendar } from '#platform/calendar/index.ts'
import type { Clock, ClockStep, ProfileTerms, Term, Urgency } from './case.ts'

/** The part of an agency's calendar that clocks need. */
export type WorkingTime = Pick<
  Calendar,
  'addWorkingDays' | 'addWorkingTime' | 'workingMinutesBetween'
>

/** A clock that runs: instants, and whether its measure is working time or natural time. */
export interface Running {
  startedAt: Date
  dueAt: Date
  working: boolean
}

export interface TimedStep {
  step: ClockStep
  at: Date
}

const msOf = { hours: 3_600_000, days: 86_400_000 }

/** The end of a term: so many hours or days later, or the close of the n-th working day after. */
export function dueAfter(time: WorkingTime, from: Date, { amount, unit }: Term): Date {
  if (unit === 'working-days') return time.addWorkingDays(from, amount)
  return new Date(from.getTime() + amount * msOf[unit])
}

/** The term of a clock under a profile; that of a reply goes by the urgency of the case. */
export function termOf(clock: Clock, terms: ProfileTerms, urgency: Urgency): Term {
  switch (clock) {
    case 'first-response':
      return terms.firstResponse
    case 'acceptance':
      return terms.acceptance
    case 'reply':
      return terms.reply[urgency]
    case 'close':
      return terms.close
    case 'call-back':
      return terms.callBack
    case 'repair':
      return terms.repair
    case 'second-check':
      return terms.secondCheck
  }
}

/** The instant at which a share of a clock's time is left, in the clock's own measure. */
export function momentLeft(
  time: WorkingTime,
  { startedAt, dueAt, working }: Running,
  share: number,
): Date {
  if (!working)
    return new Date(dueAt.getTime() - Math.round(share * (dueAt.getTime() - startedAt.getTime())))
  const minutes = time.workingMinutesBetween(startedAt, dueAt)
  // Whole milliseconds, so that it can be compared and stored exactly.
  return time.addWorkingTime(dueAt, -Math.floor(share * minutes * 60_000) / 60_000)
}

/** The steps of a clock in their order, with the instant of each. */
export function stepsOf(time: WorkingTime, running: Running, terms: ProfileTerms): TimedStep[] {
  return [
    { step: 'remind', at: momentLeft(time, running, terms.remindAt) },
    { step: 'urge', at: momentLeft(time, running, terms.urgeAt) },
    { step: 'escalate', at: dueAfter(time, running.dueAt, terms.escalateAfter) },
    { step: 'notice', at: dueAfter(time, running.dueAt, terms.noticeAfter) },
  ]
}

/**
 * The step to take now, when this one was planned and time has gone on: what the clock has passed
 * is not said any more, but an escalation is always told before the notice.
 */
export function stepReached(steps: readonly TimedStep[], planned: ClockStep, now: Date): TimedStep {
  const from = steps.findIndex(({ step }) => step === planned)
  const escalation = steps.findIndex(({ step }) => step === 'escalate')
  const last = Math.max(from, escalation)
  const reached = steps.slice(from, last + 1).findLast(({ at }) => at <= now)
  const step = reached ?? steps[from]
  if (!step) throw new Error(`no clock has a step ${planned}`)
  return step
}

/** What comes after a step, undefined after the last. */
export function stepAfter(steps: readonly TimedStep[], taken: ClockStep): TimedStep | undefined {
  return steps[steps.findIndex(({ step }) => step === taken) + 1]
}

/** The first step that is still ahead of a clock just begun or moved. */
export function firstStep(steps: readonly TimedStep[], now: Date): TimedStep | undefined {
  return steps.find(({ at }) => at > now) ?? steps.at(-1)
}

/** A limit moved by an extension: counted from the old limit, never from the day of the asking. */
export function extendedDue(time: WorkingTime, due: Date, days: number, terms: ProfileTerms): Date {
  return dueAfter(time, due, { amount: days, unit: terms.extension.unit })
}
