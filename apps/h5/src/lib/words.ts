import type { Locale } from '@minqiao/contracts'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { keep, readKept } from './kept.ts'

/** The words of one feature in both languages; English must have every key that Chinese has. */
export interface Words<K extends string> {
  namespace: string
  zh: Record<K, string>
  en: Record<K, string>
}

export type Say<K extends string> = (key: K, values?: Record<string, string | number>) => string

const storageKey = 'minqiao.m.locale'

/** What the person chose before, else the browser's language, else Chinese. */
export function startLocale(browserLanguage = navigator.language): Locale {
  const chosen = readKept(storageKey)
  if (chosen === 'en' || chosen === 'zh') return chosen
  return browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'zh'
}

export function keepLocale(locale: Locale): void {
  keep(storageKey, locale)
}

/** Tells the browser and screen readers which language the page speaks. */
export function markLocale(locale: Locale): void {
  document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN'
}

export function defineWords<K extends string>(
  namespace: string,
  zh: Record<K, string>,
  en: Record<NoInfer<K>, string>,
): Words<K> {
  return { namespace, zh, en }
}

/** Fills the holes of a text: `{{name}}`; a hole without a value stays empty. */
export function fill(text: string, values: Record<string, string | number> = {}): string {
  const given = new Map(Object.entries(values))
  return text.replace(/\{\{(\w+)\}\}/g, (_hole, name: string) => String(given.get(name) ?? ''))
}

export const LocaleContext = createContext<Locale>('zh')

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

/** The words of a feature in the current language: `say('title')`. */
export function useWords<K extends string>(words: Words<K>): Say<K> {
  const locale = useLocale()
  return (key, values) => fill(words[locale][key], values)
}
