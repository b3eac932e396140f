import type { user } from '@minqiao/wechat'
import type { ToldFollower } from '../repo/syncs.ts'
import { citizenOfUnion } from './citizen-id.ts'

/** What the platform answers of one person, as we keep it. */
export function toldFollower(info: user.UserInfo): ToldFollower {
  const { unionid = null, subscribe_time: since } = info
  return {
    openId: info.openid,
    subscribed: info.subscribe === 1,
    subscribedAt: since === undefined ? null : new Date(since * 1000).toISOString(),
    unionId: unionid,
    citizenId: unionid === null ? null : citizenOfUnion(unionid),
    remark: info.remark ?? '',
    language: info.language ?? null,
    scene: sceneOf(info),
  }
}

/** A scene is a text, or in old codes a number; 0 and '' stand for none. */
function sceneOf({ qr_scene_str: text, qr_scene: number }: user.UserInfo): string {
  if (text) return text
  return number ? String(number) : ''
}
