import type { Account } from '../accounts/account.ts'
import { accountOf } from '../accounts/accounts.ts'
import { type Push, type PushResult, push } from '../callbacks/push.ts'
import type { PushFields } from '../callbacks/push-xml.ts'
import type { PhoneMessage, PhoneSend } from '../contract.ts'
import { noteRecord } from '../service-desk/records.ts'
import { countFollow, countMessage } from '../statistics/counts.ts'
import type { World } from '../world/world.ts'
import { record } from './chats.ts'
import { followerOf } from './followers.ts'
import { grantReplies } from './grants.ts'
import { compose } from './messages.ts'
import { personOf } from './people.ts'
import type { Follower } from './person.ts'
import { isAccountCard, sceneCodeOf } from './scene-codes.ts'

export interface SayResult extends PushResult {
  message: PhoneMessage
}

/**
 * A person sends a message; resolves when the operator's server has answered, or has failed thrice.
 *
 * Throws when the person does not follow the account or the message cannot be sent.
 */
export async function say(
  world: World,
  personId: string,
  appId: string,
  send: PhoneSend | string,
): Promise<SayResult> {
  const { message, pushed } = speak(world, personId, appId, send)
  return { ...(await pushed), message }
}

/** As `say`, with the message at once and the push as a promise. */
export function speak(
  world: World,
  personId: string,
  appId: string,
  send: PhoneSend | string,
  extra: PushFields = {},
): { message: PhoneMessage; pushed: Promise<PushResult> } {
  const { account, follower } = followed(world, personId, appId)
  const composed = compose(
    world,
    appId,
    typeof send === 'string' ? { type: 'text', text: send } : send,
  )
  const message = record(world, account, personId, composed.body)
  const isMenuMessage = extra.bizmsgmenuid !== undefined
  grantReplies(follower, isMenuMessage ? 'touch' : 'message', world.clock.ms())
  countMessage(world, appId, follower.openid, composed.msgType)
  noteRecord(world, account, follower, { sent: false, body: composed.body, worker: '' })
  const pushed: Promise<PushResult> = follower.blocked
    ? Promise.resolve({ outcome: 'lost', tries: 0 })
    : push(world, {
        account,
        openid: follower.openid,
        msgType: composed.msgType,
        numbered: true,
        fields: { ...composed.fields, ...extra },
        awaited: true,
      })
  world.track(pushed)
  return { message, pushed }
}

/** A person follows an account, by search or by a scene code: its ticket, or the text it holds. */
export function follow(
  world: World,
  personId: string,
  appId: string,
  ticket?: string,
): Promise<PushResult> {
  const account = accountOf(world, appId)
  personOf(world, personId)
  const follower = followerOf(world, account, personId)
  const code = ticket ? sceneCodeOf(world, ticket) : undefined
  if (ticket && code?.appId !== appId && !isAccountCard(ticket, appId))
    throw new Error('二维码已失效')
  if (follower.subscribed) return Promise.resolve({ outcome: 'answered', tries: 0 })
  Object.assign(follower, {
    subscribed: true,
    subscribedAt: world.clock.seconds(),
    scene: code ? 'ADD_SCENE_QR_CODE' : 'ADD_SCENE_SEARCH',
    qrScene: code?.numeric ? Number(code.scene) : 0,
    qrSceneStr: code && !code.numeric ? code.scene : '',
    remark: '',
    tagIds: [],
  })
  countFollow(world, appId, 'new', code ? 30 : 1)
  grantReplies(follower, 'touch', world.clock.ms())
  world.live.tell(personId, { kind: 'chats-changed' })
  const fields = code
    ? { EventKey: `qrscene_${code.scene}`, Ticket: code.ticket }
    : { EventKey: '' }
  return tell(world, account, follower, 'subscribe', fields, true)
}

export function unfollow(world: World, personId: string, appId: string): Promise<PushResult> {
  const { account, follower } = followed(world, personId, appId)
  follower.subscribed = false
  follower.grants = []
  countFollow(world, appId, 'cancel', 0)
  world.live.tell(personId, { kind: 'chats-changed' })
  return tell(world, account, follower, 'unsubscribe', { EventKey: '' }, false)
}

/** The account, and the person as its follower. Throws when the person does not follow it. */
export function followed(world: World, personId: string, appId: string) {
  const account = accountOf(world, appId)
  personOf(world, personId)
  const follower = followerOf(world, account, personId)
  if (!follower.subscribed) throw new Error('尚未关注该公众号')
  return { account, follower }
}

/** Pushes an event of a follower. `awaited`: the person is told when the operator's server fails. */
export function tell(
  world: World,
  account: Account,
  follower: Follower,
  event: string,
  fields: PushFields,
  awaited: boolean,
): Promise<PushResult> {
  const message: Push = {
    account,
    openid: follower.openid,
    msgType: 'event',
    numbered: false,
    event,
    fields,
    awaited,
  }
  const pushed = push(world, message)
  world.track(pushed)
  return pushed
}
