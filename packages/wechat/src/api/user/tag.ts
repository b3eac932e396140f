import type { Client } from '../../client/client.ts'
import { RequestError } from '../../errors/call-errors.ts'
import type { OpenidPage } from './userinfo.ts'

/** Tags of followers, 标签管理. Source: rules.md §12.5. */

export interface Tag {
  id: number
  name: string
  /** Followers that carry it. */
  count?: number
}

/** Makes a tag; at most 100 an account, names of at most 30 characters. */
export async function create(client: Client, name: string): Promise<Tag> {
  const body = { tag: { name } }
  const api = '/cgi-bin/tags/create'
  return (await client.call<{ tag: Tag }>({ api, body, idempotent: false })).tag
}

/** All tags; 0, 1 and 2 are the platform's own. */
export async function list(client: Client): Promise<Tag[]> {
  return (await client.call<{ tags: Tag[] }>({ api: '/cgi-bin/tags/get', idempotent: true })).tags
}

/** Renames a tag. */
export async function update(client: Client, id: number, name: string): Promise<void> {
  const body = { tag: { id, name } }
  await client.call({ api: '/cgi-bin/tags/update', body, idempotent: true })
}

/** Deletes a tag of at most 100,000 followers. */
export async function remove(client: Client, id: number): Promise<void> {
  const body = { tag: { id } }
  await client.call({ api: '/cgi-bin/tags/delete', body, idempotent: true })
}

/** Puts a tag on at most 50 followers. */
export function addMembers(
  client: Client,
  tagId: number,
  openids: readonly string[],
): Promise<void> {
  return changeMembers(client, '/cgi-bin/tags/members/batchtagging', tagId, openids)
}

/** Takes a tag from at most 50 followers. */
export function removeMembers(
  client: Client,
  tagId: number,
  openids: readonly string[],
): Promise<void> {
  return changeMembers(client, '/cgi-bin/tags/members/batchuntagging', tagId, openids)
}

/** The tags of one follower. */
export async function listOf(client: Client, openid: string): Promise<number[]> {
  const api = '/cgi-bin/tags/getidlist'
  return (await client.call<{ tagid_list: number[] }>({ api, body: { openid }, idempotent: true }))
    .tagid_list
}

/** A page of the followers that carry a tag, from behind `nextOpenid`. */
export function listMembers(client: Client, tagId: number, nextOpenid = ''): Promise<OpenidPage> {
  const body = { tagid: tagId, next_openid: nextOpenid }
  return client.call({ api: '/cgi-bin/user/tag/get', body, idempotent: true })
}

async function changeMembers(
  client: Client,
  api: string,
  tagId: number,
  openids: readonly string[],
): Promise<void> {
  if (openids.length < 1 || openids.length > 50)
    throw new RequestError('openids', '1 to 50 openids')
  const body = { openid_list: openids, tagid: tagId }
  await client.call({ api, body, idempotent: true })
}
