import { describe, expect, it } from 'vitest'
import { caseWords } from '../words.ts'
import { clockLook, leftWords, spanWords } from './clock.ts'

const startedAt = '2026-03-02T00:00:00Z'
const dueAt = '2026-03-12T00:00:00Z'
const running = { startedAt, dueAt, endedAt: null }

function say(key: keyof (typeof caseWords)['zh'], values: Record<string, string | number> = {}) {
  return caseWords.zh[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
}

describe('how a clock stands', () => {
  it.each([
    ['2026-03-02T00:00:00Z', 0, 'calm'],
    ['2026-03-08T00:00:00Z', 60, 'calm'],
    ['2026-03-09T00:00:00Z', 70, 'short'],
    ['2026-03-11T00:00:00Z', 90, 'urgent'],
    ['2026-03-12T00:00:01Z', 100, 'over'],
    ['2026-03-30T00:00:00Z', 100, 'over'],
  ])('at %s', (now, used, tone) => {
    expect(clockLook(running, new Date(now))).toMatchObject({ used, tone })
  })

  it('of an ended one is measured at its end, whenever one looks', () => {
    const now = new Date('2027-01-01T00:00:00Z')
    const inTime = clockLook({ ...running, endedAt: '2026-03-07T00:00:00Z' }, now)
    expect(inTime).toEqual({ used: 50, tone: 'done', msLeft: 5 * 86_400_000 })
    const late = clockLook({ ...running, endedAt: '2026-03-13T00:00:00Z' }, now)
    expect(late).toEqual({ used: 100, tone: 'late', msLeft: -86_400_000 })
  })

  it('without its beginning has no bar and still warns by time', () => {
    const asked = { ...running, startedAt: null }
    expect(clockLook(asked, new Date('2026-03-02T00:00:00Z'))).toMatchObject({ tone: 'calm' })
    const look = clockLook(asked, new Date('2026-03-11T20:00:00Z'))
    expect(look).toEqual({ used: undefined, tone: 'urgent', msLeft: 4 * 3_600_000 })
  })
})

describe('the words of a clock', () => {
  it.each([
    [51 * 3_600_000, '还剩 2 天 3 小时'],
    [48 * 3_600_000, '还剩 2 天'],
    [-86_400_000, '已超期 1 天'],
    [-(86_400_000 + 2 * 3_600_000), '已超期 1 天 2 小时'],
    [3 * 3_600_000 + 5 * 60_000, '还剩 3 小时 5 分'],
    [59 * 60_000, '还剩 59 分钟'],
    [10, '还剩 1 分钟'],
  ])('%d ms', (ms, words) => {
    expect(leftWords(ms, say)).toBe(words)
  })

  it('a span has no sign', () => {
    expect(spanWords(-2 * 3_600_000, say)).toBe('2 小时')
  })
})
