import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beijingDay, fillDays, roundTop } from './days.ts'

describe('beijingDay', () => {
  test('changes at midnight in Beijing, whatever the machine is set to', () => {
    expect(beijingDay(new Date('2026-11-21T15:59:59Z'))).toBe('2026-11-21')
    expect(beijingDay(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22')
  })
})

describe('fillDays', () => {
  const empty = (day: string) => ({ day, scans: 0 })

  test('puts zeros where nothing was counted, over the end of a month', () => {
    const rows = [{ day: '2026-03-01', scans: 4 }]
    expect(fillDays(rows, '2026-03-02', 4, empty)).toEqual([
      { day: '2026-02-27', scans: 0 },
      { day: '2026-02-28', scans: 0 },
      { day: '2026-03-01', scans: 4 },
      { day: '2026-03-02', scans: 0 },
    ])
  })

  test('leaves out what lies before and after', () => {
    const rows = [
      { day: '2026-01-01', scans: 1 },
      { day: '2026-03-03', scans: 2 },
    ]
    expect(fillDays(rows, '2026-03-02', 2, empty).every(({ scans }) => scans === 0)).toBe(true)
  })
})

test('roundTop is round, at or above, and not more than two and a half times as much', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (largest) => {
      const top = roundTop(largest)
      expect(top).toBeGreaterThanOrEqual(largest)
      expect(top).toBeLessThanOrEqual(largest * 2.5)
      expect(String(top)).toMatch(/^[125]0*$/)
    }),
  )
  expect(roundTop(0)).toBe(1)
})
