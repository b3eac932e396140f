import { expect, test } from 'vitest'
import { fill, startLocale } from './words.ts'

test('holes are filled with what there is, and with nothing else', () => {
  expect(fill('{{a}}，{{b}} {{a}}', { a: 1 })).toBe('1， 1')
  expect(fill('{{a}}', { a: '{{b}}', b: 'x' })).toBe('{{b}}')
  expect(fill('{{toString}}')).toBe('')
})

test('a page begins in the browser’s language, Chinese unless it is English', () => {
  expect(startLocale('en-GB')).toBe('en')
  expect(startLocale('zh-CN')).toBe('zh')
  expect(startLocale('fr-FR')).toBe('zh')
})
