import { expect, it } from 'vitest'
import { EMOTICON_NAMES, findEmoji } from './emoticons.ts'

it('knows the emoticons people use most', () => {
  expect(findEmoji('微笑')).toBe('🙂')
  expect(findEmoji('强')).toBe('👍')
  expect(findEmoji('OK')).toBe('👌')
})

it.each(['不存在', '', 'constructor', '__proto__', 'ok'])('does not know %j', (name) => {
  expect(findEmoji(name)).toBeUndefined()
})

it('offers every emoticon once, with names short enough to be parsed', () => {
  expect(new Set(EMOTICON_NAMES).size).toBe(EMOTICON_NAMES.length)
  for (const name of EMOTICON_NAMES) expect(name).toMatch(/^[^[\]\s]{1,6}$/)
})
