import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { NetworkError, PlatformError, type StoredToken, type TokenStore } from '@minqiao/wechat'
import { type Db, uuidv7 } from '#platform/db/index.ts'
import type { Vault } from '#platform/vault/index.ts'
import { purposes } from '../repo/secrets.ts'
import {
  extendLease,
  failLease,
  findToken,
  type Lease,
  storeToken,
  type TokenRow,
  takeLease,
} from '../repo/tokens.ts'

export interface TokenStoreParts {
  db: Db
  vault: Vault
  now: () => Date
  accountId: string
  appId: string
  /** Told when this process got a new token. */
  onFresh?: () => Promise<void>
  /** Told when the platform gave this process none: the failure, and how many in a row. */
  onFailure?: (error: unknown, failures: number) => Promise<void>
  /** Waits between two looks at a token that another process is refreshing. */
  sleep?: (ms: number) => Promise<unknown>
}

/** A lease outlives its holder by this at the most; the holder lengthens it while it is alive. */
const leaseMs = 15_000
const beatMs = 5_000

/**
 * Keeps the tokens of one account in the database, sealed, for all processes.
 *
 * Claim, call, record: the lease on the row decides who asks the platform, and no transaction is
 * open while it is asked. Everybody else waits for the row to change. When the holder dies, its
 * lease ends and the next one takes over; when its refresh fails, those who waited fail with it
 * instead of asking one after another.
 */
export function createTokenStore(parts: TokenStoreParts): TokenStore {
  const { db, vault, now, accountId, appId, sleep = delay } = parts
  const kindOf = (key: string) => (key === appId ? 'access' : key.slice(appId.length + 1))
  const recordOf = (kind: string) => `${accountId}:${kind}`

  async function open(row: TokenRow): Promise<StoredToken | undefined> {
    if (row.sealed === null || row.expiresAt === null) return undefined
    const token = await vault.open(purposes.accessToken, recordOf(row.kind), row.sealed)
    return { token, expiresAt: row.expiresAt.getTime() }
  }

  async function fetchUnder(
    lease: Lease,
    fetchNew: () => Promise<StoredToken>,
  ): Promise<StoredToken | undefined> {
    const untilNext = () => new Date(now().getTime() + leaseMs)
    // A beat that fails is made good by the next; when none comes through, somebody takes over.
    const beat = setInterval(() => {
      extendLease(db, lease, untilNext()).catch(() => undefined)
    }, beatMs)
    beat.unref()
    try {
      const fresh = await fetchNew()
      const sealed = await vault.seal(purposes.accessToken, recordOf(lease.kind), fresh.token)
      const kept = await storeToken(db, lease, {
        sealed,
        print: printOf(fresh.token),
        obtainedAt: now(),
        expiresAt: new Date(fresh.expiresAt),
      })
      if (!kept) return undefined
      await parts.onFresh?.()
      return fresh
    } catch (error) {
      const errcode = error instanceof PlatformError ? error.errcode : undefined
      // With the database away the lease ends by itself; what matters is why there is no token.
      const failures = await failLease(db, lease, errcode, now()).catch(() => 0)
      if (failures > 0) await parts.onFailure?.(error, failures)
      throw error
    } finally {
      clearInterval(beat)
    }
  }

  return {
    async read(key) {
      const row = await findToken(db, accountId, kindOf(key))
      return row && open(row)
    },

    async refresh(key, stale, fetchNew) {
      const kind = kindOf(key)
      const seen = {
        print: stale === undefined ? '' : printOf(stale),
        failures: (await findToken(db, accountId, kind))?.failures ?? 0,
      }
      for (let pause = 20; ; pause = Math.min(pause * 2, 320)) {
        const lease = { accountId, kind, leaseId: uuidv7() }
        const until = new Date(now().getTime() + leaseMs)
        if (await takeLease(db, lease, seen, now(), until)) {
          const fresh = await fetchUnder(lease, fetchNew)
          if (fresh) return fresh
        }
        const row = await findToken(db, accountId, kind)
        const found = row && row.print !== seen.print ? await open(row) : undefined
        if (found) return found
        if (row && row.failures > seen.failures) throw sharedFailure(row)
        await sleep(pause)
      }
    },
  }
}

/** The failure of the process that asked, for those who waited for it. */
function sharedFailure(row: TokenRow): Error {
  const api = row.kind === 'access' ? '/cgi-bin/stable_token' : '/cgi-bin/ticket/getticket'
  return row.lastErrcode === null
    ? new NetworkError(api, 'lost')
    : new PlatformError(api, row.lastErrcode, {})
}

function printOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
