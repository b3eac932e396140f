import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import {
  findRegion,
  listAncestors,
  listRegionsUnder,
  type Region,
  searchRegions,
} from '../repo/regions.ts'
import type { RegionLevel } from '../rules/regions.ts'

/** Regions that match a text; without one, those directly below a parent, or the provinces. */
export function searchRegionsBy(
  ctx: Ctx,
  query: { q?: string; parent?: string; level?: RegionLevel; limit: number },
): Promise<Region[]> {
  const { q, parent, level, limit } = query
  if (q === undefined || q.trim() === '') return listRegionsUnder(ctx.db, parent ?? null)
  return searchRegions(ctx.db, q, { limit, ...(level && { level }), ...(parent && { parent }) })
}

/** A region with those above it, the province first; REGION_NOT_FOUND. */
export async function readRegion(
  ctx: Ctx,
  regionCode: string,
): Promise<{ region: Region; ancestors: Region[] }> {
  const region = (await findRegion(ctx.db, regionCode)) ?? fail('REGION_NOT_FOUND', { regionCode })
  const line = await listAncestors(ctx.db, region.path)
  return { region, ancestors: line.filter((one) => one.regionCode !== regionCode) }
}
