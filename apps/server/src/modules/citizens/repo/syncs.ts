import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import { citizenTables, type SyncPhase, type SyncState } from '../tables.ts'

/** The last comparison of an account's followers with the platform. */
export interface Sync {
  accountId: string
  syncId: string
  state: SyncState
  phase: SyncPhase
  nextOpenId: string
  nextFollowerId: string
  /** Followers, as the platform counts them. */
  total: number
  /** How many of them were listed, and of how many the details are here. */
  listed: number
  detailed: number
  errcode: number | null
  startedBy: string
  startedAt: Date
  changedAt: Date
}

const columns = [
  'account_id as accountId',
  'sync_id as syncId',
  'state',
  'phase',
  'next_open_id as nextOpenId',
  'next_follower_id as nextFollowerId',
  'total',
  'listed',
  'detailed',
  'errcode',
  'started_by as startedBy',
  'started_at as startedAt',
  'changed_at as changedAt',
] as const

export function findSync(db: Db, accountId: string): Promise<Sync | undefined> {
  return citizenTables(db)
    .selectFrom('follower_syncs')
    .select(columns)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}

/**
 * Begins a comparison, unless one is under way that has moved since `stalled`.
 *
 * Answers whether it was begun.
 */
export async function beginSync(
  db: Db,
  accountId: string,
  sync: { syncId: string; by: string; at: Date; stalled: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into follower_syncs as kept
      (account_id, sync_id, state, phase, started_by, started_at, changed_at)
    values (${accountId}, ${sync.syncId}, 'running', 'tags', ${sync.by}, ${sync.at}, ${sync.at})
    on conflict (account_id) do update set sync_id = excluded.sync_id, state = 'running',
      phase = 'tags', next_open_id = '', next_follower_id = '', total = 0, listed = 0,
      detailed = 0, errcode = null, started_by = excluded.started_by,
      started_at = excluded.started_at, changed_at = excluded.changed_at
    where kept.state <> 'running' or kept.changed_at < ${sync.stalled}
    returning kept.account_id`.execute(db)
  return rows.length > 0
}

export type Progress = Partial<
  Pick<
    Sync,
    | 'state'
    | 'phase'
    | 'nextOpenId'
    | 'nextFollowerId'
    | 'total'
    | 'listed'
    | 'detailed'
    | 'errcode'
  >
>

/** Records how far a comparison has come. Answers whether it is still the one under way. */
export async function advanceSync(
  db: Db,
  sync: Pick<Sync, 'accountId' | 'syncId'>,
  progress: Progress,
  at: Date,
): Promise<boolean> {
  const { nextOpenId, nextFollowerId, ...rest } = progress
  const { numUpdatedRows } = await citizenTables(db)
    .updateTable('follower_syncs')
    .set({
      ...rest,
      ...(nextOpenId !== undefined && { next_open_id: nextOpenId }),
      ...(nextFollowerId !== undefined && { next_follower_id: nextFollowerId }),
      changed_at: at,
    })
    .where('account_id', '=', sync.accountId)
    .where('sync_id', '=', sync.syncId)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return Number(numUpdatedRows) > 0
}

/** Adds followers that the platform lists; those who are known stay. Answers how many were new. */
export async function addListed(
  db: Db,
  accountId: string,
  listed: readonly { openId: string; followerId: string }[],
  at: Date,
): Promise<number> {
  const { rows } = await sql<{ added: number }>`
    select list_followers(${accountId}, ${JSON.stringify(listed)}::jsonb, ${at}) as added`.execute(
    db,
  )
  return rows[0]?.added ?? 0
}

/** What the platform told of one follower. */
export interface ToldFollower {
  openId: string
  subscribed: boolean
  subscribedAt: string | null
  unionId: string | null
  citizenId: string | null
  remark: string
  language: string | null
  scene: string
}

/** Writes what the platform told of followers when it was asked. */
export async function informFollowers(
  db: Db,
  accountId: string,
  told: readonly ToldFollower[],
  asked: Date,
): Promise<void> {
  await sql`select inform_followers(${accountId}, ${JSON.stringify(told)}::jsonb, ${asked})`.execute(
    db,
  )
}

export interface Uninformed {
  followerId: string
  openId: string
}

/** The next followers of whom details are wanted, behind one, by id. */
export async function listToInform(
  db: Db,
  accountId: string,
  wanted: { after: string; limit: number; informedBefore?: Date; seenBefore?: Date },
): Promise<Uninformed[]> {
  const { rows } = await sql<Uninformed>`
    select follower_id as "followerId", open_id as "openId" from followers
    where account_id = ${accountId} and follower_id > ${wanted.after} and state = 'following'
      and (informed_at is null
        or informed_at < coalesce(${wanted.informedBefore ?? null}::timestamptz, '-infinity'))
      ${wanted.seenBefore ? sql`and first_seen_at < ${wanted.seenBefore}` : sql``}
    order by account_id, follower_id limit ${wanted.limit}`.execute(db)
  return rows
}

/** Accounts of these with followers behind their watermark, and where it stands. */
export async function listWithNewcomers(
  db: Db,
  accountIds: readonly string[],
  seenBefore: Date,
): Promise<{ accountId: string; informedUntil: string }[]> {
  const { rows } = await sql<{ accountId: string; informedUntil: string }>`
    select account.id as "accountId", coalesce(mark.informed_until, '') as "informedUntil"
    from unnest(${accountIds as string[]}::text[]) account(id)
      left join follower_watermarks mark on mark.account_id = account.id
    where exists (select 1 from followers
      where account_id = account.id and follower_id > coalesce(mark.informed_until, '')
        and informed_at is null and state = 'following' and first_seen_at < ${seenBefore})
    order by 1`.execute(db)
  return rows
}

export async function moveWatermark(db: Db, accountId: string, until: string): Promise<void> {
  await sql`
    insert into follower_watermarks (account_id, informed_until) values (${accountId}, ${until})
    on conflict (account_id) do update set informed_until =
      greatest(follower_watermarks.informed_until, excluded.informed_until)`.execute(db)
}
