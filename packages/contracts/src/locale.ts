/** The two languages of every screen; Chinese is the first. */
export type Locale = 'zh' | 'en'

/** Picks a language from an Accept-Language header; Chinese unless English is clearly preferred. */
export function localeOf(header: string | undefined): Locale {
  const first = header?.split(',')[0]?.trim().toLowerCase() ?? ''
  return first.startsWith('en') ? 'en' : 'zh'
}
