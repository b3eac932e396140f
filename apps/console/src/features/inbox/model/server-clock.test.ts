import { expect, test } from 'vitest'
import { offsetOf } from './server-clock.ts'

const received = new Date('2026-03-01T00:00:00.000Z')

test.each([
  ['Sun, 01 Mar 2026 00:00:00 GMT', 0],
  ['Sun, 01 Mar 2026 00:00:01 GMT', 0],
  ['Sun, 01 Mar 2026 00:05:00 GMT', 300_500],
  ['Sat, 28 Feb 2026 23:55:00 GMT', -299_500],
  ['not a time', undefined],
  [null, undefined],
])('%s is off by %s', (header, offset) => {
  expect(offsetOf(header, received)).toBe(offset)
})
