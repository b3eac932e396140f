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

/** A person's notices, newest first: their own, and those of their agencies. */
export function listNotices(
  db: Db,
  actor: Actor,
  { staffId, agencyIds }: Recipient,
  page: { unseen: boolean; before?: string | undefined; limit: number },
): Promise<Notice[]> {
  return select(db)
    .where((where) =>
      where.or([
        where('case_notices.staff_id', '=', staffId),
        where('case_notices.agency_id', 'in', ['', ...agencyIds]),
      ]),
    )
    .where(onlyOwnConfidential(actor))
    .$if(page.unseen, (query) => query.where('case_notices.seen_at', 'is', null))
    .$if(page.before !== undefined, (query) =>
      query.where('case_notices.notice_id', '<', page.before ?? ''),
    )
    .orderBy('case_notices.notice_id', 'desc')
    .limit(page.limit)
    .execute()
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
