import type { Account, Capability } from '../accounts/account.ts'
import { refuse } from '../errors/platform-error.ts'
import type { Answer, Exchange } from '../http/exchange.ts'
import { type Fields, isFields } from '../http/fields.ts'
import { type Part, readMultipart } from '../http/multipart.ts'
import type { World } from '../world/world.ts'

/** A call of an API that needs no token, or proves itself otherwise. */
export interface OpenCall {
  world: World
  exchange: Exchange
  query: URLSearchParams
  ip: string
  /** The JSON of the body; refuses with 44002 when empty and 47001 when it is no JSON object. */
  json(): Fields
}

/** A call with a good token. */
export interface ApiCall extends OpenCall {
  account: Account
  /** The parts of a form; refuses with 41005 when the body is none. */
  parts(): Part[]
}

/** JSON fields become HTTP 200 with errcode 0 understood; an `Answer` goes out as it is. */
export type ApiAnswer = Fields | { answer: Answer }

interface RouteHead {
  method: 'GET' | 'POST' | 'ANY'
  path: string
}
interface OpenRoute extends RouteHead {
  open: (call: OpenCall) => ApiAnswer | Promise<ApiAnswer>
}
interface TokenRoute extends RouteHead {
  /** Calls a day (rules.md §12.5); default 100,000. */
  daily?: number
  perMinute?: number
  needs?: Capability
  run: (call: ApiCall) => ApiAnswer | Promise<ApiAnswer>
}
export type ApiRoute = OpenRoute | TokenRoute

/** What most successful calls answer. */
export const OK: Fields = { errcode: 0, errmsg: 'ok' }

const ESCAPE = /\\u(?=[0-9a-fA-F]{4})/g

/** Makes the call of an exchange. */
export function createCall(world: World, exchange: Exchange): OpenCall {
  return {
    world,
    exchange,
    query: exchange.query,
    ip: exchange.ip,
    json: () => readJson(exchange.body),
  }
}

export function withAccount(call: OpenCall, account: Account): ApiCall {
  return {
    ...call,
    account,
    parts() {
      const { headers, body } = call.exchange
      // Uploads in chunks, without a Content-Length, are refused by the platform.
      if (headers['content-length'] === undefined) refuse(41005)
      return readMultipart(headers['content-type'] ?? '', body) ?? refuse(41005)
    },
  }
}

/**
 * Reads a JSON object. `\uXXXX` is not resolved: the platform shows it as it stands, which is why
 * senders must write plain UTF-8.
 */
function readJson(body: Buffer): Fields {
  const text = body.toString('utf8').trim()
  if (text === '') refuse(44002)
  try {
    const read: unknown = JSON.parse(text.replace(ESCAPE, '\\\\u'))
    if (isFields(read)) return read
  } catch {
    // Refused below, as anything that is no object.
  }
  refuse(47001)
}
