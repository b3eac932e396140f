import { describe, expect, test } from 'vitest'
import { floorOf, isUnsettled, mergeMessages, refreshFrom } from './message-log.ts'
import { aMessage } from './samples.ts'

/** An id of this millisecond, as UUID version 7 begins. */
const idAt = (ms: number, tail = '1') => {
  const hex = ms.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${tail.padStart(12, '0')}`
}
const start = Date.UTC(2026, 0, 1)
const said = (seconds: number, more = {}) =>
  aMessage({ messageId: idAt(start + seconds * 1000), ...more })

test('messages are merged in order, without doubles, the fresh one wins', () => {
  const known = [said(1), said(3, { state: 'queued' })]
  const fresh = [said(2), said(3, { state: 'sent' })]
  expect(mergeMessages(known, fresh)).toEqual([said(1), said(2), said(3, { state: 'sent' })])
  expect(mergeMessages(known, [])).toBe(known)
})

test.each([
  [{ state: 'queued' }, true],
  [{ state: 'sending' }, true],
  [{ state: 'unknown' }, true],
  [{ state: 'sent' }, false],
  [{ state: 'failed' }, false],
  [{ mediaState: 'wanted' }, true],
  [{ mediaState: 'kept' }, false],
  [{ mediaState: 'gone' }, false],
  [{}, false],
])('%o may still change: %s', (given, expected) => {
  expect(isUnsettled(aMessage(given))).toBe(expected)
})

describe('refreshFrom', () => {
  test('goes half a minute behind the newest, for what was made before and stored after', () => {
    const from = refreshFrom([said(0), said(100)]) ?? ''
    expect(from < said(71).messageId).toBe(true)
    expect(from > said(69).messageId).toBe(true)
  })

  test('goes back to the first that may still change, and takes it in', () => {
    const waiting = said(10, { state: 'unknown' })
    const from = refreshFrom([said(9), waiting, said(500)]) ?? ''
    expect(from < waiting.messageId).toBe(true)
    expect(from > said(9).messageId).toBe(true)
  })

  test('of nothing there is nothing to refresh', () => {
    expect(refreshFrom([])).toBeUndefined()
  })
})

test('the beginning of an id goes back in time, never below zero', () => {
  expect(floorOf(idAt(start), 0)).toBe(idAt(start).slice(0, 13))
  expect(floorOf(idAt(5), 1000)).toBe('00000000-0000')
  expect(floorOf('no-uuid-at-all', 1000)).toBe('no-uuid-at-al')
})
