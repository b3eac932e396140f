import { describe, expect, it } from 'vitest'
import { clockLabel, listLabel, needsSeparator, separatorLabel } from './time-labels.ts'

/** Wednesday, in whatever zone the test runs. */
const now = new Date(2026, 2, 18, 9, 5)

const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime()

describe('listLabel', () => {
  it.each([
    [at(2026, 2, 18, 0, 0), '00:00'],
    [at(2026, 2, 18, 9, 4), '09:04'],
    [at(2026, 2, 17, 23, 59), '昨天 23:59'],
    [at(2026, 2, 16, 12, 0), '星期一'],
    [at(2026, 2, 12, 0, 0), '星期四'],
    [at(2026, 2, 11, 23, 59), '3月11日'],
    [at(2026, 0, 1, 8, 0), '1月1日'],
    [at(2025, 11, 31, 8, 0), '2025年12月31日'],
  ])('writes %d as %s', (when, label) => {
    expect(listLabel(when, now)).toBe(label)
  })

  it('names the day before across the turn of the year as yesterday', () => {
    expect(listLabel(at(2025, 11, 31, 23, 0), new Date(2026, 0, 1, 0, 1))).toBe('昨天 23:00')
  })

  it('writes the date of a message whose clock runs ahead by days', () => {
    expect(listLabel(at(2026, 2, 20, 8, 0), now)).toBe('3月20日')
  })
})

describe('separatorLabel', () => {
  it.each([
    [at(2026, 2, 18, 9, 4), '09:04'],
    [at(2026, 2, 17, 7, 3), '昨天 07:03'],
    [at(2026, 2, 15, 7, 3), '星期日 07:03'],
    [at(2026, 1, 15, 7, 3), '2月15日 07:03'],
    [at(2024, 1, 29, 7, 3), '2024年2月29日 07:03'],
  ])('writes %d as %s', (when, label) => {
    expect(separatorLabel(when, now)).toBe(label)
  })
})

it('writes a time above the first message and after five quiet minutes', () => {
  expect(needsSeparator(undefined, 0)).toBe(true)
  expect(needsSeparator(1000, 1000 + 299_999)).toBe(false)
  expect(needsSeparator(1000, 1000 + 300_000)).toBe(true)
})

it('pads the clock', () => {
  expect(clockLabel(new Date(2026, 0, 1, 7, 5))).toBe('07:05')
})
