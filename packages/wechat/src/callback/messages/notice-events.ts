import { fieldsOf, listOf, textOf, type XmlFields } from '../../xml/fields.ts'
import type { Head, MessageReader } from './head.ts'

/** A person answered the question whether they want a notice, or changed the answer later. */
export interface SubscribeNoticeChoiceEvent extends Head {
  type: 'event'
  event: 'subscribe_msg_popup_event' | 'subscribe_msg_change_event'
  choices: {
    templateId: string
    accepted: boolean
    /** Where it was asked: 0 page, 1 article, 2 menu …; with `subscribe_msg_popup_event` only. */
    popupScene?: string
  }[]
}

/** Notices were sent, or were not. */
export interface SubscribeNoticeSentEvent extends Head {
  type: 'event'
  event: 'subscribe_msg_sent_event'
  results: { templateId: string; msgId: string; errorCode: string; errorStatus: string }[]
}

export type NoticeEvent = SubscribeNoticeChoiceEvent | SubscribeNoticeSentEvent

export const NOTICE_READERS: Readonly<Record<string, MessageReader<NoticeEvent>>> = {
  subscribe_msg_popup_event: (head, fields) =>
    readChoices('subscribe_msg_popup_event', head, listIn(fields, 'SubscribeMsgPopupEvent')),

  subscribe_msg_change_event: (head, fields) =>
    readChoices('subscribe_msg_change_event', head, listIn(fields, 'SubscribeMsgChangeEvent')),

  subscribe_msg_sent_event(head, fields) {
    const list = listIn(fields, 'SubscribeMsgSentEvent')
    if (!list) return undefined
    const results = list.map((one) => ({
      templateId: textOf(one, 'TemplateId') ?? '',
      msgId: textOf(one, 'MsgID') ?? '',
      errorCode: textOf(one, 'ErrorCode') ?? '',
      errorStatus: textOf(one, 'ErrorStatus') ?? '',
    }))
    return { type: 'event', event: 'subscribe_msg_sent_event', ...head, results }
  },
}

/** `List` stands once for each template, so there may be one or many. */
function listIn(fields: XmlFields, name: string): XmlFields[] | undefined {
  const found = fieldsOf(fields, name)
  const list = found && listOf(found, 'List')
  return list && list.length > 0 ? list : undefined
}

function readChoices(
  event: SubscribeNoticeChoiceEvent['event'],
  head: Head,
  list: XmlFields[] | undefined,
): SubscribeNoticeChoiceEvent | undefined {
  if (!list) return undefined
  const choices = list.map((one) => ({
    templateId: textOf(one, 'TemplateId') ?? '',
    accepted: textOf(one, 'SubscribeStatusString') === 'accept',
    popupScene: textOf(one, 'PopupScene'),
  }))
  return { type: 'event', event, ...head, choices }
}
