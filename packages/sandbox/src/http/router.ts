import type { Answer, Exchange } from './exchange.ts'

type Handler = (exchange: Exchange) => Answer | Promise<Answer>

interface Route {
  method: string
  parts: string[]
  handler: Handler
}

export interface Router {
  /** `pattern` may hold `:name` for one part and end in `*` for the rest. */
  add(method: string, pattern: string, handler: Handler): void
  find(
    method: string,
    path: string,
  ): { handler: Handler; params: Record<string, string> } | undefined
}

/** A table of routes, found by method and path; the first that fits wins. */
export function createRouter(): Router {
  const routes: Route[] = []
  return {
    add: (method, pattern, handler) =>
      void routes.push({ method, parts: pattern.split('/'), handler }),
    find(method, path) {
      const parts = path.split('/')
      for (const route of routes) {
        if (route.method !== method && route.method !== 'ANY') continue
        const params = match(route.parts, parts)
        if (params) return { handler: route.handler, params }
      }
      return undefined
    },
  }
}

function match(pattern: string[], parts: string[]): Record<string, string> | undefined {
  const open = pattern.at(-1) === '*'
  if (open ? parts.length < pattern.length : parts.length !== pattern.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, wanted] of pattern.entries()) {
    const part = parts[index] ?? ''
    if (wanted === '*') {
      params.rest = decode(parts.slice(index).join('/'))
      return params
    }
    if (wanted.startsWith(':')) params[wanted.slice(1)] = decode(part)
    else if (wanted !== part) return undefined
  }
  return params
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
