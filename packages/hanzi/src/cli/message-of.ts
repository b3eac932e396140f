import type { Message } from '../classify/types.ts'

/** Fields that hold the text where the caller names none: the first of these that a row has. */
const USUAL = [['title', 'detail'], ['text']]

/** `title,detail` as typed by a person. */
export function splitFields(typed: string | undefined): string[] | undefined {
  const fields = typed?.split(',').map((field) => field.trim())
  return fields?.filter((field) => field !== '')
}

/**
 * The message of a row. Of several fields the first is the title and the others, one below the
 * other, the detail; a single field is the detail.
 * @returns a text that says what is wrong when no field holds text
 */
export function messageOf(
  row: Record<string, unknown>,
  fields: readonly string[] | undefined,
): Message | string {
  const wanted = fields ?? USUAL.find((some) => some.some((field) => field in row)) ?? []
  const texts = wanted.map((field) => row[field] ?? '')
  const wrong = wanted.find((_, at) => typeof texts[at] !== 'string')
  if (wrong) return `has no text in ${wrong}`
  const [first = '', ...others] = texts.map(String)
  if (texts.join('').trim() === '') return `has no text in ${(fields ?? USUAL.flat()).join(', ')}`
  return others.length === 0 ? { detail: first } : { title: first, detail: others.join('\n') }
}
