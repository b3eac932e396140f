import { sql } from 'kysely'
import type { VisibleAccounts } from '#modules/accounts/index.ts'
import type { Db } from '#platform/db/index.ts'
import { citizenTables, type ErasureState } from '../tables.ts'
import { inAccounts } from './followers.ts'

/** A request to erase what is held about a person, and what became of it. */
export interface Erasure {
  accountId: string
  erasureId: string
  followerId: string
  state: ErasureState
  reason: string
  requestedBy: string
  requestedAt: Date
  decidedBy: string | null
  decidedAt: Date | null
  decisionReason: string | null
  doneAt: Date | null
  /** Rows erased, by module. */
  parts: Record<string, number>
}

const columns = [
  'account_id as accountId',
  'erasure_id as erasureId',
  'follower_id as followerId',
  'state',
  'reason',
  'requested_by as requestedBy',
  'requested_at as requestedAt',
  'decided_by as decidedBy',
  'decided_at as decidedAt',
  'decision_reason as decisionReason',
  'done_at as doneAt',
  'parts',
] as const

export async function addErasure(
  db: Db,
  erasure: Pick<
    Erasure,
    'accountId' | 'erasureId' | 'followerId' | 'reason' | 'requestedBy' | 'requestedAt'
  >,
): Promise<void> {
  await citizenTables(db)
    .insertInto('erasures')
    .values({
      account_id: erasure.accountId,
      erasure_id: erasure.erasureId,
      follower_id: erasure.followerId,
      state: 'requested',
      reason: erasure.reason,
      requested_by: erasure.requestedBy,
      requested_at: erasure.requestedAt,
    })
    .execute()
}

/** An erasure, held until the transaction ends. */
export function lockErasure(
  db: Db,
  accountId: string,
  erasureId: string,
): Promise<Erasure | undefined> {
  return citizenTables(db)
    .selectFrom('erasures')
    .select(columns)
    .where('account_id', '=', accountId)
    .where('erasure_id', '=', erasureId)
    .forUpdate()
    .executeTakeFirst()
}

/** Requests in the accounts one may see, newest first. */
export function listErasures(
  db: Db,
  visible: VisibleAccounts,
  page: { state?: ErasureState; after?: string; limit: number },
): Promise<Erasure[]> {
  let found = citizenTables(db)
    .selectFrom('erasures')
    .select(columns)
    .where(inAccounts(visible))
    .orderBy('erasure_id', 'desc')
    .limit(page.limit)
  if (page.state) found = found.where('state', '=', page.state)
  if (page.after) found = found.where('erasure_id', '<', page.after)
  return found.execute()
}

/** The request for a follower that waits for its decision or its end. */
export function findOpenErasure(
  db: Db,
  accountId: string,
  followerId: string,
): Promise<Erasure | undefined> {
  return citizenTables(db)
    .selectFrom('erasures')
    .select(columns)
    .where('account_id', '=', accountId)
    .where('follower_id', '=', followerId)
    .where('state', 'in', ['requested', 'approved'])
    .executeTakeFirst()
}

export async function saveErasure(db: Db, erasure: Erasure): Promise<void> {
  await citizenTables(db)
    .updateTable('erasures')
    .set({
      state: erasure.state,
      decided_by: erasure.decidedBy,
      decided_at: erasure.decidedAt,
      decision_reason: erasure.decisionReason,
      done_at: erasure.doneAt,
      parts: sql`${JSON.stringify(erasure.parts)}::jsonb`,
    })
    .where('account_id', '=', erasure.accountId)
    .where('erasure_id', '=', erasure.erasureId)
    .execute()
}

/**
 * Erases a follower: the row, tags and joins go; that somebody came or left stays as a number,
 * under an id that stands for nobody. Answers how many rows.
 */
export async function eraseFollower(
  db: Db,
  accountId: string,
  followerId: string,
  nobody: string,
): Promise<number> {
  const { rows } = await sql<{ erased: number }>`
    with anonymous as (
      update follow_changes set follower_id = ${nobody}, scene = ''
      where account_id = ${accountId} and follower_id = ${followerId} returning 1
    ), untagged as (
      delete from follower_tags
      where account_id = ${accountId} and follower_id = ${followerId} returning 1
    ), parted as (
      delete from citizen_joins
      where account_id = ${accountId} and follower_id = ${followerId} returning 1
    ), gone as (
      delete from followers
      where account_id = ${accountId} and follower_id = ${followerId} returning 1
    )
    select (select count(*) from anonymous) + (select count(*) from untagged)
      + (select count(*) from parted) + (select count(*) from gone) as erased`.execute(db)
  return rows[0]?.erased ?? 0
}
