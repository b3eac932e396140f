import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'

/** One job as the queue page shows it. */
export interface QueuedJob {
  id: string
  name: string
  state: 'waiting' | 'running' | 'retrying' | 'dead'
  attempts: number
  maxAttempts: number
  runAt: Date
  createdAt: Date
  lastError: string | null
}

const stateOf = sql<QueuedJob['state']>`case
  when attempts >= max_attempts and locked_at is null then 'dead'
  when locked_at is not null then 'running'
  when attempts > 0 then 'retrying'
  else 'waiting' end`

/** Jobs in the queue, newest failures first. */
export async function listJobs(
  db: Db,
  filter: { state?: QueuedJob['state']; limit: number; offset: number },
): Promise<{ jobs: QueuedJob[]; total: number }> {
  const wanted = filter.state ? sql`where state = ${filter.state}` : sql``
  const { rows } = await sql<QueuedJob & { total: number }>`
    with jobs as (
      select id::text as id, task_identifier as name, ${stateOf} as state, attempts,
        max_attempts as "maxAttempts", run_at as "runAt", created_at as "createdAt",
        left(last_error, 500) as "lastError"
      from graphile_worker.jobs)
    select *, count(*) over ()::int as total from jobs ${wanted}
    order by (state = 'dead') desc, "runAt" desc limit ${filter.limit} offset ${filter.offset}`.execute(
    db,
  )
  return { jobs: rows.map(({ total: _, ...job }) => job), total: rows[0]?.total ?? 0 }
}

/** How many jobs are in each state. */
export async function countJobs(db: Db): Promise<Record<QueuedJob['state'], number>> {
  const { rows } = await sql<{ state: QueuedJob['state']; total: number }>`
    select ${stateOf} as state, count(*)::int as total from graphile_worker.jobs group by 1`.execute(
    db,
  )
  const counts = { waiting: 0, running: 0, retrying: 0, dead: 0 }
  for (const row of rows) counts[row.state] = row.total
  return counts
}

/** How long the oldest job that is due has been waiting for a worker, in seconds. */
export async function oldestWaitingSeconds(db: Db): Promise<number> {
  const { rows } = await sql<{ seconds: number }>`
    select coalesce(greatest(extract(epoch from now() - min(run_at)), 0), 0)::float8 as seconds
    from graphile_worker.jobs
    where locked_at is null and attempts < max_attempts`.execute(db)
  return rows[0]?.seconds ?? 0
}

/** Gives a dead or waiting job a fresh set of tries, now. Answers whether it was there. */
export async function retryJob(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql`select (j).id from graphile_worker.reschedule_jobs(
    array[${id}::bigint], run_at := now(), attempts := 0) j`.execute(db)
  return rows.length > 0
}

/** Takes a job out of the queue for good. Answers whether it was there. */
export async function discardJob(db: Db, id: string): Promise<boolean> {
  const { rows } =
    await sql`select (j).id from graphile_worker.complete_jobs(array[${id}::bigint]) j`.execute(db)
  return rows.length > 0
}
