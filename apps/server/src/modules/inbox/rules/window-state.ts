import type { MessageBody } from '../tables.ts'
import type { RefusalWords } from './outbound.ts'
import { answersOf, lastsMs, type WindowKind, type WindowState } from './reply-window.ts'

/** The columns of a conversation that hold its reply windows. */
export interface WindowColumns {
  subscribed: boolean
  message_window_at: Date | null
  message_window_used: number
  tap_window_at: Date | null
  tap_window_used: number
}

export function windowStateOf(columns: WindowColumns): WindowState {
  return {
    subscribed: columns.subscribed,
    messageAt: columns.message_window_at,
    messageUsed: columns.message_window_used,
    tapAt: columns.tap_window_at,
    tapUsed: columns.tap_window_used,
  }
}

/** Counts an answer in a window; `note` goes with the message, so that it can be taken back. */
export function spend(
  columns: WindowColumns,
  kind: WindowKind,
): { changes: Partial<WindowColumns>; note: Pick<MessageBody, 'window' | 'windowAt'> } {
  const at = windowAt(columns, kind)
  const changes =
    kind === 'message'
      ? { message_window_used: columns.message_window_used + 1 }
      : { tap_window_used: columns.tap_window_used + 1 }
  return { changes, note: { window: kind, ...(at && { windowAt: at.toISOString() }) } }
}

/**
 * The windows after the platform refused a message: what was counted is given back, unless the
 * platform says that the window itself is shut.
 *
 * A window that the citizen has opened anew meanwhile is another one, and is left alone.
 */
export function windowAfterRefusal(
  columns: WindowColumns,
  { window = 'message', windowAt: counted }: Pick<MessageBody, 'window' | 'windowAt'>,
  says: RefusalWords | undefined,
  now: Date,
): Partial<WindowColumns> {
  if (says === 'not-following') return { subscribed: false }
  const isSame = windowAt(columns, window)?.toISOString() === counted
  if (!isSame) return {}
  if (says === 'window-closed')
    return {
      message_window_at: expired('message', columns.message_window_at, now),
      tap_window_at: expired('tap', columns.tap_window_at, now),
    }
  if (says === 'none-left')
    return { message_window_used: answersOf('message'), tap_window_used: answersOf('tap') }
  const used = window === 'message' ? columns.message_window_used : columns.tap_window_used
  const left = Math.max(0, used - 1)
  return window === 'message' ? { message_window_used: left } : { tap_window_used: left }
}

/** A beginning so early that the window is over now. */
function expired(kind: WindowKind, at: Date | null, now: Date): Date | null {
  return at && new Date(Math.min(at.getTime(), now.getTime() - lastsMs(kind)))
}

function windowAt(columns: WindowColumns, kind: WindowKind): Date | null {
  return kind === 'message' ? columns.message_window_at : columns.tap_window_at
}
