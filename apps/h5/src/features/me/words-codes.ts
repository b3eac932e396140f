import { defineWords } from '../../lib/words.ts'

/** What the short words mean that copies use for kinds and states; others are shown as they are. */
export const codeWords = defineWords(
  'codes',
  {
    following: '已关注',
    left: '已取消关注',
    subscribe: '关注',
    unsubscribe: '取消关注',
    in: '您发来的',
    out: '给您的答复',
    event: '操作',
    text: '文字',
    image: '图片',
    voice: '语音',
    video: '视频',
    shortvideo: '小视频',
    location: '位置',
    link: '链接',
    news: '图文',
    CLICK: '点菜单',
    VIEW: '打开菜单里的网页',
    SCAN: '扫码',
    queued: '等待发送',
    sending: '正在发送',
    sent: '已发送',
    failed: '没有送达',
    unknown: '不清楚是否送达',
  },
  {
    following: 'following',
    left: 'no longer following',
    subscribe: 'followed',
    unsubscribe: 'unfollowed',
    in: 'from you',
    out: 'to you',
    event: 'something you did',
    text: 'words',
    image: 'picture',
    voice: 'voice',
    video: 'video',
    shortvideo: 'short video',
    location: 'place',
    link: 'link',
    news: 'article',
    CLICK: 'menu tapped',
    VIEW: 'page of the menu opened',
    SCAN: 'code scanned',
    queued: 'to be sent',
    sending: 'being sent',
    sent: 'sent',
    failed: 'did not arrive',
    unknown: 'not known whether it arrived',
  },
)

/** The fields whose values are such words; what people wrote is never taken for one. */
const coded = new Set(['state', 'kind', 'type', 'direction'])

export type Code = keyof typeof codeWords.zh

/** The code a field's value is, if it is one. */
export function codeOf(field: string, value: unknown): Code | undefined {
  return coded.has(field) && typeof value === 'string' && Object.keys(codeWords.zh).includes(value)
    ? (value as Code)
    : undefined
}
