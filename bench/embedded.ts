import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import {
  buildTemplate,
  type Database,
  openDatabase,
  uuidv7,
  withTransaction,
} from '../apps/server/src/platform/db/index.ts'

const migrations = fileURLToPath(new URL('../apps/server/migrations', import.meta.url))

/**
 * The embedded database: starts, throughput, and how long it keeps the event loop waiting while a
 * heavy query runs in its thread. Keys end in their unit.
 */
export async function run({ short }: { short: boolean }): Promise<Record<string, number>> {
  const scratch = mkdtempSync(join(tmpdir(), 'minqiao-bench-'))
  const dir = join(scratch, 'data')
  const lasting = short ? 500 : 3000
  try {
    const building = performance.now()
    const templateFile = await buildTemplate(scratch, { migrations })
    const built = performance.now()
    const first = await openDatabase({ kind: 'embedded', dir, templateFile })
    const started = performance.now()
    await first.close()
    const reopening = performance.now()
    const database = await openDatabase({ kind: 'embedded', dir, poolSize: 16 })
    const reopened = performance.now()
    const speeds = await measureSpeeds(database, lasting)
    const stall = await measureStall(database, short ? 200_000 : 1_000_000)
    const wakeUp = await measureWakeUp(database, short ? 20 : 200)
    await database.close()
    return {
      first_start_without_template_ms: built - building,
      first_start_from_template_ms: started - built,
      warm_start_ms: reopened - reopening,
      ...speeds,
      ...stall,
      notify_p50_ms: wakeUp,
      rss_mb: process.memoryUsage.rss() / 2 ** 20,
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function measureSpeeds(database: Database, lasting: number): Promise<Record<string, number>> {
  const { pool } = database
  await pool.query('create table bench_rows (id uuid primary key, n integer, body text)')
  const body = '群众来信'.repeat(25)
  let n = 0
  const insert = () =>
    pool.query('insert into bench_rows values ($1, $2, $3)', [uuidv7(), n++, body])
  const named = () =>
    pool.query({
      name: 'bench_insert',
      text: 'insert into bench_rows values ($1, $2, $3)',
      values: [uuidv7(), n++, body],
    })
  const read = () =>
    pool.query({
      name: 'bench_read',
      text: 'select * from bench_rows where n = $1 limit 1',
      values: [n],
    })
  const transaction = () =>
    withTransaction(database, async (db) => {
      await db.getExecutor()
    })
  const speeds = {
    inserts_1_per_s: await rate(insert, 1, lasting),
    inserts_16_per_s: await rate(insert, 16, lasting),
    inserts_named_16_per_s: await rate(named, 16, lasting),
    transactions_16_per_s: await rate(transaction, 16, lasting),
  }
  await pool.query('create index on bench_rows (n)')
  return { ...speeds, reads_16_per_s: await rate(read, 16, lasting) }
}

async function rate(work: () => Promise<unknown>, abreast: number, ms: number): Promise<number> {
  const begun = performance.now()
  let done = 0
  const worker = async () => {
    while (performance.now() - begun < ms) {
      await work()
      done++
    }
  }
  await Promise.all(Array.from({ length: abreast }, worker))
  return done / ((performance.now() - begun) / 1000)
}

/** The longest that a timer had to wait while a heavy query ran. */
async function measureStall(database: Database, rows: number): Promise<Record<string, number>> {
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  const begun = performance.now()
  await database.pool.query(
    `select g % 97 as k, count(*), avg(length(g::text)) from generate_series(1, ${rows}) g group by 1`,
  )
  const took = performance.now() - begun
  delays.disable()
  return { heavy_query_ms: took, event_loop_stall_ms: delays.max / 1e6 }
}

/** From asking for a NOTIFY to hearing it on an idle listener, the median. */
async function measureWakeUp(database: Database, times: number): Promise<number> {
  let wake: () => void = () => {}
  const stop = await database.listen('bench', () => wake())
  const delays: number[] = []
  for (let i = 0; i < times; i++) {
    const heard = new Promise<void>((resolve) => {
      wake = resolve
    })
    const begun = performance.now()
    await database.pool.query(`select pg_notify('bench', '')`)
    await heard
    delays.push(performance.now() - begun)
  }
  await stop()
  return delays.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN
}
