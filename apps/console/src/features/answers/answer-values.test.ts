import { describe, expect, test } from 'vitest'
import type { Answer } from './answer-data.ts'
import { draftOf, isWebAddress, valuesOf } from './answer-values.ts'
import { clickKeys } from './use-menu-keys.ts'

const known: Answer = {
  answerId: 'a',
  trigger: 'keyword',
  words: ['社保'],
  matching: 'exact',
  reply: {
    kind: 'news',
    articles: [{ title: '指南', description: '', picUrl: '', url: 'https://a.gov.cn/1' }],
  },
  keepsWaiting: false,
  position: 7,
  enabled: false,
  changedAt: '2026-01-01T00:00:00.000Z',
}

describe('an answer and its form', () => {
  test('what is opened and saved unchanged is unchanged', () => {
    const { answerId: _, changedAt: __, ...draft } = known
    expect(draftOf(valuesOf('keyword', known), 'keyword', 99, known)).toEqual(draft)
    const picture: Answer = { ...known, reply: { kind: 'image', mediaId: 'm' } }
    expect(draftOf(valuesOf('keyword', picture), 'keyword', 99, picture).reply).toEqual({
      kind: 'image',
      mediaId: 'm',
    })
  })

  test('words lose blanks and doubles', () => {
    const values = { ...valuesOf('keyword'), words: [' 社保 ', '社保', ' '], text: ' 您好 ' }
    expect(draftOf(values, 'keyword', 3)).toMatchObject({
      words: ['社保'],
      matching: 'contains',
      reply: { kind: 'text', text: '您好' },
      position: 3,
      enabled: true,
    })
  })

  test('a welcome has no words, whatever the form held', () => {
    const values = { ...valuesOf('welcome'), words: ['x'], text: '欢迎' }
    expect(draftOf(values, 'welcome', 0)).toMatchObject({ words: [], keepsWaiting: false })
  })

  test('changing to a text leaves nothing of the card', () => {
    const values = { ...valuesOf('keyword', known), kind: 'text' as const, text: '您好' }
    expect(draftOf(values, 'keyword', 0, known).reply).toEqual({ kind: 'text', text: '您好' })
  })
})

test.each([
  ['https://www.example.gov.cn/a?b=1', true],
  ['http://example.cn', true],
  ['https://localhost', false],
  ['javascript:alert(1)', false],
  ['ftp://example.cn', false],
  ['www.example.cn', false],
  ['', false],
])('%j is an address a phone can open: %s', (text, isOne) => {
  expect(isWebAddress(text)).toBe(isOne)
})

test('the keys of a menu come from both levels, in order', () => {
  const menu = [
    { name: '办事', subButtons: [{ name: '咨询', key: 'ASK' }, { name: '网站' }] },
    { name: '帮助', key: 'HELP' },
  ]
  expect(clickKeys(menu)).toEqual([
    { key: 'ASK', name: '咨询' },
    { key: 'HELP', name: '帮助' },
  ])
})
