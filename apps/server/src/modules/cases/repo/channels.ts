import type { Selectable } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CaseUnitChannelsTable } from '../supervision-tables.ts'
import type { CasesTables } from '../tables.ts'

export type Channel = Selectable<CaseUnitChannelsTable>

export function findChannel(db: Db, agencyId: string): Promise<Channel | undefined> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_unit_channels')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .executeTakeFirst()
}

/** Agencies to which notices are sent. */
export async function listSendingAgencies(db: Db): Promise<Set<string>> {
  const rows = await tablesOf<CasesTables>(db)
    .selectFrom('case_unit_channels')
    .select('agency_id as agencyId')
    .where('channel', '=', 'webhook')
    .execute()
  return new Set(rows.map(({ agencyId }) => agencyId))
}

export async function saveChannel(db: Db, channel: Channel): Promise<void> {
  await tablesOf<CasesTables>(db)
    .insertInto('case_unit_channels')
    .values(channel)
    .onConflict((conflict) => conflict.column('agency_id').doUpdateSet(channel))
    .execute()
}
