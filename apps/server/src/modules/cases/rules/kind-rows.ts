import type { Urgency } from './case.ts'
import { urgencies } from './urgency.ts'

/** A kind as a table gives it. */
export interface KindRow {
  kind_code: string
  parent_code: string | null
  level: number
  name: string
  name_en: string
  position: number
  urgency: Urgency | null
  reviewed: boolean
  words: string[]
}

/** What is wrong with a line of a table; lines are counted from 1, the heading among them. */
export interface KindProblem {
  line: number
  problem:
    | 'heading'
    | 'columns'
    | 'code'
    | 'name'
    | 'urgency'
    | 'reviewed'
    | 'parent'
    | 'repeated'
    | 'too-many'
}

const columns = ['code', 'name', 'name_en', 'urgency', 'reviewed', 'words']
const mostKinds = 5000

/** Reads a table of kinds (CSV, UTF-8, RFC 4180); every line that is wrong is named. */
export function readKindRows(text: string): { rows: KindRow[]; problems: KindProblem[] } {
  const [heading, ...lines] = readCsv(text)
  if (heading?.cells.map((cell) => cell.trim().toLowerCase()).join() !== columns.join())
    return { rows: [], problems: [{ line: 1, problem: 'heading' }] }
  if (lines.length > mostKinds)
    return { rows: [], problems: [{ line: mostKinds + 2, problem: 'too-many' }] }
  const rows: KindRow[] = []
  const problems: KindProblem[] = []
  const codes = new Set(lines.map(({ cells }) => cells[0]?.trim()))
  const seen = new Set<string>()
  for (const { line, cells } of lines) {
    const read = readRow(cells, rows.length)
    const row = typeof read === 'string' ? undefined : read
    if (typeof read === 'string') problems.push({ line, problem: read })
    else if (seen.has(read.kind_code)) problems.push({ line, problem: 'repeated' })
    else if (read.parent_code !== null && !codes.has(read.parent_code))
      problems.push({ line, problem: 'parent' })
    if (!row) continue
    seen.add(row.kind_code)
    rows.push(row)
  }
  return { rows, problems }
}

function readRow(cells: readonly string[], position: number): KindRow | KindProblem['problem'] {
  if (cells.length !== columns.length) return 'columns'
  const [code = '', name = '', nameEn = '', urgency = '', reviewed = '', words = ''] = cells.map(
    (cell) => cell.trim(),
  )
  if (!/^\d{2}(\d{2}){0,2}$/.test(code)) return 'code'
  if (name === '' || [...name].length > 40 || [...nameEn].length > 80) return 'name'
  if (urgency !== '' && !(urgency in urgencies)) return 'urgency'
  if (!['', 'true', 'false'].includes(reviewed)) return 'reviewed'
  return {
    kind_code: code,
    parent_code: code.length === 2 ? null : code.slice(0, -2),
    level: code.length / 2,
    name,
    name_en: nameEn,
    position,
    urgency: urgency === '' ? null : (urgency as Urgency),
    reviewed: reviewed === 'true',
    words: words.split(/[\s、，]+/u).filter((word) => word !== ''),
  }
}

/** The lines of a CSV that hold something, with the place where each begins. */
function readCsv(text: string): { line: number; cells: string[] }[] {
  const found: { line: number; cells: string[] }[] = []
  let [line, from, cells, cell, quoted]: [number, number, string[], string, boolean] = [
    1,
    1,
    [],
    '',
    false,
  ]
  const end = () => {
    cells.push(cell)
    if (cells.some((one) => one.trim() !== '')) found.push({ line: from, cells })
    cells = []
    cell = ''
  }
  const letters = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  for (let place = 0; place < letters.length; place++) {
    const letter = letters[place]
    if (letter === '\n') line += 1
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (letters[place + 1] === '"') cell += letters[place++]
      else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === ',') {
      cells.push(cell)
      cell = ''
    } else if (letter === '\n') {
      end()
      from = line
    } else cell += letter
  }
  end()
  return found
}
