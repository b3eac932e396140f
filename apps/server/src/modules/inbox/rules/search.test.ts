import { describe, expect, it } from 'vitest'
import { depthOf, firstRead, isFrequent, mostReadOf, sampleOf, stretchesBack } from './search.ts'

const id = (time: string) => {
  const clock = Date.parse(time).toString(16).padStart(12, '0')
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7abc-8def-0123456789ab`
}
const timeOf = (text: string) =>
  new Date(Number.parseInt(text.slice(0, 13).replace('-', ''), 16)).toISOString()

describe('how far a search reads', () => {
  it('is to the beginning where there is little', () => {
    expect(depthOf([], 200, 4000)).toBe('')
    expect(depthOf([{ newest: null, deep: null }], 200, 4000)).toBe('')
    expect(depthOf([{ newest: id('2026-03-10T09:00:00Z'), deep: null }], 200, 4000)).toBe('')
    expect(depthOf([{ newest: 'no id of ours', deep: 'nor this' }], 200, 4000)).toBe('')
  })

  it('is as far as many messages go at the rate of the newest', () => {
    const samples = [{ newest: id('2026-03-10T09:00:00Z'), deep: id('2026-03-10T08:00:00Z') }]
    // 400 an hour: 4000 in ten hours.
    expect(timeOf(depthOf(samples, 400, 4000))).toBe('2026-03-09T23:00:00.000Z')
  })

  it('counts all accounts together, from the newest message of any', () => {
    const samples = [
      { newest: id('2026-03-10T09:00:00Z'), deep: id('2026-03-10T08:00:00Z') },
      { newest: id('2026-03-10T08:30:00Z'), deep: id('2026-03-10T08:00:00Z') },
      { newest: id('2026-03-01T00:00:00Z'), deep: null },
    ]
    expect(timeOf(depthOf(samples, 400, 4000))).toBe('2026-03-10T04:00:00.000Z')
  })

  it('stands even when all came in one millisecond', () => {
    const samples = [{ newest: id('2026-03-10T09:00:00Z'), deep: id('2026-03-10T09:00:00Z') }]
    expect(timeOf(depthOf(samples, 400, 4000))).toBe('2026-03-10T08:59:59.990Z')
  })

  it('samples less of each account the more there are, and never nothing', () => {
    expect(sampleOf(1, 4000)).toBe(4000)
    expect(sampleOf(20, 4000)).toBe(200)
    expect(sampleOf(0, 4000)).toBe(4000)
    expect(sampleOf(100_000, 4000)).toBe(4)
  })
})

describe('whether a search reads on', () => {
  it('is decided by the rate of the first hits', () => {
    expect(isFrequent(7, 50, 4000)).toBe(true)
    expect(isFrequent(6, 50, 4000)).toBe(false)
    expect(isFrequent(0, 1, 4000)).toBe(false)
    expect(firstRead).toBe(500)
  })

  it('goes less far in a few accounts than in many', () => {
    expect([1, 4, 300].map(mostReadOf)).toEqual([1000, 4000, 4000])
  })
})

describe('what is looked up beyond', () => {
  const lanesOf = (before: string, first: string, letters: string[]) =>
    stretchesBack(before, first, letters).map(({ lanes }) => lanes)

  it('is the newest 50 days first, then twice as many each time, to the first message', () => {
    const times = lanesOf('019a8000-0000-7000-8000-000000000000', '0190ffff-0000-7000-', ['c'])
    expect(times).toEqual([
      ['9ac'],
      ['98c', '99c'],
      ['94c', '95c', '96c', '97c'],
      ['90c', '91c', '92c', '93c'],
    ])
  })

  it('is more at first where a lane has just begun', () => {
    expect(lanesOf('019a7fff-', '01980000-', ['c'])).toEqual([['99c', '9ac'], ['98c']])
  })

  it('is each time in every lane of the accounts', () => {
    expect(lanesOf('019a8000-', '019a0000-', ['0', 'f'])).toEqual([['9a0', '9af']])
  })

  it('joins without a gap and reaches to the beginning', () => {
    const stretches = stretchesBack('019a8000-', '01978000-', ['c'])
    expect(stretches.map(({ from }) => from.slice(0, 13))).toEqual([
      '019a0000-0000',
      '01980000-0000',
      '',
    ])
  })

  it('takes the digits that come again after 34 years once', () => {
    const all = lanesOf('03000000-', '01000000-', ['c'])
    expect(Math.max(...all.map((lanes) => lanes.length))).toBe(256)
  })

  it('is nothing where there are no messages, or none before', () => {
    expect(lanesOf('019a8000-', '', ['c'])).toEqual([])
    expect(lanesOf('01900000-', '019a0000-', ['c'])).toEqual([])
  })
})
