import { BadAnswerError } from '../errors/call-errors.ts'
import type { ApiCall } from './api-call.ts'
import { parseAnswer, writeRequest } from './json.ts'
import {
  type Transport,
  TransportError,
  type TransportRequest,
  type TransportResponse,
} from './transport.ts'

/** An answer of the platform: JSON, or a file when it is not JSON. */
export interface Answer {
  errcode: number
  json: Record<string, unknown> | undefined
  response: TransportResponse
}

const MAX_BYTES = 64 * 1024 * 1024
const TIMEOUT_MS = 10_000
const UPLOAD_TIMEOUT_MS = 60_000
const GATEWAY_FAILURES: ReadonlySet<number> = new Set([500, 502, 503, 504])

/**
 * Sends one call once.
 *
 * Throws `TransportError` when no answer of the platform came, `BadAnswerError` when something else
 * answered and so the call cannot have had an effect.
 */
export async function exchange(
  transport: Transport,
  origin: string,
  call: ApiCall,
  credential: Readonly<Record<string, string>>,
): Promise<Answer> {
  const query = new URLSearchParams(credential)
  for (const [name, value] of Object.entries(call.query ?? {}))
    if (value !== undefined) query.set(name, String(value))
  const sent = bodyOf(call)
  const request: TransportRequest = {
    method: sent === undefined ? 'GET' : 'POST',
    url: `${origin}${call.api}${query.size > 0 ? `?${query}` : ''}`,
    headers: sent === undefined ? {} : { 'content-type': sent.contentType },
    body: sent?.bytes,
    timeoutMs: call.timeoutMs ?? (call.form ? UPLOAD_TIMEOUT_MS : TIMEOUT_MS),
    maxBytes: MAX_BYTES,
  }
  const response = await transport(request).catch((error: unknown) => {
    throw error instanceof TransportError ? error : new TransportError('lost', error)
  })
  return readResponse(call.api, response)
}

function bodyOf({ body, form }: ApiCall): { contentType: string; bytes: Uint8Array } | undefined {
  if (form !== undefined) return form
  if (body === undefined) return undefined
  return { contentType: 'application/json; charset=utf-8', bytes: Buffer.from(writeRequest(body)) }
}

function readResponse(api: string, response: TransportResponse): Answer {
  const { status, body } = response
  const json = body[0] === 0x7b ? parseAnswer(Buffer.from(body).toString('utf8')) : undefined
  const errcode = typeof json?.errcode === 'number' ? json.errcode : 0
  if (status === 200 || errcode !== 0) return { errcode, json, response }
  // A gateway that failed may have passed the call on.
  if (GATEWAY_FAILURES.has(status)) throw new TransportError('lost', `HTTP ${status}`)
  throw new BadAnswerError(api, status)
}
