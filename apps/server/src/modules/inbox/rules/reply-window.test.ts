import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTooLate, replyWindow, type WindowState, windowToSpend } from './reply-window.ts'

const now = new Date('2026-03-10T09:00:00.000Z')
const ago = (ms: number) => new Date(now.getTime() - ms)
const hours = 3_600_000
const nobody: WindowState = {
  subscribed: true,
  messageAt: null,
  messageUsed: 0,
  tapAt: null,
  tapUsed: 0,
}

describe('the reply window', () => {
  it.each<[string, Partial<WindowState>, object]>([
    ['was never opened', {}, { open: false, by: null, left: 0, closed: 'never-opened' }],
    ['is open at the message', { messageAt: now }, { open: true, by: 'message', left: 5 }],
    [
      'is open in its last millisecond',
      { messageAt: ago(48 * hours - 1) },
      { open: true, by: 'message', left: 5, closed: null },
    ],
    [
      'is over when 48 hours are',
      { messageAt: ago(48 * hours) },
      { open: false, by: 'message', left: 0, closed: 'expired' },
    ],
    ['has four left after one', { messageAt: now, messageUsed: 1 }, { open: true, left: 4 }],
    ['has one left after four', { messageAt: now, messageUsed: 4 }, { open: true, left: 1 }],
    [
      'has none left after five',
      { messageAt: now, messageUsed: 5 },
      { open: false, left: 0, closed: 'used-up' },
    ],
    ['is a minute after a tap', { tapAt: ago(59_999) }, { open: true, by: 'tap', left: 3 }],
    ['is over after that minute', { tapAt: ago(60_000) }, { open: false, closed: 'expired' }],
    ['has none left after three', { tapAt: now, tapUsed: 3 }, { open: false, closed: 'used-up' }],
    [
      'is shown as the long one when both are open',
      { messageAt: now, tapAt: now, messageUsed: 2 },
      { open: true, by: 'message', left: 3 },
    ],
    [
      'is the short one when the long one is used up',
      { messageAt: now, messageUsed: 5, tapAt: now },
      { open: true, by: 'tap', left: 3 },
    ],
    [
      'is the short one when the long one is over',
      { messageAt: ago(49 * hours), tapAt: now },
      { open: true, by: 'tap' },
    ],
    [
      'is closed to who left, whatever was open',
      { subscribed: false, messageAt: now, tapAt: now },
      { open: false, by: null, closed: 'unsubscribed' },
    ],
  ])('%s', (_name, state, expected) => {
    expect(replyWindow({ ...nobody, ...state }, now)).toMatchObject(expected)
  })

  it('closes 48 hours, or one minute, after what opened it', () => {
    const closing = (state: Partial<WindowState>) =>
      replyWindow({ ...nobody, ...state }, now).closesAt?.toISOString()
    expect(closing({ messageAt: now })).toBe('2026-03-12T09:00:00.000Z')
    expect(closing({ tapAt: now })).toBe('2026-03-10T09:01:00.000Z')
  })
})

describe('the window to count in', () => {
  it.each<[string, Partial<WindowState>, string | undefined]>([
    ['none when none is open', {}, undefined],
    ['the long one', { messageAt: now }, 'message'],
    ['the short one', { tapAt: now }, 'tap'],
    ['of both the one that closes first', { messageAt: now, tapAt: now }, 'tap'],
    [
      'the long one, when that closes first',
      { messageAt: ago(48 * hours - 1000), tapAt: now },
      'message',
    ],
    [
      'the long one when the short is used up',
      { messageAt: now, tapAt: now, tapUsed: 3 },
      'message',
    ],
    ['none for who left', { subscribed: false, messageAt: now }, undefined],
  ])('is %s', (_name, state, expected) => {
    expect(windowToSpend({ ...nobody, ...state }, now)).toBe(expected)
  })
})

describe('a message that was queued in time', () => {
  it.each<[string, Partial<WindowState>, boolean]>([
    ['goes while the window stands, used up or not', { messageAt: now, messageUsed: 5 }, false],
    ['goes in its last millisecond', { messageAt: ago(48 * hours - 1) }, false],
    ['does not go after it', { messageAt: ago(48 * hours) }, true],
    ['goes in the minute after a tap', { tapAt: ago(59_999), tapUsed: 3 }, false],
    ['does not go to who left', { subscribed: false, messageAt: now }, true],
  ])('%s', (_name, state, expected) => {
    expect(isTooLate({ ...nobody, ...state }, now)).toBe(expected)
  })
})

const anyState = fc.record({
  subscribed: fc.constantFrom(true, true, true, false),
  messageAt: fc.option(fc.date({ min: ago(60 * hours), max: now, noInvalidDate: true })),
  messageUsed: fc.integer({ min: 0, max: 7 }),
  tapAt: fc.option(fc.date({ min: ago(90_000), max: now, noInvalidDate: true })),
  tapUsed: fc.integer({ min: 0, max: 5 }),
})

describe('whatever happened', () => {
  it('the window is open exactly when something can be counted in it', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const window = replyWindow(state, now)
        expect(window.open).toBe(windowToSpend(state, now) !== undefined)
        expect(window.open).toBe(window.left > 0)
        expect(window.open).toBe(window.closed === null)
        if (window.open) expect(isTooLate(state, now)).toBe(false)
      }),
    )
  })

  it('an open window has something left, and closes after now', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { open, closesAt, left } = replyWindow(state, now)
        if (!open) return
        expect(left).toBeGreaterThan(0)
        expect(closesAt?.getTime()).toBeGreaterThan(now.getTime())
      }),
    )
  })
})
