import { accountOf } from '../accounts/accounts.ts'
import { type PushResult, push } from '../callbacks/push.ts'
import type { PushFields } from '../callbacks/push-xml.ts'
import { openidOf } from '../people/followers.ts'
import type { World } from '../world/world.ts'
import { subscribeTemplatesOf, subscriptionOf } from './templates.ts'

export interface Choice {
  templateId: string
  accept: boolean
}

/** A person answers the pop-up that asks for subscription messages; the operator's server is told. */
export function answerPopup(
  world: World,
  personId: string,
  appId: string,
  choices: Choice[],
): Promise<PushResult> {
  const openid = openidOf(appId, personId)
  const known = subscribeTemplatesOf(world, appId)
  const list = choices.map(({ templateId, accept }): PushFields => {
    const template = known.find((one) => one.priTmplId === templateId)
    if (!template) throw new Error(`no subscription template ${templateId}`)
    const subscription = subscriptionOf(world, appId, openid, templateId)
    subscription.refused = !accept
    if (accept && template.type === 3) subscription.always = true
    else if (accept) subscription.left++
    return {
      TemplateId: templateId,
      SubscribeStatusString: accept ? 'accept' : 'reject',
      PopupScene: 2,
    }
  })
  return tellOf(world, appId, openid, 'subscribe_msg_popup_event', 'SubscribeMsgPopupEvent', list)
}

/** A person ends a subscription in the account's settings; the operator's server is told. */
export function endSubscription(
  world: World,
  personId: string,
  appId: string,
  templateId: string,
): Promise<PushResult> {
  const openid = openidOf(appId, personId)
  const subscription = subscriptionOf(world, appId, openid, templateId)
  Object.assign(subscription, { left: 0, always: false, refused: true })
  const list = [{ TemplateId: templateId, SubscribeStatusString: 'reject' }]
  return tellOf(world, appId, openid, 'subscribe_msg_change_event', 'SubscribeMsgChangeEvent', list)
}

/** Tells that a subscription message was sent. */
export function tellSent(
  world: World,
  appId: string,
  openid: string,
  templateId: string,
  msgId: bigint,
): Promise<PushResult> {
  const list: PushFields[] = [
    { TemplateId: templateId, MsgID: msgId, ErrorCode: 0, ErrorStatus: 'success' },
  ]
  return tellOf(world, appId, openid, 'subscribe_msg_sent_event', 'SubscribeMsgSentEvent', list)
}

function tellOf(
  world: World,
  appId: string,
  openid: string,
  event: string,
  element: string,
  list: PushFields[],
): Promise<PushResult> {
  const account = accountOf(world, appId)
  const pushed = push(world, {
    account,
    openid,
    msgType: 'event',
    event,
    numbered: false,
    fields: { [element]: { List: list } },
    awaited: false,
  })
  world.track(pushed)
  return pushed
}
