import type { ProfileTerms, Term } from './case.ts'

/** Where and when a profile holds. */
export interface Validity {
  profileId: string
  /** An agency and all below it; '' for the agencies of a region. */
  agencyId: string
  /** First digits of region codes (GB/T 2260); '' for everywhere. */
  regionPrefix: string
  /** Local days, half open; null: until further notice. */
  validFrom: string
  validTo: string | null
}

/** Whose profile is looked for: the agency and those above it, nearest first. */
export interface Place {
  agencyIds: readonly string[]
  regionCode: string | null
}

/**
 * The profile that holds for a place on a day: of the nearest agency that has one, else of its
 * region (the longest prefix), else the general one. Of two, the one that began last.
 */
export function profileInForce<P extends Validity>(
  profiles: readonly P[],
  { agencyIds, regionCode }: Place,
  day: string,
): P | undefined {
  const valid = profiles
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  for (const agencyId of agencyIds) {
    const own = valid.find((profile) => profile.agencyId === agencyId)
    if (own) return own
  }
  return valid
    .filter(({ agencyId, regionPrefix }) => agencyId === '' && covers(regionPrefix, regionCode))
    .toSorted((a, b) => b.regionPrefix.length - a.regionPrefix.length)[0]
}

function covers(prefix: string, regionCode: string | null): boolean {
  return prefix === '' || (regionCode?.startsWith(prefix) ?? false)
}

/** Whether two profiles of one agency would hold on the same day. */
export function overlap(
  a: Pick<Validity, 'validFrom' | 'validTo'>,
  b: Pick<Validity, 'validFrom' | 'validTo'>,
): boolean {
  const begins = (one: typeof a, other: typeof a) =>
    other.validTo === null || one.validFrom < other.validTo
  return begins(a, b) && begins(b, a)
}

/** Roughly, for comparing terms of different units; never for a limit. */
function roughHours({ amount, unit }: Term): number {
  if (unit === 'hours') return amount
  return unit === 'days' ? amount * 24 : amount * 34
}

/** Days of 24 hours no term goes beyond. */
const longest = 366

/** What is wrong with terms, by field; undefined when they can be kept. */
export function findTermFault(terms: ProfileTerms): string | undefined {
  const limits: [string, Term][] = [
    ['firstResponse', terms.firstResponse],
    ['acceptance', terms.acceptance],
    ...Object.entries(terms.reply).map(([name, term]): [string, Term] => [`reply.${name}`, term]),
    ['callBack', terms.callBack],
    ['close', terms.close],
    ['repair', terms.repair],
    ['secondCheck', terms.secondCheck],
    ['returnWithin', terms.returnWithin],
    ['extension', terms.extension],
    ['noticeAfter', terms.noticeAfter],
  ]
  const odd = limits.find(([, { amount }]) => !Number.isSafeInteger(amount) || amount < 1)
  if (odd) return odd[0]
  if (!Number.isSafeInteger(terms.escalateAfter.amount) || terms.escalateAfter.amount < 0)
    return 'escalateAfter'
  const long = [...limits, ['escalateAfter', terms.escalateAfter] as const].find(
    ([, term]) => roughHours(term) > longest * 34,
  )
  if (long) return long[0]
  if (!(terms.remindAt > 0 && terms.remindAt < 1)) return 'remindAt'
  if (!(terms.urgeAt > 0 && terms.urgeAt < terms.remindAt)) return 'urgeAt'
  if (!Number.isSafeInteger(terms.extensions) || terms.extensions < 0) return 'extensions'
  if (roughHours(terms.noticeAfter) <= roughHours(terms.escalateAfter)) return 'noticeAfter'
  const replies = Object.values(terms.reply).map(roughHours)
  if (roughHours(terms.close) < Math.max(...replies)) return 'close'
  return undefined
}
