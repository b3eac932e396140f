import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCalendar } from './calendar.ts'
import { importCalendar } from './import-calendar.ts'
import { CalendarImportError } from './import-problems.ts'
import { stateCouncilYears } from './state-council/index.ts'

const SOURCE = '# source: 国办发明电〔2026〕1号\n'

function problemsOf(text: string): [number, string][] {
  try {
    importCalendar(text)
  } catch (error) {
    if (!(error instanceof CalendarImportError)) throw error
    return error.problems.map(({ line, code }) => [line, code])
  }
  return []
}

describe('importCalendar', () => {
  it('reads what a spreadsheet saves in Chinese', () => {
    const text =
      '\ufeff# 来源：国办发明电〔2026〕1号,,\r\n日期,类型,名称\r\n2027/1/1,放假,元旦\r\n2027/1/3,上班,元旦\r\n'
    expect(importCalendar(text)).toEqual({
      year: 2027,
      source: '国办发明电〔2026〕1号',
      days: [
        { date: '2027-01-01', kind: 'off', name: { zh: '元旦', en: 'New Year’s Day' } },
        { date: '2027-01-03', kind: 'work', name: { zh: '元旦', en: 'New Year’s Day' } },
      ],
    })
  })

  it('reads columns in any order, tabs, quotes, English names, and no heading', () => {
    const day = { date: '2027-04-09', kind: 'off', name: { zh: '三月三, 休', en: 'San Yue San' } }
    const headed = 'name_en\tname\tkind\tdate\nSan Yue San\t"三月三, 休"\toff\t2027-04-09'
    expect(importCalendar(SOURCE + headed).days).toEqual([day])
    expect(importCalendar(`${SOURCE}2027-04-09,休,"三月三, 休",San Yue San`).days).toEqual([day])
    const bare = importCalendar(`${SOURCE}date,kind,name\n2027-04-09,off,`)
    expect(bare.days[0]?.name).toEqual({ zh: '放假', en: 'Day off' })
  })

  it('reads JSON, its own and the form of public data sets', () => {
    const days = [{ date: '2027-01-02', kind: 'work', name: { zh: '元旦', en: 'New Year’s Day' } }]
    const own = importCalendar(JSON.stringify({ year: 2027, source: 'x', days }))
    expect(own).toEqual({ year: 2027, source: 'x', days })
    const open = [{ name: '元旦', date: '2027-01-02', isOffDay: false }]
    const other = importCalendar(JSON.stringify({ year: 2027, papers: ['x'], days: open }))
    expect(other).toEqual(own)
  })

  it('takes in what it gave out', () => {
    for (const year of stateCouncilYears) {
      expect(importCalendar(JSON.stringify(year, null, 2))).toEqual(year)
      const lines = year.days.map(({ date, kind, name }) => [date, kind, name.zh, name.en].join())
      const csv = [`# source: ${year.source}`, 'date,kind,name,name_en', ...lines].join('\n')
      expect(importCalendar(csv)).toEqual(year)
    }
  })

  it('takes a December day of the year before', () => {
    const text = `${SOURCE}# year: 2028\ndate,kind\n2027-12-31,off\n2028-01-01,off`
    const year = importCalendar(text)
    expect(year.year).toBe(2028)
    const calendar = createCalendar({ spans: { fri: [['09:00', '17:00']] }, years: [year] })
    expect(calendar.isWorkingDay('2027-12-31')).toBe(false)
    expect(calendar.describeDay('2027-12-24')).toMatchObject({ working: true, known: false })
  })

  it('names every fault with its line, in both languages', () => {
    const text = [
      '# source: x',
      'date,kind,name',
      '2027-02-30,off,春节',
      '2027-02-06,maybe,春节',
      '2027-02-07,work,春节',
      '2027-02-07,off,春节',
      '2027-02-08,work,春节',
      '2025-02-08,work,春节',
      '2027-02-09,off,"春节',
      '',
      ',,',
    ].join('\n')
    expect(problemsOf(text)).toEqual([
      [3, 'DATE_INVALID'],
      [4, 'KIND_INVALID'],
      [6, 'DATE_TWICE'],
      [7, 'WORK_ON_WEEKDAY'],
      [8, 'DATE_OTHER_YEAR'],
      [9, 'QUOTE_OPEN'],
      [11, 'KIND_INVALID'],
      [11, 'DATE_INVALID'],
    ])
    const error = new CalendarImportError([{ line: 6, code: 'DATE_TWICE', value: '2027-02-07' }])
    expect(error.words('zh')).toEqual(['第 6 行：日期重复（2027-02-07）'])
    expect(error.message).toBe('line 6: the date is there twice (2027-02-07)')
  })

  it.each<[string, [number, string][]]>([
    ['', [[1, 'DAYS_MISSING']]],
    ['# source: x\n\n', [[1, 'DAYS_MISSING']]],
    ['2027-01-01,off', [[1, 'SOURCE_MISSING']]],
    ['# source: x\nday,what\n2027-01-01,off', [[2, 'COLUMN_MISSING']]],
    ['# source: x\n# year: 27\n2027-01-01,off', [[1, 'YEAR_INVALID']]],
    ['# source: x\n# year: 2026\n2027-01-01,off', [[3, 'DATE_OTHER_YEAR']]],
    ['# source: x\n9999-01-01,off', [[2, 'DATE_INVALID']]],
    ['# source: x\n2027-01-01,off,\ufffd\ufffd', [[2, 'NOT_UTF8']]],
    ['{\n"year": 2027,\n"days": [,]\n}', [[3, 'JSON_INVALID']]],
    ['{"year": 2027, "source": "x"}', [[1, 'DAYS_MISSING']]],
    [
      '{"source": "x", "days": [\n{"date": "2027-01-01"},\n{"kind": "off"}]}',
      [
        [1, 'DATE_INVALID'],
        [2, 'KIND_INVALID'],
      ],
    ],
    ['x'.repeat(200_001), [[1, 'TOO_LARGE']]],
  ])('refuses %#', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })

  it('answers any text with a calendar that works or with problems that have a line', () => {
    const piece = fc.constantFrom(
      ...[
        '2027-01-02',
        ',',
        '\n',
        'off',
        'work',
        '"',
        '#source: x',
        '{',
        '}',
        '[',
        ']',
        ':',
        '\t',
        '1',
      ],
      ...['"days"', '"date"', '休', 'date,kind\n'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('')
        try {
          createCalendar({ spans: {}, years: [importCalendar(text)] })
        } catch (error) {
          expect(error).toBeInstanceOf(CalendarImportError)
          for (const { line } of (error as CalendarImportError).problems) {
            expect(line).toBeGreaterThan(0)
            expect(line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })
})
