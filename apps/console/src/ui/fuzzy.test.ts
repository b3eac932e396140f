import { expect, test } from 'vitest'
import { fitOf, fuzzy } from './fuzzy.ts'

const make = (shortcut: string, title: string, text = '') => ({ shortcut, title, text })
const items = [
  make('zbjg', '转办结果'),
  make('nh', '开头问候', '您好，您的留言已收到'),
  make('zb', '已转办'),
  make('js', '结束语', '祝您生活愉快'),
]
const found = (query: string) => fuzzy(query, items).map((item) => item.shortcut)

test('an empty query finds all, in their order', () => {
  expect(found('')).toEqual(['zbjg', 'nh', 'zb', 'js'])
  expect(found('  ')).toEqual(['zbjg', 'nh', 'zb', 'js'])
})

test.each([
  ['zb', ['zb', 'zbjg']],
  ['ZB', ['zb', 'zbjg']],
  ['ｚｂ', ['zb', 'zbjg']],
  ['转办', ['zbjg', 'zb']],
  ['zj', ['zbjg']],
  ['问候', ['nh']],
  ['您', ['nh', 'js']],
  ['愉快', ['js']],
  ['愉 快', ['js']],
  ['没有', []],
])('%j finds %o', (query, shortcuts) => {
  expect(found(query)).toEqual(shortcuts)
})

test('letters may be left out of shortcut and title, never of the text', () => {
  expect(fitOf('开问', make('nh', '开头问候'))).toBeGreaterThan(0)
  expect(fitOf('祝愉', make('js', '结束语', '祝您生活愉快'))).toBe(0)
})
