import type { Kysely } from 'kysely'
import type pg from 'pg'

/** No table at all: what a handle shows until a module says which tables are its own. */
type NoTables = Record<never, never>

/**
 * The database as it is passed around: the pool, or an open transaction.
 *
 * It knows no table. A module's repo asks `tablesOf<ItsTables>(db)`, so that another module's
 * table does not type-check there.
 */
export type Db = Kysely<NoTables>

/** The query builder on a module's own tables; costs nothing at run time. */
export function tablesOf<Tables>(db: Db): Kysely<Tables> {
  return db as unknown as Kysely<Tables>
}

/** An open database, embedded or PostgreSQL. */
export interface Database {
  kind: 'embedded' | 'postgres'
  /** As the server says it, such as `15.20` or `18.6`. */
  serverVersion: string
  pool: pg.Pool
  /** For reading outside a transaction. */
  db: Db
  /**
   * Hears NOTIFY on a channel, and comes back by itself when the database was away. The promise
   * resolves when the listener stands; the returned function ends it. After a loss `resumed` is
   * called: what was said meanwhile was not heard, so look again.
   */
  listen(
    channel: string,
    heard: (payload: string) => void,
    resumed?: () => void,
  ): Promise<() => Promise<void>>
  /** Housekeeping that PostgreSQL does by itself and the embedded store does not. */
  maintain(): Promise<void>
  /** Waits for the work under way, then closes everything; may be called twice. */
  close(): Promise<void>
}
