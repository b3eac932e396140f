import { describe, expect, test } from 'vitest'
import { timeLeft, windowAt } from './reply-window.ts'
import type { WindowView } from './types.ts'

const now = new Date('2026-03-01T00:00:00Z')
const inMs = (ms: number) => new Date(now.getTime() + ms).toISOString()
const hour = 3_600_000
const open = (given: Partial<WindowView> = {}): WindowView => ({
  open: true,
  by: 'message',
  left: 5,
  closesAt: inMs(40 * hour),
  closed: null,
  ...given,
})

describe('an open window', () => {
  test('says how long, how many of how many', () => {
    expect(windowAt(open({ left: 3 }), now)).toEqual({
      kind: 'open',
      by: 'message',
      left: 3,
      total: 5,
      msLeft: 40 * hour,
      closesAt: inMs(40 * hour),
      isShort: false,
    })
  })

  test.each([
    [{ left: 1 }, true],
    [{ closesAt: inMs(4 * hour) }, true],
    [{ closesAt: inMs(4 * hour + 1) }, false],
    [{ by: 'tap', left: 3, closesAt: inMs(30_000) }, true],
  ])('%o is short: %s', (given, isShort) => {
    expect(windowAt(open(given), now)).toMatchObject({ kind: 'open', isShort })
  })

  test('a tap opens three', () => {
    const state = windowAt(open({ by: 'tap', left: 2, closesAt: inMs(1000) }), now)
    expect(state).toMatchObject({ total: 3, left: 2 })
  })

  test('closes by itself when its time has come', () => {
    const message = open({ closesAt: inMs(0) })
    expect(windowAt(message, now)).toEqual({ kind: 'closed', reason: 'expired' })
    const tap = open({ by: 'tap', closesAt: inMs(-1) })
    expect(windowAt(tap, now)).toEqual({ kind: 'closed', reason: 'tap-expired' })
  })
})

test.each([
  ['expired', 'message', 'expired'],
  ['expired', 'tap', 'tap-expired'],
  ['used-up', 'message', 'used-up'],
  ['unsubscribed', null, 'unsubscribed'],
  ['never-opened', null, 'never-opened'],
  ['something-new', 'message', 'expired'],
])('closed because %s by %s', (closed, by, reason) => {
  const window = open({ open: false, left: 0, closed, by })
  expect(windowAt(window, now)).toEqual({ kind: 'closed', reason })
})

test.each([
  [0, { unit: 'seconds', seconds: 0 }],
  [-5, { unit: 'seconds', seconds: 0 }],
  [1, { unit: 'seconds', seconds: 1 }],
  [119_000, { unit: 'seconds', seconds: 119 }],
  [120_000, { unit: 'minutes', minutes: 2 }],
  [59 * 60_000, { unit: 'minutes', minutes: 59 }],
  [hour, { unit: 'hours', hours: 1, minutes: 0 }],
  [48 * hour - 1000, { unit: 'hours', hours: 47, minutes: 59 }],
])('%i ms are %o', (ms, left) => {
  expect(timeLeft(ms)).toEqual(left)
})
