import { textOf, type XmlFields } from '../../xml/fields.ts'
import { ACCOUNT_READERS, type AccountEvent } from './account-events.ts'
import { FOLLOW_READERS, type FollowEvent } from './follow-events.ts'
import { type Head, type MessageReader, readHead, readWord } from './head.ts'
import { JOB_READERS, type JobEvent } from './job-events.ts'
import { MENU_READERS, type MenuEvent } from './menu-events.ts'
import { NOTICE_READERS, type NoticeEvent } from './notice-events.ts'
import { STANDARD_READERS, type StandardMessage } from './standard.ts'

/** What this version does not know, or what lacks the fields of its kind: nothing of it is lost. */
export interface UnknownMessage extends Head {
  type: 'unknown'
  msgType: string
  /** With `msgType` `event` only. */
  event?: string
  eventKey?: string
  msgId?: string
  fields: XmlFields
}

export type InboundEvent = FollowEvent | MenuEvent | JobEvent | NoticeEvent | AccountEvent

/** Everything the platform pushes; tell kinds apart by `type`, and events by `event`. */
export type InboundMessage = StandardMessage | InboundEvent | UnknownMessage

// A Map, as names come from outside: `constructor` must find nothing.
const MESSAGES = new Map<string, MessageReader<StandardMessage>>(Object.entries(STANDARD_READERS))
const EVENTS = new Map<string, MessageReader<InboundEvent>>(
  Object.entries<MessageReader<InboundEvent>>({
    ...FOLLOW_READERS,
    ...MENU_READERS,
    ...JOB_READERS,
    ...NOTICE_READERS,
    ...ACCOUNT_READERS,
  }),
)

/**
 * Makes a typed message of the elements of a push.
 *
 * Throws `CallbackError` MALFORMED_MESSAGE when sender, receiver, time or type is missing.
 */
export function readMessage(fields: XmlFields): InboundMessage {
  const head = readHead(fields)
  const msgType = readWord(fields, 'MsgType')
  if (msgType !== 'event') {
    const msgId = textOf(fields, 'MsgId')
    return (
      MESSAGES.get(msgType)?.(head, fields) ?? { type: 'unknown', ...head, msgType, msgId, fields }
    )
  }
  const event = readWord(fields, 'Event')
  const eventKey = textOf(fields, 'EventKey')
  return (
    EVENTS.get(event)?.(head, fields) ?? {
      type: 'unknown',
      ...head,
      msgType,
      event,
      eventKey,
      fields,
    }
  )
}
