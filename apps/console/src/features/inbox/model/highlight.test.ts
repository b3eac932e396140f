import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt, highlight } from './highlight.ts'

const shown = (pieces: { text: string; isHit: boolean }[]) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

describe('highlight', () => {
  test.each([
    ['老年公交卡丢了', '公交卡', '老年[公交卡]丢了'],
    ['公交车，公交卡', '公交', '[公交]车，[公交]卡'],
    ['ＡＢＣ服务', 'abc', '[ＡＢＣ]服务'],
    ['社 保-卡在哪', '社保卡', '[社 保-卡]在哪'],
    ['医保和社保', '社保 医保', '[医保]和[社保]'],
    ['𠮷祥路修好了', '𠮷祥', '[𠮷祥]路修好了'],
    ['没有', '公交', '没有'],
    ['有标点', '，。', '有标点'],
    ['', '公交', ''],
  ])('%j for %j', (text, words, expected) => {
    expect(shown(highlight(text, words))).toBe(expected)
  })

  test('no character is lost or changed, whatever is looked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, words) => {
        const pieces = highlight(text, words)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const { from, text: part } of pieces)
          expect(text.slice(from, from + part.length)).toBe(part)
      }),
    )
  })
})

describe('excerpt', () => {
  test('a long text is cut around the hit', () => {
    const text = `${'前'.repeat(200)}公交卡${'后'.repeat(200)}`
    const words = shown(excerpt(text, '公交卡', 20))
    expect(words).toBe(`…${'前'.repeat(5)}[公交卡]${'后'.repeat(12)}…`)
  })

  test('a short one is whole, its lines joined', () => {
    expect(shown(excerpt('第一行\n公交', '公交', 20))).toBe('第一行 [公交]')
  })

  test('a hit at the very end is in sight', () => {
    expect(shown(excerpt(`${'前'.repeat(100)}公交`, '公交', 20))).toBe(`…${'前'.repeat(18)}[公交]`)
  })
})
