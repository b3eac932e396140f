import { ReplyError } from '../errors/reply-error.ts'
import { writeXml, type XmlWritable } from '../xml/write-xml.ts'

/** What may stand in the answer to a push. Source: rules.md §12.1, "Passive user reply message". */
export type Reply =
  | { type: 'text'; content: string }
  | { type: 'image'; mediaId: string }
  | { type: 'voice'; mediaId: string }
  | { type: 'video'; mediaId: string; title?: string; description?: string }
  | {
      type: 'music'
      thumbMediaId: string
      title?: string
      description?: string
      musicUrl?: string
      hqMusicUrl?: string
    }
  | { type: 'news'; articles: readonly ReplyArticle[] }
  | { type: 'transfer_customer_service'; kfAccount?: string }

export interface ReplyArticle {
  title: string
  description: string
  picUrl: string
  url: string
}

/** The answer that takes a push without saying anything to the person. */
export const ACKNOWLEDGEMENT = 'success'

/** Bytes of UTF-8 in a text; articles after an event, and after a message, where one is shown. */
export const REPLY_LIMITS = { text: 2048, articles: 8, articlesToMessage: 1 } as const

/**
 * Writes the XML of an answer, not encrypted. `to` is the push that is answered.
 *
 * Throws `ReplyError` when the platform would not show it.
 */
export function writeReply(
  to: { fromUserName: string; toUserName: string; type: string },
  reply: Reply,
  now: Date,
): string {
  return writeXml({
    ToUserName: to.fromUserName,
    FromUserName: to.toUserName,
    CreateTime: Math.floor(now.getTime() / 1000),
    MsgType: reply.type,
    ...contentOf(reply, to.type === 'event'),
  })
}

function contentOf(reply: Reply, toEvent: boolean): XmlWritable {
  switch (reply.type) {
    case 'text':
      present('content', reply.content.trim())
      if (Buffer.byteLength(reply.content) > REPLY_LIMITS.text)
        throw new ReplyError('REPLY_TOO_LONG', 'content', REPLY_LIMITS.text)
      return { Content: reply.content }
    case 'image':
      return { Image: { MediaId: present('mediaId', reply.mediaId) } }
    case 'voice':
      return { Voice: { MediaId: present('mediaId', reply.mediaId) } }
    case 'video': {
      const { mediaId, title, description } = reply
      return {
        Video: { MediaId: present('mediaId', mediaId), Title: title, Description: description },
      }
    }
    case 'music': {
      const { title, description, musicUrl, hqMusicUrl, thumbMediaId } = reply
      return {
        Music: {
          Title: title,
          Description: description,
          MusicUrl: musicUrl && addressIn('musicUrl', musicUrl),
          HQMusicUrl: hqMusicUrl && addressIn('hqMusicUrl', hqMusicUrl),
          ThumbMediaId: present('thumbMediaId', thumbMediaId),
        },
      }
    }
    case 'news':
      return newsOf(reply.articles, toEvent)
    case 'transfer_customer_service':
      return { TransInfo: reply.kfAccount ? { KfAccount: reply.kfAccount } : undefined }
  }
}

function newsOf(articles: readonly ReplyArticle[], toEvent: boolean): XmlWritable {
  const limit = toEvent ? REPLY_LIMITS.articles : REPLY_LIMITS.articlesToMessage
  if (articles.length === 0) throw new ReplyError('REPLY_EMPTY', 'articles')
  if (articles.length > limit) throw new ReplyError('REPLY_TOO_LONG', 'articles', limit)
  const item = articles.map((article) => ({
    Title: present('title', article.title),
    Description: article.description,
    PicUrl: article.picUrl && addressIn('picUrl', article.picUrl),
    Url: addressIn('url', article.url),
  }))
  return { ArticleCount: articles.length, Articles: { item } }
}

function present(field: string, text: string): string {
  if (text === '') throw new ReplyError('REPLY_EMPTY', field)
  return text
}

function addressIn(field: string, url: string): string {
  if (!/^https?:\/\/[^\s]+$/.test(url)) throw new ReplyError('REPLY_BAD_ADDRESS', field)
  return url
}
