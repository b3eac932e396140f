import type { App } from '#platform/http/index.ts'

interface Places {
  /** Of the sandbox. */
  origin: string
  /** Of our pages. */
  publicUrl: string
  personId: string
}

export interface Opened {
  status: number
  /** Where one has come to, without our own origin. */
  at: string
  /** Every address on the way. */
  way: string[]
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every route
  body: any
}

/** The browser inside a person's WeChat: keeps cookies, follows redirects, OAuth done for them. */
export interface Phone {
  cookies: Map<string, string>
  /** One request to us; no redirect is followed. */
  ask(
    path: string,
    request?: { method?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<{
    status: number
    location: string
    // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every route
    body: any
    headers: Record<string, unknown>
    setCookies: { name: string; value: string; [attribute: string]: unknown }[]
  }>
  /** Lets the platform answer an address of its own; answers where it leads. */
  follow(url: string): Promise<string>
  /** Opens an address and follows it until a page below /m/, or an end. */
  open(path: string): Promise<Opened>
}

export function createPhone(http: App, { origin, publicUrl, personId }: Places): Phone {
  const cookies = new Map<string, string>()
  const phone: Phone = {
    cookies,
    async ask(path, { method = 'GET', body, headers = {} } = {}) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await http.inject({
        method: method as 'GET',
        url: path,
        headers: { ...(cookie && { cookie }), ...headers },
        ...(body !== undefined && { payload: body as object }),
      })
      for (const { name, value, maxAge } of answer.cookies)
        if (maxAge === 0) cookies.delete(name)
        else cookies.set(name, value)
      const isJson = String(answer.headers['content-type'] ?? '').includes('application/json')
      return {
        status: answer.statusCode,
        location: String(answer.headers.location ?? ''),
        body: isJson ? JSON.parse(answer.body) : answer.body,
        headers: answer.headers,
        setCookies: answer.cookies as { name: string; value: string }[],
      }
    },
    async follow(url) {
      const address = `${origin}/phone/api/people/${personId}/open?url=${encodeURIComponent(url)}`
      const answer = await fetch(address, { redirect: 'manual' })
      return answer.headers.get('location') ?? ''
    },
    async open(path) {
      const way: string[] = []
      for (let next = path; way.length < 12; ) {
        way.push(next)
        if (next.startsWith(origin)) {
          next = (await phone.follow(next)).replace(publicUrl, '')
          continue
        }
        if (next.startsWith('/m/')) return { status: 200, at: next, way, body: '' }
        const { status, location, body } = await phone.ask(next)
        if (status !== 302) return { status, at: next, way, body }
        next = location
      }
      throw new Error(`redirected without end: ${way.join(' → ')}`)
    },
  }
  return phone
}
