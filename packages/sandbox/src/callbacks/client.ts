import http from 'node:http'
import https from 'node:https'

/** What became of one request to an operator's server. */
export type Reply =
  | { kind: 'answer'; status: number; body: string; tookMs: number }
  | { kind: 'timeout' | 'refused' | 'cut'; tookMs: number }

interface Outgoing {
  method: 'GET' | 'POST'
  url: string
  headers?: Record<string, string>
  body?: string
  timeoutMs: number
}

export interface CallbackClient {
  /** Never throws: what went wrong is in the reply. */
  send(request: Outgoing): Promise<Reply>
  close(): void
}

/** Answers longer than this count as cut. */
const LARGEST_ANSWER = 1024 * 1024

/** The sandbox's way out: kept-alive connections, at most `inFlight` requests at once. */
export function createCallbackClient(inFlight: number): CallbackClient {
  // Idle connections are dropped before a server drops them: meeting a closing one would cost a try.
  const settings = {
    keepAlive: true,
    maxSockets: inFlight,
    maxFreeSockets: inFlight,
    timeout: 4_000,
  }
  const plain = new http.Agent(settings)
  const secure = new https.Agent(settings)
  const waiting: (() => void)[] = []
  let busy = 0

  async function send(request: Outgoing): Promise<Reply> {
    // The five seconds begin when a connection is free, so the queue is here and not in the agent.
    if (busy >= inFlight) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy++
    try {
      const agent = request.url.startsWith('https:') ? secure : plain
      return await once(request, agent)
    } finally {
      const next = waiting.shift()
      if (next) next()
      else busy--
    }
  }

  return {
    send,
    close() {
      plain.destroy()
      secure.destroy()
    },
  }
}

function once(request: Outgoing, agent: http.Agent | https.Agent): Promise<Reply> {
  const { method, url, headers, body, timeoutMs } = request
  const begun = performance.now()
  const took = () => Math.round(performance.now() - begun)
  return new Promise((resolve) => {
    const { request: open } = url.startsWith('https:') ? https : http
    let sent: http.ClientRequest
    try {
      sent = open(url, { method, agent, headers: { ...FIXED_HEADERS, ...headers } })
    } catch {
      return resolve({ kind: 'refused', tookMs: took() })
    }
    const timer = setTimeout(() => {
      resolve({ kind: 'timeout', tookMs: took() })
      sent.destroy()
    }, timeoutMs)
    const finish = (reply: Reply) => {
      clearTimeout(timer)
      resolve(reply)
    }
    sent.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > LARGEST_ANSWER) response.destroy()
        else chunks.push(chunk)
      })
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        finish({ kind: 'answer', status: response.statusCode ?? 0, body: text, tookMs: took() })
      })
      response.on('close', () => finish({ kind: 'cut', tookMs: took() }))
      response.on('error', () => finish({ kind: 'cut', tookMs: took() }))
    })
    sent.on('error', (error: NodeJS.ErrnoException) => {
      finish({ kind: error.code === 'ECONNRESET' ? 'cut' : 'refused', tookMs: took() })
    })
    sent.end(body)
  })
}

/** As the platform's pushes carry them. */
const FIXED_HEADERS = { 'user-agent': 'Mozilla/4.0', accept: '*/*', pragma: 'no-cache' }
