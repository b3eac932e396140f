import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from './json-fault.ts'

describe('findJsonFault', () => {
  it.each([
    ['[,]', 1],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['[1]]', 3],
    ['[1}', 2],
    ['{"a": tru}', 6],
    ['{a: 1}', 1],
    ['["\n"]', 1],
    ['[1, ', 4],
    ['', 0],
    ['{1: 2}', 1],
    ['["a": 1]', 4],
  ])('finds the fault of %j at %i', (text, at) => {
    expect(findJsonFault(text)).toBe(at)
  })

  it('goes to the end of what is right, and finds no fault before the place of a change', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom(...'{}[],:"x1 '), (json, place, letter) => {
        expect(findJsonFault(json)).toBe(json.length)
        const at = place % json.length
        const changed = json.slice(0, at) + letter + json.slice(at + 1)
        const fault = findJsonFault(changed)
        expect(fault).toBeLessThanOrEqual(changed.length)
        const isWhole = fault === changed.length
        if (!isWhole) expect(() => JSON.parse(changed)).toThrow()
      }),
      { numRuns: 1000 },
    )
  })

  it('is not overcome by depth', () => {
    expect(findJsonFault('['.repeat(50_000))).toBe(50_000)
  })
})
