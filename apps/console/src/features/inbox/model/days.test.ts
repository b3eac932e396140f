import { describe, expect, test } from 'vitest'
import { daysAgo, groupByDay } from './days.ts'
import { aMessage } from './samples.ts'

const rowsOf = (...messages: ReturnType<typeof aMessage>[]) =>
  groupByDay(messages).map((row) => (row.kind === 'day' ? row.day : row.opensGroup))

describe('groupByDay', () => {
  test('a day begins at midnight in Beijing, not in London', () => {
    const before = aMessage({ messageId: 'a', at: '2026-03-01T15:59:59Z' })
    const after = aMessage({ messageId: 'b', at: '2026-03-01T16:00:00Z' })
    expect(rowsOf(before, after)).toEqual(['2026-03-01', true, '2026-03-02', true])
  })

  test('one sender within five minutes stands together, another begins anew', () => {
    const at = (minutes: number) => new Date(Date.UTC(2026, 2, 1) + minutes * 60_000).toISOString()
    expect(
      rowsOf(
        aMessage({ messageId: 'a', at: at(0) }),
        aMessage({ messageId: 'b', at: at(5) }),
        aMessage({ messageId: 'c', at: at(11) }),
        aMessage({ messageId: 'd', at: at(11), direction: 'out', staffId: 'x' }),
        aMessage({ messageId: 'e', at: at(11), direction: 'out', staffId: 'y' }),
        aMessage({ messageId: 'f', at: at(11), direction: 'out', via: 'callback' }),
      ),
    ).toEqual(['2026-03-01', true, false, true, true, true, true])
  })

  test('days keep different keys when clocks disagree and a day comes back', () => {
    const rows = groupByDay([
      aMessage({ messageId: 'a', at: '2026-03-02T01:00:00Z' }),
      aMessage({ messageId: 'b', at: '2026-03-01T01:00:00Z' }),
      aMessage({ messageId: 'c', at: '2026-03-02T01:00:00Z' }),
    ])
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
  })

  test('nothing said, nothing shown', () => {
    expect(groupByDay([])).toEqual([])
  })
})

test('days are counted in Beijing', () => {
  const justAfterMidnight = new Date('2026-03-01T16:05:00Z')
  expect(daysAgo('2026-03-02', justAfterMidnight)).toBe(0)
  expect(daysAgo('2026-03-01', justAfterMidnight)).toBe(1)
  expect(daysAgo('2026-02-28', justAfterMidnight)).toBe(2)
})
