import { expect, test } from 'vitest'
import { bytesOf, messageBytes } from './bytes.ts'

test.each([
  ['', 0],
  ['abc', 3],
  ['您好', 6],
  ['😀', 4],
  ['\n', 1],
])('%j has %i bytes', (text, bytes) => {
  expect(bytesOf(text)).toBe(bytes)
})

test('682 Chinese characters fit into one message, 683 do not', () => {
  expect(bytesOf('民'.repeat(682))).toBeLessThanOrEqual(messageBytes)
  expect(bytesOf('民'.repeat(683))).toBeGreaterThan(messageBytes)
})
