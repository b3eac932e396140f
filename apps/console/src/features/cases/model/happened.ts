import type { Say } from '#lib/words.ts'
import type { historyWords } from '../words-history.ts'

type Key = keyof (typeof historyWords)['zh']

/** What a way or a note is called; its code where there is no word. */
export function happenedName(way: string, say: Say<Key>): string {
  const words = say(way as Key)
  return words || way
}
