import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { isConnectionError, isRefusal } from './connection-errors.ts'
import { DatabaseFault } from './faults.ts'
import type { Database, Db } from './handle.ts'
import { createListening } from './listen.ts'
import { maintainEmbedded } from './maintain.ts'
import { createPool, type PoolOptions } from './pool.ts'
import { valueTypes } from './values.ts'

const leastVersion = 15

/** Makes a Database of a pool and makes sure that it answers and is new enough. */
export async function connectTo(kind: Database['kind'], options: PoolOptions): Promise<Database> {
  const config: PoolOptions = { ...options, types: valueTypes }
  const pool = createPool(config)
  const listening = createListening(config, options.onError)
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool }) })
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= Promise.all([listening.close(), pool.end()]).then(() => {})
    return closed
  }
  try {
    const serverVersion = await askVersion(pool)
    const maintain = async () => void (kind === 'embedded' && (await maintainEmbedded(pool)))
    return { kind, serverVersion, pool, db, listen: listening.listen, maintain, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function askVersion(pool: pg.Pool): Promise<string> {
  const { rows } = await pool
    .query<{ version: string }>(`select current_setting('server_version') as version`)
    .catch((error: unknown) => {
      if (isRefusal(error))
        throw new DatabaseFault('DATABASE_REFUSED', { reason: error.message }, error)
      if (!(error instanceof Error) || !isConnectionError(error)) throw error
      // Node leaves the message of several failed addresses empty.
      const reason = error.message || ('code' in error ? String(error.code) : error.name)
      throw new DatabaseFault('DATABASE_UNREACHABLE', { reason }, error)
    })
  const version = rows[0]?.version.split(' ')[0] ?? ''
  if (Number.parseInt(version, 10) < leastVersion)
    throw new DatabaseFault('DATABASE_TOO_OLD', { version, least: leastVersion })
  return version
}
