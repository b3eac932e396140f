import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scrollAfterChange, scrollToShow, visibleRange } from './windowing.ts'

describe('visibleRange', () => {
  const base = { height: 400, rowHeight: 80, count: 100_000, beyond: 2 }

  test.each([
    [0, { from: 0, to: 7 }],
    [79, { from: 0, to: 8 }],
    [80_000, { from: 998, to: 1007 }],
    [8_000_000 - 400, { from: 99_993, to: 100_000 }],
    [-50, { from: 0, to: 7 }],
    [99_999_999, { from: 100_000, to: 100_000 }],
  ])('at %i draws %o', (scrollTop, range) => {
    expect(visibleRange({ ...base, scrollTop })).toEqual(range)
  })

  test('always draws all that is in sight, and never much more', () => {
    const numbers = { min: 0, max: 20_000 }
    fc.assert(
      fc.property(fc.integer(numbers), fc.integer(numbers), fc.integer(numbers), (top, tall, n) => {
        const { from, to } = visibleRange({ ...base, scrollTop: top, height: tall, count: n })
        expect(from).toBeLessThanOrEqual(to)
        expect(to).toBeLessThanOrEqual(n)
        for (const pixel of [top, top + Math.max(0, tall - 1)]) {
          const row = Math.floor(pixel / 80)
          if (row < n && tall > 0) expect(row >= from && row < to).toBe(true)
        }
        expect(to - from).toBeLessThanOrEqual(Math.ceil(tall / 80) + 6)
      }),
    )
  })
})

test('a row is brought into sight by the shortest way', () => {
  const view = { scrollTop: 800, height: 400, rowHeight: 80 }
  expect(scrollToShow(12, view)).toBe(800)
  expect(scrollToShow(5, view)).toBe(400)
  expect(scrollToShow(20, view)).toBe(1280)
})

describe('scrollAfterChange', () => {
  const before = ['a', 'b', 'c', 'd', 'e']

  test('what is in sight stays when rows come above', () => {
    expect(scrollAfterChange(before, ['x', 'y', ...before], 2 * 80 + 10, 80)).toBe(4 * 80 + 10)
  })

  test('and when rows above leave', () => {
    expect(scrollAfterChange(before, ['c', 'd', 'e'], 2 * 80 + 10, 80)).toBe(10)
  })

  test('when the top row itself leaves, the next one takes its place', () => {
    expect(scrollAfterChange(before, ['c', 'a', 'b', 'd', 'e'], 160, 80)).toBe(0)
    expect(scrollAfterChange(before, ['a', 'b', 'd', 'e'], 160, 80)).toBe(80)
  })

  test('at the top one sees what arrives', () => {
    expect(scrollAfterChange(before, ['x', ...before], 0, 80)).toBe(0)
  })

  test('another list altogether moves nothing', () => {
    expect(scrollAfterChange(before, ['p', 'q'], 160, 80)).toBe(160)
  })
})
