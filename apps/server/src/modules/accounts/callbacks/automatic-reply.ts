import type { Reply } from '@minqiao/wechat'
import type { AutomaticReply } from './ports.ts'

/** What goes to the platform for an automatic reply; undefined when nothing is said. */
export function platformReplyOf(reply: AutomaticReply): Reply | undefined {
  switch (reply.kind) {
    case 'none':
      return undefined
    case 'text':
      return { type: 'text', content: reply.text }
    case 'image':
    case 'voice':
      return { type: reply.kind, mediaId: reply.mediaId }
    case 'video': {
      const { mediaId, title, description } = reply
      return { type: 'video', mediaId, title, description }
    }
    case 'music': {
      const { thumbMediaId, title, description, musicUrl, hqMusicUrl } = reply
      return { type: 'music', thumbMediaId, title, description, musicUrl, hqMusicUrl }
    }
    case 'news':
      return { type: 'news', articles: reply.articles }
    case 'transfer':
      return { type: 'transfer_customer_service', kfAccount: reply.kfAccount }
  }
}
