import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import { citizenTables, type TagState } from '../tables.ts'

export interface Tag {
  tagId: string
  /** The platform's number; its own tags are below 100. */
  platformId: number | null
  name: string
  state: TagState
  /** Followers that carry it, as far as we know. */
  followers: number
}

/** The tags of an account, its own first, by name. */
export async function listTags(db: Db, accountId: string): Promise<Tag[]> {
  const { rows } = await sql<Tag>`
    select tag_id as "tagId", platform_id as "platformId", name, state,
      (select count(*) from follower_tags tagging
        where tagging.account_id = tags.account_id and tagging.tag_id = tags.tag_id
          and tagging.state <> 'removing') as followers
    from tags where account_id = ${accountId} order by coalesce(platform_id, 100) < 100, name`.execute(
    db,
  )
  return rows
}

export async function findTag(db: Db, accountId: string, tagId: string): Promise<Tag | undefined> {
  return (await listTags(db, accountId)).find((tag) => tag.tagId === tagId)
}

/** Adds a tag that is being made at the platform. Answers whether its name was free. */
export async function addTag(
  db: Db,
  accountId: string,
  tag: { tagId: string; name: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into tags (account_id, tag_id, name, state, created_at)
    values (${accountId}, ${tag.tagId}, ${tag.name}, 'creating', ${tag.at})
    on conflict (account_id, name) do nothing returning tag_id`.execute(db)
  return rows.length > 0
}

export async function settleTag(
  db: Db,
  accountId: string,
  tagId: string,
  platformId: number,
): Promise<void> {
  await citizenTables(db)
    .updateTable('tags')
    .set({ platform_id: platformId, state: 'ready' })
    .where('account_id', '=', accountId)
    .where('tag_id', '=', tagId)
    .execute()
}

/** Renames a tag. Answers whether the name was free. */
export async function renameTag(
  db: Db,
  accountId: string,
  tagId: string,
  name: string,
): Promise<boolean> {
  const { rows } = await sql`
    update tags set name = ${name} where account_id = ${accountId} and tag_id = ${tagId}
      and not exists (select 1 from tags other where other.account_id = ${accountId}
        and other.name = ${name} and other.tag_id <> ${tagId})
    returning tag_id`.execute(db)
  return rows.length > 0
}

/** Takes a tag away, from every follower too. */
export async function deleteTag(db: Db, accountId: string, tagId: string): Promise<void> {
  const at = { account_id: accountId, tag_id: tagId }
  for (const table of ['follower_tags', 'tags'] as const)
    await citizenTables(db)
      .deleteFrom(table)
      .where('account_id', '=', at.account_id)
      .where('tag_id', '=', at.tag_id)
      .execute()
}

/**
 * Takes over the platform's list: what is new there is added, what is gone there goes here, names
 * follow. A tag that is being made here stays for ten minutes, until its number is known.
 */
export async function takeOverTags(
  db: Db,
  accountId: string,
  listed: readonly { tagId: string; platformId: number; name: string }[],
  now: Date,
): Promise<void> {
  const batch = JSON.stringify(listed)
  const rows = sql`jsonb_to_recordset(${batch}::jsonb)
    as listed("tagId" text, "platformId" integer, name text)`
  const longAgo = new Date(now.getTime() - 600_000)
  await sql`delete from follower_tags tagging using tags
    where tags.account_id = ${accountId} and tagging.account_id = tags.account_id
      and tagging.tag_id = tags.tag_id and tags.platform_id is not null
      and tags.platform_id not in (select "platformId" from ${rows})`.execute(db)
  await sql`delete from tags where account_id = ${accountId}
    and case when platform_id is null then created_at < ${longAgo}
        and name not in (select name from ${rows})
      else platform_id not in (select "platformId" from ${rows}) end`.execute(db)
  // Names may have been exchanged between tags: all of them make way first.
  await sql`update tags set name = 'tag ' || tag_id
    where account_id = ${accountId} and platform_id is not null`.execute(db)
  await sql`update tags set platform_id = listed."platformId", state = 'ready' from ${rows}
    where account_id = ${accountId} and tags.platform_id is null and tags.name = listed.name`.execute(
    db,
  )
  await sql`update tags set name = listed.name from ${rows}
    where account_id = ${accountId} and tags.platform_id = listed."platformId"`.execute(db)
  await sql`insert into tags (account_id, tag_id, platform_id, name, state, created_at)
    select ${accountId}, listed."tagId", listed."platformId", listed.name, 'ready', ${now}
    from ${rows}
    where not exists (select 1 from tags where account_id = ${accountId}
      and platform_id = listed."platformId")
    on conflict do nothing`.execute(db)
}
