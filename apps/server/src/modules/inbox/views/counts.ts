import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'

export interface InboxCounts {
  waiting: number
  mine: number
  mineUnread: number
  unassignedWaiting: number
  /** Longest wait, as the moment it began. */
  waitingSince: Date | null
}

/**
 * Numbers for the views; each stops counting at a thousand, which the screen shows as 999+.
 *
 * The longest wait is read for each account from its index, and not from what was counted.
 */
export async function countConversations(
  db: Db,
  accountIds: readonly string[],
  staffId: string,
): Promise<InboxCounts> {
  const { rows } = await sql<InboxCounts>`
    with visible as materialized (
      select id from unnest(${accountIds as string[]}::text[]) account(id)
    ), mine as materialized (
      select unread from conversations
      where assigned_staff_id = ${staffId} and state = 'open'
        and account_id in (select id from visible) limit 1000
    )
    select
      (select count(*)::int from (select from visible cross join lateral (
        select from conversations where account_id = visible.id and waiting_since is not null
        limit 1000) one limit 1000) counted) as waiting,
      (select count(*)::int from (select from visible cross join lateral (
        select from conversations where account_id = visible.id and waiting_since is not null
          and assigned_staff_id is null limit 1000) one limit 1000) counted) as "unassignedWaiting",
      (select count(*)::int from mine) as mine,
      (select count(*)::int from mine where unread > 0) as "mineUnread",
      (select min(one.waiting_since) from visible cross join lateral (
        select waiting_since from conversations
        where account_id = visible.id and waiting_since is not null
        order by waiting_since limit 1) one) as "waitingSince"`.execute(db)
  return rows[0] ?? none
}

const none = { waiting: 0, mine: 0, mineUnread: 0, unassignedWaiting: 0, waitingSince: null }
