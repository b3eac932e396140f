import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { signatureOf } from '@minqiao/wechat'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Running, startApp } from '#app'
import { CALLBACK_PREFIX, ensureAccount } from '#modules/accounts/index.ts'
import { tallyMessages } from '#modules/inbox/index.ts'
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

const contextOf = ({ platform }: Running) =>
  createContext(platform, { actor: { kind: 'system', id: 'test' }, requestId: randomUUID() })

function makeAgency(app: Running): Promise<string> {
  return ensureAgency(contextOf(app), {
    parentId: null,
    kind: 'government',
    name: `演示区 ${randomUUID().slice(0, 8)}`,
    shortName: '演示区',
  })
}

/** What pushes citizens' words to an account of this server; answers the status, 0 for none. */
async function makePusher(app: Running) {
  const random = randomUUID().replaceAll('-', '')
  const originalId = `gh_${random.slice(0, 12)}`
  const { accountId, callbackKey } = await ensureAccount(contextOf(app), {
    agencyId: await makeAgency(app),
    name: '演示县发布',
    originalId,
    appId: `wx${random.slice(0, 16)}`,
    kind: 'service',
    verified: true,
    mode: 'plain',
    secret: random,
    token: random,
  })
  const address = `http://127.0.0.1:${app.address.port}${CALLBACK_PREFIX}${callbackKey}`
  const push = async (openId: string): Promise<number> => {
    const seconds = String(Math.floor(Date.now() / 1000))
    const query = `signature=${signatureOf(random, seconds, 'n')}&timestamp=${seconds}&nonce=n`
    const body = `<xml><ToUserName>${originalId}</ToUserName><FromUserName>${openId}</FromUserName><CreateTime>${seconds}</CreateTime><MsgType>text</MsgType><Content>${openId}</Content><MsgId>1</MsgId></xml>`
    const headers = { 'content-type': 'text/xml' }
    return fetch(`${address}?${query}`, { method: 'POST', body, headers }).then(
      ({ status }) => status,
      () => 0,
    )
  }
  return { accountId, push }
}

async function signIn(app: Running): Promise<string> {
  const { platform } = app
  const ctx = contextOf(app)
  const agencyId = await makeAgency(app)
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

describe('a stop', { timeout: 90_000 }, () => {
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

  it('has stored every push that it acknowledged, once', async () => {
    const app = await start()
    const { accountId, push } = await makePusher(app)
    const answers = new Map<string, number>()
    let stopped: Promise<void> | undefined
    const stop = () => {
      stopped ??= app.stop()
      return stopped
    }
    const citizen = async (n: number) => {
      for (let word = 0; word < 20; word++) {
        const openId = `oStopped${String(n).padStart(4, '0')}${String(word).padStart(4, '0')}`
        answers.set(openId, await push(openId))
        // In the middle of everybody's pushes.
        if (n === 0 && word === 4) void stop()
      }
    }
    await Promise.all(Array.from({ length: 16 }, (_, n) => citizen(n)))
    await stop()
    running = undefined
    const tallies = await tallyMessages(app.platform.database.db, accountId, [...answers.keys()])
    const stored = new Map(tallies.map(({ openId, count }) => [openId, count]))
    const acknowledged = [...answers].filter(([, status]) => status === 200)
    expect(acknowledged.length).toBeGreaterThan(4)
    expect(acknowledged.length).toBeLessThan(answers.size)
    expect(acknowledged.filter(([openId]) => stored.get(openId) !== 1)).toEqual([])
    const others = [...answers.values()].filter((status) => ![200, 503, 0].includes(status))
    expect(others).toEqual([])
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
