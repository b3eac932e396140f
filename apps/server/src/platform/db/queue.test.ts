import { Logger, type Runner, run } from 'graphile-worker'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { testDatabase } from '#test/database.ts'
import { type Database, uuidv7, withTransaction } from './index.ts'

/**
 * The queue on the pool as it is, on both databases. Its task has a name of its own, so that it
 * takes nobody else's jobs; it never polls, so that only a notification can wake it.
 */
const task = `db-trial-${uuidv7()}`
let database: Database
let runner: Runner
const done: { n: number; at: number }[] = []

beforeAll(async () => {
  database = await testDatabase()
  runner = await run({
    pgPool: database.pool,
    noPreparedStatements: true,
    noHandleSignals: true,
    concurrency: 3,
    pollInterval: 3_600_000,
    logger: new Logger(() => () => {}),
    taskList: {
      [task]: async (payload) =>
        void done.push({ n: (payload as { n: number }).n, at: performance.now() }),
    },
  })
})

afterAll(async () => {
  await runner.stop()
})

const add = (db: Database['db'], n: number) =>
  sql`select graphile_worker.add_job(${task}, ${JSON.stringify({ n })}::json)`.execute(db)

describe('the queue', () => {
  it('is woken by the commit that adds a job, without polling', async () => {
    const delays: number[] = []
    for (let n = 0; n < 5; n++) {
      const before = performance.now()
      await withTransaction(database, (db) => add(db, n))
      await vi.waitFor(() => expect(done.map((job) => job.n)).toContain(n), { interval: 1 })
      delays.push((done.find((job) => job.n === n)?.at ?? Number.POSITIVE_INFINITY) - before)
    }
    expect(Math.min(...delays)).toBeLessThan(100)
  })

  it('never sees a job whose transaction was rolled back', async () => {
    const failing = withTransaction(database, async (db) => {
      await add(db, 100)
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    await withTransaction(database, (db) => add(db, 101))
    await vi.waitFor(() => expect(done.map((job) => job.n)).toContain(101))
    expect(done.map((job) => job.n)).not.toContain(100)
  })

  it('does fifty jobs once each', async () => {
    await withTransaction(database, async (db) => {
      for (let n = 200; n < 250; n++) await add(db, n)
    })
    await vi.waitFor(() => expect(done.filter(({ n }) => n >= 200)).toHaveLength(50), 10_000)
    const left = sql<{ left: number }>`
      select count(*) as left from graphile_worker.jobs where task_identifier = ${task}`
    await vi.waitFor(async () =>
      expect((await left.execute(database.db)).rows).toEqual([{ left: 0 }]),
    )
    expect(new Set(done.map(({ n }) => n)).size).toBe(done.length)
  })
})
