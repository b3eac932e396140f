import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Running, startApp } from '#app'
import { ensureAgency, ensureGrant, ensureStaff } from '#modules/people/index.ts'
import { readConfig } from '#platform/config/index.ts'
import { openSession } from '#platform/sessions/index.ts'
import { createContext } from '#platform/transaction.ts'
import { testDatabase, testDirectory } from '#test/database.ts'
import { testMasterKeys } from '#test/harness.ts'

let running: Running | undefined
afterEach(async () => {
  await running?.stop()
  running = undefined
})

async function start(): Promise<Running> {
  const environment = { PORT: '0', HOST: '127.0.0.1', MASTER_KEYS: testMasterKeys }
  const config = readConfig('test', environment, testDirectory())
  // The database is shared by all tests of the thread, and goes on without us.
  const database = { ...(await testDatabase()), close: async () => {} }
  running = await startApp(config, { database, jobs: 2 })
  return running
}

/** A connection that says what it is told to and remembers what it heard. */
function open(
  port: number,
): Promise<{ socket: Socket; heard: () => string; ended: Promise<void> }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    socket.on('data', (chunk) => {
      heard += chunk
    })
    const ended = new Promise<void>((end) => {
      socket.on('close', () => end())
    })
    socket.on('error', reject)
    socket.on('connect', () => resolve({ socket, heard: () => heard, ended }))
  })
}

async function signIn({ platform }: Running): Promise<string> {
  const ctx = createContext(platform, {
    actor: { kind: 'system', id: 'test' },
    requestId: randomUUID(),
  })
  const agencyId = await ensureAgency(ctx, {
    parentId: null,
    kind: 'government',
    name: `演示区 ${randomUUID().slice(0, 8)}`,
    shortName: '演示区',
  })
  const staffId = await ensureStaff(ctx, {
    agencyId,
    name: '演示·坐席',
    signInName: `agent-${randomUUID().slice(0, 8)}`,
    password: 'vJ4x Wq8 Zr2 Lm6',
    mustChangePassword: false,
    secondFactorExempt: true,
  })
  await ensureGrant(ctx, { staffId, role: 'answering-staff', agencyId })
  const opening = { stage: 'full', address: '', userAgent: '', now: new Date(), hours: 1 } as const
  return (await openSession(platform.database.db, { ...opening, staffId })).token
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 5000 })

describe('a stop', { timeout: 30_000 }, () => {
  it('answers what it has begun, ends the streams, takes nothing new, and is quick', async () => {
    const app = await start()
    const { port } = app.address
    const stream = await open(port)
    const cookie = `mq_session=${await signIn(app)}`
    stream.socket.write(`GET /api/live HTTP/1.1\r\nHost: x\r\nCookie: ${cookie}\r\n\r\n`)
    await soon(() => expect(stream.heard()).toContain('retry: 2000'))
    const idle = await open(port)
    idle.socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n')
    await soon(() => expect(idle.heard()).toContain('"ready"'))
    const slow = await open(port)
    const begun = new Promise((resolve) => app.http.server.once('request', resolve))
    const body = JSON.stringify({ signInName: 'nobody-at-all', password: 'x' })
    slow.socket.write(
      `POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 9)}`,
    )
    await begun

    const began = performance.now()
    const stopped = app.stop()
    await stream.ended
    await idle.ended
    const late = await open(port).then(
      ({ socket }) => {
        socket.destroy()
        return 'taken'
      },
      () => 'refused',
    )
    expect(late).toBe('refused')
    slow.socket.write(body.slice(9))
    await stopped
    await soon(() => expect(slow.heard()).toMatch(/^HTTP\/1\.1 401 /))
    expect(slow.heard()).toContain('SIGN_IN_FAILED')
    expect(performance.now() - began).toBeLessThan(10_000)
    running = undefined
  })

  it('does not wait for somebody who never finishes', async () => {
    const app = await start()
    const slow = await open(app.address.port)
    slow.socket.write(
      'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{',
    )
    const timeouts = vi.spyOn(globalThis, 'setTimeout')
    const stopped = app.stop()
    await vi.waitFor(() => expect(timeouts.mock.calls.some(([, ms]) => ms === 7000)).toBe(true))
    // As if the seven seconds were over.
    const cut = timeouts.mock.calls.find(([, ms]) => ms === 7000)?.[0] as () => void
    timeouts.mockRestore()
    cut()
    await stopped
    await slow.ended
    running = undefined
  })
})
