import { expect, test } from 'vitest'
import { pressureOf } from './waiting.ts'

const hour = 3_600_000

test.each([
  [-hour, 'calm'],
  [0, 'calm'],
  [4 * hour - 1, 'calm'],
  [4 * hour, 'soon'],
  [24 * hour - 1, 'soon'],
  [24 * hour, 'late'],
  [100 * hour, 'late'],
])('%i ms of waiting are %s', (ms, pressure) => {
  expect(pressureOf(ms)).toBe(pressure)
})
