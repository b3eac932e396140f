import type { Account } from '../accounts/account.ts'
import { refuse } from '../errors/platform-error.ts'
import { objectsAt, textAt, textsAt } from '../http/fields.ts'
import { followerByOpenid, followersOf, unionidOf } from '../people/followers.ts'
import type { Follower } from '../people/person.ts'
import type { World } from '../world/world.ts'
import { type ApiRoute, OK } from './route.ts'

const PAGE = 10_000
const BATCH = 100
const REMARK_CHARACTERS = 30

export const userApis: ApiRoute[] = [
  {
    method: 'ANY',
    path: '/cgi-bin/user/get',
    daily: 500,
    needs: 'users',
    run: ({ world, account, query }) =>
      presentPage(subscribed(world, account), query.get('next_openid') ?? ''),
  },
  {
    method: 'GET',
    path: '/cgi-bin/user/info',
    daily: 5_000_000,
    needs: 'users',
    run: ({ world, account, query }) =>
      presentUser(account, followerByOpenid(world, account, query.get('openid'))),
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/info/batchget',
    daily: 5_000_000,
    needs: 'users',
    run({ world, account, json }) {
      const wanted = objectsAt(json(), 'user_list')
      if (wanted.length === 0 || wanted.length > BATCH) refuse(40032)
      const found = wanted.map((one) => followerByOpenid(world, account, one.openid))
      return { user_info_list: found.map((follower) => presentUser(account, follower)) }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/info/updateremark',
    daily: 10_000,
    needs: 'users',
    run({ world, account, json }) {
      const body = json()
      const follower = followerByOpenid(world, account, body.openid)
      const remark = textAt(body, 'remark')
      if ([...remark].length >= REMARK_CHARACTERS) refuse(40097, 'remark too long')
      follower.remark = remark
      return OK
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/members/getblacklist',
    needs: 'users',
    run: ({ world, account, json }) =>
      presentPage(
        [...followersOf(world, account.appId).values()].filter((one) => one.blocked),
        textAt(json(), 'begin_openid'),
      ),
  },
  blacklist('/cgi-bin/tags/members/batchblacklist', true),
  blacklist('/cgi-bin/tags/members/batchunblacklist', false),
]

function blacklist(path: string, blocked: boolean): ApiRoute {
  return {
    method: 'POST',
    path,
    needs: 'users',
    run({ world, account, json }) {
      const openids = textsAt(json(), 'openid_list')
      if (openids.length === 0 || openids.length > 20) refuse(40032)
      const found = openids.map((openid) => followerByOpenid(world, account, openid))
      for (const follower of found) follower.blocked = blocked
      return OK
    },
  }
}

/** A page of openids behind `next`, at most 10,000. */
export function presentPage(followers: Follower[], next: string) {
  const start = next === '' ? 0 : followers.findIndex((one) => one.openid === next) + 1
  if (next !== '' && start === 0) refuse(40003)
  const openid = followers.slice(start, start + PAGE).map((one) => one.openid)
  const count = openid.length
  return {
    total: followers.length,
    count,
    ...(count > 0 ? { data: { openid } } : {}),
    next_openid: openid.at(-1) ?? '',
  }
}

function subscribed(world: World, account: Account): Follower[] {
  return [...followersOf(world, account.appId).values()].filter((one) => one.subscribed)
}

/** Since the end of 2021 without name, picture, sex and region. */
function presentUser(account: Account, follower: Follower) {
  const unionid = unionidOf(account, follower.personId)
  const ids = { openid: follower.openid, ...(unionid ? { unionid } : {}) }
  if (!follower.subscribed) return { subscribe: 0, ...ids }
  return {
    subscribe: 1,
    ...ids,
    nickname: '',
    sex: 0,
    language: 'zh_CN',
    city: '',
    province: '',
    country: '',
    headimgurl: '',
    subscribe_time: follower.subscribedAt,
    remark: follower.remark,
    groupid: follower.tagIds[0] ?? 0,
    tagid_list: follower.tagIds,
    subscribe_scene: follower.scene,
    qr_scene: follower.qrScene,
    qr_scene_str: follower.qrSceneStr,
  }
}
