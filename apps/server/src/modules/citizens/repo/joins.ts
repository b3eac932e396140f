import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import { citizenTables } from '../tables.ts'
import type { Follower } from './followers.ts'

export interface Join {
  joinId: string
  accountId: string
  followerId: string
  citizenId: string
  previousCitizenId: string | null
  reason: string
  joinedBy: string
  joinedAt: Date
  undoneAt: Date | null
}

const columns = [
  'join_id as joinId',
  'account_id as accountId',
  'follower_id as followerId',
  'citizen_id as citizenId',
  'previous_citizen_id as previousCitizenId',
  'reason',
  'joined_by as joinedBy',
  'joined_at as joinedAt',
  'undone_at as undoneAt',
] as const

/** Moves followers to a citizen and notes where each came from. */
export async function joinFollowers(
  db: Db,
  followers: readonly Follower[],
  join: { joinId: string; citizenId: string; reason: string; by: string; at: Date },
): Promise<void> {
  for (const { accountId, followerId, citizenId } of followers) {
    await citizenTables(db)
      .insertInto('citizen_joins')
      .values({
        account_id: accountId,
        join_id: join.joinId,
        follower_id: followerId,
        citizen_id: join.citizenId,
        previous_citizen_id: citizenId,
        reason: join.reason,
        joined_by: join.by,
        joined_at: join.at,
      })
      .execute()
    await setCitizen(db, accountId, followerId, join.citizenId)
  }
}

async function setCitizen(
  db: Db,
  accountId: string,
  followerId: string,
  citizenId: string | null,
): Promise<void> {
  await citizenTables(db)
    .updateTable('followers')
    .set({ citizen_id: citizenId })
    .where('account_id', '=', accountId)
    .where('follower_id', '=', followerId)
    .execute()
}

/** The rows of a join that was not undone. */
export function listJoin(db: Db, joinId: string): Promise<Join[]> {
  return citizenTables(db)
    .selectFrom('citizen_joins')
    .select(columns)
    .where('join_id', '=', joinId)
    .where('undone_at', 'is', null)
    .orderBy('account_id')
    .execute()
}

/** Puts the followers of a join back where they came from, unless they were moved on since. */
export async function undoJoin(
  db: Db,
  joins: readonly Join[],
  undoing: { reason: string; by: string; at: Date },
): Promise<void> {
  for (const { accountId, joinId, followerId, citizenId, previousCitizenId } of joins) {
    await sql`update followers set citizen_id = ${previousCitizenId}
      where account_id = ${accountId} and follower_id = ${followerId}
        and citizen_id = ${citizenId}`.execute(db)
    await citizenTables(db)
      .updateTable('citizen_joins')
      .set({ undone_reason: undoing.reason, undone_by: undoing.by, undone_at: undoing.at })
      .where('account_id', '=', accountId)
      .where('join_id', '=', joinId)
      .where('follower_id', '=', followerId)
      .execute()
  }
}

/** Every join a follower was part of, newest first. */
export function listJoinsOf(db: Db, accountId: string, followerId: string): Promise<Join[]> {
  return citizenTables(db)
    .selectFrom('citizen_joins')
    .select(columns)
    .where('account_id', '=', accountId)
    .where('follower_id', '=', followerId)
    .orderBy('joined_at', 'desc')
    .execute()
}
