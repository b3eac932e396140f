import { fail } from '#platform/errors.ts'

/** What is remembered of failed attempts under one key. */
export interface Attempts {
  /** Since the window began. */
  failures: number
  /** How often the key was locked; each lock is twice as long as the one before. */
  locks: number
  since: Date
  lastAt: Date
  lockedUntil: Date | null
}

export interface LockRule {
  failures: number
  windowMinutes: number
  lockMinutes: number
}

/** One person's password, or second factor. */
export const personRule: LockRule = { failures: 5, windowMinutes: 24 * 60, lockMinutes: 15 }

/** One network address: an office shares one, so more, in a shorter time. */
export const addressRule: LockRule = { failures: 30, windowMinutes: 15, lockMinutes: 15 }

const longestLock = 24 * 60
const forgottenAfter = 24 * 60

/**
 * Counts one attempt before its outcome is known, so that parallel attempts cannot pass the limit;
 * a success forgets them. SIGN_IN_LOCKED with `retryAt` and `seconds`.
 */
export function countAttempt(found: Attempts | undefined, rule: LockRule, now: Date): Attempts {
  refuseLocked(found, now)
  const known = remember(found, rule, now)
  const failures = known.failures + 1
  if (failures < rule.failures) return { ...known, failures, lastAt: now }
  const minutes = Math.min(rule.lockMinutes * 2 ** known.locks, longestLock)
  return {
    failures: 0,
    locks: known.locks + 1,
    since: now,
    lastAt: now,
    lockedUntil: later(now, minutes),
  }
}

/** SIGN_IN_LOCKED while a key is locked; says when one may try again, not why. */
export function refuseLocked(found: Attempts | undefined, now: Date): void {
  const until = found?.lockedUntil
  if (!until || until <= now) return
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000)
  fail('SIGN_IN_LOCKED', { retryAt: until.toISOString(), seconds })
}

/** How long attempts are worth keeping. */
export function forgottenBefore(now: Date): Date {
  return later(now, -(longestLock + forgottenAfter))
}

function remember(found: Attempts | undefined, rule: LockRule, now: Date): Attempts {
  const fresh = { failures: 0, locks: 0, since: now, lastAt: now, lockedUntil: null }
  if (found === undefined) return fresh
  const quietSince = found.lockedUntil ?? found.lastAt
  if (now >= later(quietSince, forgottenAfter)) return fresh
  const isOver = now >= later(found.since, rule.windowMinutes)
  return isOver ? { ...fresh, locks: found.locks } : { ...found, lockedUntil: null }
}

function later(from: Date, minutes: number): Date {
  return new Date(from.getTime() + minutes * 60_000)
}
