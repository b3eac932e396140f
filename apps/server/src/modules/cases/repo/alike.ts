import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { Case } from './cases.ts'

export interface Around {
  centerAgencyId: string
  regionCode: string | null
  place: string
  latitude: number | null
  longitude: number | null
  /** Only cases begun since. */
  since: Date
}

const mostOfEach = 150
/** About 500 m in degrees of latitude; of longitude it is less, and the distance decides. */
const nearby = 0.0045

/**
 * Open cases that may be about the same: near the point, with the same place in words, or else the
 * newest of the region. Each way reads at most so many rows from an index of its own, however many
 * there are.
 */
export async function listAround(db: Db, around: Around): Promise<Case[]> {
  const { centerAgencyId, regionCode, place, latitude, longitude, since } = around
  const open = sql`is_open and not confidential and created_at >= ${since}`
  const region =
    regionCode === null
      ? sql``
      : sql`and region_code in (${regionCode}, ${regionCode.slice(0, 4)} || '00')`
  const near =
    latitude === null || longitude === null
      ? sql``
      : sql`union all (select * from cases where center_agency_id = ${centerAgencyId} and ${open}
          and latitude is not null
          and latitude between ${latitude - nearby} and ${latitude + nearby}
          and longitude between ${longitude - 3 * nearby} and ${longitude + 3 * nearby}
          limit ${mostOfEach})`
  const named =
    [...place].length < 3
      ? sql``
      : sql`union all (select * from cases where center_agency_id = ${centerAgencyId} and ${open}
          and folded is not null and position(search_text(${place}) in folded) > 0
          and case_pieces(account_id, folded) @@ case_query(search_text(${place}),
            (select array_agg(distinct right(account_id, 1)) from cases
              where center_agency_id = ${centerAgencyId} and is_open))
          limit ${mostOfEach})`
  const { rows } = await sql<Case>`
    select distinct on (case_id) * from (
      (select * from cases where center_agency_id = ${centerAgencyId} and ${open} ${region}
        order by case_id desc limit ${mostOfEach})
      ${near} ${named}) one
    order by case_id desc limit ${3 * mostOfEach}`.execute(db)
  return rows
}
