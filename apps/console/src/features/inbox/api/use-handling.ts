import { useCallback } from 'react'
import { useNotice } from '#ui/use-notice.ts'
import type { ConversationKey } from '../model/types.ts'
import { assign, setDone } from './requests.ts'

/** Looks at a conversation again, everywhere it is shown. */
export type LookAgain = (key: ConversationKey) => Promise<void>

/** Taking, giving, putting aside: done at once and said aloud only when it fails. */
export function useHandling(key: ConversationKey, lookAgain: LookAgain) {
  const notice = useNotice()
  const act = useCallback(
    async (change: () => Promise<void>) => {
      try {
        await change()
        await lookAgain(key)
        return true
      } catch (error) {
        notice.failed(error)
        return false
      }
    },
    [key, lookAgain, notice],
  )
  return {
    give: (staffId: string | null) => act(() => assign(key, staffId)),
    setDone: (done: boolean) => act(() => setDone(key, done)),
  }
}
