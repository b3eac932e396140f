import type { Locale } from '@minqiao/contracts'
import { ApiError } from '#lib/api.ts'

interface Bilingual {
  zh: string
  en: string
}

/** What went wrong, for a person: the server's words, and what the platform meant by its refusal. */
export function failureWords(error: unknown, locale: Locale): string {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error)
  const { meaning, hint, errcode } = error.details
  const said = [meaning, hint].filter(isBilingual).map((words) => words[locale])
  if (said.length === 0) return error.message
  const end = locale === 'zh' ? '。' : '.'
  const code = typeof errcode === 'number' ? ` (${errcode})` : ''
  const [first = '', ...rest] = said.map((words) => words.replace(/[。.]$/, ''))
  return [error.message, `${first}${code}${end}`, ...rest.map((words) => words + end)].join(' ')
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
}
