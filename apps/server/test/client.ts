import type { StaffActor } from '#platform/actor.ts'
import type { App } from '#platform/http/index.ts'

export interface TestAnswer {
  status: number
  // Answers are looked into by each test; their shapes are checked by the response schemas.
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every route
  body: any
  headers: Record<string, unknown>
  /** Value of a cookie that was set by this answer. */
  cookie(name: string): string | undefined
}

export interface TestClient {
  staff: StaffActor | undefined
  get(url: string): Promise<TestAnswer>
  post(url: string, body?: unknown): Promise<TestAnswer>
  put(url: string, body?: unknown): Promise<TestAnswer>
  patch(url: string, body?: unknown): Promise<TestAnswer>
  delete(url: string, body?: unknown): Promise<TestAnswer>
  /** Any request, for attacks: other headers, other bodies. */
  send(request: {
    method: string
    url: string
    headers?: Record<string, string>
    body?: unknown
  }): Promise<TestAnswer>
}

export interface Credentials {
  staff?: StaffActor
  cookie?: string
  csrf?: string
  /** Cookie of a citizen. */
  citizen?: string
  /** Network address it speaks from; the loopback unless given. */
  address?: string
}

/** Speaks to the server without a socket, as the browser of one person would. */
export function createClient(http: App, credentials: Credentials): TestClient {
  const send: TestClient['send'] = async ({ method, url, headers = {}, body }) => {
    const isText = typeof body === 'string' || Buffer.isBuffer(body)
    const response = await http.inject({
      method: method as 'GET',
      url,
      ...(credentials.address && { remoteAddress: credentials.address }),
      headers: {
        ...(credentials.cookie && { cookie: `mq_session=${credentials.cookie}` }),
        ...(credentials.citizen && { cookie: `mq_citizen=${credentials.citizen}` }),
        ...(credentials.csrf && method !== 'GET' && { 'x-csrf-token': credentials.csrf }),
        ...headers,
      },
      ...(body !== undefined && { payload: isText ? body : (body as object) }),
    })
    const isJson = String(response.headers['content-type'] ?? '').includes('json')
    return {
      status: response.statusCode,
      body: isJson && response.body !== '' ? JSON.parse(response.body) : response.body,
      headers: response.headers,
      cookie: (name) => response.cookies.find((cookie) => cookie.name === name)?.value,
    }
  }
  return {
    staff: credentials.staff,
    send,
    get: (url) => send({ method: 'GET', url }),
    post: (url, body) => send({ method: 'POST', url, body }),
    put: (url, body) => send({ method: 'PUT', url, body }),
    patch: (url, body) => send({ method: 'PATCH', url, body }),
    delete: (url, body) => send({ method: 'DELETE', url, body }),
  }
}
