import { describe, expect, test } from 'vitest'
import { shippedKinds } from '../kinds/index.ts'
import { readKindRows } from './kind-rows.ts'
import { type Confirmed, regionOf, unitsFor, urgencyOf, wordClassifier } from './propose.ts'

const classifier = wordClassifier(readKindRows(shippedKinds).rows)
const best = (text: string) => classifier.classify(text)[0]

describe('a kind', () => {
  test.each([
    ['我们小区停水两天了，什么时候来水', '010101'],
    ['物业费太贵，公摊不合理', '040101'],
    ['老板拖欠工资三个月', '080101'],
    ['楼下饭店油烟太大', '020403'],
    ['孩子上小学学区怎么划片', '050101'],
    ['窗口人员态度恶劣，推诿', '130201'],
    ['路灯不亮已经一周', '020201'],
  ])('is read from %s', (text, kind) => {
    expect(best(text)?.label).toBe(kind)
  })

  test('is explained by the words that decided, at their places', () => {
    const text = '我们小区停水两天了'
    const { words = [], score = 0 } = best(text) ?? {}
    expect(words.map(({ word }) => word)).toContain('停水')
    for (const { word, start, end } of words) expect(text.slice(start, end)).toBe(word)
    expect(score).toBeGreaterThan(0.3)
    expect(score).toBeLessThan(1)
  })

  test('is none where no word speaks for one', () => {
    expect(classifier.classify('你好')).toEqual([])
    expect(classifier.classify('')).toEqual([])
  })

  test('is surer of what more words speak for', () => {
    const [one, two] = ['停水', '停水断水没水'].map((text) => best(text)?.score ?? 0)
    expect(two).toBeGreaterThan(one ?? 1)
  })
})

describe('urgency', () => {
  test.each([
    ['厨房漏气，煤气味很重', 'emergency', ['漏气', '煤气味']],
    ['电动车充电起火', 'emergency', ['起火']],
  ])('of %s is %s', (text, urgency, words) => {
    const found = urgencyOf(text, undefined)
    expect(found.urgency).toBe(urgency)
    expect(found.words.map(({ word }) => word)).toEqual(words)
  })

  test('is that of the kind where nothing is in danger, and general without one', () => {
    const words = [{ word: '停电', start: 0, end: 2 }]
    expect(urgencyOf('停电了', { urgency: 'utility', words })).toEqual({
      urgency: 'utility',
      words,
    })
    expect(urgencyOf('停电了', undefined)).toEqual({ urgency: 'general', words: [] })
  })
})

describe('a region', () => {
  const regions = [
    { regionCode: '330000', name: '浙江省' },
    { regionCode: '330100', name: '杭州市' },
    { regionCode: '330106', name: '西湖区' },
    { regionCode: '330122', name: '桐庐县' },
  ]
  test.each([
    ['杭州市西湖区的路灯', '330106', '西湖区'],
    ['桐庐这里停水', '330122', '桐庐'],
    ['我在杭州', '330100', '杭州'],
  ])('is found in %s', (text, code, word) => {
    const found = regionOf(text, regions)
    expect(found?.regionCode).toBe(code)
    expect(found?.words[0]).toMatchObject({ word, start: text.indexOf(word) })
  })

  test('is none where none is named', () => {
    expect(regionOf('路灯不亮', regions)).toBeUndefined()
  })
})

describe('units', () => {
  const units = ['water', 'roads', 'town'].map((agencyId) => ({
    agencyId,
    name: `${agencyId}单位`,
  }))
  const row = (
    agencyId: string,
    kindCode: string,
    regionCode: string,
    times: number,
  ): Confirmed => ({
    agencyId,
    kindCode,
    regionCode,
    times,
  })
  const first = (confirmed: readonly Confirmed[], text = '', kindCode = '010101') =>
    unitsFor(text, { kindCode, regionCode: '330106' }, confirmed, units)[0]

  test('that had the like of this place come before those of any place', () => {
    const confirmed = [row('water', '010101', '330106', 2), row('roads', '010101', '330122', 90)]
    expect(first(confirmed)).toMatchObject({
      agencyId: 'water',
      reasons: [{ why: 'confirmed', regionCode: '330106', times: 2, of: 2 }],
    })
  })

  test('of another place stand in where this one knows none, of the kind above where the kind has none', () => {
    expect(first([row('roads', '010101', '330122', 3)])?.reasons).toMatchObject([
      { kindCode: '010101', regionCode: null },
    ])
    expect(first([row('roads', '010102', '330122', 3)])?.reasons).toMatchObject([
      { kindCode: '0101', regionCode: null },
    ])
  })

  test('are the surer the more often and the more alone', () => {
    const score = (...times: number[]) =>
      first(times.map((n, place) => row(units[place]?.agencyId ?? '', '010101', '330106', n)))
        ?.score ?? 0
    expect(score(9)).toBeGreaterThan(score(1))
    expect(score(9)).toBeGreaterThan(score(9, 8))
  })

  test('are those the words name, at their place', () => {
    expect(first([], '请town单位来看看')).toMatchObject({
      agencyId: 'town',
      reasons: [{ why: 'named', word: 'town单位', start: 1, end: 7 }],
    })
  })

  test('that are gone are not proposed', () => {
    expect(first([row('gone', '010101', '330106', 5)])).toBeUndefined()
  })
})
