import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { TaggingState } from '../tables.ts'

export interface Tagging {
  followerId: string
  tagId: string
  name: string
  state: TaggingState
  errcode: number | null
}

/** The tags of followers of one account. */
export async function listTaggings(
  db: Db,
  accountId: string,
  followerIds: readonly string[],
): Promise<Tagging[]> {
  const { rows } = await sql<Tagging>`
    select tagging.follower_id as "followerId", tagging.tag_id as "tagId", tags.name,
      tagging.state, tagging.errcode
    from follower_tags tagging join tags
      on tags.account_id = tagging.account_id and tags.tag_id = tagging.tag_id
    where tagging.account_id = ${accountId}
      and tagging.follower_id = any (${followerIds as string[]}::text[])
    order by tags.name`.execute(db)
  return rows
}

/** Wants tags on followers, and others off. What is so already stays untouched. */
export async function wantTags(
  db: Db,
  accountId: string,
  followerIds: readonly string[],
  wanted: { add: readonly string[]; remove: readonly string[] },
  at: Date,
): Promise<void> {
  await sql`
    insert into follower_tags as kept (account_id, follower_id, tag_id, state, changed_at)
    select ${accountId}, follower_id, tag_id, 'adding', ${at}
    from unnest(${followerIds as string[]}::text[]) follower_id,
      unnest(${wanted.add as string[]}::text[]) tag_id
    order by follower_id, tag_id
    on conflict (account_id, follower_id, tag_id) do update
      set state = 'adding', errcode = null, changed_at = excluded.changed_at
      where kept.state in ('removing', 'failed')`.execute(db)
  await sql`
    update follower_tags set state = 'removing', errcode = null, changed_at = ${at}
    where account_id = ${accountId} and follower_id = any (${followerIds as string[]}::text[])
      and tag_id = any (${wanted.remove as string[]}::text[]) and state <> 'removing'`.execute(db)
}

export interface WantedBatch {
  tagId: string
  platformId: number
  state: 'adding' | 'removing'
  followers: { followerId: string; openId: string }[]
}

/** Up to fifty followers that are to get, or to lose, one and the same tag at the platform. */
export async function findWantedBatch(db: Db, accountId: string): Promise<WantedBatch | undefined> {
  const { rows } = await sql<WantedBatch>`
    with next as (
      select tagging.tag_id, tags.platform_id, tagging.state
      from follower_tags tagging join tags
        on tags.account_id = tagging.account_id and tags.tag_id = tagging.tag_id
      where tagging.account_id = ${accountId} and tagging.state in ('adding', 'removing')
        and tags.platform_id is not null
      order by tagging.tag_id, tagging.state limit 1)
    select next.tag_id as "tagId", next.platform_id as "platformId", next.state,
      (select jsonb_agg(jsonb_build_object('followerId', one.follower_id, 'openId', one.open_id))
        from (
        select tagging.follower_id, followers.open_id
        from follower_tags tagging join followers
          on followers.account_id = tagging.account_id
            and followers.follower_id = tagging.follower_id
        where tagging.account_id = ${accountId} and tagging.tag_id = next.tag_id
          and tagging.state = next.state
        order by tagging.follower_id limit 50) one) as followers
    from next`.execute(db)
  const [batch] = rows
  return batch?.followers ? batch : undefined
}

/**
 * Records that the platform has done what was wanted of a batch, or refused it.
 *
 * What was wanted differently meanwhile is left as it is wanted now.
 */
export async function settleBatch(
  db: Db,
  accountId: string,
  batch: Pick<WantedBatch, 'tagId' | 'state' | 'followers'>,
  errcode?: number,
): Promise<void> {
  const followerIds = batch.followers.map(({ followerId }) => followerId)
  const mine = sql`account_id = ${accountId} and tag_id = ${batch.tagId}
    and state = ${batch.state} and follower_id = any (${followerIds}::text[])`
  if (errcode !== undefined)
    await sql`update follower_tags set state = 'failed', errcode = ${errcode} where ${mine}`.execute(
      db,
    )
  else if (batch.state === 'adding')
    await sql`update follower_tags set state = 'on' where ${mine}`.execute(db)
  else await sql`delete from follower_tags where ${mine}`.execute(db)
}

/** Takes over what the platform says of the tags of followers; what is wanted here stays wanted. */
export async function takeOverTaggings(
  db: Db,
  accountId: string,
  told: readonly { openId: string; platformIds: readonly number[] }[],
  at: Date,
): Promise<void> {
  const pairs = sql`(
    select followers.follower_id, tags.tag_id
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
        as told("openId" text, "platformIds" jsonb)
      join followers on followers.account_id = ${accountId} and followers.open_id = told."openId"
      cross join jsonb_array_elements_text(told."platformIds") number
      join tags on tags.account_id = ${accountId} and tags.platform_id = number::integer)`
  await sql`
    delete from follower_tags tagging using followers
    where tagging.account_id = ${accountId} and followers.account_id = ${accountId}
      and followers.follower_id = tagging.follower_id
      and followers.open_id = any (${told.map(({ openId }) => openId)}::text[])
      and tagging.state in ('on', 'failed')
      and (tagging.follower_id, tagging.tag_id) not in (select * from ${pairs} pairs)`.execute(db)
  await sql`
    insert into follower_tags (account_id, follower_id, tag_id, state, changed_at)
    select ${accountId}, follower_id, tag_id, 'on', ${at} from ${pairs} pairs
    on conflict do nothing`.execute(db)
}

/** The accounts where tags wait to be pushed. */
export async function listWanting(db: Db): Promise<string[]> {
  const { rows } = await sql<{ accountId: string }>`
    select distinct account_id as "accountId" from follower_tags
    where state in ('adding', 'removing')`.execute(db)
  return rows.map(({ accountId }) => accountId)
}
