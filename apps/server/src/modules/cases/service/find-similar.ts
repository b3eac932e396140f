import type { Ctx } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import { listAround } from '../repo/alike.ts'
import type { Case, CaseKey } from '../repo/cases.ts'
import { fold, likeness, metresBetween } from '../rules/alike.ts'
import { requireCase } from './load.ts'

export interface SimilarAsked {
  centerAgencyId: string
  text: string
  place: string
  regionCode: string | null
  latitude: number | null
  longitude: number | null
  now: Date
  limit: number
}

/** A case that may be about the same, and by what. */
export interface Similar {
  case: Case
  /** From 0 to 1. */
  score: number
  /** Words that stand in both. */
  shared: string[]
  /** Between the two points, where both have one. */
  metres: number | null
}

const days = 90
const alikeFrom = 0.3

/**
 * Open cases of a centre that are about the same place and the same thing, the likest first; no
 * confidential ones. The caller decides who may see what of them.
 */
export async function findSimilar(db: Db, asked: SimilarAsked): Promise<Similar[]> {
  const since = new Date(asked.now.getTime() - days * 86_400_000)
  const own = fold(asked.text)
  const found = await listAround(db, { ...asked, since })
  return found
    .map((one) => compare(asked, own, one))
    .filter(({ score }) => score >= alikeFrom)
    .sort((a, b) => b.score - a.score || (a.case.case_id > b.case.case_id ? -1 : 1))
    .slice(0, asked.limit)
}

function compare(asked: SimilarAsked, own: string, found: Case): Similar {
  const words = likeness(own, fold(`${found.title}${found.text}`))
  const metres = distance(asked, found)
  const place = likeness(fold(asked.place), fold(found.place)).score
  const nearness = Math.max(place, metres === null ? 0 : Math.max(0, 1 - metres / 500))
  const score = words.score * (0.7 + 0.3 * nearness)
  return { case: found, score: Math.round(score * 1000) / 1000, shared: words.shared, metres }
}

function distance(
  { latitude, longitude }: Pick<SimilarAsked, 'latitude' | 'longitude'>,
  found: Case,
): number | null {
  if (latitude === null || longitude === null) return null
  if (found.latitude === null || found.longitude === null) return null
  const to = { latitude: found.latitude, longitude: found.longitude }
  return Math.round(metresBetween({ latitude, longitude }, to))
}

/** The same for a case that the caller sees: those that it might be merged with. */
export async function similarTo(ctx: Ctx, key: CaseKey, limit: number): Promise<Similar[]> {
  const found = await requireCase(ctx, 'cases.read', key)
  if (found.confidential) return []
  const similar = await findSimilar(ctx.db, {
    centerAgencyId: found.center_agency_id,
    text: `${found.title}${found.text}`,
    place: found.place,
    regionCode: found.region_code,
    latitude: found.latitude,
    longitude: found.longitude,
    now: ctx.now(),
    limit: limit + 1,
  })
  return similar.filter((one) => one.case.case_id !== found.case_id).slice(0, limit)
}
