import { rmSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Platform } from '#platform/context.ts'
import { type Child, runChild } from '#platform/db/embedded/trials/run-child.ts'
import { testDatabase, testDirectory } from '#test/database.ts'
import { enqueueJob, freeAbandonedJobs, listJobs, startJobs } from './index.ts'
import { openTrial } from './trials/open-trial.ts'
import { stall } from './trials/stall.ts'

const script = '../../../jobs/trials/worker-child.ts'
const directories: string[] = []
let child: Child | undefined

afterEach(async () => {
  await child?.kill()
  child = undefined
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true })
})

function directory(): string {
  const made = testDirectory()
  directories.push(made)
  return made
}

async function close({ live, database }: Platform): Promise<void> {
  await live.close()
  await database.close()
}

const add = ({ database }: Platform) =>
  enqueueJob(
    database.db,
    stall(async () => {}),
    {},
  )

async function stateOf({ database }: Platform) {
  const { jobs } = await listJobs(database.db, { limit: 200, offset: 0 })
  return jobs.find(({ name }) => name === 'trial.stall')?.state
}

describe('a job of a process that was killed', { timeout: 60_000 }, () => {
  it('is run by the next process on the same embedded database at once', async () => {
    const dataDir = directory()
    const before = await openTrial(dataDir)
    await add(before)
    await close(before)
    child = runChild(script, [dataDir])
    await child.line((line) => line === 'taken')
    await child.kill()

    const after = await openTrial(dataDir)
    expect(await stateOf(after)).toBe('running')
    let done = 0
    const runner = await startJobs(after, [stall(async () => void done++)], 1)
    await vi.waitFor(() => expect(done).toBe(1), { timeout: 5000 })
    await runner.stop()
    expect(await stateOf(after)).toBeUndefined()
    await close(after)
  })

  it.runIf(process.env.TEST_DATABASE_URL)(
    'is freed on PostgreSQL when its process is dead, and not a moment sooner',
    async () => {
      const { pool } = await testDatabase()
      const here = await openTrial(directory(), String(pool.options.connectionString))
      await add(here)
      child = runChild(script, [directory(), String(pool.options.connectionString)])
      await child.line((line) => line === 'taken')
      // Another node looks while it lives, however old the lock.
      await vi.waitFor(async () => {
        const { rows } = await pool.query(`select 1 from pg_locks where locktype = 'advisory'`)
        expect(rows.length).toBeGreaterThan(0)
      })
      expect(await freeAbandonedJobs(here.database, 0)).toBe(0)
      expect(await stateOf(here)).toBe('running')
      await child.kill()
      await vi.waitFor(
        async () => expect(await freeAbandonedJobs(here.database, 0)).toBeGreaterThan(0),
        { timeout: 10_000 },
      )
      expect(await stateOf(here)).toBe('retrying')
      await pool.query(`select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs
        where task_identifier = 'trial.stall'`)
      await close(here)
    },
  )
})
