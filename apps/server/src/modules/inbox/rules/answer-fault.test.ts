import { describe, expect, it } from 'vitest'
import type { AnswerReply } from '../tables.ts'
import { type AnswerParts, answerFault } from './answer-fault.ts'

const text: AnswerReply = { kind: 'text', text: '您好' }
const card = (changes: object = {}): AnswerReply => ({
  kind: 'news',
  articles: [
    {
      title: '办事指南',
      description: '',
      picUrl: 'https://www.example.gov.cn/a.jpg',
      url: 'https://www.example.gov.cn/guide',
      ...changes,
    },
  ],
})

describe('an automatic answer', () => {
  it.each<[string, AnswerParts]>([
    ['with a keyword', { trigger: 'keyword', words: ['社保'], reply: text }],
    ['with a menu key of signs', { trigger: 'menu', words: ['***'], reply: text }],
    ['that welcomes without words', { trigger: 'welcome', words: [], reply: text }],
    ['with a card', { trigger: 'otherwise', words: [], reply: card() }],
    [
      'with a card without a picture',
      { trigger: 'welcome', words: [], reply: card({ picUrl: '' }) },
    ],
    [
      'with as much text as the platform takes',
      { trigger: 'welcome', words: [], reply: { kind: 'text', text: 'a'.repeat(2048) } },
    ],
  ])('%s is right', (_name, parts) => {
    expect(answerFault(parts)).toBeUndefined()
  })

  it.each<[string, AnswerParts, string]>([
    ['without a keyword', { trigger: 'keyword', words: [], reply: text }, 'words'],
    ['without a menu key', { trigger: 'menu', words: [], reply: text }, 'words'],
    [
      'with a keyword of punctuation only',
      { trigger: 'keyword', words: ['社保', '？！'], reply: text },
      'words/1',
    ],
    [
      'with blank text',
      { trigger: 'welcome', words: [], reply: { kind: 'text', text: ' \n' } },
      'reply/text',
    ],
    [
      'with 2049 bytes',
      { trigger: 'welcome', words: [], reply: { kind: 'text', text: 'a'.repeat(2049) } },
      'reply/text',
    ],
    [
      'with a blank title',
      { trigger: 'welcome', words: [], reply: card({ title: ' ' }) },
      'reply/articles/0/title',
    ],
    ...[
      'javascript:alert(1)',
      'data:text/html,x',
      'www.example.gov.cn',
      '//example.gov.cn/',
      'https://',
      'https://intranet/',
      'https://user:secret@example.gov.cn/',
      'ftp://example.gov.cn/',
      '',
    ].map((url): [string, AnswerParts, string] => [
      `with the address ${url}`,
      { trigger: 'welcome', words: [], reply: card({ url }) },
      'reply/articles/0/url',
    ]),
    [
      'with a picture that is none',
      { trigger: 'welcome', words: [], reply: card({ picUrl: 'file:///etc/passwd' }) },
      'reply/articles/0/picUrl',
    ],
  ])('%s is refused, saying where', (_name, parts, field) => {
    expect(answerFault(parts)).toMatchObject({ field, expected: expect.any(String) })
  })
})
