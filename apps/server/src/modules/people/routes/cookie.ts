import type { FastifyReply, FastifyRequest } from 'fastify'
import type { StaffActor } from '#platform/actor.ts'
import type { Platform } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { sessionCookie } from '#platform/http/index.ts'
import type { Session } from '#platform/sessions/index.ts'

/** Gives the browser its session; it forgets it when it is closed. */
export function setSessionCookie(reply: FastifyReply, platform: Platform, token: string): void {
  const { name, secure } = sessionCookie(platform)
  reply.setCookie(name, token, { path: '/', httpOnly: true, sameSite: 'lax', secure })
}

export function clearSessionCookie(reply: FastifyReply, platform: Platform): void {
  const { name, secure } = sessionCookie(platform)
  reply.clearCookie(name, { path: '/', httpOnly: true, sameSite: 'lax', secure })
}

/** The session of a request, complete or not; SIGN_IN_REQUIRED. */
export function requireSession(request: Pick<FastifyRequest, 'session'>): Session {
  return request.session ?? fail('SIGN_IN_REQUIRED')
}

/** The person of a complete session; the guard has checked it where the route demands it. */
export function requireStaff(request: Pick<FastifyRequest, 'ctx'>): StaffActor {
  const { actor } = request.ctx
  return actor.kind === 'staff' ? actor : fail('SIGN_IN_REQUIRED')
}

export function userAgentOf(request: Pick<FastifyRequest, 'headers'>): string {
  return request.headers['user-agent'] ?? ''
}
