import { hash } from 'node:crypto'
import type { InboundMessage } from './messages/read-message.ts'

const LONGEST = 64

/**
 * A key that a push and its retries share, and no other push to the same account.
 *
 * The message id alone collides (voice messages of 15 people shared one), and so do sender and time
 * (several places reported in a second), hence: sender, id and time; for events sender, time,
 * event, and what tells two of them apart. Printable ASCII of at most 350 characters. Put the
 * account before it.
 */
export function dedupeKeyOf(message: InboundMessage): string {
  const { fromUserName, createTime } = message
  if (message.type === 'event')
    return `e:${fromUserName}:${createTime}:${message.event}:${compact(distinctionOf(message))}`
  if (message.type !== 'unknown') return `m:${fromUserName}:${message.msgId}:${createTime}`
  const rest = hash('sha1', JSON.stringify(message.fields), 'hex')
  return message.event === undefined
    ? `m:${fromUserName}:${rest}:${createTime}`
    : `e:${fromUserName}:${createTime}:${message.event}:${rest}`
}

function distinctionOf(message: InboundMessage & { type: 'event' }): string {
  switch (message.event) {
    case 'LOCATION':
      return `${message.latitude},${message.longitude}`
    case 'MASSSENDJOBFINISH':
    case 'TEMPLATESENDJOBFINISH':
      return message.msgId
    case 'PUBLISHJOBFINISH':
      return `${message.publishId},${message.publishStatus}`
    case 'scancode_push':
    case 'scancode_waitmsg':
      return `${message.eventKey},${message.scanResult}`
    case 'location_select':
      return `${message.eventKey},${message.latitude},${message.longitude}`
    case 'pic_sysphoto':
    case 'pic_photo_or_album':
    case 'pic_weixin':
      return [message.eventKey, ...message.pictures].join()
    case 'subscribe_msg_popup_event':
    case 'subscribe_msg_change_event':
      return message.choices.map((one) => `${one.templateId}=${one.accepted}`).join()
    case 'subscribe_msg_sent_event':
      return message.results.map((one) => `${one.templateId}=${one.msgId}`).join()
    case 'kf_create_session':
    case 'kf_close_session':
      return message.kfAccount
    case 'kf_switch_session':
      return `${message.fromKfAccount},${message.toKfAccount}`
    case 'user_info_modified':
    case 'user_authorization_revoke':
    case 'user_authorization_cancellation':
      return `${message.openId},${message.revokeInfo ?? ''}`
    case 'qualification_verify_success':
    case 'naming_verify_success':
    case 'annual_renew':
    case 'verify_expired':
      return String(message.expiredTime)
    case 'qualification_verify_fail':
    case 'naming_verify_fail':
      return String(message.failTime)
    default:
      return message.eventKey
  }
}

function compact(text: string): string {
  return text.length <= LONGEST && /^[!-~]*$/.test(text) ? text : hash('sha1', text, 'hex')
}
