/** A credential that holds until a moment: an access token, or a ticket. */
export interface StoredToken {
  token: string
  /** Unix time in milliseconds. */
  expiresAt: number
}

/**
 * Where credentials are kept, shared by every process that speaks for the account.
 *
 * Two processes that refresh at once invalidate each other's token: `refresh` is what prevents it.
 * A key is at most 100 printable characters; a token may have 512 and must be kept as a secret.
 */
export interface TokenStore {
  /** The stored credential, expired or not. */
  read(key: string): Promise<StoredToken | undefined>
  /**
   * Replaces the credential whose text is `stale`, once.
   *
   * It must take a lock of the key that holds across processes, read again, and answer what it finds
   * when that is not `stale` any more; only otherwise it calls `fetchNew`, stores the result, lets
   * go of the lock and answers it. `stale` is undefined when nothing was stored. When `fetchNew`
   * throws, nothing changes and the error passes through.
   */
  refresh(
    key: string,
    stale: string | undefined,
    fetchNew: () => Promise<StoredToken>,
  ): Promise<StoredToken>
}

/** A store for one process. */
export function createMemoryTokenStore(): TokenStore {
  const tokens = new Map<string, StoredToken>()
  const queues = new Map<string, Promise<unknown>>()

  async function replace(
    key: string,
    stale: string | undefined,
    fetchNew: () => Promise<StoredToken>,
  ) {
    const stored = tokens.get(key)
    if (stored !== undefined && stored.token !== stale) return stored
    const fresh = await fetchNew()
    tokens.set(key, fresh)
    return fresh
  }

  return {
    read: async (key) => tokens.get(key),
    refresh(key, stale, fetchNew) {
      const before = queues.get(key) ?? Promise.resolve()
      const result = before.then(() => replace(key, stale, fetchNew))
      const settled = result.catch(() => undefined)
      queues.set(key, settled)
      return result
    },
  }
}
