import { expect, test } from 'vitest'
import { aMessage } from './samples.ts'
import { keepsWaiting, speakerOf } from './sender.ts'

test.each([
  [{ direction: 'in' }, 'citizen'],
  [{ direction: 'event' }, 'citizen'],
  [{ direction: 'out', via: 'custom', staffId: 'staff' }, 'staff'],
  [{ direction: 'out', via: 'callback' }, 'automatic'],
  [{ direction: 'out', via: 'custom' }, 'system'],
  [{ direction: 'note', staffId: 'staff' }, 'note'],
])('%j is said by the %s', (given, speaker) => {
  expect(speakerOf(aMessage(given))).toBe(speaker)
})

test.each([
  [{ direction: 'out', via: 'callback', body: { handled: false } }, true],
  [{ direction: 'out', via: 'callback', body: { handled: true } }, false],
  [{ direction: 'out', via: 'callback', body: {} }, false],
  [{ direction: 'out', via: 'custom', body: { handled: false } }, false],
])('%j keeps the citizen waiting: %s', (given, keeps) => {
  expect(keepsWaiting(aMessage(given))).toBe(keeps)
})
