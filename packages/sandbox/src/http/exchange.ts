import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request as the handlers see it. */
export interface Exchange {
  method: string
  path: string
  query: URLSearchParams
  /** What the pattern's `:names` matched. */
  params: Record<string, string>
  headers: IncomingMessage['headers']
  body: Buffer
  ip: string
}

/** What a handler answers. */
export type Answer =
  | { status: number; headers?: Record<string, string>; body: string | Uint8Array }
  /** Kept open and written to by the handler: server-sent events. */
  | { stream: (response: ServerResponse) => void }
  /** The connection is cut without an answer. */
  | { cut: true }

/** JSON whose bigints are written as bare numbers, as the platform writes its 64-bit ids. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'bigint' ? `\u0001${one}\u0001` : one,
  ).replace(/"\\u0001(\d+)\\u0001"/g, '$1')
}

/** An answer of JSON for the phone and for tests. */
export function json(value: unknown, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: writeJson(value),
  }
}

export function html(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}

export function redirect(location: string, headers: Record<string, string> = {}): Answer {
  return { status: 302, headers: { location, ...headers }, body: '' }
}
