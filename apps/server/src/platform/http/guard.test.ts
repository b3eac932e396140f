import { randomBytes } from 'node:crypto'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineModule } from '#platform/module.ts'
import { endSessions, openSession } from '#platform/sessions/index.ts'
import { createClient } from '#test/client.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'

const answer = { response: { 200: Type.Object({ actor: Type.String() }) } }

/** One route of every kind; each says who it thinks is asking. */
const planted = defineModule({
  name: 'planted',
  routes: (app) => {
    const kinds = ['public', 'signed-in', 'citizen', 'inbox.read', 'system.queue'] as const
    for (const permission of kinds)
      for (const method of ['GET', 'POST'] as const)
        app.route({
          method,
          url: `/api/planted/${permission}`,
          config: { permission },
          schema: { summary: '试', ...answer },
          handler: async ({ ctx }) => ({ actor: ctx.actor.kind }),
        })
    app.get(
      '/api/planted/alike',
      { config: { permission: 'public', answersAlike: true }, schema: answer },
      async ({ ctx }) => ({ actor: ctx.actor.kind }),
    )
  },
})

let server: TestServer
let limited: TestServer
let queries = 0

beforeAll(async () => {
  server = await startTestServer({ modules: [planted] })
  limited = await startTestServer({
    modules: [planted],
    environment: { RATE_PER_ADDRESS: '10', RATE_PER_ACTOR: '15', TRUSTED_PROXIES: '127.0.0.1' },
    clock: server.clock,
  })
  const { pool } = limited.platform.database
  pool.on('acquire', () => void queries++)
})
afterAll(async () => {
  await server.close()
  await limited.close()
})

const grants = [{ role: 'answering-staff', agencyPath: '/root/office/' }] as const
const made = () => randomBytes(32).toString('base64url')

describe('who may call', () => {
  it('a public route: everybody', async () => {
    expect((await server.anonymous().get('/api/planted/public')).body).toEqual({
      actor: 'anonymous',
    })
    const staff = await server.as({ grants })
    expect((await staff.get('/api/planted/public')).body).toEqual({ actor: 'staff' })
    expect((await staff.get('/api/planted/alike')).body).toEqual({ actor: 'anonymous' })
  })

  it('a staff route: staff with the permission, and no citizen', async () => {
    const staff = await server.as({ grants })
    const citizen = server.asCitizen({ id: 'f', accountId: 'a', openId: 'o' })
    const statuses = async (url: string) => [
      (await server.anonymous().get(url)).status,
      (await citizen.get(url)).status,
      (await staff.get(url)).status,
    ]
    expect(await statuses('/api/planted/signed-in')).toEqual([401, 401, 200])
    expect(await statuses('/api/planted/inbox.read')).toEqual([401, 401, 200])
    expect(await statuses('/api/planted/system.queue')).toEqual([401, 401, 403])
    expect(await statuses('/api/planted/citizen')).toEqual([401, 200, 401])
  })

  it('a route of the whole system: only a role over the whole tree', async () => {
    const at = (agencyPath: string) =>
      server.as({ grants: [{ role: 'system-administrator', agencyPath }] })
    expect((await (await at('/root/')).get('/api/planted/system.queue')).status).toBe(200)
    const below = await (await at('/root/office/')).get('/api/planted/system.queue')
    expect(below.body.error).toMatchObject({
      code: 'PERMISSION_DENIED',
      details: { permission: 'system.queue' },
    })
  })

  it('nobody whose session is half open, ended, idle or too old', async () => {
    const { db } = server.platform.database
    const opening = { address: '', userAgent: '', now: server.clock.now(), hours: 12 }
    const person = await server.as({ grants })
    const staffId = person.staff?.id ?? ''
    const half = await openSession(db, { ...opening, staffId, stage: 'password' })
    const halfway = createClient(server.http, { cookie: half.token })
    expect((await halfway.get('/api/planted/signed-in')).status).toBe(401)
    expect((await person.get('/api/planted/signed-in')).status).toBe(200)

    server.clock.advance(29 * 60_000)
    expect((await person.get('/api/planted/signed-in')).status).toBe(200)
    server.clock.advance(31 * 60_000)
    expect((await person.get('/api/planted/signed-in')).status).toBe(401)

    const busy = await server.as({ grants })
    for (let minutes = 0; minutes < 719; minutes += 25) {
      expect((await busy.get('/api/planted/signed-in')).status).toBe(200)
      server.clock.advance(25 * 60_000)
    }
    expect((await busy.get('/api/planted/signed-in')).status).toBe(401)

    const out = await server.as({ grants })
    await endSessions(db, out.staff?.id ?? '', server.clock.now())
    expect((await out.get('/api/planted/signed-in')).status).toBe(401)
  })

  it('nobody with a made-up cookie, whatever it holds', async () => {
    for (const cookie of ['', 'x', made(), '%00', '"', `${made()};${made()}`, 'é'.repeat(43)]) {
      const guest = createClient(server.http, { cookie })
      expect((await guest.get('/api/planted/signed-in')).status).toBe(401)
    }
  })
})

describe('a change', () => {
  const post = async (
    headers: Record<string, string>,
    client = server.anonymous(),
    url = '/api/planted/public',
  ) => (await client.send({ method: 'POST', url, headers, body: {} })).status

  it('needs the token of its session', async () => {
    const staff = await server.as({ grants })
    const other = await server.as({ grants })
    expect((await staff.post('/api/planted/signed-in', {})).status).toBe(200)
    for (const token of ['', 'x', 'x'.repeat(32)])
      expect(await post({ 'x-csrf-token': token }, staff)).toBe(403)
    const borrowed = await other.send({ method: 'POST', url: '/api/planted/public', body: {} })
    expect(borrowed.status).toBe(200)
  })

  it('must come from our own pages, also where there is no session yet', async () => {
    expect(await post({})).toBe(200)
    expect(await post({ 'sec-fetch-site': 'same-origin' })).toBe(200)
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await post({ 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(await post({ origin: 'https://evil.example', host: 'mq.example' })).toBe(403)
    expect(await post({ origin: 'null', host: 'mq.example' })).toBe(403)
    expect(await post({ origin: 'http://mq.example:3000', host: 'mq.example:3000' })).toBe(200)
    expect(await post({ origin: 'http://mq.example.evil', host: 'mq.example' })).toBe(403)
  })

  it('of a citizen too', async () => {
    const citizen = server.asCitizen({ id: 'f', accountId: 'a', openId: 'o' })
    const url = '/api/planted/citizen'
    expect(await post({}, citizen, url)).toBe(200)
    expect(await post({ 'sec-fetch-site': 'cross-site' }, citizen, url)).toBe(403)
    expect(await post({ origin: 'https://evil.example' }, citizen, url)).toBe(403)
  })
})

describe('the limits', () => {
  const from = (address: string, cookie?: string, url = '/api/planted/public') =>
    createClient(limited.http, { ...(cookie && { cookie }) }).send({
      method: 'GET',
      url,
      headers: { 'x-forwarded-for': address },
    })
  const statuses = async (times: number, ask: () => ReturnType<typeof from>) => {
    const seen: number[] = []
    for (let time = 0; time < times; time++) seen.push((await ask()).status)
    return seen.filter((status) => status === 429).length
  }

  it('count guests by address, and say when to come back', async () => {
    limited.clock.advance(60_000)
    expect(await statuses(12, () => from('10.0.0.1'))).toBe(2)
    limited.clock.advance(20_000)
    const refused = await from('10.0.0.1')
    expect(refused.headers['retry-after']).toBe('40')
    expect(refused.body.error).toMatchObject({ code: 'RATE_LIMITED', details: { seconds: 40 } })
    expect((await from('10.0.0.2')).status).toBe(200)
    limited.clock.advance(40_000)
    expect((await from('10.0.0.1')).status).toBe(200)
  })

  it('count one IPv6 network as one', async () => {
    let end = 0
    expect(await statuses(12, () => from(`2001:db8:9:9::${++end}`))).toBe(2)
  })

  it('believe only the trusted proxy about the address', async () => {
    let fake = 0
    const behindTwo = () => from(`9.9.9.${++fake}, 10.0.0.3`)
    expect(await statuses(12, behindTwo)).toBe(2)
    const plain = await startTestServer({
      modules: [planted],
      environment: { RATE_PER_ADDRESS: '10' },
    })
    const spoofing = () =>
      plain.anonymous().send({
        method: 'GET',
        url: '/api/planted/public',
        headers: { 'x-forwarded-for': `9.9.9.${++fake}` },
      })
    expect(await statuses(12, spoofing)).toBe(2)
    await plain.close()
  })

  it('count made-up cookies by address, and stop asking the database', async () => {
    limited.clock.advance(60_000)
    expect(await statuses(30, () => from('10.0.0.4', made()))).toBe(20)
    const before = queries
    expect(await statuses(30, () => from('10.0.0.4', made()))).toBe(30)
    expect(await statuses(5, () => from('10.0.0.5', 'not-even-a-token'))).toBe(0)
    expect(queries).toBe(before)
  })

  it('count people by themselves, however many share an address', async () => {
    limited.clock.advance(60_000)
    const colleagues = await Promise.all(Array.from({ length: 12 }, () => limited.as({ grants })))
    const ask = (client: (typeof colleagues)[number]) =>
      client.send({
        method: 'GET',
        url: '/api/planted/signed-in',
        headers: { 'x-forwarded-for': '10.0.0.6' },
      })
    for (const colleague of colleagues) expect((await ask(colleague)).status).toBe(200)
    const [first] = colleagues
    if (!first) throw new Error('nobody')
    expect(await statuses(16, () => ask(first))).toBe(2)
    // Somebody else has spent the address: whoever was there before goes on.
    await statuses(12, () => from('10.0.0.6'))
    expect((await ask(colleagues[1] ?? first)).status).toBe(200)
  })

  it('count citizens by themselves: half a town shares one mobile network', async () => {
    limited.clock.advance(60_000)
    await statuses(12, () => from('10.0.0.7'))
    const citizen = limited.asCitizen({ id: 'f1', accountId: 'a', openId: 'o' })
    const ask = () =>
      citizen.send({
        method: 'GET',
        url: '/api/planted/citizen',
        headers: { 'x-forwarded-for': '10.0.0.7' },
      })
    expect(await statuses(16, ask)).toBe(1)
    const forged = await createClient(limited.http, { citizen: 'forged' }).send({
      method: 'GET',
      url: '/api/planted/citizen',
      headers: { 'x-forwarded-for': '10.0.0.7' },
    })
    expect(forged.status).toBe(429)
  })

  it('count pages that are alike for everybody a tenth', async () => {
    limited.clock.advance(60_000)
    expect(await statuses(105, () => from('10.0.0.8', undefined, '/api/planted/alike'))).toBe(5)
  })

  it('hold for addresses that do not exist too', async () => {
    limited.clock.advance(60_000)
    expect(await statuses(12, () => from('10.0.0.9', undefined, '/nowhere'))).toBe(2)
  })
})
