import type { RoutePermission } from '@minqiao/contracts'
import type { FastifyRequest } from 'fastify'
import {
  type Actor,
  anonymous,
  type CitizenActor,
  isPermitted,
  type StaffActor,
} from '#platform/actor.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { findSession, isSessionToken, type Session } from '#platform/sessions/index.ts'
import { createContext } from '#platform/transaction.ts'
import { refuseForgery } from './forgery.ts'
import { addressKey, type Limiter } from './limits.ts'
import type { RecentMap } from './recent-map.ts'

/** How the guard learns who a session belongs to; the people module answers. */
export type FindStaff = (db: Db, staffId: string) => Promise<StaffActor | undefined>

/** How the guard learns which citizen a cookie speaks for; the citizens module answers. */
export type FindCitizen = (platform: Platform, cookie: string) => Promise<CitizenActor | undefined>

export interface GuardParts {
  platform: Platform
  findStaff: FindStaff
  findCitizen: FindCitizen
  addresses: Limiter
  actors: Limiter
  /** Tokens that a living session was found for not long ago. */
  proven: RecentMap<true>
  cookieName: string
  citizenCookieName: string
}

/** A page that is the same for everybody costs a tenth of what asks the database. */
const costOfAlike = 0.1

/** Knows the caller, applies limits, and refuses what the route does not permit. */
export async function guard(parts: GuardParts, request: FastifyRequest): Promise<void> {
  const { permission = 'public', answersAlike = false } = request.routeOptions.config
  const caller = answersAlike ? nobody(parts, request) : await callerOf(parts, request, permission)
  request.session = caller.session
  request.ctx = contextOf(parts, request, caller.actor)
  refuseForgery(request, caller.session, parts.platform.config.publicUrl)
  refuseUnpermitted(permission, caller.actor)
}

/**
 * Who holds the request's session now, for an answer that goes on for hours: undefined when the
 * session has ended or the person is gone. Looking does not keep an idle session alive.
 */
export async function lookAgain(
  parts: GuardParts,
  request: FastifyRequest,
): Promise<Ctx | undefined> {
  const token = request.cookies[parts.cookieName]
  const session = token === undefined ? undefined : await sessionOf(parts, token, { touch: false })
  const actor = session?.stage === 'full' ? await staffOf(parts, session) : anonymous
  return actor.kind === 'staff' ? contextOf(parts, request, actor) : undefined
}

interface Caller {
  session: Session | undefined
  actor: Actor
}

function nobody(parts: GuardParts, request: FastifyRequest): Caller {
  takeOrRefuse(parts.addresses, addressKey(request.ip), costOfAlike)
  return { session: undefined, actor: anonymous }
}

/** The console and a citizen page live in one browser; each knows its own cookie only. */
async function callerOf(
  parts: GuardParts,
  request: FastifyRequest,
  permission: RoutePermission,
): Promise<Caller> {
  if (permission === 'citizen')
    return { session: undefined, actor: await citizenOf(parts, request) }
  const session = await staffSession(parts, request)
  return { session, actor: session?.stage === 'full' ? await staffOf(parts, session) : anonymous }
}

/**
 * The living session of a request. Whoever brings none, or a made-up one, counts by address, and
 * before the database is asked: made-up cookies must not be cheaper for them than for us.
 */
async function staffSession(
  parts: GuardParts,
  request: FastifyRequest,
): Promise<Session | undefined> {
  const address = addressKey(request.ip)
  const token = request.cookies[parts.cookieName]
  if (token === undefined || !isSessionToken(token)) {
    takeOrRefuse(parts.addresses, address)
    return undefined
  }
  const isProven = parts.proven.get(token) === true
  if (!isProven) takeOrRefuse(parts.addresses, address)
  const session = await sessionOf(parts, token)
  if (!session) {
    parts.proven.delete(token)
    if (isProven) takeOrRefuse(parts.addresses, address)
    return undefined
  }
  if (!isProven) parts.addresses.giveBack(address)
  parts.proven.set(token, true)
  takeOrRefuse(parts.actors, session.staffId)
  return session
}

/**
 * A citizen counts by person: half a town shares the addresses of one mobile network. A forged
 * cookie is seen through without the database, and counts by address like none.
 */
async function citizenOf(parts: GuardParts, request: FastifyRequest): Promise<Actor> {
  const cookie = request.cookies[parts.citizenCookieName]
  const citizen = cookie === undefined ? undefined : await parts.findCitizen(parts.platform, cookie)
  if (citizen) takeOrRefuse(parts.actors, citizen.id)
  else takeOrRefuse(parts.addresses, addressKey(request.ip))
  return citizen ?? anonymous
}

function takeOrRefuse(limiter: Limiter, key: string, cost?: number): void {
  if (!limiter.take(key, cost)) fail('RATE_LIMITED', { seconds: limiter.retryAfter() })
}

function sessionOf(
  { platform }: GuardParts,
  token: string,
  options?: { touch: boolean },
): Promise<Session | undefined> {
  const { database, config, now } = platform
  return findSession(database.db, token, now(), config.sessionIdleMinutes, options)
}

async function staffOf(parts: GuardParts, session: Session): Promise<Actor> {
  return (await parts.findStaff(parts.platform.database.db, session.staffId)) ?? anonymous
}

function contextOf({ platform }: GuardParts, request: FastifyRequest, actor: Actor): Ctx {
  return createContext(platform, { actor, requestId: request.id, address: request.ip })
}

function refuseUnpermitted(permission: RoutePermission, actor: Actor): void {
  if (permission === 'public') return
  if (permission === 'citizen') {
    if (actor.kind !== 'citizen') fail('SIGN_IN_REQUIRED')
    return
  }
  if (actor.kind !== 'staff') fail('SIGN_IN_REQUIRED')
  if (permission !== 'signed-in' && !isPermitted(actor, permission))
    fail('PERMISSION_DENIED', { permission })
}
