import { expect, test } from 'vitest'
import {
  exampleOf,
  shortcutPattern,
  unknownPlaceholders,
  withPlaceholder,
} from './template-data.ts'

test.each([
  ['zb', true],
  ['办证-2', true],
  ['ＡＢ', true],
  ['', false],
  ['a b', false],
  ['/zb', false],
  ['😀', false],
  ['x'.repeat(21), false],
])('%j is a shortcut: %s', (text, isOne) => {
  expect(shortcutPattern.test(text)).toBe(isOne)
})

test('a placeholder takes the place of what is selected', () => {
  expect(withPlaceholder('您好，某某。', 'name', 3, 5)).toEqual({
    text: '您好，{{name}}。',
    caret: 11,
  })
})

test('placeholders nobody knows are named as they are written', () => {
  expect(unknownPlaceholders('{{name}}，{{ 姓名 }}，{{ today }}')).toEqual(['{{ 姓名 }}'])
  expect(unknownPlaceholders('{name} {{toString}}')).toEqual(['{{toString}}'])
  expect(unknownPlaceholders('没有')).toEqual([])
})

test('an example fills in what is known, once', () => {
  const words = { name: '{{staff}}', account: '甲', staff: '乙', today: '丙' }
  expect(exampleOf('{{name}} {{ account }} {{other}}', words)).toBe('{{staff}} 甲 {{other}}')
})
