import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createUuidv7, uuidv7 } from './uuidv7.ts'

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('uuidv7', () => {
  it('carries the time, the version and the variant', () => {
    const make = createUuidv7(() => new Date('2026-03-10T01:00:00.123Z'))
    const id = make()
    expect(id).toMatch(form)
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(
      Date.parse('2026-03-10T01:00:00.123Z'),
    )
  })

  it('only rises, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 3 }), { minLength: 2 }), (moves) => {
        let time = Date.parse('2026-03-10T01:00:00Z')
        const make = createUuidv7(() => new Date(time))
        let last = make()
        for (const move of moves) {
          time += move
          const next = make()
          expect(next > last).toBe(true)
          expect(next).toMatch(form)
          last = next
        }
      }),
    )
  })

  it('rises through more ids than a millisecond has numbers for', () => {
    const make = createUuidv7(() => new Date('2026-03-10T01:00:00Z'))
    const ids = Array.from({ length: 20_000 }, make)
    expect(ids).toEqual([...ids].sort())
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('makes different ids in two generators at one time', () => {
    const now = () => new Date('2026-03-10T01:00:00Z')
    expect(createUuidv7(now)().slice(-12)).not.toBe(createUuidv7(now)().slice(-12))
    expect(uuidv7()).toMatch(form)
  })
})
