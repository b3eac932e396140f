import { connect, type Socket } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CallbackServer, startCallbackServer } from './testing/callback-server.ts'
import { pushAccount, sealedPush, signedQuery, textXml } from './testing/pushes.ts'

let callbacks: CallbackServer
beforeAll(async () => {
  callbacks = await startCallbackServer({
    accounts: {
      key: pushAccount('plain'),
      both: pushAccount('compatible'),
      safe: pushAccount('safe'),
    },
  })
})
afterAll(() => callbacks.close())

interface Mutation {
  at: number
  length: number
  with: Uint8Array
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  with: fc.oneof(
    fc.uint8Array({ maxLength: 20 }),
    fc
      .constantFrom(
        '<',
        '>',
        '</xml>',
        '<xml>',
        ']]>',
        '<![CDATA[',
        '&',
        '&#0;',
        '\u0000',
        '<!--',
        '"',
      )
      .map((text) => new Uint8Array(Buffer.from(text))),
  ),
})

function mutate(body: string, mutations: readonly Mutation[]): Buffer {
  let bytes = Buffer.from(body)
  for (const one of mutations) {
    const at = Math.floor(one.at * bytes.length)
    bytes = Buffer.concat([bytes.subarray(0, at), one.with, bytes.subarray(at + one.length)])
  }
  return bytes
}

/** One kept-alive connection; a request's status, or 0 when the connection was closed instead. */
function createCaller() {
  let socket: Socket | undefined
  return {
    send(target: string, body: Buffer): Promise<number> {
      socket ??= connect(callbacks.port, '127.0.0.1').setNoDelay()
      const current = socket
      return new Promise((resolve) => {
        let answer = ''
        const done = (status: number, reusable: boolean) => {
          current.removeAllListeners()
          if (!reusable) socket = undefined
          resolve(status)
        }
        current.on('data', (chunk) => {
          answer += chunk.toString('latin1')
          const head = answer.indexOf('\r\n\r\n')
          const length = Number(/content-length: (\d+)/i.exec(answer)?.[1])
          if (head < 0 || answer.length < head + 4 + length) return
          done(Number(answer.slice(9, 12)), !/connection: close/i.test(answer))
        })
        current.on('error', () => {})
        current.on('close', () => done(0, false))
        const head = `POST ${target} HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nContent-Length: ${body.length}\r\n\r\n`
        current.write(Buffer.concat([Buffer.from(head, 'latin1'), body]))
      })
    },
    close: () => socket?.destroy(),
  }
}

test('thousands of mutated pushes: each is answered, by 200 or a clear 4xx, and what is stored was answered 200', async () => {
  const caller = createCaller()
  let id = 1
  const seen = new Map<number, number>()
  const plans = fc.record({
    key: fc.constantFrom('key', 'both', 'safe'),
    isSealed: fc.boolean(),
    content: fc.string({ unit: 'binary', maxLength: 30 }),
    mutations: fc.array(mutation, { maxLength: 4 }),
    queryMutations: fc.array(mutation, { maxLength: 1 }),
  })
  await fc.assert(
    fc.asyncProperty(plans, async ({ key, isSealed, content, mutations, queryMutations }) => {
      const xml = textXml(content.replaceAll(']]>', ''), String(id++))
      const push = isSealed ? sealedPush(xml) : { query: signedQuery(), body: xml }
      const query = mutate(push.query, queryMutations)
        .toString('latin1')
        .replace(/[^!-~]/g, '')
      const before = callbacks.store.rows.length
      const status = await caller.send(
        `/wechat/callback/${key}${query}`,
        mutate(push.body, mutations),
      )
      seen.set(status, (seen.get(status) ?? 0) + 1)
      const stored = callbacks.store.rows.length - before
      expect([200, 400, 403, 404]).toContain(status)
      // A mutation may hit a place that means nothing, or make a message of an earlier one.
      if (status !== 200) expect(stored).toBe(0)
    }),
    { numRuns: 4_000 },
  )
  caller.close()
  expect(seen.get(200)).toBeGreaterThan(100)
  expect(seen.get(400)).toBeGreaterThan(100)
  expect(callbacks.lines.filter((line) => line.level === 'error')).toEqual([])
}, 60_000)
