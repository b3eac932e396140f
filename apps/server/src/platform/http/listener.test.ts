import type { Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { createHttp } from './server.ts'

let server: TestServer
let port: number
let listener: Server
let close: () => Promise<unknown>

beforeAll(async () => {
  server = await startTestServer({ modules: [] })
  const http = await createHttp({
    platform: server.platform,
    findStaff: async () => undefined,
    fastPaths: [
      (request, response) => {
        if (request.url === '/fast') response.end('fast')
        return request.url === '/fast'
      },
      (request) => {
        if (request.url === '/broken') throw new Error('a fast path broke')
        return false
      },
    ],
  })
  await http.listen({ port: 0, host: '127.0.0.1' })
  listener = http.server
  const address = listener.address()
  port = typeof address === 'object' && address ? address.port : 0
  close = () => http.close()
})
afterAll(async () => {
  await close()
  await server.close()
})

function speak(...words: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      for (const word of words) socket.write(word)
    })
    let heard = ''
    socket.on('data', (data) => {
      heard += data
    })
    socket.on('end', () => resolve(heard))
    socket.on('error', reject)
  })
}

const ask = (path: string) => speak(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)

describe('the listener', () => {
  it('lets a fast path answer, and the framework what it leaves', async () => {
    expect(await ask('/fast')).toContain('\r\n\r\nfast')
    expect(await ask('/nowhere')).toContain('ROUTE_NOT_FOUND')
  })

  it('answers and goes on when a fast path breaks', async () => {
    expect(await ask('/broken')).toMatch(/^HTTP\/1\.1 500 /)
    expect(await ask('/fast')).toContain('fast')
  })

  it.each([
    ['no method we know', 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'INPUT_INVALID'],
    ['no HTTP at all', '\x16\x03\x01\x02', 400, 'INPUT_INVALID'],
    ['headers without end', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}`, 413, 'BODY_TOO_LARGE'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
      'INPUT_INVALID',
    ],
    [
      'a header that breaks the line',
      'GET / HTTP/1.1\r\nHost: x\r\nA\rB: c\r\n\r\n',
      400,
      'INPUT_INVALID',
    ],
  ])('answers %s in the one shape', async (_, words, status, code) => {
    const heard = await speak(words)
    expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(heard.toLowerCase()).toContain('x-content-type-options: nosniff')
    expect(JSON.parse(heard.split('\r\n\r\n')[1] ?? '').error.code).toBe(code)
  })

  it('gives a slow sender up with words', async () => {
    // What node does after a minute of waiting.
    const late = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
    listener.once('connection', (socket) => listener.emit('clientError', late, socket))
    const heard = await speak('POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\na')
    expect(heard).toMatch(/^HTTP\/1\.1 408 /)
    expect(heard).toContain('REQUEST_TOO_SLOW')
    expect(listener.requestTimeout).toBe(60_000)
    expect(listener.headersTimeout).toBe(15_000)
  })

  it('never repeats what it was sent in a header', async () => {
    const heard = await ask('/api/x%0d%0aSet-Cookie:%20a=b')
    expect(heard.toLowerCase()).not.toContain('\r\nset-cookie')
  })
})
