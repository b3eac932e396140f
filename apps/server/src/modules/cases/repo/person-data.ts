import { sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CasesTables } from '../tables.ts'
import type { Case } from './cases.ts'

interface Person {
  accountId: string
  followerId: string
}

/** Every case that a person asked for under their own name, oldest first; no confidential ones. */
export function listCasesOf(db: Db, { accountId, followerId }: Person): Promise<Case[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('cases')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('follower_id', '=', followerId)
    .orderBy('case_id')
    .execute()
}

export interface Said {
  caseId: string
  what: 'answer' | 'rating' | 'joined'
  text: string
  at: Date
}

/** What a person was answered, how they rated, and what they joined with their own words. */
export async function listSaidOf(db: Db, { accountId, followerId }: Person): Promise<Said[]> {
  const { rows } = await sql<Said>`
    select reply.case_id as "caseId", 'answer' as what, reply.text, reply.sent_at as at
    from case_replies reply join cases using (account_id, case_id)
    where account_id = ${accountId} and cases.follower_id = ${followerId} and reply.state = 'sent'
    union all
    select rating.case_id, 'rating', concat_ws(' ', rating.grade::text, rating.words), rating.at
    from case_ratings rating join cases using (account_id, case_id)
    where account_id = ${accountId} and cases.follower_id = ${followerId}
    union all
    select case_id, 'joined', words, joined_at from case_joiners
    where account_id = ${accountId} and follower_id = ${followerId}
    order by at`.execute(db)
  return rows
}

/** Files of a person's own cases and draft that nobody else needs. */
export async function listFilesOf(db: Db, caseIds: readonly string[], accountId: string) {
  const { rows } = await sql<{ id: string }>`
    select file_id as id from case_attachments where account_id = ${accountId}
      and case_id = any(${caseIds as string[]}::text[]) and file_id is not null`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Erases what a person's cases say and by whom they were asked; that there was a case, when, how it
 * went and how it was rated stays. Answers how many rows were changed.
 */
export async function eraseCaseWords(
  db: Db,
  accountId: string,
  caseIds: readonly string[],
): Promise<number> {
  const ids = sql`account_id = ${accountId} and case_id = any(${caseIds as string[]}::text[])`
  const { numAffectedRows } = await sql`
    update cases set title = '', text = '', place = '', latitude = null, longitude = null,
      folded = null, contact_sealed = null, contact_index = null, follower_id = null,
      outcome = case when outcome is not null then '' end, may_publish = false,
      intake_key = null, version = version + 1
    where ${ids}`.execute(db)
  await sql`update case_events set words = '' where ${ids} and words <> ''`.execute(db)
  await sql`update case_requests set reason = '', ruling_reason = '' where ${ids}`.execute(db)
  await sql`update case_parts set task = '', answer = '' where ${ids}`.execute(db)
  await sql`update case_replies set text = '', findings = '[]' where ${ids}`.execute(db)
  await sql`update case_ratings set words = '' where ${ids}`.execute(db)
  await sql`update case_repairs set finding = '' where ${ids}`.execute(db)
  await sql`delete from case_attachments where ${ids}`.execute(db)
  await sql`delete from case_publications where ${ids} and state <> 'published'`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Takes a person out of what they joined, were told, drafted, and reported in confidence. */
export async function eraseTraces(db: Db, { accountId, followerId }: Person): Promise<number> {
  const who = sql`account_id = ${accountId} and follower_id = ${followerId}`
  let rows = 0
  for (const table of ['case_joiners', 'case_deliveries', 'case_drafts', 'case_identities']) {
    const gone = await sql`delete from ${sql.table(table)} where ${who}`.execute(db)
    rows += Number(gone.numAffectedRows ?? 0)
  }
  return rows
}
