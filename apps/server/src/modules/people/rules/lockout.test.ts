import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Failure } from '#platform/errors.ts'
import { type Attempts, addressRule, countAttempt, personRule, refuseLocked } from './lockout.ts'

const start = new Date('2026-03-10T01:00:00Z')
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

/** Counts attempts one after another; those that are refused as locked change nothing. */
function attempt(times: readonly number[], rule = personRule) {
  let known: Attempts | undefined
  let allowed = 0
  for (const minutes of times) {
    try {
      known = countAttempt(known, rule, after(minutes))
      allowed += 1
    } catch (error) {
      expect((error as Failure).code).toBe('SIGN_IN_LOCKED')
    }
  }
  return { known, allowed }
}

const times = (count: number, minutes: number) => Array.from({ length: count }, () => minutes)

describe('lockout', () => {
  it('allows five attempts and locks for fifteen minutes', () => {
    const { known, allowed } = attempt(times(20, 0))
    expect(allowed).toBe(5)
    expect(known?.lockedUntil).toEqual(after(15))
  })

  it('tells when one may try again, and nothing else', () => {
    const { known } = attempt(times(5, 0))
    try {
      refuseLocked(known, after(10))
      expect.unreachable()
    } catch (error) {
      expect((error as Failure).details).toEqual({
        retryAt: after(15).toISOString(),
        seconds: 300,
      })
    }
    expect(() => refuseLocked(known, after(15))).not.toThrow()
    expect(() => refuseLocked(undefined, start)).not.toThrow()
  })

  it.each([
    [[...times(5, 0), ...times(5, 15)], 15 + 30],
    [[...times(5, 0), ...times(5, 15), ...times(5, 45)], 45 + 60],
    [[...times(5, 0), ...times(5, 15), ...times(5, 45), ...times(5, 105)], 105 + 120],
  ])('doubles the lock each time', (attempts, until) => {
    expect(attempt(attempts).known?.lockedUntil).toEqual(after(until))
  })

  it('never locks longer than a day', () => {
    let at = 0
    const all: number[] = []
    for (let round = 0; round < 12; round++) {
      all.push(...times(5, at))
      at += Math.min(15 * 2 ** round, 1440)
    }
    const { known } = attempt(all)
    const last = all.at(-1) ?? 0
    expect(known?.lockedUntil).toEqual(after(last + 1440))
  })

  it('forgets failures when the window is over, and locks after a quiet day', () => {
    expect(attempt([...times(4, 0), 1440]).known).toMatchObject({ failures: 1, lockedUntil: null })
    const { known } = attempt([...times(5, 0), ...times(5, 15 + 1440)])
    expect(known?.lockedUntil).toEqual(after(15 + 1440 + 15))
  })

  it('gives an office thirty failures in fifteen minutes', () => {
    expect(attempt(times(40, 0), addressRule).allowed).toBe(30)
    const spread = Array.from({ length: 200 }, (_, n) => n)
    expect(attempt(spread, addressRule).allowed).toBe(200)
  })

  it('never allows ten in any fifteen minutes, however they are spread', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3000 }), { maxLength: 60 }), (moments) => {
        const allowed: number[] = []
        let known: Attempts | undefined
        for (const minutes of moments.toSorted((a, b) => a - b)) {
          try {
            known = countAttempt(known, personRule, after(minutes))
            allowed.push(minutes)
          } catch {
            expect(known?.lockedUntil).not.toBeNull()
          }
        }
        // Four at the end of one window, and five at the beginning of the next.
        for (const from of allowed)
          expect(allowed.filter((m) => m >= from && m < from + 15).length).toBeLessThanOrEqual(9)
      }),
    )
  })
})
