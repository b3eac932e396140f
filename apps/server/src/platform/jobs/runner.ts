import { EventEmitter } from 'node:events'
import { Logger, run, runMigrations, runOnce, type WorkerEvents } from 'graphile-worker'
import { sql } from 'kysely'
import type { Platform } from '#platform/context.ts'
import type { Database } from '#platform/db/index.ts'
import type { Log } from '#platform/log/index.ts'
import type { Job } from './define.ts'
import { keepRunning, type Run } from './keep-running.ts'
import { freeAbandonedJobs, showPool } from './pool-lock.ts'
import { schedulesOf } from './schedule.ts'
import { tasksOf } from './task.ts'

/**
 * Results are written down in batches. One by one, a result that cannot be written is a rejection
 * that nobody handles, and the end of the process; in batches the queue gives up, and is begun
 * anew. And it waits for them before it stops.
 */
const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }

/** Creates the queue's own tables; safe to repeat. */
export async function prepareQueue(database: Database): Promise<void> {
  await runMigrations({ pgPool: database.pool, noPreparedStatements: true, logger: quiet() })
}

export interface JobRunner {
  /** Waits for the jobs at work, takes no new ones. */
  stop(): Promise<void>
}

/**
 * Runs the jobs and schedules of this process. When the queue gives up, as it does when the
 * database goes away under a job, it is begun again.
 */
export async function startJobs(
  platform: Platform,
  jobs: readonly Job[],
  concurrency: number,
): Promise<JobRunner> {
  const { database, log } = platform
  // Nobody else uses an embedded database: whatever is locked now was left by a dead process.
  const freed = await freeAbandonedJobs(database, database.kind === 'embedded' ? 0 : 60)
  if (freed > 0) log.warn({ freed }, 'jobs of a dead process were freed')
  await warnOfUnknownJobs(platform, jobs)
  return keepRunning(() => beginRun(platform, jobs, concurrency), {
    pauseMs: 1000,
    onLoss: (error) => log.error({ err: error }, 'the job queue stopped and is begun again'),
  })
}

async function beginRun(
  platform: Platform,
  jobs: readonly Job[],
  concurrency: number,
): Promise<Run> {
  const { database, log } = platform
  const events = new EventEmitter() as WorkerEvents
  let hide = async () => {}
  events.on('pool:create', ({ workerPool }) => {
    hide = showPool(database, workerPool.id)
  })
  const runner = await run({
    pgPool: database.pool,
    // Named statements would be shared by all connections of the embedded database.
    noPreparedStatements: true,
    concurrency,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: forward(log),
    events,
    taskList: tasksOf(platform, jobs),
    parsedCronItems: schedulesOf(jobs, platform.now),
    preset,
  })
  const ended = runner.promise.finally(() => hide())
  return {
    ended,
    async stop() {
      // It may have stopped by itself in this very moment.
      await runner.stop().catch(() => {})
      await ended.catch(() => {})
    },
  }
}

/** A job that no process knows waits for ever: after an update somebody should be told. */
async function warnOfUnknownJobs(platform: Platform, jobs: readonly Job[]): Promise<void> {
  const names = jobs.map(({ name }) => name)
  const { rows } = await sql<{ name: string; waiting: number }>`
    select task_identifier as name, count(*)::int as waiting from graphile_worker.jobs
    where task_identifier <> all(${names}) group by 1`.execute(platform.database.db)
  for (const { name, waiting } of rows)
    platform.log.warn({ job: name, waiting }, 'jobs wait that this version does not know')
}

/** Runs every job that is due now, and those they add, then returns (tests, one-shot commands). */
export async function runDueJobs(platform: Platform, jobs: readonly Job[]): Promise<void> {
  await runOnce({
    pgPool: platform.database.pool,
    noPreparedStatements: true,
    noHandleSignals: true,
    logger: quiet(),
    taskList: tasksOf(platform, jobs),
    preset,
  })
}

/** What a job threw is logged where it runs, with less of what it was about. */
function forward(log: Log): Logger {
  return new Logger(() => (level, message, meta) => {
    if (meta?.failure === true) return
    if (level === 'error') log.error({ err: meta?.error }, message)
    else if (level === 'warning') log.warn(message)
    else log.debug(message)
  })
}

function quiet(): Logger {
  return new Logger(() => () => {})
}
