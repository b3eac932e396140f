import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import type { NetworkFailure } from '../errors/call-errors.ts'

export interface TransportRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Readonly<Record<string, string>>
  body?: Uint8Array
  /** For the whole exchange. */
  timeoutMs: number
  /** A longer answer is given up. */
  maxBytes: number
}

export interface TransportResponse {
  status: number
  /** Lower-case names. */
  headers: Readonly<Record<string, string | undefined>>
  body: Uint8Array
}

/**
 * Sends one request and gives its answer, whatever its status.
 *
 * Throws `TransportError`; any other error is taken as `lost`. Replace it to go out by a proxy.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>

/** Says whether a request that failed had left: what had not left may be repeated. */
export class TransportError extends Error {
  override readonly name = 'TransportError'
  readonly failure: NetworkFailure

  constructor(failure: NetworkFailure, cause?: unknown) {
    super(failure === 'not-sent' ? 'the request was not sent' : 'the answer was lost', { cause })
    this.failure = failure
  }
}

/**
 * Idle connections are dropped before a server drops them: a request that meets a closing
 * connection is `lost`, and a message then has to be looked up for nothing.
 */
const AGENT_OPTIONS = { keepAlive: true, maxSockets: 64, timeout: 4000 } as const

/** The transport over `node:http` and `node:https`, with connections kept alive. */
export function createTransport(agents: { http?: HttpAgent; https?: HttpsAgent } = {}): Transport {
  const http = agents.http ?? new HttpAgent(AGENT_OPTIONS)
  const https = agents.https ?? new HttpsAgent(AGENT_OPTIONS)
  return (request) =>
    new Promise((resolve, reject) => {
      const secure = request.url.startsWith('https:')
      const { method, body } = request
      const headers = body
        ? { ...request.headers, 'content-length': String(body.length) }
        : request.headers
      const outgoing = secure
        ? requestHttps(request.url, { method, headers, agent: https })
        : requestHttp(request.url, { method, headers, agent: http })

      // Until the connection stands nothing can have left. A kept one counts as left from the
      // start: it may have been closed by the other side after it took the request.
      let left = false
      const timer = setTimeout(() => outgoing.destroy(new Error('timed out')), request.timeoutMs)
      const failed = (cause: unknown) => {
        clearTimeout(timer)
        reject(new TransportError(left ? 'lost' : 'not-sent', cause))
      }
      outgoing.on('socket', (socket) => {
        if (!socket.connecting) left = true
        else
          socket.once(secure ? 'secureConnect' : 'connect', () => {
            left = true
          })
      })
      outgoing.on('error', failed)
      outgoing.on('response', (incoming) => {
        readBody(incoming, request.maxBytes).then((bytes) => {
          clearTimeout(timer)
          resolve({ status: incoming.statusCode ?? 0, headers: headersOf(incoming), body: bytes })
        }, failed)
      })
      outgoing.end(body)
    })
}

async function readBody(incoming: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming) {
    length += chunk.length
    if (length > maxBytes) throw new Error(`the answer is longer than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function headersOf(incoming: IncomingMessage): Record<string, string | undefined> {
  const headers: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(incoming.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : value
  return headers
}
