import {
  type CalendarDay,
  type CalendarYear,
  type DayName,
  NATIONAL_HOLIDAYS,
} from './calendar-year.ts'
import {
  type DayNumber,
  FIRST_YEAR,
  formatDay,
  LAST_YEAR,
  readDate,
  weekdayOf,
  yearOf,
} from './dates.ts'
import { CalendarImportError, type ImportProblem, problem } from './import-problems.ts'
import { type RawCalendar, type RawDay, readCsv, readJson } from './import-rows.ts'

const LONGEST = 200_000
const KINDS: Record<CalendarDay['kind'], RegExp> = {
  off: /^(off|holiday|休|假|放假|休息)$/i,
  work: /^(work|workday|班|上班|补班|调休|调休上班)$/i,
}
const UNNAMED: Record<CalendarDay['kind'], DayName> = {
  off: { zh: '放假', en: 'Day off' },
  work: { zh: '调休上班', en: 'Make-up working day' },
}

/**
 * Reads the arrangement of one year from CSV or JSON; see `readCsv` and `readJson` for the forms.
 *
 * The file must say its source. The year is the one it names, else that of its last date.
 * Throws CalendarImportError with every fault and its line; nothing is guessed or left out.
 */
export function importCalendar(text: string): CalendarYear {
  if (text.length > LONGEST) throw new CalendarImportError([problem(1, 'TOO_LARGE')])
  const clean = text.replace(/^\ufeff/, '')
  const garbled = clean.indexOf('\ufffd')
  if (garbled >= 0) {
    const line = clean.slice(0, garbled).split('\n').length
    throw new CalendarImportError([problem(line, 'NOT_UTF8')])
  }
  const raw = /^\s*[{[]/.test(clean) ? readJson(clean) : readCsv(clean)
  const problems = [...raw.problems]
  if (problems.length === 0) {
    if (raw.days.length === 0) problems.push(problem(1, 'DAYS_MISSING'))
    else if (raw.source === '') problems.push(problem(1, 'SOURCE_MISSING'))
  }
  const year = readYear(raw, problems)
  const days = readDays(raw.days, year, problems)
  if (problems.length > 0 || year === undefined) throw new CalendarImportError(problems)
  return { year, source: raw.source, days: days.sort((a, b) => (a.date < b.date ? -1 : 1)) }
}

function readYear(raw: RawCalendar, problems: ImportProblem[]): number | undefined {
  if (raw.year === '') {
    const dates = raw.days.map(({ date }) => findDay(date)).filter((day) => day !== undefined)
    return dates.length > 0 ? yearOf(Math.max(...dates)) : undefined
  }
  const year = /^\d{4}$/.test(raw.year) ? Number(raw.year) : 0
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year
  problems.push(problem(1, 'YEAR_INVALID', raw.year))
  return undefined
}

function readDays(
  rows: RawDay[],
  year: number | undefined,
  problems: ImportProblem[],
): CalendarDay[] {
  const days = new Map<DayNumber, CalendarDay>()
  for (const { line, date, kind: word, zh, en } of rows) {
    const refuse = (code: ImportProblem['code'], value: string) =>
      problems.push(problem(line, code, value))
    const day = findDay(date)
    const kind = (['off', 'work'] as const).find((each) => KINDS[each].test(word))
    if (kind === undefined) refuse('KIND_INVALID', word)
    if (day === undefined) refuse('DATE_INVALID', date)
    else if (year !== undefined && !isOfYear(day, year)) refuse('DATE_OTHER_YEAR', date)
    else if (days.has(day)) refuse('DATE_TWICE', date)
    else if (kind === 'work' && weekdayOf(day) % 6 !== 0) refuse('WORK_ON_WEEKDAY', date)
    else if (kind !== undefined)
      days.set(day, { date: formatDay(day), kind, name: nameOf(kind, zh, en) })
  }
  return [...days.values()]
}

/** A spreadsheet writes 2026/1/4 for 2026-01-04. */
function findDay(text: string): DayNumber | undefined {
  const [, year, month = '', day = ''] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? []
  return readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function isOfYear(day: DayNumber, year: number): boolean {
  return yearOf(day) === year || formatDay(day).startsWith(`${year - 1}-12-`)
}

/** English of a national holiday is known; of any other it is what the file says. */
function nameOf(kind: CalendarDay['kind'], zh: string, en: string): DayName {
  if (zh === '') return UNNAMED[kind]
  const national = Object.values(NATIONAL_HOLIDAYS).find((name) => name.zh === zh)
  return { zh, en: en || national?.en || zh }
}
