import pg from 'pg'
import { startEmbeddedPostgres } from './embedded-postgres.ts'

export interface FoundPostgres {
  url: string
  /** For the log: where it was found. */
  what: string
  stop(): Promise<void>
}

const leastVersion = 150_000

/**
 * A PostgreSQL for the second run of the suite: the one of TEST_DATABASE_URL, else one on
 * 127.0.0.1:5432 that lets us make databases, else the dev dependency's, started for the run.
 */
export async function findPostgres(): Promise<FoundPostgres> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, what: 'TEST_DATABASE_URL', stop: async () => {} }
  const local = `postgres://${process.env.PGUSER ?? 'postgres'}@127.0.0.1:5432/postgres`
  if (await isUsable(local)) return { url: local, what: '127.0.0.1:5432', stop: async () => {} }
  const own = await startEmbeddedPostgres()
  return { ...own, what: '@embedded-postgres, started for this run' }
}

async function isUsable(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; may: boolean }>(
      `select current_setting('server_version_num')::int as version, rolcreatedb or rolsuper as may
       from pg_roles where rolname = current_user`,
    )
    return rows[0]?.may === true && rows[0].version >= leastVersion
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
