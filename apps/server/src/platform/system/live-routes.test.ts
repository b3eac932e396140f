import { get as httpGet, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { StaffActor } from '#platform/actor.ts'
import { createHttp } from '#platform/http/index.ts'
import { endSessions, openSession } from '#platform/sessions/index.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { liveRoutes } from './live-routes.ts'

let server: TestServer
let port: number
let closeHttp: () => Promise<void>
let people: Map<string, StaffActor>

beforeAll(async () => {
  server = await startTestServer({ modules: [] })
  people = new Map()
  await listen()
})
afterAll(async () => {
  await closeHttp()
  await server.close()
})

async function listen(): Promise<void> {
  const http = await createHttp({
    platform: server.platform,
    findStaff: async (_, staffId) => people.get(staffId),
    fastPaths: [],
  })
  liveRoutes(http, async ({ actor }) =>
    actor.kind === 'staff' && actor.grants.length > 0 ? new Set(['mine']) : new Set(),
  )
  await http.listen({ port: 0, host: '127.0.0.1' })
  const address = http.server.address()
  port = typeof address === 'object' && address ? address.port : 0
  closeHttp = async () => void (await http.close())
}

const lead = { role: 'answering-lead', agencyPath: '/root/' } as const

async function signIn(id: string, grants: StaffActor['grants'] = [lead]) {
  people.set(id, { kind: 'staff', id, name: '', agencyId: 'root', agencyPath: '/root/', grants })
  const opening = { address: '', userAgent: '', now: server.clock.now(), hours: 12 }
  const { db } = server.platform.database
  return (await openSession(db, { ...opening, staffId: id, stage: 'full' })).token
}

interface Stream {
  answer: IncomingMessage
  text: () => string
  hasEnded: () => boolean
}

function openStream(token: string): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const headers = { cookie: `mq_session=${token}` }
    const request = httpGet({ port, host: '127.0.0.1', path: '/api/live', headers }, (answer) => {
      let heard = ''
      let ended = false
      answer.on('data', (chunk) => {
        heard += chunk
        if (heard.includes('retry')) resolve({ answer, text: () => heard, hasEnded: () => ended })
      })
      answer.on('close', () => {
        ended = true
      })
      answer.on('error', () => {})
    })
    request.on('error', reject)
  })
}

const tell = (accountId: string, id: string, topic: 'conversation' | 'queue' = 'conversation') =>
  server.ctx().transaction(async (tx) => tx.publish({ topic, accountId, ids: [id] }))

const soon = (check: () => void) => vi.waitFor(check, { timeout: 5000 })

describe('the stream of news', () => {
  it('tells what happens in one’s own accounts, and nothing of others', async () => {
    const stream = await openStream(await signIn('a'))
    await tell('other', '1')
    await tell('', '2', 'queue')
    await tell('mine', '3')
    await soon(() => expect(stream.text()).toContain('"ids":["3"]'))
    expect(stream.text()).not.toContain('"1"')
    expect(stream.text()).not.toContain('"2"')
    stream.answer.destroy()
  })

  it('has the headers that every answer has', async () => {
    const { answer } = await openStream(await signIn('b'))
    expect(answer.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('default-src'),
      'x-request-id': expect.any(String),
    })
    answer.destroy()
  })

  it('is for staff only, and has nothing to say to HEAD', async () => {
    const ask = (method: string) =>
      new Promise<number>((resolve, reject) => {
        const request = httpGet(
          { port, host: '127.0.0.1', path: '/api/live', method },
          (answer) => {
            answer.resume()
            resolve(answer.statusCode ?? 0)
          },
        )
        request.on('error', reject)
      })
    expect(await ask('GET')).toBe(401)
    expect(await ask('HEAD')).toBe(404)
  })

  it('is held by one person at most ten times: the oldest gives way', async () => {
    const token = await signIn('c')
    const streams: Stream[] = []
    for (let window = 0; window < 11; window++) streams.push(await openStream(token))
    await soon(() => expect(streams[0]?.hasEnded()).toBe(true))
    expect(streams.slice(1).map((stream) => stream.hasEnded())).toEqual(Array(10).fill(false))
    const other = await openStream(await signIn('d'))
    expect(other.hasEnded()).toBe(false)
    for (const stream of [...streams, other]) stream.answer.destroy()
  })

  it('ends when the server stops', async () => {
    const stream = await openStream(await signIn('e'))
    await closeHttp()
    await soon(() => expect(stream.hasEnded()).toBe(true))
    await listen()
  })
})

describe('at a beat', () => {
  /** Opens a stream whose beats are in our hand. */
  async function openBeating(token: string) {
    const setInterval = vi.spyOn(globalThis, 'setInterval')
    const stream = await openStream(token)
    const beat = setInterval.mock.calls.find(([, ms]) => ms === 20_000)?.[0] as () => void
    setInterval.mockRestore()
    return { stream, beat }
  }

  it('the stream of a living session shows that it is there', async () => {
    const { stream, beat } = await openBeating(await signIn('f'))
    beat()
    await soon(() => expect(stream.text()).toContain(': \n\n'))
    stream.answer.destroy()
  })

  it('it ends with the session', async () => {
    const { stream, beat } = await openBeating(await signIn('g'))
    await endSessions(server.platform.database.db, 'g', server.clock.now())
    beat()
    await soon(() => expect(stream.hasEnded()).toBe(true))
  })

  it('it ends with the person', async () => {
    const { stream, beat } = await openBeating(await signIn('h'))
    people.delete('h')
    beat()
    await soon(() => expect(stream.hasEnded()).toBe(true))
  })

  it('it does not keep an idle session alive', async () => {
    const { stream, beat } = await openBeating(await signIn('i'))
    for (let minutes = 0; minutes < 30; minutes += 10) {
      server.clock.advance(10 * 60_000)
      beat()
    }
    await soon(() => expect(stream.hasEnded()).toBe(true))
  })

  it('a role that was taken away is not heard any more', async () => {
    const { stream, beat } = await openBeating(await signIn('j'))
    const person = people.get('j')
    if (person) people.set('j', { ...person, grants: [] })
    beat()
    await soon(() => expect(stream.text()).toContain(': \n\n'))
    await tell('mine', 'late')
    const witness = await openStream(await signIn('k'))
    await tell('mine', 'marker')
    await soon(() => expect(witness.text()).toContain('marker'))
    expect(stream.text()).not.toContain('late')
    stream.answer.destroy()
    witness.answer.destroy()
  })
})
