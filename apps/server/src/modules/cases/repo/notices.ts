import { type Selectable, sql } from 'kysely'
import type { Actor } from '#platform/actor.ts'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CaseNoticesTable } from '../supervision-tables.ts'
import type { CasesTables } from '../tables.ts'
import { onlyOwnConfidential } from './confidants.ts'

/** A notice with what a person needs to find its case. */
export interface Notice extends Selectable<CaseNoticesTable> {
  number: string
  title: string
}

export interface Recipient {
  staffId: string
  /** Agencies for which the person is at work. */
  agencyIds: readonly string[]
}

function select(db: Db) {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_notices')
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.account_id', '=', 'case_notices.account_id')
        .onRef('cases.case_id', '=', 'case_notices.case_id'),
    )
    .selectAll('case_notices')
    .select(['cases.number', 'cases.title'])
}

/**
 * A person's notices, newest first: their own, and those of their agencies. Each source gives its
 * own first page from an index, however many there are.
 */
export async function listNotices(
  db: Db,
  actor: Actor,
  { staffId, agencyIds }: Recipient,
  { unseen, before, limit }: { unseen: boolean; before?: string | undefined; limit: number },
): Promise<Notice[]> {
  const page = sql`
    ${unseen ? sql`and seen_at is null` : sql``}
    ${before === undefined ? sql`` : sql`and notice_id < ${before}`}
    and exists (select from cases where cases.account_id = given.account_id
      and cases.case_id = given.case_id and ${onlyOwnConfidential(actor)})
    order by notice_id desc limit ${limit}`
  const { rows } = await sql<Notice>`
    select page.*, cases.number, cases.title from (
      (select * from case_notices given where staff_id = ${staffId} ${page})
      union
      select own.* from unnest(${sql.val([...agencyIds])}::text[]) agency(id) cross join lateral (
        select * from case_notices given where agency_id = agency.id ${page}) own
    ) page
    join cases on cases.account_id = page.account_id and cases.case_id = page.case_id
    order by page.notice_id desc limit ${limit}`.execute(db)
  return rows
}

/** Notes who saw these of a person's notices first; answers how many were new. */
export async function markSeen(
  db: Db,
  { staffId, agencyIds }: Recipient,
  noticeIds: readonly string[],
  at: Date,
): Promise<number> {
  const { numUpdatedRows } = await tablesOf<CasesTables>(db)
    .updateTable('case_notices')
    .set({ seen_by: staffId, seen_at: at })
    .where('notice_id', 'in', [...noticeIds])
    .where('seen_at', 'is', null)
    .where((where) =>
      where.or([where('staff_id', '=', staffId), where('agency_id', 'in', ['', ...agencyIds])]),
    )
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Notices of an agency that wait to be sent, oldest first. A report’s never waits. */
export function listQueued(db: Db, agencyId: string, limit: number): Promise<Notice[]> {
  return select(db)
    .where('case_notices.agency_id', '=', agencyId)
    .where('case_notices.delivery', '=', 'queued')
    .where('cases.confidential', '=', false)
    .orderBy('case_notices.notice_id')
    .limit(limit)
    .execute()
}

/** Writes how the sending of waiting notices ended. */
export async function settleNotices(
  db: Db,
  agencyId: string,
  noticeIds: readonly string[],
  delivery: Notice['delivery'],
): Promise<void> {
  await sql`update case_notices set delivery = ${delivery}
    where agency_id = ${agencyId} and delivery = 'queued'
      and notice_id = any(${sql.val([...noticeIds])}::text[])`.execute(db)
}
