import type { Locale } from '@minqiao/contracts'
import { sayTime } from '../../lib/time.ts'

export type Value = string | number | boolean

/** A value of a copy as one reads it: times in Beijing time, yes and no in words. */
export function sayValue(
  value: Value,
  now: Date,
  locale: Locale,
  words: { yes: string; no: string },
): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no
  const text = String(value)
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? sayTime(text, now, locale) : text
}
