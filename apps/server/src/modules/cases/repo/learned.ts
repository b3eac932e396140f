import { sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { Confirmed } from '../rules/propose.ts'
import type { CasesTables } from '../tables.ts'
import type { Case } from './cases.ts'

/** Counts that a case of this kind and region was sent to its unit, or that it proved wrong (-1). */
export async function countDispatch(db: Db, found: Case, by: 1 | -1, now: Date): Promise<void> {
  const { center_agency_id: center, kind_code: kind, region_code: region } = found
  if (kind === null || found.unit_agency_id === null) return
  await sql`
    insert into case_dispatch_counts as known
      (center_agency_id, kind_code, region_code, unit_agency_id, times, last_at)
    values (${center}, ${kind}, ${region ?? ''}, ${found.unit_agency_id}, ${Math.max(0, by)}, ${now})
    on conflict (center_agency_id, kind_code, region_code, unit_agency_id) do update
      set times = greatest(0, known.times + ${by}), last_at = excluded.last_at`.execute(db)
}

/** What a centre confirmed for kinds of the same first level, the most frequent first. */
export async function listConfirmed(
  db: Db,
  centerAgencyId: string,
  kindCode: string,
): Promise<Confirmed[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_dispatch_counts')
    .select([
      'unit_agency_id as agencyId',
      'kind_code as kindCode',
      'region_code as regionCode',
      'times',
    ])
    .where('center_agency_id', '=', centerAgencyId)
    .where(sql<boolean>`starts_with(kind_code, ${kindCode.slice(0, 2)})`)
    .where('times', '>', 0)
    .orderBy('times', 'desc')
    .limit(2000)
    .execute()
}
