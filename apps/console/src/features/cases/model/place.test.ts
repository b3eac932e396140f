import { describe, expect, it } from 'vitest'
import { isFiltered, type ListPlace, readPlace, startPlace, writePlace } from './place.ts'

const full: ListPlace = {
  list: 'center',
  states: ['handling', 'extended'],
  kindCode: '0102',
  urgency: 'utility',
  isOverdue: true,
  unitId: '0190-unit',
  words: '停水 东岸',
}

function queryOf(address: string): URLSearchParams {
  return new URL(address, 'http://localhost').searchParams
}

describe('the place of a work list in the address', () => {
  it('begins with nothing', () => {
    expect(writePlace(startPlace)).toBe('/cases')
    expect(readPlace(new URLSearchParams())).toEqual(startPlace)
  })

  it('comes back as it went', () => {
    expect(readPlace(queryOf(writePlace(full)))).toEqual(full)
  })

  it('leaves out what nobody knows', () => {
    const place = readPlace(new URLSearchParams('list=x&state=gone&kind=12a&urgency=y&overdue=yes'))
    expect(place).toEqual(startPlace)
  })

  it('says whether something is filtered', () => {
    expect(isFiltered({ ...startPlace, list: 'center' })).toBe(false)
    expect(isFiltered({ ...startPlace, isOverdue: true })).toBe(true)
    expect(isFiltered({ ...startPlace, states: ['handling'] })).toBe(true)
  })
})
