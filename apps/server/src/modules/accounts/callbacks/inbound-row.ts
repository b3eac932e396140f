import { dedupeKeyOf, type InboundMessage } from '@minqiao/wechat'
import type { AutomaticReply } from './ports.ts'

/** Events that a citizen causes; all others are the platform's own reports. */
const CITIZENS_EVENTS: ReadonlySet<string> = new Set([
  'subscribe',
  'unsubscribe',
  'SCAN',
  'LOCATION',
  'CLICK',
  'VIEW',
  'view_miniprogram',
  'scancode_push',
  'scancode_waitmsg',
  'pic_sysphoto',
  'pic_photo_or_album',
  'pic_weixin',
  'location_select',
  'subscribe_msg_popup_event',
  'subscribe_msg_change_event',
])

/**
 * Writes the row that `receive_callbacks` takes, as JSON text.
 *
 * Its names are short because they travel with each push; migrations/0004_inbound.sql explains them.
 */
export function writeInboundRow(
  accountId: string,
  inboundId: string,
  message: InboundMessage,
  reply: AutomaticReply | undefined,
): string {
  const event = eventOf(message)
  const isCitizens = event === undefined || CITIZENS_EVENTS.has(event)
  // Joined by hand, as it runs for each push: one large object would cost twice as much to write.
  return `{"a":${quote(accountId)},"k":${quote(dedupeKeyOf(message))},"i":${quote(inboundId)},"o":${quote(
    message.fromUserName,
  )},"e":${event !== undefined},"t":${quote(typeOf(message))},"c":${isCitizens},"s":${
    message.createTime
  },"b":${bodyOf(message)},"r":${reply === undefined ? 'null' : JSON.stringify(reply)}}`
}

const quote = (text: string): string => JSON.stringify(text)

/** The event's name; undefined for a message. */
function eventOf(message: InboundMessage): string | undefined {
  return message.type === 'event' || message.type === 'unknown' ? message.event : undefined
}

/** `text`, `image` … for messages, the event's name for events. */
function typeOf(message: InboundMessage): string {
  if (message.type === 'event') return message.event
  return message.type === 'unknown' ? (message.event ?? message.msgType) : message.type
}

/** JSON of what the columns of the row do not say already. */
function bodyOf(message: InboundMessage): string {
  if (message.type === 'text' && message.menuId === undefined && message.msgDataId === undefined)
    return `{"msgId":"${message.msgId}","content":${quote(message.content)}}`
  if (message.type === 'unknown') return JSON.stringify(message.fields)
  const { type: _type, toUserName: _to, fromUserName: _from, createTime: _time, ...body } = message
  return JSON.stringify(body)
}
