import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Socket } from 'node:net'
import { uuidv7 } from '#platform/db/index.ts'
import type { Log } from '#platform/log/index.ts'
import { errorBody } from './errors.ts'
import { securityHeaders } from './headers.ts'

/**
 * A listener that answers before the framework does, for the one path that must cost almost
 * nothing. Returns false to pass the request on.
 */
export type FastPath = (request: IncomingMessage, response: ServerResponse) => boolean

/** Slow senders are cut off; an idle connection outlives the minute that proxies keep theirs. */
const limits = { headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 65_000 }

/** The server of node itself: fast paths first, the framework behind them. */
export function createListener(
  framework: RequestListener,
  fastPaths: readonly FastPath[],
  log: Log,
): Server {
  return createServer(limits, (request, response) => {
    try {
      for (const path of fastPaths) if (path(request, response)) return
    } catch (error) {
      log.error({ err: error }, 'a fast path failed')
      if (!response.headersSent) response.writeHead(500)
      response.end()
      return
    }
    framework(request, response)
  })
}

/** Answers what is no HTTP at all, in the one shape, and hangs up. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
  const code =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? 'REQUEST_TOO_SLOW'
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? 'BODY_TOO_LARGE'
        : 'INPUT_INVALID'
  const { status, body } = errorBody(code, { requestId: uuidv7() })
  const text = JSON.stringify(body)
  const headers = {
    ...securityHeaders({ framed: false, https: false }),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} \r\n${lines.join('')}\r\n${text}`)
}
