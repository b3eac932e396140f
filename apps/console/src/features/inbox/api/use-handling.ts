import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useNotice } from '#ui/use-notice.ts'
import type { ConversationKey } from '../model/types.ts'
import { assign, setDone } from './requests.ts'
import { newestSeen } from './use-log.ts'

/** Looks at a conversation again, everywhere it is shown. */
export type LookAgain = (key: ConversationKey) => Promise<void>

/** Taking, giving, putting aside: done at once and said aloud only when it fails. */
export function useHandling(key: ConversationKey, lookAgain: LookAgain) {
  const notice = useNotice()
  const queries = useQueryClient()
  const act = useCallback(
    async (change: () => Promise<void>) => {
      try {
        await change()
        await lookAgain(key)
        return true
      } catch (error) {
        notice.failed(error)
        // It may have been refused for what the screen does not show yet.
        void lookAgain(key).catch(() => {})
        return false
      }
    },
    [key, lookAgain, notice],
  )
  return {
    give: (staffId: string | null) => act(() => assign(key, staffId)),
    /** `at`: the message that the log on the screen was opened at. */
    setDone: (done: boolean, at: string) =>
      act(() => setDone(key, done, newestSeen(queries, key, at))),
  }
}
