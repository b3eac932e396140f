import { describe, expect, test } from 'vitest'
import { beijingMoment, readableValue, roleInWords, tailOf } from './readable.ts'

describe('readableValue', () => {
  const words = { yes: '是', no: '否', comma: '，', semicolon: '；' }
  test.each([
    [true, '是'],
    [false, '否'],
    [null, '–'],
    [undefined, '–'],
    ['', '–'],
    [0, '0'],
    ['secret', 'secret'],
    [['name', 'phone'], 'name，phone'],
    [[], '–'],
    [{ from: 'a', to: null }, 'from a；to –'],
    [[{ ok: true }], 'ok 是'],
    ['<script>', '<script>'],
  ])('%j', (value, expected) => {
    expect(readableValue(value, words)).toBe(expected)
  })
})

test('beijingMoment reads the wall clock of Beijing on any machine', () => {
  expect(beijingMoment('2026-11-22T00:00:00')).toBe('2026-11-21T16:00:00.000Z')
  expect(() => beijingMoment('yesterday')).toThrow()
})

test('tailOf keeps short ids whole', () => {
  expect(tailOf('2026-1')).toBe('2026-1')
  expect(tailOf('0193b1f2-aaaa-7bbb-8ccc-0123456789ab')).toBe('…456789ab')
})

test('roleInWords names known roles and leaves everything else', () => {
  expect(roleInWords('role', 'editor', 'zh')).toBe('采编')
  expect(roleInWords('role', 'toString', 'zh')).toBe('toString')
  expect(roleInWords('kind', 'editor', 'zh')).toBe('editor')
})
