import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { findFollowers } from '../repo/followers.ts'
import { readFields, signFields } from './signed.ts'

/** Hours after which the platform is asked again; the page does so by itself. */
const sessionHours = 2

export const sessionSeconds = sessionHours * 3600

/**
 * The session of a person whom the platform has identified, for a cookie.
 *
 * Nothing is stored: thousands open a page after one mass message, and none of them signs out.
 */
export function openCitizenSession(
  platform: Platform,
  accountId: string,
  openId: string,
): Promise<string> {
  const expiresAt = new Date(platform.now().getTime() + sessionSeconds * 1000)
  return signFields(platform, 'session', [accountId, openId], expiresAt)
}

/**
 * The citizen a cookie speaks for. Undefined when it is forged or expired, and when nothing is
 * held about the person any more: after an erasure the cookie is worth nothing.
 */
export async function findCitizenActor(
  platform: Platform,
  cookie: string,
): Promise<CitizenActor | undefined> {
  const [accountId, openId] = (await readFields(platform, 'session', cookie)) ?? []
  if (accountId === undefined || openId === undefined) return undefined
  const [follower] = await findFollowers(platform.database.db, accountId, [openId])
  return follower && { kind: 'citizen', id: follower.followerId, accountId, openId }
}

/** The citizen who asks, for a page of one account; SIGN_IN_REQUIRED for any other account. */
export function requireCitizen({ actor }: Pick<Ctx, 'actor'>, accountId: string): CitizenActor {
  return actor.kind === 'citizen' && actor.accountId === accountId
    ? actor
    : fail('SIGN_IN_REQUIRED')
}

/**
 * The number by which staff, and a person's own page, know them: the random end of our id.
 *
 * A page says it with every change it asks for, because in one browser somebody else may have come
 * in since it was opened.
 */
export function numberOf(followerId: string): string {
  return followerId.slice(-5).toUpperCase()
}

/** Like `requireCitizen`, for a change: the page must have been shown to the same person. */
export function requireSameCitizen(
  ctx: Pick<Ctx, 'actor'>,
  accountId: string,
  number: string,
): CitizenActor {
  const citizen = requireCitizen(ctx, accountId)
  return numberOf(citizen.id) === number ? citizen : fail('SIGN_IN_REQUIRED')
}
