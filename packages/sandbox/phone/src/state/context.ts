import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Session, SessionState } from './session.ts'
import { useStore } from './store.ts'

export const SessionContext = createContext<Session | undefined>(undefined)

/** Gives the session of the person who holds the phone. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionContext around it')
  return session
}

/** Gives the session's state and renders again when it changes. */
export function useSessionState(): SessionState {
  return useStore(useSession().store)
}
