import { describe, expect, test } from 'vitest'
import { ReplyError } from '../errors/reply-error.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { type Reply, writeReply } from './write-reply.ts'

const MESSAGE = { toUserName: 'gh_1', fromUserName: 'oA', type: 'text' }
const NOW = new Date(1_714_036_504_999)
const ARTICLE = { title: '标题', description: '', picUrl: '', url: 'https://example.gov.cn/1' }

function write(reply: Reply, type = 'text') {
  return parseXml(writeReply({ ...MESSAGE, type }, reply, NOW))
}

function refusalOf(reply: Reply, type = 'text') {
  try {
    write(reply, type)
  } catch (error) {
    if (error instanceof ReplyError)
      return `${error.code} ${error.field} ${error.limit ?? ''}`.trim()
    throw error
  }
  return 'none'
}

describe('writeReply', () => {
  test.each<[Reply, object]>([
    [{ type: 'text', content: '您好\n]]>' }, { Content: '您好\n]]>' }],
    [{ type: 'image', mediaId: 'm' }, { Image: { MediaId: 'm' } }],
    [{ type: 'voice', mediaId: 'm' }, { Voice: { MediaId: 'm' } }],
    [{ type: 'video', mediaId: 'm', title: 't' }, { Video: { MediaId: 'm', Title: 't' } }],
    [
      { type: 'music', thumbMediaId: 't', title: 'x', musicUrl: 'https://example.gov.cn/a.mp3' },
      { Music: { Title: 'x', MusicUrl: 'https://example.gov.cn/a.mp3', ThumbMediaId: 't' } },
    ],
    [
      { type: 'news', articles: [ARTICLE] },
      {
        ArticleCount: '1',
        Articles: {
          item: { Title: '标题', Description: '', PicUrl: '', Url: 'https://example.gov.cn/1' },
        },
      },
    ],
    [{ type: 'transfer_customer_service' }, {}],
    [{ type: 'transfer_customer_service', kfAccount: 'a@b' }, { TransInfo: { KfAccount: 'a@b' } }],
  ])('writes %j back to the sender', (reply, content) => {
    expect(write(reply)).toEqual({
      ToUserName: 'oA',
      FromUserName: 'gh_1',
      CreateTime: '1714036504',
      MsgType: reply.type,
      ...content,
    })
  })

  test('shows one article after a message and eight after an event', () => {
    const articles = (count: number) => ({
      type: 'news' as const,
      articles: Array(count).fill(ARTICLE),
    })
    expect(refusalOf(articles(2))).toBe('REPLY_TOO_LONG articles 1')
    expect(refusalOf(articles(8), 'event')).toBe('none')
    expect(refusalOf(articles(9), 'event')).toBe('REPLY_TOO_LONG articles 8')
    expect(refusalOf(articles(0))).toBe('REPLY_EMPTY articles')
  })

  test.each<[Reply, string]>([
    [{ type: 'text', content: ' \n' }, 'REPLY_EMPTY content'],
    [{ type: 'text', content: '字'.repeat(682) }, 'none'],
    [{ type: 'text', content: '字'.repeat(683) }, 'REPLY_TOO_LONG content 2048'],
    [{ type: 'image', mediaId: '' }, 'REPLY_EMPTY mediaId'],
    [{ type: 'music', thumbMediaId: '' }, 'REPLY_EMPTY thumbMediaId'],
    [{ type: 'news', articles: [{ ...ARTICLE, title: '' }] }, 'REPLY_EMPTY title'],
    [
      { type: 'news', articles: [{ ...ARTICLE, url: 'javascript:alert(1)' }] },
      'REPLY_BAD_ADDRESS url',
    ],
    [{ type: 'news', articles: [{ ...ARTICLE, picUrl: '/a.png' }] }, 'REPLY_BAD_ADDRESS picUrl'],
  ])('judges %#', (reply, refusal) => {
    expect(refusalOf(reply)).toBe(refusal)
  })
})
