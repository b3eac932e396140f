import { type ImportProblem, problem } from './import-problems.ts'
import { findJsonFault } from './json-fault.ts'

/** A day as it stands in the file, not yet believed. */
export interface RawDay {
  line: number
  date: string
  kind: string
  zh: string
  en: string
}

/** A file taken apart. */
export interface RawCalendar {
  year: string
  source: string
  days: RawDay[]
  problems: ImportProblem[]
}

const COLUMNS: Record<'date' | 'kind' | 'zh' | 'en', readonly string[]> = {
  date: ['date', '日期'],
  kind: ['kind', 'type', '类型'],
  zh: ['name', 'name_zh', '名称', '节日'],
  en: ['name_en', '英文名称'],
}
type Column = keyof typeof COLUMNS

/**
 * Reads CSV (or tab-separated) lines `date,kind,name,name_en`, with or without a heading.
 *
 * Lines that begin with # may say `# source: …` and `# year: 2027` (来源, 年份).
 */
export function readCsv(text: string): RawCalendar {
  const raw: RawCalendar = { year: '', source: '', days: [], problems: [] }
  let order: readonly (Column | undefined)[] | undefined
  for (const [index, content] of text.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1
    if (content.trim() === '') continue
    if (content.startsWith('#')) {
      readComment(raw, content)
      continue
    }
    const cells = splitLine(content)
    if (cells === undefined) {
      raw.problems.push(problem(line, 'QUOTE_OPEN', content))
      continue
    }
    if (order === undefined) {
      order = readHeading(cells)
      if (order !== undefined) continue
      if (!/^\d/.test(cells[0] ?? '')) {
        raw.problems.push(problem(line, 'COLUMN_MISSING', content))
        return raw
      }
      order = ['date', 'kind', 'zh', 'en']
    }
    const cell = (column: Column) => cells[order?.indexOf(column) ?? -1] ?? ''
    raw.days.push({ line, date: cell('date'), kind: cell('kind'), zh: cell('zh'), en: cell('en') })
  }
  return raw
}

/**
 * Reads `{ year, source, days: [{ date, kind, name }] }`, or the list of days alone.
 *
 * A day may say `isOffDay: true` for its kind, `papers: [address]` may stand for the source, and a
 * name may be a text or `{ zh, en }`.
 */
export function readJson(text: string): RawCalendar {
  const raw: RawCalendar = { year: '', source: '', days: [], problems: [] }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    raw.problems.push(problem(lineAt(text, findJsonFault(text)), 'JSON_INVALID'))
    return raw
  }
  const top = asRecord(content)
  raw.year = asText(top.year)
  raw.source = asText(top.source) || asText(asList(top.papers)[0])
  const places = [...text.matchAll(/"date"\s*:/g)].map(({ index }) => lineAt(text, index))
  for (const [index, item] of asList(Array.isArray(content) ? content : top.days).entries()) {
    const day = asRecord(item)
    const name = asRecord(day.name)
    raw.days.push({
      line: places[index] ?? 1,
      date: asText(day.date),
      kind: typeof day.isOffDay === 'boolean' ? (day.isOffDay ? 'off' : 'work') : asText(day.kind),
      zh: asText(day.name) || asText(name.zh),
      en: asText(name.en),
    })
  }
  return raw
}

function readComment(raw: RawCalendar, line: string): void {
  const [, key = '', value = ''] = /^#\s*([^:：\s]+)\s*[:：]\s*(.*?)[\s,]*$/.exec(line) ?? []
  if (/^(source|来源|依据)$/i.test(key)) raw.source = value
  if (/^(year|年份|年度)$/i.test(key)) raw.year = value
}

function readHeading(cells: string[]): (Column | undefined)[] | undefined {
  const columns = Object.keys(COLUMNS) as Column[]
  const order = cells.map((cell) =>
    columns.find((column) => COLUMNS[column].includes(cell.toLowerCase())),
  )
  return order.includes('date') && order.includes('kind') ? order : undefined
}

/** Cells of one line, trimmed; a cell in double quotes may hold commas. */
function splitLine(line: string): string[] | undefined {
  const cells: string[] = []
  const cell = / *(?:"((?:[^"]|"")*)" *|([^",\t][^,\t]*)?)(,|\t|$)/y
  for (;;) {
    const match = cell.exec(line)
    if (match === null) return undefined
    const [, quoted, plain = '', separator] = match
    cells.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim())
    if (separator === '') return cells
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
