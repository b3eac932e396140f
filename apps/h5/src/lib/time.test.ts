import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayTime, sayWait } from './time.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
/** 10 March 2026, 00:30 in Beijing: still the 9th in London. */
const now = new Date('2026-03-09T16:30:00Z')

describe('a time', () => {
  test.each([
    ['2026-03-09T16:05:00Z', '今天 00:05', 'Today 00:05'],
    ['2026-03-09T15:59:59Z', '昨天 23:59', 'Yesterday 23:59'],
    ['2026-03-08T16:00:00Z', '昨天 00:00', 'Yesterday 00:00'],
    ['2026-03-08T15:59:00Z', '3月8日 23:59', '8 Mar 23:59'],
    ['2025-12-31T16:00:00Z', '1月1日 00:00', '1 Jan 00:00'],
    ['2025-12-31T15:59:00Z', '2025年12月31日 23:59', '31 Dec 2025 23:59'],
    ['2026-03-10T04:00:00Z', '今天 12:00', 'Today 12:00'],
  ])('%s is said by the day in Beijing', (iso, zh, en) => {
    expect(plain(sayTime(iso, now, 'zh'))).toBe(zh)
    expect(plain(sayTime(iso, now, 'en'))).toBe(en)
  })

  test('never breaks between the day and the hour', () => {
    expect(sayTime('2026-03-09T16:05:00Z', now, 'zh')).toBe('今天\u00a000:05')
  })
})

describe('a wait', () => {
  test.each([
    [0, '不到 1 分钟', 'less than a minute'],
    [59_999, '不到 1 分钟', 'less than a minute'],
    [60_000, '1 分钟', '1 minute'],
    [3_599_999, '59 分钟', '59 minutes'],
    [7_200_000, '2 小时', '2 hours'],
    [86_399_999, '23 小时', '23 hours'],
    [86_400_000, '1 天', '1 day'],
  ])('of %d ms is said in its largest whole unit', (ms, zh, en) => {
    expect(plain(sayWait(ms, 'zh'))).toBe(zh)
    expect(plain(sayWait(ms, 'en'))).toBe(en)
  })

  test('is never said to be longer than it is', () => {
    const sizes: Record<string, number> = { 分钟: 60_000, 小时: 3_600_000, 天: 86_400_000 }
    fc.assert(
      fc.property(fc.integer({ min: 60_000, max: 10 ** 11 }), (ms) => {
        const [count, unit = ''] = sayWait(ms, 'zh').split('\u00a0')
        const said = Number(count) * (sizes[unit] ?? Number.NaN)
        expect(said).toBeLessThanOrEqual(ms)
        expect(said).toBeGreaterThan(ms / 2)
      }),
    )
  })
})
