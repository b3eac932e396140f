import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, json } from './exchange.ts'
import type { Router } from './router.ts'

/** Larger bodies are cut off; the largest the platform takes is a video of 10 MB. */
const LARGEST_BODY = 24 * 1024 * 1024

export interface Listener {
  /** Answers the request and says true, or says false when the path is not one of the sandbox's. */
  handle(request: IncomingMessage, response: ServerResponse): boolean
}

/** Joins a router to node:http. `owns` tells which paths are the sandbox's. */
export function createListener(router: Router, owns: (path: string) => boolean): Listener {
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET' } = request
    const { path, query } = splitUrl(request.url ?? '/')
    const found = router.find(method, path)
    if (!found) return send(response, json({ error: `no route ${method} ${path}` }, 404))
    const body = await readBody(request)
    if (body === 'too-large')
      return send(response, { status: 413, body: 'Request Entity Too Large' })
    if (body === 'aborted') return
    const ip = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
    const exchange = {
      method,
      path,
      query,
      params: found.params,
      headers: request.headers,
      body,
      ip,
    }
    send(response, await found.handler(exchange))
  }

  return {
    handle(request, response) {
      if (!owns(splitUrl(request.url ?? '/').path)) return false
      serve(request, response).catch((error: unknown) => {
        if (response.headersSent) return void response.destroy()
        const message = error instanceof Error ? error.message : 'unknown fault'
        send(response, json({ error: message }, 400))
      })
      return true
    },
  }
}

function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  return {
    // SDKs join prefix and path with a slash too many; the platform does not mind.
    path: path.replace(/\/{2,}/g, '/'),
    query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)),
  }
}

function readBody(request: IncomingMessage): Promise<Buffer | 'too-large' | 'aborted'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > LARGEST_BODY) resolve('too-large')
      else chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', () => resolve('aborted'))
    request.on('close', () => resolve('aborted'))
  })
}

function send(response: ServerResponse, answer: Answer): void {
  if ('cut' in answer) {
    response.destroy()
    return
  }
  if ('stream' in answer) {
    answer.stream(response)
    return
  }
  const length = String(Buffer.byteLength(answer.body))
  response.writeHead(answer.status, { ...answer.headers, 'content-length': length })
  response.end(answer.body)
}
