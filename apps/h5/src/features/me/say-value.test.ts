import { expect, test } from 'vitest'
import { sayValue } from './say-value.ts'
import { codeOf } from './words-codes.ts'

const now = new Date('2026-03-10T04:00:00Z')
const say = (value: string | number | boolean) =>
  sayValue(value, now, 'zh', { yes: '是', no: '否' })

test('a value is said as one reads it', () => {
  expect(say('2026-03-10T01:20:00.000Z')).toBe('今天\u00a009:20')
  expect(say(true)).toBe('是')
  expect(say(0)).toBe('0')
  expect(say('我在2026-03-10T01:20:00Z等')).toBe('我在2026-03-10T01:20:00Z等')
})

test('only the words of states and kinds are put into words', () => {
  expect(codeOf('direction', 'in')).toBe('in')
  expect(codeOf('text', 'in')).toBeUndefined()
  expect(codeOf('kind', 'something-new')).toBeUndefined()
  expect(codeOf('kind', 'toString')).toBeUndefined()
  expect(codeOf('state', null)).toBeUndefined()
})
