import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createTransport, TransportError, type TransportRequest } from './transport.ts'

const transport = createTransport()
const open: { close: () => void }[] = []

afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function serve(listener: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push({
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

function send(url: string, change: Partial<TransportRequest> = {}) {
  return transport({ method: 'GET', url, headers: {}, timeoutMs: 2000, maxBytes: 1000, ...change })
}

async function failureOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return error instanceof TransportError ? error.failure : `no failure: ${error}`
}

describe('createTransport', () => {
  test('sends the body with its length and gives status, headers and bytes', async () => {
    const { url } = await serve((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk) => chunks.push(chunk))
      request.on('end', () => {
        response.writeHead(201, { 'x-length': String(request.headers['content-length']) })
        response.end(Buffer.concat(chunks))
      })
    })
    const body = Buffer.from('你好')
    const answer = await send(url, { method: 'POST', body })
    expect(answer.status).toBe(201)
    expect(answer.headers['x-length']).toBe('6')
    expect(Buffer.from(answer.body)).toEqual(body)
  })

  test('knows that nothing left when nobody listens', async () => {
    const { url, server } = await serve(() => {})
    await new Promise((resolve) => server.close(resolve))
    expect(await failureOf(send(url))).toBe('not-sent')
  })

  test('knows that nothing left when the connection is never made safe', async () => {
    const server = createTcpServer((socket) => socket.destroy())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push(server)
    const { port } = server.address() as AddressInfo
    expect(await failureOf(send(`https://127.0.0.1:${port}`))).toBe('not-sent')
  })

  test('calls an answer lost when the connection ends after the request', async () => {
    const { url } = await serve((request) => request.socket.destroy())
    expect(await failureOf(send(url, { method: 'POST', body: Buffer.from('x') }))).toBe('lost')
  })

  test('calls an answer lost when it is cut off half way', async () => {
    const { url } = await serve((request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"errcode"')
      setImmediate(() => request.socket.destroy())
    })
    expect(await failureOf(send(url))).toBe('lost')
  })

  test('gives up after the time it was given, also in the middle of an answer', async () => {
    const silent = await serve(() => {})
    expect(await failureOf(send(silent.url, { timeoutMs: 50 }))).toBe('lost')
    const slow = await serve((_request, response) => {
      response.writeHead(200)
      response.write('{')
    })
    expect(await failureOf(send(slow.url, { timeoutMs: 50 }))).toBe('lost')
  })

  test('gives up an answer that is too long', async () => {
    const { url } = await serve((_request, response) => response.end('x'.repeat(1001)))
    expect(await failureOf(send(url))).toBe('lost')
  })

  test('uses one connection again and again', async () => {
    const ports = new Set<number | undefined>()
    const { url } = await serve((request, response) => {
      ports.add(request.socket.remotePort)
      response.end('{}')
    })
    for (let i = 0; i < 5; i++) await send(url)
    expect(ports.size).toBe(1)
  })
})
