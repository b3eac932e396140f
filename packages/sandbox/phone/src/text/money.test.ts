import { expect, it } from 'vitest'
import { formatFen } from './money.ts'

it.each([
  [1, '0.01'],
  [10, '0.10'],
  [1230, '12.30'],
  [100, '1.00'],
  [123456789, '1234567.89'],
])('%d fen is %s', (fen, text) => {
  expect(formatFen(fen)).toBe(text)
})
