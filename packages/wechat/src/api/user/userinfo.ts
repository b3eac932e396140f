import type { Client } from '../../client/client.ts'
import { RequestError } from '../../errors/call-errors.ts'

/** Followers, 用户管理. Source: rules.md §12.5. Names and pictures are not given since 2021. */

export type Language = 'zh_CN' | 'zh_TW' | 'en'

export interface UserInfo {
  /** 0: not a follower; then there is nothing else. */
  subscribe: 0 | 1
  openid: string
  language?: string
  /** Unix time in seconds. */
  subscribe_time?: number
  /** When the account is bound to an open-platform account. */
  unionid?: string
  remark?: string
  groupid?: number
  tagid_list?: number[]
  /** `ADD_SCENE_QR_CODE`, `ADD_SCENE_SEARCH` … */
  subscribe_scene?: string
  qr_scene?: number
  qr_scene_str?: string
}

export interface OpenidPage {
  /** Of all, where the interface tells. */
  total?: number
  count: number
  /** Absent on the page behind the last. */
  data?: { openid: string[] }
  next_openid: string
}

/** A page of at most 10,000 followers, from behind `nextOpenid`. 500 calls a day. */
export function list(client: Client, nextOpenid?: string): Promise<OpenidPage> {
  const query = { next_openid: nextOpenid }
  return client.call({ api: '/cgi-bin/user/get', query, idempotent: true })
}

/** What is known of one person. */
export function get(client: Client, openid: string, lang: Language = 'zh_CN'): Promise<UserInfo> {
  return client.call({ api: '/cgi-bin/user/info', query: { openid, lang }, idempotent: true })
}

/** What is known of at most 100 people. */
export async function getMany(
  client: Client,
  openids: readonly string[],
  lang: Language = 'zh_CN',
): Promise<UserInfo[]> {
  if (openids.length < 1 || openids.length > 100)
    throw new RequestError('openids', '1 to 100 openids')
  const body = { user_list: openids.map((openid) => ({ openid, lang })) }
  const api = '/cgi-bin/user/info/batchget'
  return (await client.call<{ user_info_list: UserInfo[] }>({ api, body, idempotent: true }))
    .user_info_list
}

/** Notes a name for a follower; less than 30 characters. */
export async function setRemark(client: Client, openid: string, remark: string): Promise<void> {
  const body = { openid, remark }
  await client.call({ api: '/cgi-bin/user/info/updateremark', body, idempotent: true })
}

/** A page of the blacklist, from behind `beginOpenid`. */
export function listBlocked(client: Client, beginOpenid = ''): Promise<OpenidPage> {
  const body = { begin_openid: beginOpenid }
  return client.call({ api: '/cgi-bin/tags/members/getblacklist', body, idempotent: true })
}

/** Puts at most 20 people on the blacklist. */
export function block(client: Client, openids: readonly string[]): Promise<void> {
  return changeBlacklist(client, '/cgi-bin/tags/members/batchblacklist', openids)
}

/** Takes at most 20 people from it. */
export function unblock(client: Client, openids: readonly string[]): Promise<void> {
  return changeBlacklist(client, '/cgi-bin/tags/members/batchunblacklist', openids)
}

async function changeBlacklist(
  client: Client,
  api: string,
  openids: readonly string[],
): Promise<void> {
  if (openids.length < 1 || openids.length > 20)
    throw new RequestError('openids', '1 to 20 openids')
  await client.call({ api, body: { openid_list: openids }, idempotent: true })
}
