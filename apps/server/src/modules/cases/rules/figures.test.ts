import { describe, expect, it } from 'vitest'
import { periodOf, rateOf, weekOf } from './figures.ts'
import { csvOf, escapeHtml } from './table-text.ts'

describe('a period', () => {
  it('is whole days in China, half open', () => {
    const { from, to } = periodOf('2026-03-01', '2026-04-01')
    expect(from.toISOString()).toBe('2026-02-28T16:00:00.000Z')
    expect(to.toISOString()).toBe('2026-03-31T16:00:00.000Z')
  })

  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02', '2026-03-01'],
    ['2026-01-01', '2027-01-03'],
    ['2026-02-30', '2026-03-05'],
    ['2026-03-01', 'x'],
  ])('from %s to %s is refused', (from, to) => {
    expect(() => periodOf(from, to)).toThrow('CASE_PERIOD_INVALID')
  })

  it.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-10', '2026-03-09'],
    ['2026-03-15', '2026-03-09'],
    ['2026-03-16', '2026-03-16'],
    ['2026-01-01', '2025-12-29'],
  ])('of the week of %s begins on Monday %s', (day, monday) => {
    const { from, to } = weekOf(day)
    expect(new Date(from.getTime() + 8 * 3_600_000).toISOString()).toBe(`${monday}T00:00:00.000Z`)
    expect(to.getTime() - from.getTime()).toBe(7 * 86_400_000)
  })

  it('of a day that is none is refused', () => {
    expect(() => weekOf('2026-13-01')).toThrow('CASE_PERIOD_INVALID')
  })
})

describe('a rate', () => {
  it('of nothing is none', () => {
    expect(rateOf(0, 0)).toBeNull()
    expect(rateOf(1, 4)).toBe(0.25)
  })
})

describe('a table for a spreadsheet', () => {
  it('has its mark, quotes and line ends', () => {
    expect(
      csvOf([
        ['编号', 'a"b', null],
        ['x\ny', 3, ''],
      ]),
    ).toBe('\uFEFF"编号","a""b",""\r\n"x\ny",3,""\r\n')
  })

  it.each([
    '=cmd|calc',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '＝1+1',
    '＠SUM(A1)',
    '\u00a0=1',
  ])('runs no formula: %j', (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF"'${text}"\r\n`)
  })

  it('leaves other texts as they are', () => {
    expect(csvOf([['路灯 = 不亮', '1-2号楼']])).toBe('\uFEFF"路灯 = 不亮","1-2号楼"\r\n')
  })
})

describe('a text in HTML', () => {
  it('is text', () => {
    expect(escapeHtml(`<img src=x onerror='a("&")'>`)).toBe(
      '&lt;img src=x onerror=&#39;a(&quot;&amp;&quot;)&#39;&gt;',
    )
  })
})
