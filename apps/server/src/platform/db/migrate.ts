import type pg from 'pg'
import { isConnectionError } from './connection-errors.ts'
import { DatabaseFault } from './faults.ts'
import type { Database } from './handle.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import { type Progress, steps } from './steps.ts'

/** Of the advisory lock: only one process migrates at a time. Any number nobody else uses. */
const migrationLock = 7_340_021

interface Applied {
  name: string
  checksum: string
}

/**
 * Brings the schema up to date: each file in a transaction of its own, recorded in
 * `schema_migrations`. Several processes may ask at once. Answers the files applied.
 *
 * Throws DatabaseFault when an applied file was edited or is gone, when numbers have a gap, when
 * the database is newer than this program, or when a file fails (nothing of it remains).
 */
export async function migrate(
  database: Pick<Database, 'pool'>,
  dir: string,
  { progress = () => {} }: { progress?: Progress } = {},
): Promise<string[]> {
  const migrations = readMigrations(dir)
  const done: string[] = []
  const client = await database.pool.connect()
  try {
    for (;;) {
      const applied = await applyNext(client, migrations, progress)
      if (applied === undefined) return done
      done.push(applied)
    }
  } finally {
    client.release()
  }
}

/** Applies the first migration that is missing, if there is one, and answers its name. */
async function applyNext(
  client: pg.PoolClient,
  migrations: readonly Migration[],
  progress: Progress,
): Promise<string | undefined> {
  await client.query('begin')
  try {
    await client.query(`select pg_advisory_xact_lock(${migrationLock})`)
    const applied = await readApplied(client)
    compare(migrations, applied)
    const next = migrations[applied.length]
    if (next) {
      progress(steps.migrate(next.name))
      await apply(client, next)
    }
    await client.query('commit')
    return next?.name
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

async function readApplied(client: pg.PoolClient): Promise<Applied[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('schema_migrations') is not null as there`,
  )
  if (!rows[0]?.there)
    await client.query(`create table schema_migrations (
      name text primary key, checksum text not null, applied_at timestamptz not null)`)
  const found = await client.query<Applied>(
    'select name, checksum from schema_migrations order by name',
  )
  return found.rows
}

/** What was applied must be the beginning of what there is, unchanged. */
function compare(migrations: readonly Migration[], applied: readonly Applied[]): void {
  for (const [place, { name, checksum }] of applied.entries()) {
    const file = migrations[place]
    if (!file) throw new DatabaseFault('DATABASE_NEWER', { name })
    if (file.name !== name) throw new DatabaseFault('MIGRATION_MISSING', { name })
    if (file.checksum !== checksum) throw new DatabaseFault('MIGRATION_CHANGED', { file: name })
  }
}

async function apply(client: pg.PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    if (isConnectionError(error) || !(error instanceof Error)) throw error
    const line = lineOf(error, sql)
    throw new DatabaseFault('MIGRATION_FAILED', { file: name, line, reason: error.message }, error)
  }
  await client.query(
    'insert into schema_migrations (name, checksum, applied_at) values ($1, $2, clock_timestamp())',
    [name, checksum],
  )
}

/** The server counts characters of the text that it was sent. */
function lineOf(error: Error, sql: string): number | undefined {
  const position = 'position' in error ? Number(error.position) : Number.NaN
  if (!Number.isInteger(position)) return undefined
  return [...sql].slice(0, position - 1).filter((character) => character === '\n').length + 1
}
