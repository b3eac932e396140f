import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import type { Database, Db } from './handle.ts'

interface OpenTransaction {
  pool: pg.Pool
  open: boolean
}

const current = new AsyncLocalStorage<OpenTransaction>()
const guardedPools = new WeakSet<pg.Pool>()

/**
 * Lets queries that go round an open transaction of this pool be found.
 *
 * Not for free: on Node 20 and 22 the first marked transaction switches on hooks for every promise
 * and timer of the process, a fifth of what a push of the platform costs.
 */
export function guardPool(pool: pg.Pool): void {
  guardedPools.add(pool)
}

/** A query went round the open transaction: it would not be part of it, and may wait for ever. */
export class TransactionMisuse extends Error {
  override readonly name = 'TransactionMisuse'

  constructor() {
    super(
      'a query through the pool inside an open transaction: use the handle that the transaction gives (tx.db)',
    )
  }
}

/**
 * Runs the work in one transaction and commits it, or rolls back when it throws.
 *
 * Inside, only the handle that the work is given reaches the transaction. A query through the
 * pool would be outside of it, and on the embedded database, which has one session, would wait
 * for its end for ever; on a guarded pool it throws TransactionMisuse instead.
 */
export function withTransaction<T>(
  database: Pick<Database, 'db' | 'pool'>,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  if (!guardedPools.has(database.pool)) return database.db.transaction().execute(work)
  return database.db.transaction().execute(async (db) => {
    const mark = { pool: database.pool, open: true }
    try {
      return await current.run(mark, () => work(db))
    } finally {
      // What was started in the transaction and goes on after it is free again.
      mark.open = false
    }
  })
}

/** Whether the caller runs inside an open transaction on this pool. */
export function isInTransaction(pool: pg.Pool): boolean {
  const mark = current.getStore()
  return mark?.open === true && mark.pool === pool
}
