import type { Locale } from '@minqiao/contracts'
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

/** The words of one feature in both languages; English must have every key that Chinese has. */
export interface Words<K extends string> {
  namespace: string
  zh: Record<K, string>
  en: Record<K, string>
}

const storageKey = 'minqiao.locale'

export function currentLocale(): Locale {
  return i18next.language === 'en' ? 'en' : 'zh'
}

/** Starts the languages: what the person chose before, else the browser's, else Chinese. */
export async function startWords(): Promise<void> {
  const chosen = localStorage.getItem(storageKey)
  const browser = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh'
  const lng = chosen === 'en' || chosen === 'zh' ? chosen : browser
  await i18next.use(initReactI18next).init({
    lng,
    fallbackLng: 'zh',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  markLanguage(lng)
}

export async function changeLocale(locale: Locale): Promise<void> {
  localStorage.setItem(storageKey, locale)
  await i18next.changeLanguage(locale)
  markLanguage(locale)
}

function markLanguage(locale: Locale): void {
  document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN'
}

const defined = new Set<string>()

/** Defines a feature's words; its screens call `useWords` with the result. */
export function defineWords<K extends string>(
  namespace: string,
  zh: Record<K, string>,
  en: Record<NoInfer<K>, string>,
): Words<K> {
  return { namespace, zh, en }
}

export type Say<K extends string> = (key: K, values?: Record<string, string | number>) => string

/** The words of a feature in the current language: `say('title')`. */
export function useWords<K extends string>(words: Words<K>): Say<K> {
  if (!defined.has(words.namespace)) {
    i18next.addResourceBundle('zh', words.namespace, words.zh)
    i18next.addResourceBundle('en', words.namespace, words.en)
    defined.add(words.namespace)
  }
  const { t } = useTranslation(words.namespace)
  return (key, values) => t(key as never, values as never) as unknown as string
}
