import type { CallRecord } from './api-call.ts'
import { type Client, createClient } from './client.ts'
import { createMemoryTokenStore, type TokenStore } from './token-store.ts'
import {
  type Transport,
  TransportError,
  type TransportRequest,
  type TransportResponse,
} from './transport.ts'

/** What the platform answers next: JSON, raw bytes, or a failure of the connection. */
export type Scripted =
  | Record<string, unknown>
  | { raw: string | Uint8Array; status?: number; headers?: Record<string, string> }
  | 'not-sent'
  | 'lost'

export interface Sent {
  method: string
  api: string
  query: Record<string, string>
  body: string
  headers: Readonly<Record<string, string>>
}

export interface Rig {
  client: Client
  sent: Sent[]
  /** Calls without those for tokens. */
  calls: () => Sent[]
  tokenCalls: () => Sent[]
  records: CallRecord[]
  pauses: number[]
  /** Moves the clock, in seconds. */
  pass: (seconds: number) => void
}

export const APP_ID = 'wx0123456789abcdef'
export const TOKEN_API = '/cgi-bin/stable_token'

/**
 * A client whose platform is a list of answers by interface; tokens are `T1`, `T2` … unless scripted.
 *
 * An answer that is a function is asked with the request; the last answer of a list stays.
 */
export function createRig(
  answers: Record<string, Scripted | Scripted[] | ((sent: Sent) => Scripted)> = {},
  shared: { store?: TokenStore; clock?: { now: number }; tokens?: { issued: number } } = {},
): Rig {
  const clock = shared.clock ?? { now: Date.parse('2026-03-02T01:00:00Z') }
  const tokens = shared.tokens ?? { issued: 0 }
  const sent: Sent[] = []
  const records: CallRecord[] = []
  const pauses: number[] = []
  const left = new Map(
    Object.entries(answers).map(([api, a]) => [api, Array.isArray(a) ? [...a] : a]),
  )

  const transport: Transport = async (request) => {
    const one = sentOf(request)
    sent.push(one)
    // An answer takes its time: calls overlap as they do outside.
    await new Promise((resolve) => setImmediate(resolve))
    const script = left.get(one.api)
    const answer = Array.isArray(script)
      ? ((script.length > 1 ? script.shift() : script[0]) ?? {})
      : typeof script === 'function'
        ? script(one)
        : script
    if (answer === undefined && one.api === TOKEN_API)
      return responseOf({ access_token: `T${++tokens.issued}`, expires_in: 7200 })
    return responseOf(answer ?? { errcode: 0, errmsg: 'ok' })
  }

  const client = createClient({
    appId: APP_ID,
    secret: 'secret-of-the-demo',
    store: shared.store ?? createMemoryTokenStore(),
    transport,
    now: () => new Date(clock.now),
    sleep: async (ms) => {
      pauses.push(ms)
    },
    onCall: (record) => records.push(record),
  })
  return {
    client,
    sent,
    calls: () => sent.filter((one) => one.api !== TOKEN_API),
    tokenCalls: () => sent.filter((one) => one.api === TOKEN_API),
    records,
    pauses,
    pass: (seconds) => {
      clock.now += seconds * 1000
    },
  }
}

function sentOf({ method, url, body, headers }: TransportRequest): Sent {
  const { pathname, searchParams } = new URL(url)
  const text = body === undefined ? '' : Buffer.from(body).toString('latin1')
  const isForm = headers['content-type']?.startsWith('multipart') ?? false
  return {
    method,
    api: pathname,
    query: Object.fromEntries(searchParams),
    body: isForm ? text : Buffer.from(text, 'latin1').toString('utf8'),
    headers,
  }
}

function responseOf(answer: Scripted): TransportResponse {
  if (answer === 'not-sent' || answer === 'lost') throw new TransportError(answer)
  if ('raw' in answer) {
    const { raw, status, headers } = answer as Extract<Scripted, { raw: unknown }>
    return { status: status ?? 200, headers: headers ?? {}, body: Buffer.from(raw as string) }
  }
  const body = Buffer.from(JSON.stringify(answer))
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}
