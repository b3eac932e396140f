import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { type CallbackServer, startCallbackServer } from './testing/callback-server.ts'
import { sqlError } from './testing/memory-store.ts'
import { post, raw, signedQuery, textXml } from './testing/pushes.ts'

let callbacks: CallbackServer
afterEach(() => callbacks.close())

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => post(callbacks.port, textXml(`text ${n}`, `${n + 1}`)))
const statuses = async (answers: Promise<{ status: number }>[]) =>
  (await Promise.all(answers)).map((answer) => answer.status)

test('without the database nothing is acknowledged; with it again everything goes on', async () => {
  callbacks = await startCallbackServer()
  callbacks.store.before = () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  }
  expect(new Set(await statuses(many(9)))).toEqual(new Set([503]))
  expect(callbacks.store.rows).toEqual([])
  expect(callbacks.lines.filter((line) => line.level === 'error')[0]).toMatchObject({
    fault: 'connect ECONNREFUSED',
  })
  callbacks.store.before = () => {}
  expect(new Set(await statuses(many(9)))).toEqual(new Set([200]))
  expect(callbacks.store.rows).toHaveLength(9)
})

test('a row that the database refuses takes no other with it', async () => {
  callbacks = await startCallbackServer()
  callbacks.store.before = (rows) => {
    if (rows.some((row) => row.b.content === 'text 5')) throw sqlError('22P05')
  }
  const found = await statuses(many(12))
  expect(found.filter((status) => status === 200)).toHaveLength(11)
  expect(found[5]).toBe(500)
  expect(callbacks.store.rows).toHaveLength(11)
  const errors = callbacks.lines.filter((line) => line.level === 'error')
  expect(errors[0]).toMatchObject({ sqlState: '22P05', rows: 1 })
  expect(JSON.stringify(errors)).not.toMatch(/text 5|quote what was stored/)
})

test('a character that JSON may hold and the database may not is dropped, not the message', async () => {
  callbacks = await startCallbackServer({
    decideReply: () => ({ id: 'r', kind: 'text', text: 'a\u0000b\ud800c', handled: true }),
  })
  callbacks.store.before = (rows) => {
    if (/\\u0000|\\ud800/.test(JSON.stringify(rows))) throw sqlError('22P05')
  }
  expect(await statuses(many(3))).toEqual([200, 200, 200])
  expect(callbacks.store.rows.map((row) => row.r)).toMatchObject(Array(3).fill({ text: 'abc' }))
})

test('what is not stored after four and a half seconds is not acknowledged, and the retry is', async () => {
  callbacks = await startCallbackServer()
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const underWay = new Promise<void>((resolve) => {
    callbacks.store.before = () => {
      resolve()
      return held
    }
  })
  const late = post(callbacks.port, textXml('a'))
  await underWay
  callbacks.advance(4_499)
  expect(callbacks.lines).toEqual([])
  callbacks.advance(1)
  expect((await late).status).toBe(503)
  release()
  expect((await post(callbacks.port, textXml('a'))).status).toBe(200)
  expect(callbacks.store.rows).toHaveLength(1)
})

test('more than may wait are told to come again', async () => {
  callbacks = await startCallbackServer({ limits: { queue: 2, batch: 2 } })
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  callbacks.store.before = () => held
  const first = post(callbacks.port, textXml('first', '100'))
  await expect.poll(() => callbacks.check()).toBe(true)
  const rest = many(6)
  await expect.poll(() => callbacks.lines.length).toBeGreaterThan(0)
  expect(callbacks.check()).toBe(false)
  release()
  const found = await statuses([first, ...rest])
  expect(found.filter((status) => status === 503).length).toBeGreaterThan(0)
  expect(callbacks.store.rows).toHaveLength(found.filter((status) => status === 200).length)
  expect(callbacks.check()).toBe(true)
})

test('more bodies at once than may be read are told to come again', async () => {
  callbacks = await startCallbackServer({ limits: { bodies: 1 } })
  const seen = once(callbacks.server, 'request')
  const slow = raw(
    callbacks.port,
    `POST /wechat/callback/key${signedQuery()} HTTP/1.1\r\nHost: x\r\nContent-Length: 600\r\n\r\n<xml>`,
  )
  await seen
  expect((await post(callbacks.port, textXml('a'))).status).toBe(503)
  callbacks.advance(10_000)
  expect(await slow).toContain('408')
  expect((await post(callbacks.port, textXml('a'))).status).toBe(200)
})

test('stopping stores and answers what is under way and takes no more', async () => {
  callbacks = await startCallbackServer()
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  callbacks.store.before = () => held
  const seen = once(callbacks.server, 'request')
  const underWay = post(callbacks.port, textXml('a'))
  await seen
  let stopped = false
  const stop = callbacks.stopPath().then(() => (stopped = true))
  expect(callbacks.check()).toBe(false)
  expect((await post(callbacks.port, textXml('b', '2'))).status).toBe(503)
  expect(stopped).toBe(false)
  release()
  expect((await underWay).status).toBe(200)
  await stop
  expect(callbacks.store.rows).toHaveLength(1)
})

test('a sender that hangs up is stored all the same, and its retry gets the answer', async () => {
  callbacks = await startCallbackServer({
    decideReply: () => ({ id: 'r', kind: 'text', text: '您好', handled: true }),
  })
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  callbacks.store.before = () => held
  const body = textXml('a')
  const seen = once(callbacks.server, 'request')
  const cut = raw(
    callbacks.port,
    `POST /wechat/callback/key${signedQuery()} HTTP/1.1\r\nHost: x\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    (end) => void seen.then(() => setImmediate(end)),
  )
  await cut
  release()
  expect((await post(callbacks.port, body)).text).toContain('您好')
  expect(callbacks.store.rows).toHaveLength(1)
})
