import { NetworkError } from '../errors/call-errors.ts'
import { PlatformError } from '../errors/platform-error.ts'
import type { StoredToken, TokenStore } from './token-store.ts'

/** One credential of the account, always fit for use. */
export interface TokenKeeper {
  /** A credential that holds now; fetched when there is none or its end is near. */
  get(): Promise<string>
  /** Another one than `stale`, which the platform refused. */
  renew(stale: string): Promise<string>
}

export interface TokenKeeperOptions {
  key: string
  store: TokenStore
  fetchNew: () => Promise<StoredToken>
  now: () => Date
}

/**
 * How long before its end a credential is replaced, in milliseconds.
 *
 * From five minutes before the end the platform hands out a new token while the old one still
 * holds; four leave room for its clock.
 */
const MARGIN = 240_000

/** While the old one holds, how long to wait after a failed replacement, in milliseconds. */
const PAUSE = 10_000

/**
 * Keeps one credential, with a copy in this process so that a call need not read the store.
 *
 * Other processes may replace the credential at any time: the copy then still holds for five
 * minutes, or the platform refuses it and `renew` finds the newer one in the store without fetching.
 */
export function createTokenKeeper(options: TokenKeeperOptions): TokenKeeper {
  const { key, store, fetchNew, now } = options
  let copy: StoredToken | undefined
  let pausedUntil = 0
  let running: { stale: string | undefined; result: Promise<StoredToken> } | undefined

  const timeLeft = (stored: StoredToken) => stored.expiresAt - now().getTime()

  /** Callers of this process that find the same credential stale share one refresh. */
  function refresh(stale: string | undefined): Promise<StoredToken> {
    if (running !== undefined && running.stale === stale) return running.result
    const mine = { stale, result: store.refresh(key, stale, fetchNew) }
    running = mine
    const done = () => {
      if (running === mine) running = undefined
    }
    mine.result.then(done, done)
    return mine.result
  }

  /** Replaces what is near its end; keeps it a while longer when the platform is only busy. */
  async function replace(old: StoredToken | undefined): Promise<StoredToken> {
    const usable = old !== undefined && timeLeft(old) > 0
    if (usable && now().getTime() < pausedUntil) return old
    try {
      return await refresh(old?.token)
    } catch (error) {
      if (!usable || !isPassing(error)) throw error
      pausedUntil = now().getTime() + PAUSE
      return old
    }
  }

  return {
    async get() {
      if (copy !== undefined && timeLeft(copy) > MARGIN) return copy.token
      const stored = await store.read(key)
      copy = stored !== undefined && timeLeft(stored) > MARGIN ? stored : await replace(stored)
      return copy.token
    },

    async renew(stale) {
      if (copy !== undefined && copy.token !== stale) return copy.token
      copy = undefined
      const found = await refresh(stale)
      // What another process left there may itself have ended since.
      copy = timeLeft(found) > 0 ? found : await refresh(found.token)
      return copy.token
    },
  }
}

function isPassing(error: unknown): boolean {
  return (
    error instanceof NetworkError || (error instanceof PlatformError && error.class === 'retry')
  )
}
