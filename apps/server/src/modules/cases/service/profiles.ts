import { dayOf } from '#modules/accounts/index.ts'
import { listAgenciesById } from '#modules/people/index.ts'
import type { Db } from '#platform/db/index.ts'
import { findProfile, listProfiles, type Profile } from '../repo/profiles.ts'
import type { ProfileTerms } from '../rules/case.ts'
import { profileInForce } from '../rules/profiles.ts'

/** The profile in force at an instant for the agency at a path; the general one is always there. */
export async function profileFor(db: Db, agencyPath: string, at: Date): Promise<Profile> {
  const nearestFirst = agencyPath.split('/').filter(Boolean).toReversed()
  const agencies = await listAgenciesById(db, nearestFirst)
  const regionOf = (id: string) => agencies.find(({ agencyId }) => agencyId === id)?.regionCode
  const regionCode = nearestFirst.map(regionOf).find((code) => code != null) ?? null
  const profiles = await listProfiles(db, nearestFirst)
  const place = { agencyIds: nearestFirst, regionCode }
  const found = profileInForce(profiles, place, dayOf(at))
  if (!found) throw new Error(`no clock profile holds on ${dayOf(at)}`)
  return found
}

/** The terms a case began with. */
export async function termsOf(db: Db, profileId: string): Promise<ProfileTerms> {
  const found = await findProfile(db, profileId)
  if (!found) throw new Error(`no clock profile ${profileId}`)
  return found.terms
}
