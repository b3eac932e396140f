import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { valueTypes } from './values.ts'

const read = (oid: number, text: string): unknown => valueTypes.getTypeParser(oid, 'text')(text)

describe('values', () => {
  it('reads a bigint as a number while it is exact', () => {
    expect(read(20, '9007199254740991')).toBe(Number.MAX_SAFE_INTEGER)
    expect(read(20, '-12')).toBe(-12)
    expect(() => read(20, '9007199254740993')).toThrow(/9007199254740993.*select it as text/)
  })

  it('reads arrays of bigints and days', () => {
    expect(read(1016, '{1,NULL,3}')).toEqual([1, null, 3])
    expect(read(1016, '{}')).toEqual([])
    expect(read(1182, '{2026-10-01,2026-10-02}')).toEqual(['2026-10-01', '2026-10-02'])
  })

  it('leaves a day as it is written', () => {
    expect(read(1082, '2026-10-01')).toBe('2026-10-01')
  })

  it('changes nothing for other users of the driver', () => {
    expect(pg.types.getTypeParser(20)('12')).toBe('12')
    expect(pg.types.getTypeParser(1082)('2026-10-01')).toBeInstanceOf(Date)
  })
})
