import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** What a page knows of who reads it. */
export interface Session {
  account: string
  /** The server does not know the person: asks the platform again, or says that it cannot. */
  onExpired(): void
  /**
   * Notes whose data came. Another window may have let somebody else in meanwhile: then nothing of
   * theirs is shown here. Answers whether it is still the same person.
   */
  isSamePerson(number: string): boolean
}

export const SessionContext = createContext<Session>({
  account: '',
  onExpired: () => undefined,
  isSamePerson: () => true,
})

export function useSession(): Session {
  return useContext(SessionContext)
}
