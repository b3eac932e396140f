import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type pg from 'pg'
import type { Database } from '#platform/db/index.ts'

/** First half of the advisory locks by which pools of workers show that they live. */
const lockClass = 7_340_031

/** The living pools of this process on an embedded database, which has no other process. */
const ownPools = new WeakMap<pg.Pool, Set<string>>()

function ownPoolsOf({ pool }: Database): Set<string> {
  const known = ownPools.get(pool) ?? new Set()
  ownPools.set(pool, known)
  return known
}

/**
 * Shows, for as long as the process lives, that the jobs this pool has taken are at work: an
 * advisory lock on a connection of its own, which the server drops with the connection.
 *
 * The embedded database has one process and one session: there it is enough to remember the pool,
 * and every other lock that is found is that of a dead process.
 */
export function showPool(database: Database, poolId: string): () => Promise<void> {
  if (database.kind === 'embedded') {
    const living = ownPoolsOf(database).add(poolId)
    return async () => void living.delete(poolId)
  }
  const ending = new AbortController()
  const shown = keepShown(database, poolId, ending.signal)
  return async () => {
    ending.abort()
    await shown
  }
}

async function keepShown(database: Database, poolId: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const client = await database.pool.connect()
      try {
        await lockOn(client, poolId, signal)
      } finally {
        // Closed, not given back: with the connection goes the lock.
        client.release(true)
      }
    } catch {
      // The database is away: nobody else can look for our lock either.
      await wait(1000, undefined, { signal, ref: false }).catch(() => {})
    }
  }
}

async function lockOn(client: pg.PoolClient, poolId: string, signal: AbortSignal): Promise<void> {
  const lost = new Promise<void>((resolve) => {
    client.once('error', () => resolve())
    client.once('end', () => resolve())
    signal.addEventListener('abort', () => resolve())
    if (signal.aborted) resolve()
  })
  // A machine that lost its power says nothing: the server has to ask.
  await client.query('set tcp_keepalives_idle = 20')
  await client.query('set tcp_keepalives_interval = 5')
  await client.query('set tcp_keepalives_count = 3')
  await client.query('select pg_advisory_lock($1, hashtext($2))', [lockClass, poolId])
  await lost
}

/**
 * Frees the jobs whose pool is dead, and answers how many. The queue itself would wait four hours.
 *
 * A lock has to be a minute old: a pool takes its first jobs while it is only beginning to show
 * itself. What a dead process had taken counts as a try.
 */
export async function freeAbandonedJobs(
  database: Database,
  olderThanSeconds = 60,
): Promise<number> {
  const isDead =
    database.kind === 'embedded'
      ? sql`locked_by <> all(${[...ownPoolsOf(database)]}::text[])`
      : sql`pg_try_advisory_xact_lock(${lockClass}, hashtext(locked_by))`
  const { rows } = await sql<{ freed: number }>`
    with holders as materialized (
      select locked_by, count(*)::int as jobs from (
        select locked_by from graphile_worker._private_jobs
          where locked_at < now() - make_interval(secs => ${olderThanSeconds})
        union all select locked_by from graphile_worker._private_job_queues
          where locked_at < now() - make_interval(secs => ${olderThanSeconds})) as locks
      group by locked_by),
    dead as materialized (select * from holders where ${isDead})
    select coalesce(sum(jobs), 0)::int as freed, 
      graphile_worker.force_unlock_workers(coalesce(array_agg(locked_by), '{}'))
    from dead`.execute(database.db)
  return rows[0]?.freed ?? 0
}
