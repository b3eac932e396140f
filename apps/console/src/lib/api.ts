import type { ErrorBody } from '@minqiao/contracts'
import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from './api.gen.ts'
import { currentLocale } from './words.ts'

/** A request the server refused, in the words the server found for it. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string
  readonly status: number
  readonly details: Record<string, unknown>
  readonly requestId: string

  constructor(status: number, body: ErrorBody['error']) {
    super(body.message)
    this.status = status
    this.code = body.code
    this.details = body.details ?? {}
    this.requestId = body.requestId
  }
}

/** No answer at all: the network or the server is away. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError'
}

let csrfToken = ''

/** Keeps the token that every change must carry; the session tells it. */
export function setCsrfToken(token: string): void {
  csrfToken = token
}

export function csrfHeader(): Record<string, string> {
  return { 'x-csrf-token': csrfToken, 'accept-language': currentLocale() }
}

const headers: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(csrfHeader())) request.headers.set(name, value)
    return request
  },
}

const client = createClient<paths>({
  baseUrl: '/',
  fetch: async (request) => {
    try {
      return await fetch(request)
    } catch (error) {
      throw new OfflineError('offline', { cause: error })
    }
  },
})
client.use(headers)

export const api = client

/** Takes the data out of an answer, or throws what the server said. */
export async function unwrap<T>(
  asked: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await asked
  if (response.ok) return data as T
  const body = (error as ErrorBody | undefined)?.error
  throw new ApiError(
    response.status,
    body ?? {
      code: 'UNEXPECTED',
      message: response.statusText || `HTTP ${response.status}`,
      requestId: response.headers.get('x-request-id') ?? '',
    },
  )
}
