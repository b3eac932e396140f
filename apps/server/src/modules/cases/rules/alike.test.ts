import { describe, expect, test } from 'vitest'
import { fold, likeness, metresBetween } from './alike.ts'

describe('words', () => {
  test.each([
    ['云桥路停水', '云桥路停水', 1],
    ['云桥路停水', '云桥路停水了三天，请处理', 1],
    ['云桥路停水', '宅基地争议', 0],
    ['', '云桥路', 0],
    ['水', '水', 0],
  ])('%s and %s are %d alike', (a, b, score) => {
    expect(likeness(fold(a), fold(b)).score).toBe(score)
  })

  test('that stand in both are named, the longest first', () => {
    const { score, shared } = likeness(fold('梧桐巷的窨井盖坏了'), fold('窨井盖坏了！在梧桐巷'))
    expect(shared).toEqual(['窨井盖坏了', '梧桐巷'])
    expect(score).toBeGreaterThan(0.6)
  })

  test('are folded as search folds them', () => {
    expect(fold(' ＡＢＣ，云桥路 3 号。')).toBe('abc云桥路3号')
  })
})

describe('distance', () => {
  test.each([
    [{ latitude: 30, longitude: 120 }, { latitude: 30, longitude: 120 }, 0],
    // A minute of latitude is a nautical mile, 1852 m on this sphere to within 2 m.
    [{ latitude: 30, longitude: 120 }, { latitude: 30 + 1 / 60, longitude: 120 }, 1853],
    [{ latitude: 60, longitude: 120 }, { latitude: 60, longitude: 120 + 1 / 60 }, 927],
  ])('%o to %o', (a, b, metres) => {
    expect(Math.round(metresBetween(a, b))).toBe(metres)
  })
})
