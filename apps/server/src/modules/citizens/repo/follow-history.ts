import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'

export interface FollowDay {
  /** Asia/Shanghai, `2026-03-10`. */
  day: string
  followed: number
  unfollowed: number
}

/** Follows and unfollows of an account by day, oldest first; days without any are left out. */
export async function listFollowDays(db: Db, accountId: string, from: Date): Promise<FollowDay[]> {
  const { rows } = await sql<FollowDay>`
    select to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day,
      count(*) filter (where kind = 'subscribe') as followed,
      count(*) filter (where kind = 'unsubscribe') as unfollowed
    from follow_changes where account_id = ${accountId} and at >= ${from}
    group by 1 order by 1`.execute(db)
  return rows
}

/** How many follow an account now, and how many left it. */
export async function countFollowers(
  db: Db,
  accountId: string,
): Promise<{ following: number; left: number }> {
  const { rows } = await sql<{ following: number; left: number }>`
    select count(*) filter (where state = 'following') as following,
      count(*) filter (where state = 'left') as left
    from followers where account_id = ${accountId}`.execute(db)
  return rows[0] ?? { following: 0, left: 0 }
}

export interface FollowChange {
  at: Date
  kind: 'subscribe' | 'unsubscribe'
  scene: string
}

/** Follows and unfollows of one person, newest first. */
export async function listChangesOf(
  db: Db,
  accountId: string,
  followerId: string,
): Promise<FollowChange[]> {
  const { rows } = await sql<FollowChange>`
    select at, kind, scene from follow_changes
    where account_id = ${accountId} and follower_id = ${followerId}
    order by at desc limit 200`.execute(db)
  return rows
}
