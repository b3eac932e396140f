import type { IncomingMessage } from 'node:http'
import { verifyAddress } from '@minqiao/wechat'
import type { FastPath } from '#platform/http/index.ts'
import type { Log } from '#platform/log/index.ts'
import { beginExchange, type Exchange, echo } from './exchange.ts'
import type { CallbackAccount, FindCallbackAccount } from './ports.ts'
import { parseQuery } from './query.ts'
import type { BodyReader } from './read-body.ts'
import type { Refusals } from './refusals.ts'

/** Where the platform sends its pushes; the account's callback key follows. */
export const CALLBACK_PREFIX = '/wechat/callback/'

export interface FastPathParts {
  findAccount: FindCallbackAccount
  bodies: BodyReader
  refusals: Refusals
  bodyBytes: number
  /** Milliseconds that only go forward. */
  ticks: () => number
  isStopping: () => boolean
  log: Log
}

/** Recognises requests to the callback address and leads them to the account's settings. */
export function createFastPath(parts: FastPathParts): FastPath {
  const { refusals, bodies, findAccount } = parts

  function proceed(exchange: Exchange, account: CallbackAccount | undefined): void {
    exchange.account = account
    if (account === undefined) refusals.refuse(exchange, 'UNKNOWN_ACCOUNT')
    else if (account.state === 'closed') refusals.refuse(exchange, 'ACCOUNT_CLOSED')
    else if (exchange.request.method === 'GET') answerCheck(exchange, account)
    else readPush(exchange)
  }

  function readPush(exchange: Exchange): void {
    const fault = faultOfHeaders(exchange.request, parts.bodyBytes)
    if (fault === undefined) bodies.read(exchange)
    else refusals.refuse(exchange, fault)
  }

  function answerCheck(exchange: Exchange, { config }: CallbackAccount): void {
    const query = queryOf(exchange.request)
    if (query === undefined) refusals.refuse(exchange, 'MALFORMED_QUERY')
    else
      try {
        echo(exchange, verifyAddress(config, query))
      } catch (error) {
        refusals.refuseError(exchange, error)
      }
  }

  async function proceedLater(exchange: Exchange, found: Promise<CallbackAccount | undefined>) {
    try {
      proceed(exchange, await found)
    } catch (error) {
      parts.log.error({ err: error }, 'the account of a callback could not be looked up')
      refusals.refuse(exchange, 'UNAVAILABLE')
    }
  }

  return (request, response) => {
    const url = request.url ?? ''
    if (!url.startsWith(CALLBACK_PREFIX)) return false
    const exchange = beginExchange(request, response, parts.ticks())
    if (parts.isStopping()) refusals.refuse(exchange, 'STOPPING')
    else if (request.method !== 'POST' && request.method !== 'GET')
      refusals.refuse(exchange, 'METHOD_NOT_ALLOWED')
    else {
      const found = findAccount(keyOf(url))
      if (found instanceof Promise) void proceedLater(exchange, found)
      else proceed(exchange, found)
    }
    return true
  }
}

function keyOf(url: string): string {
  const end = url.indexOf('?', CALLBACK_PREFIX.length)
  return end < 0 ? url.slice(CALLBACK_PREFIX.length) : url.slice(CALLBACK_PREFIX.length, end)
}

/** The query of a request; undefined when it is malformed. */
export function queryOf({ url = '' }: IncomingMessage) {
  const mark = url.indexOf('?')
  return parseQuery(url, mark < 0 ? url.length : mark + 1)
}

function faultOfHeaders({ headers }: IncomingMessage, bodyBytes: number) {
  const type = headers['content-type']
  if (type !== undefined && !isXml(type)) return 'UNSUPPORTED_TYPE'
  return Number(headers['content-length'] ?? 0) > bodyBytes ? 'BODY_TOO_LARGE' : undefined
}

function isXml(type: string): boolean {
  if (type === 'text/xml' || type === 'application/xml') return true
  return /^\s*(text|application)\/xml\s*(;|$)/i.test(type)
}
