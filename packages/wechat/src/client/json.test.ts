import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { int64, parseAnswer, writeRequest } from './json.ts'

describe('parseAnswer', () => {
  test('keeps ids of 64 bits as text, whatever their size', () => {
    expect(
      parseAnswer('{"msg_id":7,"msg_data_id":2247483650,"msgid":9223372036854775807,"n":12}'),
    ).toEqual({ msg_id: '7', msg_data_id: '2247483650', msgid: '9223372036854775807', n: 12 })
    expect(parseAnswer('{"list":[1234567890123456789, 5],"x":0.12500000000000000000}')).toEqual({
      list: ['1234567890123456789', 5],
      x: 0.125,
    })
  })

  test('leaves digits inside strings alone', () => {
    const text = '{"a":"id 1234567890123456789","b\\"1234567890123456789":"\\\\","msgid":3}'
    expect(parseAnswer(text)).toEqual({
      a: 'id 1234567890123456789',
      'b"1234567890123456789': '\\',
      msgid: '3',
    })
  })

  test('accepts raw control characters inside strings', () => {
    expect(parseAnswer('{"nickname":"a\u0000b\u001fc\td","x":\n1}')).toEqual({
      nickname: 'a\u0000b\u001fc\td',
      x: 1,
    })
  })

  test.each(['', 'x', '[]', 'null', '"a"', '{"a":', '{"a":1}}', '{"a":"\u0001'])(
    'takes %j for no answer',
    (text) => {
      expect(parseAnswer(text)).toBeUndefined()
    },
  )

  test('agrees with JSON.parse where that can read it', () => {
    const value = fc.dictionary(
      fc.string().filter((key) => !/^(msg_?id|msg_data_id|publish_id|__proto__)$/.test(key)),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.maxSafeInteger().map((n) => n % 1e15),
        fc.boolean(),
      ),
      { noNullPrototype: true },
    )
    fc.assert(
      fc.property(value, (object) => {
        expect(parseAnswer(JSON.stringify(object))).toEqual(JSON.parse(JSON.stringify(object)))
      }),
    )
  })

  test('takes time in proportion to the input', () => {
    const began = performance.now()
    expect(parseAnswer(`{"a":"${'\u0001'.repeat(300_000)}"}`)).toBeDefined()
    expect(parseAnswer(`{"a":"${'\\"'.repeat(300_000)}\u0001"}`)).toBeDefined()
    expect(parseAnswer(`{"a":${'1'.repeat(300_000)}x`)).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('writeRequest', () => {
  test('writes int64 values as bare numbers, small and large', () => {
    const body = { msg_id: int64('9223372036854775807'), small: int64('12'), text: '9' }
    expect(writeRequest(body)).toBe('{"msg_id":9223372036854775807,"small":12,"text":"9"}')
    expect(writeRequest({ a: int64('no number') })).toBe('{"a":"no number"}')
  })

  test('does not let a text become a number', () => {
    expect(writeRequest({ a: 'int64:12', b: int64('9223372036854775807') })).toBe(
      '{"a":"int64:12","b":9223372036854775807}',
    )
  })

  test('writes Chinese as it is: the platform refuses \\u escapes', () => {
    expect(writeRequest({ name: '办事' })).toBe('{"name":"办事"}')
  })
})
