import type { PhoneMessage, PhonePerson } from '../contract.ts'

export type Person = PhonePerson

/** Leave to send a person customer-service messages, won by what the person did (rules.md §12.4). */
export interface ReplyGrant {
  trigger: 'message' | 'touch' | 'payment'
  /** Unix time, milliseconds. */
  until: number
  /** Messages left; null is without limit. */
  left: number | null
}

/** A person as one account sees it. Kept after an unfollow, as the platform keeps the openid. */
export interface Follower {
  openid: string
  personId: string
  subscribed: boolean
  /** Unix time, seconds; 0 for who never followed. */
  subscribedAt: number
  scene: string
  qrScene: number
  qrSceneStr: string
  remark: string
  tagIds: number[]
  blocked: boolean
  grants: ReplyGrant[]
}

export interface Chat {
  personId: string
  appId: string
  messages: PhoneMessage[]
  unread: number
}
