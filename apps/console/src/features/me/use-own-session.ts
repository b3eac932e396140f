import { useQueryClient } from '@tanstack/react-query'
import { type Session, sessionKey } from '#app/session.ts'
import { setCsrfToken } from '#lib/api.ts'

export const ownSessionsKey = ['own-sessions'] as const

/** Takes the new session that the server gives after a change to one's own access. */
export function useTakeSession(): (session: Session) => Promise<void> {
  const queries = useQueryClient()
  return async (session) => {
    setCsrfToken(session.csrfToken ?? '')
    queries.setQueryData(sessionKey, session)
    await queries.invalidateQueries({ queryKey: ownSessionsKey })
  }
}
