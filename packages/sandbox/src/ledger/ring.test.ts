import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from './ledger.ts'
import { createRing } from './ring.ts'

test('a ring keeps the newest in their order and counts all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 8 }), (items, size) => {
      const ring = createRing<number>(size)
      for (const item of items) ring.push(item)
      expect(ring.list()).toEqual(items.slice(-size))
      expect(ring.total()).toBe(items.length)
    }),
  )
})

test('long texts are cut wherever they stand', () => {
  expect(shorten({ a: ['x'.repeat(10)], b: 1 }, 4)).toEqual({ a: ['xxxx…'], b: 1 })
})
