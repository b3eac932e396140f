import { type Locale, type Role, roles } from '@minqiao/contracts'

export interface ReadableWords {
  yes: string
  no: string
  comma: string
  semicolon: string
}

/** A value of an entry's details as a person reads it; lists are joined, yes and no are words. */
export function readableValue(value: unknown, words: ReadableWords): string {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value))
    return value.length === 0
      ? '–'
      : value.map((item) => readableValue(item, words)).join(words.comma)
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, inner]) => `${key} ${readableValue(inner, words)}`)
      .join(words.semicolon)
  return String(value)
}

/** The name of a role where the details hold one; anything else stays. */
export function roleInWords(key: string, value: unknown, locale: Locale): unknown {
  if (key !== 'role' || typeof value !== 'string' || !Object.hasOwn(roles, value)) return value
  return roles[value as Role][locale]
}

/** A moment chosen on the wall clock of Beijing, as the server takes it. */
export function beijingMoment(wallClock: string): string {
  return new Date(`${wallClock}+08:00`).toISOString()
}

/** The end of an id: enough to tell two rows apart at a glance. */
export function tailOf(id: string): string {
  return id.length > 14 ? `…${id.slice(-8)}` : id
}
