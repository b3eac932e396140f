import { refuse } from '../errors/platform-error.ts'
import { type Fields, fieldsAt, textAt } from '../http/fields.ts'

/** What each kind of field may hold (rules.md §12.4). */
const KINDS: Record<string, (value: string) => boolean> = {
  thing: (value) => count(value) <= 20,
  number: (value) => /^-?\d{1,32}(\.\d+)?$/.test(value),
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => count(value) <= 5,
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) => /\d{1,2}:\d{2}|\d{4}年/.test(value) && count(value) <= 40,
  date: (value) => /^\d{4}(年|[-/])/.test(value) && count(value) <= 40,
  amount: (value) => /^[^\d\s]?\d{1,10}(\.\d{1,2})?元?$/.test(value),
  phone_number: (value) => /^[\d+\-() ]{1,17}$/.test(value),
  car_number: (value) => count(value) <= 8,
  name: (value) => (/^[\x20-\x7e]*$/.test(value) ? count(value) <= 20 : count(value) <= 10),
  phrase: (value) => count(value) <= 5,
}
/** Older templates' free fields. */
const LONGEST = 20

/** One line of a template, `名称：{{thing1.DATA}}`. */
interface Line {
  label: string
  key: string
}

/** The lines of a template's content that hold a field. */
export function linesOf(content: string): Line[] {
  const lines: Line[] = []
  for (const line of content.split('\n')) {
    const found = /^(.*?)[：:]?\s*\{\{(\w+)\.DATA\}\}/.exec(line)
    if (found) lines.push({ label: found[1] ?? '', key: found[2] ?? '' })
  }
  return lines
}

/** Fills a template; refuses with 47003, naming the field, what is missing or not of its kind. */
export function fillLines(content: string, data: Fields): { name: string; value: string }[] {
  return linesOf(content).map(({ label, key }) => {
    const value = textAt(fieldsAt(data, key), 'value')
    const kind = KINDS[key.replace(/\d+$/, '')]
    const fits = kind ? kind(value) : count(value) <= LONGEST
    if (value === '' || !fits) refuse(47003, `argument invalid! data.${key}.value invalid`)
    return { name: label, value }
  })
}

function count(value: string): number {
  return [...value].length
}
