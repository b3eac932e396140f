import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LiveNews, mergeNews, readNews, writeNews } from './news.ts'

const news = (topic: LiveNews['topic'], accountId: string, ids: string[]): LiveNews => ({
  topic,
  accountId,
  ids,
})

describe('gathered news', () => {
  it('is one piece for each topic and account, each id once', () => {
    expect(
      mergeNews([
        news('conversation', 'a', ['1', '2']),
        news('conversation', 'b', ['1']),
        news('conversation', 'a', ['2', '3']),
        news('account', 'a', ['9']),
      ]),
    ).toEqual([
      news('conversation', 'a', ['1', '2', '3']),
      news('conversation', 'b', ['1']),
      news('account', 'a', ['9']),
    ])
  })

  it('names nothing once it was too much to name', () => {
    const all = news('conversation', 'a', [])
    expect(mergeNews([news('conversation', 'a', ['1']), all])).toEqual([all])
    expect(mergeNews([all, news('conversation', 'a', ['1'])])).toEqual([all])
    const many = Array.from({ length: 201 }, (_, id) => String(id))
    expect(mergeNews([news('conversation', 'a', many)])).toEqual([all])
  })

  it('leaves what it was given as it was', () => {
    const first = news('account', 'a', ['1'])
    mergeNews([first, news('account', 'a', ['2'])])
    expect(first.ids).toEqual(['1'])
  })
})

describe('news on its way', () => {
  const any = fc.record({
    topic: fc.constantFrom<LiveNews['topic']>('conversation', 'account', 'queue'),
    accountId: fc.string({ maxLength: 64, unit: 'grapheme' }),
    ids: fc.array(fc.string({ maxLength: 400, unit: 'grapheme' }), { maxLength: 200 }),
  })

  it('always fits into a notification, and says at least what changed', () => {
    fc.assert(
      fc.property(any, (given) => {
        const text = writeNews(given)
        expect(Buffer.byteLength(text)).toBeLessThan(8000)
        const read = readNews(text)
        expect([given.ids, []]).toContainEqual(read?.ids)
        expect(read).toMatchObject({ topic: given.topic, accountId: given.accountId })
      }),
    )
  })

  it.each(['', '{', 'null', '[]', '7', '{"topic":"x"}', '{"topic":"x","accountId":"y","ids":1}'])(
    'that is none of ours is passed over: %s',
    (text) => {
      expect(readNews(text)).toBeUndefined()
    },
  )
})
