import pg from 'pg'
import { guardPool, isInTransaction, TransactionMisuse } from './transaction.ts'

type Connected = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: unknown) => void,
) => void

/** A pool that refuses a query which goes round the caller's open transaction. */
class GuardedPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>
  override connect(callback: Connected): void
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    const misuse = isInTransaction(this) ? new TransactionMisuse() : undefined
    if (callback === undefined) return misuse ? Promise.reject(misuse) : super.connect()
    if (misuse) callback(misuse, undefined, () => {})
    else super.connect(callback)
    return undefined
  }
}

export interface PoolOptions extends pg.PoolConfig {
  /** Refuse queries that go round an open transaction. */
  guarded: boolean
  /** Told of connections that broke; the pool replaces them by itself. */
  onError(error: Error): void
}

/** Makes a pool that outlives the loss of any of its connections. */
export function createPool({ guarded, onError, ...options }: PoolOptions): pg.Pool {
  const pool = guarded ? new GuardedPool(options) : new pg.Pool(options)
  if (guarded) guardPool(pool)
  pool.on('error', onError)
  // A connection that is out of the pool but between two queries has no other listener, and an
  // error without a listener would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
