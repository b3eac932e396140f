import type { WindowView } from './types.ts'

/** Answers that one act of the citizen opens (rules.md §12.4). */
const totals: Record<string, number> = { message: 5, tap: 3 }
/** From here on the person who answers should know that time or messages run out. */
const shortMs = 4 * 3_600_000

export type ClosedReason = 'never-opened' | 'expired' | 'tap-expired' | 'used-up' | 'unsubscribed'

export type WindowState =
  | {
      kind: 'open'
      by: 'message' | 'tap'
      left: number
      total: number
      msLeft: number
      closesAt: string
      /** Little time or the last message. */
      isShort: boolean
    }
  | { kind: 'closed'; reason: ClosedReason }

/**
 * The reply window at a moment, from what the server said of it.
 *
 * A window that ran out since then is closed without asking again; one that the server called
 * closed stays closed, because only the server knows what opened it again.
 */
export function windowAt(window: WindowView, now: Date): WindowState {
  const by = window.by === 'tap' ? 'tap' : 'message'
  if (!window.open || window.closesAt === null)
    return { kind: 'closed', reason: reasonOf(window.closed, by) }
  const msLeft = Date.parse(window.closesAt) - now.getTime()
  if (msLeft <= 0) return { kind: 'closed', reason: by === 'tap' ? 'tap-expired' : 'expired' }
  const total = Math.max(totals[by] ?? 0, window.left)
  const isShort = window.left <= 1 || msLeft <= shortMs
  return { kind: 'open', by, left: window.left, total, msLeft, closesAt: window.closesAt, isShort }
}

function reasonOf(closed: string | null, by: 'message' | 'tap'): ClosedReason {
  if (closed === 'used-up' || closed === 'unsubscribed' || closed === 'never-opened') return closed
  return by === 'tap' ? 'tap-expired' : 'expired'
}

/** Time left in two units at most: seconds only below two minutes, where they matter. */
export type TimeLeft =
  | { unit: 'hours'; hours: number; minutes: number }
  | { unit: 'minutes'; minutes: number }
  | { unit: 'seconds'; seconds: number }

export function timeLeft(ms: number): TimeLeft {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  if (seconds < 120) return { unit: 'seconds', seconds }
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return { unit: 'minutes', minutes }
  return { unit: 'hours', hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}
