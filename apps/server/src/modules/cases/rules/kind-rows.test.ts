import { describe, expect, test } from 'vitest'
import { shippedKinds } from '../kinds/index.ts'
import { readKindRows } from './kind-rows.ts'

const heading = 'code,name,name_en,urgency,reviewed,words'
const problemsOf = (...lines: string[]) => readKindRows([heading, ...lines].join('\n')).problems

describe('the kinds that are shipped', () => {
  const { rows, problems } = readKindRows(shippedKinds)

  test('have no mistake, and three levels', () => {
    expect(problems).toEqual([])
    const count = (level: number) => rows.filter((row) => row.level === level).length
    expect([count(1), count(2), count(3)]).toEqual([13, expect.any(Number), expect.any(Number)])
    expect(count(2)).toBeGreaterThan(45)
    expect(count(3)).toBe(3 * count(2))
  })

  test('are named in both languages, each kind once beside its like', () => {
    for (const row of rows) {
      expect(row.name, row.kind_code).toMatch(/\p{Script=Han}/u)
      expect(row.name_en, row.kind_code).toMatch(/^[A-Z][^\p{Script=Han}]+$/u)
    }
    const names = rows.map(({ parent_code, name }) => `${parent_code} ${name}`)
    expect(new Set(names).size).toBe(names.length)
  })

  test('say how urgent each matter is', () => {
    expect(rows.filter(({ level, urgency }) => level === 3 && urgency === null)).toEqual([])
  })
})

describe('a table', () => {
  test('is read with quotes, empty lines and a mark at its beginning', () => {
    const text = `\uFEFF${heading}\r\n\r\n07,"养老, 社保","Old ""age""",general,true,养老 退休、工龄\r\n`
    expect(readKindRows(text)).toEqual({
      problems: [],
      rows: [
        {
          kind_code: '07',
          parent_code: null,
          level: 1,
          name: '养老, 社保',
          name_en: 'Old "age"',
          position: 0,
          urgency: 'general',
          reviewed: true,
          words: ['养老', '退休', '工龄'],
        },
      ],
    })
  })

  test.each([
    ['another heading', 'code,name', [{ line: 1, problem: 'heading' }]],
    ['nothing', '', [{ line: 1, problem: 'heading' }]],
  ])('of %s is refused', (_what, text, problems) => {
    expect(readKindRows(text).problems).toEqual(problems)
  })

  test('names every line that is wrong, and how', () => {
    expect(
      problemsOf(
        '01,水电,Utilities,utility,,',
        '0199,未知',
        '1,水,Water,,,',
        '0101,,Water,,,',
        '0102,供水,Water,soon,,',
        '0103,供水,Water,,yes,',
        '0901,孤儿,Orphan,,,',
        '01,又是,Again,,,',
      ),
    ).toEqual([
      { line: 3, problem: 'columns' },
      { line: 4, problem: 'code' },
      { line: 5, problem: 'name' },
      { line: 6, problem: 'urgency' },
      { line: 7, problem: 'reviewed' },
      { line: 8, problem: 'parent' },
      { line: 9, problem: 'repeated' },
    ])
  })

  test('counts a line within quotes with the line it begins on', () => {
    expect(problemsOf('01,"供\n水",Water,,,', '0x,错,Wrong,,,')).toEqual([
      { line: 4, problem: 'code' },
    ])
  })

  test('has an end', () => {
    const lines = Array.from({ length: 5001 }, () => '01,水,Water,,,')
    expect(problemsOf(...lines)).toEqual([{ line: 5002, problem: 'too-many' }])
  })
})
