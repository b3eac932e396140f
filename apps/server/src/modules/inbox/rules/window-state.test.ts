import { describe, expect, it } from 'vitest'
import { replyWindow } from './reply-window.ts'
import { spend, type WindowColumns, windowAfterRefusal, windowStateOf } from './window-state.ts'

const at = new Date('2026-03-10T09:00:00Z')
const later = new Date('2026-03-10T10:00:00Z')
const open: WindowColumns = {
  subscribed: true,
  message_window_at: at,
  message_window_used: 2,
  tap_window_at: at,
  tap_window_used: 1,
}

describe('an answer that is counted', () => {
  it('uses one of its window, and remembers which window that was', () => {
    expect(spend(open, 'message')).toEqual({
      changes: { message_window_used: 3 },
      note: { window: 'message', windowAt: at.toISOString() },
    })
    expect(spend(open, 'tap').changes).toEqual({ tap_window_used: 2 })
  })
})

describe('a refusal', () => {
  const counted = { window: 'message', windowAt: at.toISOString() } as const

  it('gives back what was counted', () => {
    expect(windowAfterRefusal(open, counted, undefined, later)).toEqual({ message_window_used: 1 })
    const tap = { ...counted, window: 'tap' } as const
    expect(windowAfterRefusal(open, tap, undefined, later)).toEqual({ tap_window_used: 0 })
  })

  it('never gives back more than was counted', () => {
    const unused = { ...open, message_window_used: 0 }
    expect(windowAfterRefusal(unused, counted, undefined, later)).toEqual({
      message_window_used: 0,
    })
  })

  it('closes the window when the platform says that it is over', () => {
    const changes = windowAfterRefusal(open, counted, 'window-closed', later)
    const window = replyWindow(windowStateOf({ ...open, ...changes }), later)
    expect(window).toMatchObject({ open: false, closed: 'expired' })
  })

  it('leaves nothing in the window when the platform says that nothing is left', () => {
    const changes = windowAfterRefusal(open, counted, 'none-left', at)
    const window = replyWindow(windowStateOf({ ...open, ...changes }), at)
    expect(window).toMatchObject({ open: false, closed: 'used-up' })
  })

  it.each(['window-closed', 'none-left', undefined] as const)(
    'leaves a window alone that the citizen opened anew meanwhile (%s)',
    (says) => {
      const anew = { ...open, message_window_at: later, message_window_used: 0 }
      expect(windowAfterRefusal(anew, counted, says, later)).toEqual({})
    },
  )

  it('tells that somebody no longer follows', () => {
    expect(windowAfterRefusal(open, counted, 'not-following', later)).toEqual({
      subscribed: false,
    })
  })
})
