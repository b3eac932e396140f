import type { FastifyRequest } from 'fastify'
import { fail } from '#platform/errors.ts'
import type { Session } from '#platform/sessions/index.ts'
import { isSameSecret } from './is-same-secret.ts'

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** A change needs the session's own token, and in any case a request from our own pages. */
export function refuseForgery(
  request: FastifyRequest,
  session: Session | undefined,
  publicUrl: string | undefined,
): void {
  if (!changing.has(request.method)) return
  if (!isFromOurPages(request, publicUrl)) fail('CSRF_REJECTED')
  if (session && !isSameSecret(request.headers['x-csrf-token'], session.csrfToken))
    fail('CSRF_REJECTED')
}

/**
 * Browsers say where a request comes from, older ones by Origin alone. What says neither is no
 * browser, and brings no cookie of somebody else's.
 */
function isFromOurPages({ headers }: FastifyRequest, publicUrl: string | undefined): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin } = headers
  if (origin === undefined) return true
  const own = publicUrl === undefined ? undefined : new URL(publicUrl).origin
  return origin === own || hostOf(origin) === headers.host
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host
  } catch {
    return undefined
  }
}
