/**
 * When the platform still takes an answer, and how many.
 * Source: rules.md §12.4: five messages within 48 h of a citizen's message; three within one minute
 * of a menu click, a follow or a scan.
 */
const limits = {
  message: { ms: 48 * 3_600_000, count: 5 },
  tap: { ms: 60_000, count: 3 },
} as const

export type WindowKind = keyof typeof limits

/** What is known of the two windows of a person. Times are the platform's. */
export interface WindowState {
  subscribed: boolean
  messageAt: Date | null
  messageUsed: number
  tapAt: Date | null
  tapUsed: number
}

export interface ReplyWindow {
  /** Whether an answer can be sent now. */
  open: boolean
  /** Which act of the citizen opened it. */
  by: WindowKind | null
  /** Answers that are left. */
  left: number
  closesAt: Date | null
  /** Why it is closed; null when it is open. */
  closed: 'never-opened' | 'expired' | 'used-up' | 'unsubscribed' | null
}

/** The reply window to show: the long one while it is open, because it is what one can plan with. */
export function replyWindow(state: WindowState, now: Date): ReplyWindow {
  if (!state.subscribed) return shut('unsubscribed')
  const long = part('message', state, now)
  if (long?.open) return long
  const short = part('tap', state, now)
  if (short?.open) return short
  return long ?? short ?? shut('never-opened')
}

/** The window that an answer sent now is counted in: of those that are open, the one that closes first. */
export function windowToSpend(state: WindowState, now: Date): WindowKind | undefined {
  if (!state.subscribed) return undefined
  const open = [part('tap', state, now), part('message', state, now)].filter((it) => it?.open)
  const [first, second] = open
  const closesFirst = second && first && closing(second) < closing(first) ? second : first
  return closesFirst?.by ?? undefined
}

/**
 * Whether the time for sending has passed, whatever is left in number.
 *
 * For a message that was counted when it was queued: it goes as long as any window stands.
 */
export function isTooLate(state: WindowState, now: Date): boolean {
  if (!state.subscribed) return true
  return !isRunning('message', state.messageAt, now) && !isRunning('tap', state.tapAt, now)
}

/** The number of answers that one act of the citizen opens. */
export function answersOf(kind: WindowKind): number {
  return limits[kind].count
}

/** Milliseconds that one act of the citizen keeps the window open. */
export function lastsMs(kind: WindowKind): number {
  return limits[kind].ms
}

function isRunning(kind: WindowKind, at: Date | null, now: Date): boolean {
  return at !== null && now.getTime() < at.getTime() + limits[kind].ms
}

function part(kind: WindowKind, state: WindowState, now: Date): ReplyWindow | undefined {
  const at = kind === 'message' ? state.messageAt : state.tapAt
  const used = kind === 'message' ? state.messageUsed : state.tapUsed
  if (at === null) return undefined
  const closesAt = new Date(at.getTime() + limits[kind].ms)
  if (closesAt <= now) return { open: false, by: kind, left: 0, closesAt, closed: 'expired' }
  const left = Math.max(0, limits[kind].count - used)
  const open = left > 0
  return { open, by: kind, left, closesAt, closed: open ? null : 'used-up' }
}

function closing(window: ReplyWindow): number {
  return window.closesAt?.getTime() ?? Number.POSITIVE_INFINITY
}

function shut(closed: 'never-opened' | 'unsubscribed'): ReplyWindow {
  return { open: false, by: null, left: 0, closesAt: null, closed }
}
