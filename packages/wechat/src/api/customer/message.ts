import type { Client } from '../../client/client.ts'
import { int64 } from '../../client/json.ts'
import { RequestError } from '../../errors/call-errors.ts'

/** Customer-service messages, 客服消息. Source: rules.md §12.4. */

export type CustomContent =
  | { msgtype: 'text'; text: { content: string } }
  | { msgtype: 'image'; image: { media_id: string } }
  | { msgtype: 'voice'; voice: { media_id: string } }
  | {
      msgtype: 'video'
      video: { media_id: string; thumb_media_id: string; title?: string; description?: string }
    }
  | {
      msgtype: 'music'
      music: {
        title?: string
        description?: string
        musicurl: string
        hqmusicurl: string
        thumb_media_id: string
      }
    }
  /** One article that opens an address. */
  | {
      msgtype: 'news'
      news: { articles: { title: string; description: string; url: string; picurl: string }[] }
    }
  /** A draft or material of the account. */
  | { msgtype: 'mpnews'; mpnews: { media_id: string } }
  /** Something published. */
  | { msgtype: 'mpnewsarticle'; mpnewsarticle: { article_id: string } }
  /** A question with choices; the choice comes as text with `menuId`. */
  | {
      msgtype: 'msgmenu'
      msgmenu: {
        head_content: string
        list: { id: string; content: string }[]
        tail_content: string
      }
    }
  | { msgtype: 'wxcard'; wxcard: { card_id: string } }
  | {
      msgtype: 'miniprogrampage'
      miniprogrampage: { title: string; appid: string; pagepath: string; thumb_media_id: string }
    }

/**
 * Sends a message to one person, within the reply window: 5 in the 48 hours after they wrote.
 *
 * Never repeated blindly: `OutcomeUnknownError` when no answer came; then see `listRecords`. Errcodes
 * 45015 (window closed) and 45047 (none left) are of class `quota`.
 */
export async function send(
  client: Client,
  touser: string,
  content: CustomContent,
  options: { kfAccount?: string } = {},
): Promise<void> {
  const customservice = options.kfAccount ? { kf_account: options.kfAccount } : undefined
  const body = { touser, ...content, customservice }
  await client.call({ api: '/cgi-bin/message/custom/send', body, idempotent: false })
}

/** Shows the person that an answer is being typed; only within 30 seconds of a message. */
export async function setTyping(client: Client, touser: string, typing: boolean): Promise<void> {
  const body = { touser, command: typing ? 'Typing' : 'CancelTyping' }
  await client.call({ api: '/cgi-bin/message/custom/typing', body, idempotent: true })
}

/** One line of what was said between staff and a person. */
export interface ServiceRecord {
  openid: string
  /** 2002 said by staff, 2003 said by the person. */
  opercode: number
  /** The text; `[image]`, `[voice]`, `[video]` for others. */
  text: string
  /** Unix time in seconds. */
  time: number
  /** The staff account. */
  worker: string
}

export interface RecordPage {
  recordlist: ServiceRecord[]
  number: number
  /** Where the next page begins. */
  msgid: string
}

/** The span to ask for: Unix times in seconds, at most 24 hours apart. */
export interface RecordSpan {
  starttime: number
  endtime: number
}

const PAGE = 10_000
const DAY = 86_400

/** A page of records; the first begins at `msgid` 1 and holds at most 10,000. */
export function listRecords(
  client: Client,
  span: RecordSpan,
  page: { msgid: string; number: number } = { msgid: '1', number: PAGE },
): Promise<RecordPage> {
  if (span.endtime <= span.starttime || span.endtime - span.starttime > DAY)
    throw new RequestError('endtime', 'at most 24 hours after starttime')
  if (!(page.number >= 1 && page.number <= PAGE)) throw new RequestError('number', '1 to 10000')
  return client.call({
    api: '/customservice/msgrecord/getmsglist',
    body: { ...span, msgid: int64(page.msgid), number: page.number },
    idempotent: true,
    timeoutMs: 30_000,
  })
}

/** All records of the span, page by page. */
export async function* eachRecord(client: Client, span: RecordSpan): AsyncGenerator<ServiceRecord> {
  let msgid = '1'
  for (;;) {
    const page = await listRecords(client, span, { msgid, number: PAGE })
    yield* page.recordlist
    // A page that does not move on would be asked for without end.
    if (page.recordlist.length < PAGE || page.msgid === msgid) return
    msgid = page.msgid
  }
}
