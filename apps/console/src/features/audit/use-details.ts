import { currentLocale, useWords } from '#lib/words.ts'
import type { Entry } from './audit-data.ts'
import { readableValue, roleInWords } from './readable.ts'
import { auditWords, detailWords } from './words.ts'

type Key = keyof typeof detailWords.zh

/** What an entry holds besides, as names and values a person reads. */
export function useDetails(): (entry: Entry) => { key: string; name: string; value: string }[] {
  const say = useWords(auditWords)
  const sayName = useWords(detailWords)
  const locale = currentLocale()
  const words = {
    yes: say('yes'),
    no: say('no'),
    comma: say('comma'),
    semicolon: say('semicolon'),
  }
  return ({ details }) =>
    Object.entries(details).map(([key, value]) => ({
      key,
      name: Object.hasOwn(detailWords.zh, key) ? sayName(key as Key) : key,
      value: readableValue(roleInWords(key, value, locale), words),
    }))
}
