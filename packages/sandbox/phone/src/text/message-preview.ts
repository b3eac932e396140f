import type { PhoneMessage } from '../../../src/contract.ts'
import { splitText } from './text-parts.ts'

/** An account's text without the anchors' markup; a person's text as it is. */
function withoutAnchors(text: string): string {
  return splitText(text, true)
    .map((part) => ('label' in part ? part.label : part.source))
    .join('')
}

/** Writes a message in one line, as the list of chats shows it. Emoticon codes stay codes. */
export function previewMessage({ from, body }: Pick<PhoneMessage, 'from' | 'body'>): string {
  switch (body.type) {
    case 'text':
      return from === 'account' ? withoutAnchors(body.text) : body.text
    case 'image':
      return '[图片]'
    case 'voice':
      return '[语音]'
    case 'video':
      return '[视频]'
    case 'music':
      return `[音乐]${body.title}`
    case 'location':
      return `[位置]${body.label}`
    case 'news':
      return `${from === 'person' ? '[链接]' : ''}${body.articles[0]?.title ?? ''}`
    case 'menu':
      return body.head || (body.items[0]?.content ?? '')
    case 'notice':
      return body.title
    case 'system':
      return body.text
  }
}
