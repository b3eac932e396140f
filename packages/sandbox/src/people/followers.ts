import { createHash } from 'node:crypto'
import type { Account } from '../accounts/account.ts'
import { refuse } from '../errors/platform-error.ts'
import type { World } from '../world/world.ts'
import type { Follower } from './person.ts'

/** The openid a person has with an account: the same for ever, another with every account. */
export function openidOf(appId: string, personId: string): string {
  const hash = createHash('sha256').update(`${appId}:${personId}`).digest('base64url')
  return `o${hash.slice(0, 27)}`
}

/** The unionid of a person over the accounts of one open platform; undefined for a lone account. */
export function unionidOf(account: Account, personId: string): string | undefined {
  return account.openPlatform ? openidOf(`open:${account.openPlatform}`, personId) : undefined
}

/** What an account knows of a person; begun when the person first comes near it. */
export function followerOf(world: World, account: Account, personId: string): Follower {
  const followers = followersOf(world, account.appId)
  const openid = openidOf(account.appId, personId)
  const known = followers.get(openid)
  if (known) return known
  const follower: Follower = {
    openid,
    personId,
    subscribed: false,
    subscribedAt: 0,
    scene: 'ADD_SCENE_OTHERS',
    qrScene: 0,
    qrSceneStr: '',
    remark: '',
    tagIds: [],
    blocked: false,
    grants: [],
  }
  followers.set(openid, follower)
  return follower
}

export function followersOf(world: World, appId: string): Map<string, Follower> {
  const known = world.state.followers.get(appId)
  if (known) return known
  const followers = new Map<string, Follower>()
  world.state.followers.set(appId, followers)
  return followers
}

/** The follower an API names by openid; refuses with 40003 what is none of this account's. */
export function followerByOpenid(world: World, account: Account, openid: unknown): Follower {
  if (typeof openid !== 'string' || openid === '') refuse(40003)
  return followersOf(world, account.appId).get(openid) ?? refuse(40003)
}
