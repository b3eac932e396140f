import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuidv7 } from '#platform/db/index.ts'
import { createLog } from '#platform/log/index.ts'
import { openSession } from '#platform/sessions/index.ts'
import { createClient } from '#test/client.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { systemJobs } from './jobs.ts'
import type { Readiness } from './routes.ts'

const readiness: Readiness = { ready: true, checks: [] }
let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ modules: [], readiness })
})
afterAll(() => server.close())

const administrator = (agencyPath = '/root/') =>
  server.as({ grants: [{ role: 'system-administrator', agencyPath }] })
const auditor = (agencyPath: string) =>
  server.as({ grants: [{ role: 'audit-administrator', agencyPath }] })

describe('health', () => {
  it('is that of the process', async () => {
    expect(await server.anonymous().get('/healthz')).toMatchObject({
      status: 200,
      body: { status: 'ok' },
      headers: { 'cache-control': 'no-store' },
    })
  })

  it('is readiness only while everything answers', async () => {
    const ask = async () => (await server.anonymous().get('/readyz')).status
    expect(await ask()).toBe(200)
    readiness.checks = [async () => false]
    expect(await ask()).toBe(503)
    readiness.checks = [() => Promise.reject(new Error('cannot tell'))]
    expect(await ask()).toBe(503)
    readiness.checks = []
    readiness.ready = false
    expect(await ask()).toBe(503)
    readiness.ready = true
    expect(await ask()).toBe(200)
  })
})

describe('the measures', () => {
  it('are for this machine, and for no proxy on it', async () => {
    const ask = (headers: Record<string, string> = {}, to = server) =>
      to.anonymous().send({ method: 'GET', url: '/metrics', headers })
    expect((await ask()).status).toBe(200)
    for (const name of ['x-forwarded-for', 'X-Real-IP', 'forwarded', 'via'])
      expect((await ask({ [name]: '127.0.0.1' })).status).toBe(403)
    const token = randomBytes(16).toString('hex')
    const guarded = await startTestServer({ modules: [], environment: { METRICS_TOKEN: token } })
    expect((await ask({}, guarded)).status).toBe(403)
    expect((await ask({ authorization: `Bearer ${token}x` }, guarded)).status).toBe(403)
    expect((await ask({ authorization: token }, guarded)).status).toBe(403)
    expect((await ask({ authorization: `Bearer ${token}` }, guarded)).status).toBe(200)
    await guarded.close()
  })

  it('count requests by route, never by address, and tell of queue and pool', async () => {
    await server.anonymous().get('/api/nowhere-in-particular')
    await server.anonymous().get('/api/queue?state=dead')
    const { body } = await server.anonymous().get('/metrics')
    expect(body).toMatch(
      /minqiao_http_request_seconds_count{method="GET",route="\/api\/queue",status="401"} \d/,
    )
    expect(body).toMatch(
      /minqiao_http_request_seconds_count{method="GET",route="unknown",status="404"} \d/,
    )
    expect(body).not.toContain('nowhere-in-particular')
    expect(body).toMatch(/minqiao_queue_jobs{state="dead"} \d/)
    expect(body).toMatch(/minqiao_queue_delay_seconds \d/)
    expect(body).toMatch(/minqiao_database_connections{state="busy"} \d/)
    expect(body).toContain('minqiao_database_up 1')
    expect(body).toContain('nodejs_eventloop_lag')
  })
})

describe('the audit list', () => {
  async function act(agencyPath: string, action = 'thing.changed') {
    const id = uuidv7()
    await server.ctx().transaction(async (tx) => {
      tx.record({ action, subject: { kind: 'thing', id }, agencyPath, details: { a: 1 } })
    })
    return id
  }
  const found = async (client: Awaited<ReturnType<typeof auditor>>, subject: string, more = '') =>
    (await client.get(`/api/audit?subject=${subject}${more}`)).body.entries.length

  it('shows each auditor their own subtree, and the whole system to one of all of it', async () => {
    const ids = [await act('/root/office/'), await act('/root/office/desk/'), await act('/root/')]
    const whole = await act('')
    const office = await auditor('/root/office/')
    const top = await auditor('/root/')
    const seen = async (client: typeof office) =>
      Promise.all([...ids, whole].map((id) => found(client, id)))
    expect(await seen(office)).toEqual([1, 1, 0, 0])
    expect(await seen(top)).toEqual([1, 1, 1, 1])
    expect((await (await administrator()).get('/api/audit')).status).toBe(403)
  })

  it('is found by act, person and time; wildcards are letters like others', async () => {
    const id = await act('/root/', 'thing.changed')
    const top = await auditor('/root/')
    const now = server.clock.now().toISOString()
    const later = new Date(server.clock.now().getTime() + 1).toISOString()
    expect(await found(top, id, '&action=thing.')).toBe(1)
    expect(await found(top, id, '&action=thing%25')).toBe(0)
    expect(await found(top, id, '&action=____________')).toBe(0)
    expect(await found(top, id, '&actor=test')).toBe(1)
    expect(await found(top, id, `&from=${now}`)).toBe(1)
    expect(await found(top, id, `&until=${now}`)).toBe(0)
    expect(await found(top, id, `&from=${later}`)).toBe(0)
  })

  it('is read page by page', async () => {
    const top = await auditor('/root/')
    for (let entry = 0; entry < 3; entry++) await act('/root/')
    const first = (await top.get('/api/audit?limit=2')).body.entries
    const next = (await top.get(`/api/audit?limit=2&before=${first[1].seq}`)).body.entries
    expect(next[0].seq).toBe(first[1].seq - 1)
  })

  it.each([
    'limit=0',
    'limit=201',
    'limit=x',
    'before=0',
    'before=1e30',
    'from=yesterday',
    'from=2026-06-30T23:59:60Z',
    'actor=%00',
    `subject=${'x'.repeat(65)}`,
  ])('refuses %s', async (query) => {
    const answer = await (await auditor('/root/')).get(`/api/audit?${query}`)
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'INPUT_INVALID' } } })
  })

  it('takes years of other times', async () => {
    const answer = await (await auditor('/root/')).get('/api/audit?from=0000-01-01T00:00:00Z')
    expect(answer.status).toBe(200)
  })

  it('is verified by its auditor, and that is noted too', async () => {
    const top = await auditor('/root/')
    const [one, two] = await Promise.all([
      top.post('/api/audit/verify'),
      top.post('/api/audit/verify'),
    ])
    expect(one?.body.fault).toBeUndefined()
    expect(one?.body).toEqual(two?.body)
    const noted = await top.get(`/api/audit?actor=${top.staff?.id}&action=audit.verified`)
    expect(noted.body.entries[0].details).toMatchObject({ holds: true })
    expect((await (await administrator()).post('/api/audit/verify')).status).toBe(403)
  })
})

describe('the queue', () => {
  it('is its administrator’s, over the whole system only', async () => {
    const urls: [string, string][] = [
      ['GET', '/api/queue'],
      ['POST', '/api/queue/1/retry'],
      ['POST', '/api/queue/1/discard'],
    ]
    for (const [method, url] of urls) {
      const below = await administrator('/root/office/')
      expect((await below.send({ method, url })).status).toBe(403)
      expect((await (await auditor('/root/')).send({ method, url })).status).toBe(403)
    }
  })

  it.each(['x', '-1', '1;drop', '9'.repeat(19)])('refuses the number %s', async (id) => {
    expect((await (await administrator()).post(`/api/queue/${id}/retry`)).status).toBe(400)
  })

  it('says when there is no such job', async () => {
    const answer = await (await administrator()).post(`/api/queue/${'9'.repeat(18)}/discard`)
    expect(answer.body.error.code).toBe('JOB_NOT_FOUND')
  })
})

describe('at night', () => {
  const lines: string[] = []
  const run = async (name: string) => {
    const log = createLog('info', { write: (line) => void lines.push(line) })
    const ctx = server.ctx()
    await systemJobs.find((job) => job.name === name)?.run({ ...ctx, log }, {})
  }
  const count = async (statement: ReturnType<typeof sql<{ n: number }>>) =>
    (await statement.execute(server.platform.database.db)).rows[0]?.n

  it('old events and sessions are forgotten, younger ones are not', async () => {
    const { db } = server.platform.database
    const person = uuidv7()
    const emit = () =>
      server.ctx().transaction((tx) => tx.emit('account.created', { accountId: person }))
    const signIn = () =>
      openSession(db, {
        staffId: person,
        stage: 'full',
        address: '',
        userAgent: '',
        now: server.clock.now(),
        hours: 12,
      })
    await emit()
    await signIn()
    server.clock.advance(89 * 86_400_000)
    await emit()
    const { token } = await signIn()
    server.clock.advance(2 * 86_400_000)
    await run('system.forget-old-events')
    await run('system.forget-old-sessions')
    expect(
      await count(
        sql`select count(*)::int as n from events where payload ->> 'accountId' = ${person}`,
      ),
    ).toBe(1)
    expect(
      await count(sql`select count(*)::int as n from sessions where staff_id = ${person}`),
    ).toBe(1)
    const gone = await createClient(server.http, { cookie: token }).get('/api/queue')
    expect(gone.status).toBe(401)
  })

  it('keys of a year are begun anew', async () => {
    const { vault } = server.platform
    const purpose = `planted.p${uuidv7().replaceAll('-', '')}`
    const sealed = await vault.seal(purpose, '1', 'x')
    await run('system.rotate-old-keys')
    expect(await vault.needsReseal(sealed)).toBe(false)
    server.clock.advance(366 * 86_400_000)
    await run('system.rotate-old-keys')
    expect(await vault.needsReseal(sealed)).toBe(true)
  })

  it('the end of the audit chain goes into the log, for whoever verifies later', async () => {
    lines.length = 0
    await server.ctx().transaction(async (tx) => {
      tx.record({ action: 'thing.changed', subject: { kind: 'thing', id: '1' } })
    })
    await run('system.note-audit-head')
    expect(JSON.parse(lines[0] ?? '').audit).toEqual({
      seq: expect.any(Number),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('nothing else breaks', async () => {
    for (const { name } of systemJobs) await run(name)
  })
})
