import { describe, expect, it } from 'vitest'
import { parseRangeHeader } from './range-header.ts'

describe('parseRangeHeader', () => {
  it.each([
    ['bytes=0-0', { start: 0, end: 1 }],
    ['bytes=2-', { start: 2, end: 10 }],
    ['bytes=-3', { start: 7, end: 10 }],
    ['bytes=-30', { start: 0, end: 10 }],
    ['bytes=5-99', { start: 5, end: 10 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-4', undefined],
    ['bytes=0-1,3-4', undefined],
    ['bytes=-', undefined],
    ['lines=1-2', undefined],
    ['bytes=99999999999999999999-', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j of ten bytes as %j', (header, range) => {
    expect(parseRangeHeader(header, 10)).toEqual(range)
  })

  it('satisfies nothing of an empty file', () => {
    expect(parseRangeHeader('bytes=0-', 0)).toBe('unsatisfiable')
    expect(parseRangeHeader('bytes=-5', 0)).toBe('unsatisfiable')
  })
})
