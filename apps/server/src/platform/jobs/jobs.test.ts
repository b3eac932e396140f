import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Platform } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { createLog } from '#platform/log/index.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import {
  defineJob,
  enqueueJob,
  freeAbandonedJobs,
  listJobs,
  runDueJobs,
  startJobs,
} from './index.ts'
import { showPool } from './pool-lock.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ modules: [] })
})
afterAll(() => server.close())

const secret = '不可外传7731'

/** A job of its own for each test; `run` is what it does. */
function planted(run: (input: { id: string }) => Promise<void>, attempts = 2) {
  const name = `planted.do-${uuidv7()}`
  return defineJob({
    name,
    attempts,
    input: Type.Object({ id: Type.String() }),
    run: (_, input) => run(input),
  })
}

async function stateOf(job: { name: string }) {
  const { jobs } = await listJobs(server.platform.database.db, { limit: 200, offset: 0 })
  return jobs.find(({ name }) => name === job.name)
}

const add = (job: ReturnType<typeof planted>, id = 'x') =>
  enqueueJob(server.platform.database.db, job, { id })

/** As if the pause between two tries had passed. */
const endPause = (job: { name: string }) =>
  server.platform.database.pool.query(
    `update graphile_worker._private_jobs j set run_at = now() from graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier = $1`,
    [job.name],
  )

function withLog(platform: Platform) {
  const lines: string[] = []
  const log = createLog('debug', { write: (line) => void lines.push(line) })
  return { lines, platform: { ...platform, log } }
}

describe('a job', () => {
  it('runs after the commit, with what it was given, and never after a rollback', async () => {
    const seen: string[] = []
    const job = planted(async ({ id }) => void seen.push(id))
    await server.ctx().transaction(async (tx) => tx.enqueue(job, { id: 'kept' }))
    await expect(
      server.ctx().transaction(async (tx) => {
        await tx.enqueue(job, { id: 'undone' })
        throw new Error('rolled back')
      }),
    ).rejects.toThrow('rolled back')
    await runDueJobs(server.platform, [job])
    expect(seen).toEqual(['kept'])
    expect(await stateOf(job)).toBeUndefined()
  })

  it('is refused at once when it could never read its input', async () => {
    const job = planted(async () => {})
    const wrong = { id: 7 } as unknown as { id: string }
    await expect(enqueueJob(server.platform.database.db, job, wrong)).rejects.toThrow(job.name)
    expect(await stateOf(job)).toBeUndefined()
  })

  it('with a key is there once', async () => {
    const seen: string[] = []
    const job = planted(async ({ id }) => void seen.push(id))
    const { db } = server.platform.database
    for (const id of ['first', 'second']) await enqueueJob(db, job, { id }, { key: job.name })
    await runDueJobs(server.platform, [job])
    expect(seen).toEqual(['second'])
  })

  it('that fails is tried again, and then is a dead letter that can be revived or dropped', async () => {
    let isMended = false
    const job = planted(async () => {
      if (!isMended) fail('STATE_CONFLICT', { id: 'x' })
    })
    await add(job)
    await runDueJobs(server.platform, [job])
    expect(await stateOf(job)).toMatchObject({ state: 'retrying', attempts: 1, maxAttempts: 2 })
    await endPause(job)
    await runDueJobs(server.platform, [job])
    const dead = await stateOf(job)
    expect(dead).toMatchObject({ state: 'dead', attempts: 2 })
    expect(dead?.lastError).toMatch(/^STATE_CONFLICT {"id":"x"}\n/)
    await endPause(job)
    await runDueJobs(server.platform, [job])
    expect(await stateOf(job)).toMatchObject({ state: 'dead', attempts: 2 })

    const administrator = await server.as({
      grants: [{ role: 'system-administrator', agencyPath: '/root/' }],
    })
    expect((await administrator.get('/api/queue?state=dead')).body.jobs).toContainEqual(
      expect.objectContaining({ id: dead?.id, name: job.name, state: 'dead' }),
    )
    expect((await administrator.post(`/api/queue/${dead?.id}/retry`)).status).toBe(200)
    expect(await stateOf(job)).toMatchObject({ state: 'waiting', attempts: 0 })
    isMended = true
    await runDueJobs(server.platform, [job])
    expect(await stateOf(job)).toBeUndefined()
    expect((await administrator.post(`/api/queue/${dead?.id}/retry`)).body.error.code).toBe(
      'JOB_NOT_FOUND',
    )

    await add(job)
    const dropped = await stateOf(job)
    expect((await administrator.post(`/api/queue/${dropped?.id}/discard`)).status).toBe(200)
    expect(await stateOf(job)).toBeUndefined()
  })

  it('tells the queue and the log why it failed, without what it was about', async () => {
    const { lines, platform } = withLog(server.platform)
    const job = planted(async () => {
      await platform.database.pool.query('select $1::int', [secret])
    }, 1)
    await add(job, secret)
    await runDueJobs(platform, [job])
    const [line] = lines.map((text) => JSON.parse(text)).filter(({ msg }) => msg === 'job failed')
    expect(line).toMatchObject({ level: 'error', job: job.name, attempt: 1, of: 1 })
    expect(lines.join()).not.toContain(secret)
    const state = await stateOf(job)
    expect(state?.lastError).not.toContain(secret)
    expect(state?.lastError).toContain(line.requestId)
  })

  it('whose input no longer fits fails without running', async () => {
    const seen: string[] = []
    const job = planted(async ({ id }) => void seen.push(id), 1)
    await server.platform.database.pool.query(
      `select graphile_worker.add_job($1, '{"id": 7}'::json, max_attempts := 1)`,
      [job.name],
    )
    await runDueJobs(server.platform, [job])
    expect(seen).toEqual([])
    expect((await stateOf(job))?.lastError).toContain('does not fit')
  })

  it('that no process knows waits, and is named at the start', async () => {
    const job = planted(async () => {})
    await add(job)
    const { lines, platform } = withLog(server.platform)
    const runner = await startJobs(platform, [planted(async () => {})], 1)
    await runner.stop()
    expect(await stateOf(job)).toMatchObject({ state: 'waiting' })
    expect(lines.join()).toContain(job.name)
  })
})

describe('the runner', () => {
  it('waits for the job at work when it is stopped, and begins no other', async () => {
    let begun = () => {}
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve
    })
    let finish = () => {}
    const gate = new Promise<void>((resolve) => {
      finish = resolve
    })
    const seen: string[] = []
    const job = planted(async ({ id }) => {
      begun()
      await gate
      seen.push(id)
    })
    await add(job, 'first')
    const runner = await startJobs(server.platform, [job], 1)
    await isBegun
    await add(job, 'second')
    const stopped = runner.stop().then(() => seen.push('stopped'))
    finish()
    await stopped
    expect(seen).toEqual(['first', 'stopped'])
    expect(await stateOf(job)).toMatchObject({ state: 'waiting', attempts: 0 })
    await runDueJobs(server.platform, [job])
  })

  it('begins again when the database went away under a job, and loses nothing', async () => {
    const { lines, platform } = withLog(server.platform)
    const { pool } = platform.database
    const seen: string[] = []
    let away: { mockRestore(): void } | undefined
    const job = planted(async ({ id }) => {
      seen.push(id)
      // The work is done, and nobody can write that down.
      if (seen.length === 1)
        away = vi.spyOn(pool, 'connect').mockImplementation(() => Promise.reject(new Error('away')))
    })
    await add(job, 'first')
    const runner = await startJobs(platform, [job], 1)
    await vi.waitFor(() => expect(lines.join()).toContain('begun again'), { timeout: 10_000 })
    away?.mockRestore()
    await add(job, 'second')
    await vi.waitFor(() => expect(seen).toContain('second'), { timeout: 10_000 })
    await runner.stop()
    expect(await freeAbandonedJobs(platform.database, 0)).toBeGreaterThan(0)
    await runDueJobs(platform, [job])
    expect(seen).toEqual(['first', 'second', 'first'])
  })
})

describe('the jobs of a dead process', () => {
  const seize = (job: { name: string }, pool: string, seconds = 120) =>
    server.platform.database.pool.query(
      `update graphile_worker._private_jobs j
       set locked_by = $2, locked_at = now() - make_interval(secs => $3), attempts = attempts + 1
       from graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = $1`,
      [job.name, pool, seconds],
    )

  const shownPools = async () => {
    const { rows } = await server.platform.database.pool.query<{ pools: number }>(
      `select count(*)::int as pools from pg_locks
       where locktype = 'advisory' and granted and classid = 7340031`,
    )
    return rows[0]?.pools ?? 0
  }

  it('are freed, and run again as a further try', async () => {
    const seen: string[] = []
    const job = planted(async ({ id }) => void seen.push(id))
    await add(job)
    await seize(job, `pool-${uuidv7()}`)
    await runDueJobs(server.platform, [job])
    expect(await stateOf(job)).toMatchObject({ state: 'running' })
    expect(await freeAbandonedJobs(server.platform.database)).toBeGreaterThan(0)
    expect(await stateOf(job)).toMatchObject({ state: 'retrying', attempts: 1 })
    await runDueJobs(server.platform, [job])
    expect(seen).toEqual(['x'])
  })

  it('are left alone for a minute', async () => {
    const job = planted(async () => {})
    await add(job)
    await seize(job, `pool-${uuidv7()}`, 30)
    await freeAbandonedJobs(server.platform.database)
    expect(await stateOf(job)).toMatchObject({ state: 'running' })
    await freeAbandonedJobs(server.platform.database, 0)
    expect(await stateOf(job)).toMatchObject({ state: 'retrying' })
  })

  it('are told from those of this process, however long these take', async () => {
    let release = () => {}
    const runs: string[] = []
    const job = planted(async ({ id }) => {
      runs.push(id)
      await new Promise<void>((resolve) => {
        release = resolve
      })
    })
    await add(job)
    const runner = await startJobs(server.platform, [job], 2)
    await vi.waitFor(() => expect(runs).toEqual(['x']), { timeout: 5000 })
    // On PostgreSQL it takes a moment until the pool shows that it lives.
    if (server.platform.database.kind === 'postgres')
      await vi.waitFor(async () => expect(await shownPools()).toBeGreaterThan(0))
    await freeAbandonedJobs(server.platform.database, 0)
    expect(await stateOf(job)).toMatchObject({ state: 'running', attempts: 1 })
    release()
    await runner.stop()
    expect(runs).toEqual(['x'])
  })

  it('are dead letters when it was their last try: one of them may have killed it', async () => {
    const job = planted(async () => {}, 1)
    await add(job)
    await seize(job, `pool-${uuidv7()}`)
    await freeAbandonedJobs(server.platform.database)
    expect(await stateOf(job)).toMatchObject({ state: 'dead' })
  })

  it.runIf(process.env.TEST_DATABASE_URL)(
    'are told from those of a living one, also after its connection broke',
    async () => {
      const { database } = server.platform
      const job = planted(async () => {})
      const pool = `pool-${uuidv7()}`
      await add(job)
      await seize(job, pool)
      const hide = showPool(database, pool)
      const holders = async () => {
        const { rows } = await database.pool.query<{ pid: number }>(
          `select pid from pg_locks where locktype = 'advisory' and granted
             and objid::bigint = hashtext($1)::bigint & 4294967295`,
          [pool],
        )
        return rows.map(({ pid }) => pid)
      }
      await vi.waitFor(async () => expect(await holders()).toHaveLength(1), { timeout: 5000 })
      expect(await freeAbandonedJobs(database)).toBe(0)
      const [first] = await holders()
      await database.pool.query('select pg_terminate_backend($1)', [first])
      await vi.waitFor(
        async () => {
          const now = await holders()
          expect(now).toHaveLength(1)
          expect(now).not.toEqual([first])
        },
        { timeout: 5000 },
      )
      expect(await freeAbandonedJobs(database)).toBe(0)
      await hide()
      await vi.waitFor(async () => expect(await freeAbandonedJobs(database)).toBe(1), {
        timeout: 5000,
      })
    },
  )
})
