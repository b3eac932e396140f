import type { Session } from '#app/session.ts'
import { ApiError, api, OfflineError, unwrap } from '#lib/api.ts'

export interface Accepting {
  token: string
  signInName: string
}

/** The two requests of accepting; tests hand in others. */
export interface Requests {
  accept: (body: { token: string; newPassword: string }) => Promise<unknown>
  signIn: (body: { signInName: string; password: string }) => Promise<Session>
}

const requests: Requests = {
  accept: (body) => unwrap(api.POST('/api/session/invitation', { body })),
  signIn: (body) => unwrap(api.POST('/api/session', { body })),
}

/**
 * Accepts an invitation with a password and signs the person in with it. Can be called again after
 * any failure: what is done already is not asked for twice, and an acceptance whose answer was lost
 * on the way is recognised by the password, which then opens the door.
 */
export function createAcceptance({ token, signInName }: Accepting, { accept, signIn } = requests) {
  let isAccepted = false
  let wasLost = false
  return async (newPassword: string): Promise<Session> => {
    const enter = () => signIn({ signInName, password: newPassword })
    if (isAccepted) return enter()
    try {
      await accept({ token, newPassword })
    } catch (error) {
      if (error instanceof OfflineError) wasLost = true
      const isUsed = error instanceof ApiError && error.code === 'INVITATION_INVALID'
      if (!wasLost || !isUsed) throw error
      return enter().catch((refused: unknown) => {
        // Used by somebody else after all: the invitation is what failed.
        throw refused instanceof OfflineError ? refused : error
      })
    }
    isAccepted = true
    return enter()
  }
}
