import { sql } from 'kysely'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { uuidv7 } from './db/index.ts'
import { defineListener, registerListeners } from './events/index.ts'
import { defineJob, type Job, listJobs, runDueJobs } from './jobs/index.ts'
import type { LiveNews } from './live/index.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ modules: [] })
})
afterAll(() => server.close())

const job = defineJob({
  name: `planted.count-${uuidv7()}`,
  input: Type.Object({ id: Type.String() }),
  run: async () => {},
})

/** Does everything a transaction can, under one id. */
async function tellAll(id: string, then: () => void = () => {}) {
  await server.ctx().transaction(async (tx) => {
    await tx.emit('account.created', { accountId: id })
    await tx.enqueue(job, { id })
    tx.record({ action: 'thing.changed', subject: { kind: 'thing', id } })
    tx.publish({ topic: 'account', accountId: id, ids: [id] })
    then()
  })
}

async function tracesOf(id: string) {
  const { rows } = await sql<Record<string, number>>`select
    (select count(*) from events where payload ->> 'accountId' = ${id})::int as events,
    (select count(*) from graphile_worker._private_jobs where payload ->> 'id' = ${id})::int as jobs,
    (select count(*) from audit_entries where subject_id = ${id})::int as acts`.execute(
    server.platform.database.db,
  )
  return rows[0]
}

function hearing() {
  const heard: LiveNews[] = []
  const stop = server.platform.live.listen((news) => heard.push(news))
  return { heard, stop }
}

describe('a transaction', () => {
  it('commits the event, the job, the act and the news together', async () => {
    const id = uuidv7()
    const { heard, stop } = hearing()
    await tellAll(id)
    expect(await tracesOf(id)).toEqual({ events: 1, jobs: 1, acts: 1 })
    await vi.waitFor(() =>
      expect(heard).toContainEqual({ topic: 'account', accountId: id, ids: [id] }),
    )
    stop()
  })

  it('that is rolled back leaves nothing of them', async () => {
    const [id, marker] = [uuidv7(), uuidv7()]
    const { heard, stop } = hearing()
    await expect(
      tellAll(id, () => {
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    expect(await tracesOf(id)).toEqual({ events: 0, jobs: 0, acts: 0 })
    await tellAll(marker)
    await vi.waitFor(() => expect(heard.map(({ accountId }) => accountId)).toContain(marker))
    expect(heard.map(({ accountId }) => accountId)).not.toContain(id)
    stop()
  })

  it('is not undone by too much news: then it says that there is much', async () => {
    const id = uuidv7()
    const { heard, stop } = hearing()
    await server.ctx().transaction(async (tx) => {
      for (let item = 0; item < 1000; item++)
        tx.publish({ topic: 'conversation', accountId: id, ids: [uuidv7()] })
      tx.publish({ topic: 'account', accountId: id, ids: Array(190).fill('长'.repeat(20)) })
      tx.publish({ topic: 'queue', accountId: '长'.repeat(100), ids: ['x'.repeat(9000)] })
    })
    await vi.waitFor(() => expect(heard.length).toBeGreaterThanOrEqual(3))
    expect(heard.find(({ topic }) => topic === 'conversation')).toEqual({
      topic: 'conversation',
      accountId: id,
      ids: [],
    })
    expect(heard.find(({ topic }) => topic === 'queue')?.ids).toEqual([])
    stop()
  })

  it('notes who acted, from where and in which request', async () => {
    const id = uuidv7()
    await server.ctx({ kind: 'system', id: 'job-7' }).transaction(async (tx) => {
      tx.record({ action: 'thing.changed', subject: { kind: 'thing', id }, details: { a: 1 } })
    })
    const { rows } = await sql<Record<string, string>>`
      select actor_kind, actor_id, agency_path, details, request_id from audit_entries
      where subject_id = ${id}`.execute(server.platform.database.db)
    expect(rows[0]).toMatchObject({
      actor_kind: 'system',
      actor_id: 'job-7',
      agency_path: '',
      details: '{"a":1}',
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })
})

describe('a listener', () => {
  function planted(run: (accountId: string, eventId: string) => void) {
    const name = `planted.hear-${uuidv7()}`
    const listener = defineListener('account.changed', name, async (_, { accountId }, eventId) =>
      run(accountId, eventId),
    )
    // As the product does at its start, which may happen more than once in a process.
    registerListeners([listener])
    registerListeners([listener])
    return listener
  }
  const emit = (accountId: string) =>
    server.ctx().transaction((tx) => tx.emit('account.changed', { accountId }))

  it('hears each event once, with its id', async () => {
    const heard: string[][] = []
    const listener = planted((...told) => heard.push(told))
    const [one, two] = [uuidv7(), uuidv7()]
    await emit(one)
    await emit(two)
    await runDueJobs(server.platform, [listener.job as Job])
    expect(heard.map(([accountId]) => accountId).toSorted()).toEqual([one, two])
    expect(new Set(heard.map(([, eventId]) => eventId)).size).toBe(2)
  })

  it('that fails keeps no other from hearing, is tried again, and ends as a dead letter', async () => {
    const heard: string[] = []
    let tries = 0
    const good = planted((accountId) => heard.push(accountId))
    const bad = planted(() => {
      tries++
      throw new Error('cannot')
    })
    const id = uuidv7()
    await emit(id)
    const { db } = server.platform.database
    for (let round = 0; round < 14; round++) {
      await runDueJobs(server.platform, [good.job as Job, bad.job as Job])
      await sql`update graphile_worker._private_jobs set run_at = now()
        where payload -> 'payload' ->> 'accountId' = ${id}`.execute(db)
    }
    expect(heard).toEqual([id])
    expect(tries).toBe(12)
    const { jobs } = await listJobs(db, { state: 'dead', limit: 200, offset: 0 })
    expect(jobs.find(({ name }) => name === bad.job.name)).toMatchObject({
      state: 'dead',
      attempts: 12,
      lastError: expect.stringContaining('cannot'),
    })
  })
})
