import { dayOf } from '#modules/accounts/index.ts'
import { findAgency } from '#modules/people/index.ts'
import { isInScope, scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { findProfile, listProfiles, type Profile, saveProfile } from '../repo/profiles.ts'
import type { ProfileTerms } from '../rules/case.ts'
import { findTermFault, overlap } from '../rules/profiles.ts'

export interface ProfileDraft {
  agencyId: string
  name: string
  nameEn: string
  source: string
  validFrom: string
  validTo: string | null
  terms: ProfileTerms
}

/** A profile, and whether the reader may change it. */
export interface KnownProfile extends Profile {
  editable: boolean
}

/** The shipped profiles and those of an agency and of all above it. */
export async function readProfiles(ctx: Ctx, agencyId: string): Promise<KnownProfile[]> {
  const agency = await findAgency(ctx.db, agencyId)
  if (!agency || !isInScope(scopeOf(ctx.actor, 'cases.read'), agency.path))
    return fail('AGENCY_NOT_FOUND', { agencyId })
  const ids = agency.path.split('/').filter(Boolean)
  const mayKeep = isInScope(scopeOf(ctx.actor, 'cases.configure'), agency.path)
  const found = await listProfiles(ctx.db, ids)
  return found.map((it) => ({ ...it, editable: mayKeep && it.agencyId === agencyId }))
}

/** Makes terms for an agency and all below it, from a day on. */
export async function makeProfile(ctx: Ctx, draft: ProfileDraft): Promise<string> {
  return keep(ctx, uuidv7(), draft, 'case-profile.created')
}

/**
 * Changes terms that are still to come; of terms in force only the last day may be set, today at
 * the earliest: cases keep what they began with. CASE_PROFILE_IN_FORCE for anything else.
 */
export async function changeProfile(
  ctx: Ctx,
  profileId: string,
  draft: Omit<ProfileDraft, 'agencyId'>,
): Promise<string> {
  const before = await findProfile(ctx.db, profileId)
  if (!before || before.agencyId === '' || !(await pathInScope(ctx, before.agencyId)))
    return fail('CASE_PROFILE_NOT_FOUND', { profileId })
  const today = dayOf(ctx.now())
  const isEnding =
    draft.validFrom === before.validFrom &&
    draft.validTo !== null &&
    draft.validTo > today &&
    isSame(draft.terms, before.terms)
  if (before.validFrom <= today && !isEnding) fail('CASE_PROFILE_IN_FORCE', { profileId })
  return keep(ctx, profileId, { ...draft, agencyId: before.agencyId }, 'case-profile.changed')
}

async function keep(
  ctx: Ctx,
  profileId: string,
  draft: ProfileDraft,
  action: string,
): Promise<string> {
  const { agencyId, validFrom, validTo, terms } = draft
  const path = (await pathInScope(ctx, agencyId)) ?? fail('AGENCY_NOT_FOUND', { agencyId })
  const field = findFault(draft)
  if (field) fail('CASE_PROFILE_INVALID', { field })
  await ctx.transaction(async (tx) => {
    const others = await listProfiles(tx.db, [agencyId])
    const clash = others.find(
      (other) =>
        other.agencyId === agencyId && other.profileId !== profileId && overlap(other, draft),
    )
    if (clash) fail('CASE_PROFILE_OVERLAPS', { profileId: clash.profileId })
    await saveProfile(tx.db, {
      profile_id: profileId,
      agency_id: agencyId,
      name: draft.name.trim(),
      name_en: draft.nameEn.trim(),
      source: draft.source.trim(),
      valid_from: validFrom,
      valid_to: validTo,
      terms: JSON.stringify(terms),
      changed_at: tx.now(),
    })
    const subject = { kind: 'case-profile', id: profileId }
    tx.record({ action, subject, agencyPath: path, details: { agencyId, validFrom, validTo } })
  })
  return profileId
}

function findFault({ name, validFrom, validTo, terms }: ProfileDraft): string | undefined {
  if (name.trim() === '') return 'name'
  if (!isDay(validFrom)) return 'validFrom'
  if (validTo !== null && (!isDay(validTo) || validTo <= validFrom)) return 'validTo'
  return findTermFault(terms)
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The driver answers objects in the database's order of keys. */
function isSame(a: ProfileTerms, b: ProfileTerms): boolean {
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([name, inner]) => [name, sorted(inner)] as const)
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
      : value
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

async function pathInScope(ctx: Ctx, agencyId: string): Promise<string | undefined> {
  const agency = await findAgency(ctx.db, agencyId)
  const scope = scopeOf(ctx.actor, 'cases.configure')
  return agency && isInScope(scope, agency.path) ? agency.path : undefined
}
