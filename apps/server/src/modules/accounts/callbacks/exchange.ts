import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OpenedCallback } from '@minqiao/wechat'
import type { CallbackAccount } from './ports.ts'

/** One push on its way through: what came, what became of it, and whether it is answered. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Milliseconds of the path's clock at which the request was seen. */
  readonly startedAt: number
  account: CallbackAccount | undefined
  opened: OpenedCallback | undefined
  /** JSON text of the row for `receive_callbacks`. */
  row: string
  inboundId: string
  /** The answer, written and sealed while the row is on its way to the database. */
  answer: string
  /** Whether the answer is XML, not the bare word `success`. */
  speaks: boolean
  isAnswered: boolean
  /** Whether its outcome at the database is known. */
  isSettled: boolean
}

const PLAIN = 'text/plain; charset=utf-8'
const XML = 'text/xml; charset=utf-8'

/** Begins an exchange. All fields stand from the start: V8 then keeps one shape for all. */
export function beginExchange(
  request: IncomingMessage,
  response: ServerResponse,
  startedAt: number,
): Exchange {
  return {
    request,
    response,
    startedAt,
    account: undefined,
    opened: undefined,
    row: '',
    inboundId: '',
    answer: '',
    speaks: false,
    isAnswered: false,
    isSettled: false,
  }
}

/** Acknowledges a push with its answer: the platform will not send it again. */
export function acknowledge(exchange: Exchange): void {
  if (exchange.isAnswered) return
  exchange.isAnswered = true
  const { response, answer } = exchange
  const type = exchange.speaks ? XML : PLAIN
  const length = String(Buffer.byteLength(answer))
  response.writeHead(200, ['Content-Type', type, 'Content-Length', length])
  response.end(answer)
}

/** Answers the platform's check of the address. */
export function echo(exchange: Exchange, text: string): void {
  exchange.isAnswered = true
  const { response } = exchange
  response.writeHead(200, { 'content-type': PLAIN, 'x-content-type-options': 'nosniff' })
  response.end(text)
}

/** Most that is still read of a body after its refusal, so that the answer reaches the sender. */
const LINGER_BYTES = 1_048_576
const LINGER_MS = 2_000

/**
 * Refuses a push in one short line of plain text.
 *
 * When the body has not come to its end the connection is closed, but not at once: closing it with
 * bytes unread would reset it, and the sender would never read why.
 */
export function refuse(
  exchange: Exchange,
  status: number,
  words: string,
  headers: Record<string, string> = {},
): void {
  if (exchange.isAnswered) return
  exchange.isAnswered = true
  const { request, response } = exchange
  const body = `${words}\n`
  const whole = request.complete
  response.writeHead(status, {
    'content-type': PLAIN,
    'content-length': String(Buffer.byteLength(body)),
    'x-content-type-options': 'nosniff',
    ...(!whole && { connection: 'close' }),
    ...headers,
  })
  if (whole) {
    request.resume()
    response.end(body)
  } else {
    response.write(body)
    linger(request, () => response.end())
  }
}

function linger(request: IncomingMessage, end: () => void): void {
  let left = LINGER_BYTES
  const timer = setTimeout(end, LINGER_MS).unref()
  const finish = () => {
    clearTimeout(timer)
    end()
  }
  request.removeAllListeners('data')
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) finish()
  })
  request.once('end', finish)
  request.once('close', finish)
  request.resume()
}
