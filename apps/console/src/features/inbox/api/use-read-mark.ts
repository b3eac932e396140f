import { useEffect } from 'react'
import type { Conversation } from '../model/types.ts'
import { markRead } from './requests.ts'
import type { LookAgain } from './use-handling.ts'

/** Clears the unread mark of what somebody really has before them, and of nothing behind it. */
export function useReadMark(
  { accountId, conversationId, unread }: Conversation,
  seenId: string | undefined,
  lookAgain: LookAgain,
): void {
  useEffect(() => {
    if (unread === 0 || seenId === undefined) return
    const key = { accountId, conversationId }
    const mark = () => {
      if (document.visibilityState !== 'visible') return
      // The mark that stays after a failure is cleared with the next look.
      markRead(key, seenId)
        .then(() => lookAgain(key))
        .catch(() => {})
    }
    mark()
    document.addEventListener('visibilitychange', mark)
    return () => document.removeEventListener('visibilitychange', mark)
  }, [accountId, conversationId, unread, seenId, lookAgain])
}
