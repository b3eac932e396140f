import { describe, expect, it } from 'vitest'
import { depthOf, mostRead, sampleOf } from './search.ts'

const id = (time: string) => {
  const clock = Date.parse(time).toString(16).padStart(12, '0')
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7abc-8def-0123456789ab`
}
const timeOf = (text: string) =>
  new Date(Number.parseInt(text.slice(0, 13).replace('-', ''), 16)).toISOString()

describe('how far a search reads', () => {
  it('is to the beginning where there is little', () => {
    expect(depthOf([], 200)).toBe('')
    expect(depthOf([{ newest: null, deep: null }], 200)).toBe('')
    expect(depthOf([{ newest: id('2026-03-10T09:00:00Z'), deep: null }], 200)).toBe('')
    expect(depthOf([{ newest: 'no id of ours', deep: 'nor this' }], 200)).toBe('')
  })

  it('is as far as many messages go at the rate of the newest', () => {
    const samples = [{ newest: id('2026-03-10T09:00:00Z'), deep: id('2026-03-10T08:00:00Z') }]
    // 400 an hour: 4000 in ten hours.
    expect(timeOf(depthOf(samples, 400))).toBe('2026-03-09T23:00:00.000Z')
  })

  it('counts all accounts together, from the newest message of any', () => {
    const samples = [
      { newest: id('2026-03-10T09:00:00Z'), deep: id('2026-03-10T08:00:00Z') },
      { newest: id('2026-03-10T08:30:00Z'), deep: id('2026-03-10T08:00:00Z') },
      { newest: id('2026-03-01T00:00:00Z'), deep: null },
    ]
    expect(timeOf(depthOf(samples, 400))).toBe('2026-03-10T04:00:00.000Z')
  })

  it('stands even when all came in one millisecond', () => {
    const samples = [{ newest: id('2026-03-10T09:00:00Z'), deep: id('2026-03-10T09:00:00Z') }]
    expect(timeOf(depthOf(samples, 400))).toBe('2026-03-10T08:59:59.990Z')
  })

  it('samples less of each account the more there are, and never nothing', () => {
    expect(sampleOf(1)).toBe(mostRead)
    expect(sampleOf(20)).toBe(mostRead / 20)
    expect(sampleOf(0)).toBe(mostRead)
    expect(sampleOf(100_000)).toBe(4)
  })
})
