import { useEffect } from 'react'
import { appWords } from '#app/words.ts'
import { useWords } from '#lib/words.ts'
import { useCounts } from './api/use-conversation.ts'

/** The browser's tab says how many wait, for whoever works in another one. */
export function useTitle(): void {
  const say = useWords(appWords)
  const waiting = useCounts().data?.waiting ?? 0
  const words = `${say('inbox')} · ${say('product')}`
  const product = say('product')
  useEffect(() => {
    const count = waiting > 999 ? '999+' : String(waiting)
    document.title = waiting > 0 ? `(${count}) ${words}` : words
    return () => {
      document.title = product
    }
  }, [waiting, words, product])
}
