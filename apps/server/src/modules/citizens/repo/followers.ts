import { type RawBuilder, sql } from 'kysely'
import type { VisibleAccounts } from '#modules/accounts/index.ts'
import type { Db } from '#platform/db/index.ts'
import { nameOf } from '../rules/masking.ts'
import { citizenTables, type FollowerState } from '../tables.ts'

/** A person as one account sees them. */
export interface Follower {
  accountId: string
  followerId: string
  openId: string
  state: FollowerState
  subscribedAt: Date | null
  unsubscribedAt: Date | null
  /** Scene of the QR code the last follow came through; '' for none. */
  source: string
  remark: string
  language: string
  unionId: string | null
  citizenId: string | null
  firstSeenAt: Date
  /** To within five minutes. */
  lastSeenAt: Date
  informedAt: Date | null
}

const columns = [
  'account_id as accountId',
  'follower_id as followerId',
  'open_id as openId',
  'state',
  'subscribed_at as subscribedAt',
  'unsubscribed_at as unsubscribedAt',
  'source',
  'remark',
  'language',
  'union_id as unionId',
  'citizen_id as citizenId',
  'first_seen_at as firstSeenAt',
  'last_seen_at as lastSeenAt',
  'informed_at as informedAt',
] as const

/** A condition: the account is one of those. */
export function inAccounts(visible: VisibleAccounts, column = 'account_id'): RawBuilder<boolean> {
  return visible === 'everything'
    ? sql<boolean>`true`
    : sql<boolean>`${sql.ref(column)} = any (${visible as string[]}::text[])`
}

export function findFollower(
  db: Db,
  accountId: string,
  followerId: string,
): Promise<Follower | undefined> {
  return citizenTables(db)
    .selectFrom('followers')
    .select(columns)
    .where('account_id', '=', accountId)
    .where('follower_id', '=', followerId)
    .executeTakeFirst()
}

/** Like `findFollower`, and holds the row until the transaction ends. */
export function lockFollower(
  db: Db,
  accountId: string,
  followerId: string,
): Promise<Follower | undefined> {
  return citizenTables(db)
    .selectFrom('followers')
    .select(columns)
    .where('account_id', '=', accountId)
    .where('follower_id', '=', followerId)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Followers of an account by what the platform calls them; those who are unknown are left out. */
export function findFollowers(
  db: Db,
  accountId: string,
  openIds: readonly string[],
): Promise<Follower[]> {
  return citizenTables(db)
    .selectFrom('followers')
    .select(columns)
    .where('account_id', '=', accountId)
    .where(sql<boolean>`open_id = any (${openIds as string[]}::text[])`)
    .execute()
}

/** What to call followers, by their ids; those who are unknown are left out. */
export async function followerNames(
  db: Db,
  keys: readonly { accountId: string; followerId: string }[],
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const accountIds = keys.map((key) => key.accountId)
  const followerIds = keys.map((key) => key.followerId)
  const { rows } = await sql<{ followerId: string; remark: string }>`
    select follower_id as "followerId", remark from followers
    where (account_id, follower_id) in
      (select * from unnest(${accountIds}::text[], ${followerIds}::text[]))`.execute(db)
  return new Map(rows.map((row) => [row.followerId, nameOf(row)]))
}

export interface FollowerFilter {
  accountId?: string
  state?: FollowerState
  tagId?: string
  /** Part of a remark, or a whole open id or follower id. */
  search?: string
  /** Place the page begins after. */
  after?: { accountId: string; followerId: string }
  limit: number
}

/**
 * Followers of visible accounts: account by account, the newest of each first.
 *
 * Behind a place, first the rest of its account and then the accounts after it: each is one walk
 * along the primary key, however deep the place lies.
 */
export async function listFollowers(
  db: Db,
  visible: VisibleAccounts,
  filter: FollowerFilter,
): Promise<Follower[]> {
  const { after, accountId, limit } = filter
  const page = filtered(db, visible, filter)
  if (!after) return page.limit(limit).execute()
  const rest = await page
    .where('account_id', '=', after.accountId)
    .where('follower_id', '<', after.followerId)
    .limit(limit)
    .execute()
  if (accountId !== undefined || rest.length === limit) return rest
  const others = page.where('account_id', '<', after.accountId).limit(limit - rest.length)
  return [...rest, ...(await others.execute())]
}

function filtered(db: Db, visible: VisibleAccounts, filter: FollowerFilter) {
  const { accountId, state, tagId, search } = filter
  let found = citizenTables(db)
    .selectFrom('followers')
    .select(columns)
    .where(inAccounts(visible))
    .orderBy('account_id', 'desc')
    .orderBy('follower_id', 'desc')
  if (accountId) found = found.where('account_id', '=', accountId)
  if (state) found = found.where('state', '=', state)
  if (tagId)
    found = found.where(
      sql<boolean>`exists (select 1 from follower_tags tagging
        where tagging.account_id = followers.account_id
          and tagging.follower_id = followers.follower_id
          and tagging.tag_id = ${tagId} and tagging.state <> 'removing')`,
    )
  if (search) found = found.where(matches(search))
  return found
}

/** Ids are looked up whole; the middle of a remark only among those who have one. */
function matches(search: string): RawBuilder<boolean> {
  if (/^[\w-]{20,64}$/.test(search))
    return sql<boolean>`(open_id = ${search} or follower_id = ${search})`
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`(remark <> '' and remark ilike ${pattern})`
}

/** The followers that are one citizen, in the accounts one may see. */
export function listOfCitizen(
  db: Db,
  visible: VisibleAccounts,
  citizenId: string,
): Promise<Follower[]> {
  return citizenTables(db)
    .selectFrom('followers')
    .select(columns)
    .where('citizen_id', '=', citizenId)
    .where(inAccounts(visible))
    .orderBy('account_id')
    .orderBy('follower_id')
    .limit(100)
    .execute()
}

export async function saveRemark(
  db: Db,
  accountId: string,
  followerId: string,
  remark: string,
): Promise<void> {
  await citizenTables(db)
    .updateTable('followers')
    .set({ remark })
    .where('account_id', '=', accountId)
    .where('follower_id', '=', followerId)
    .execute()
}
