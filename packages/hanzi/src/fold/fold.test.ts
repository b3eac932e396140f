import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, keyOfText, originOf } from './fold.ts'

/** Text of what folding has to deal with, mixed at random. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['Ａ', '１', '　', '\t', '\u200b', '\ufeff', '\u0301', 'é', 'ｶ', 'ﾞ', '㎡', 'İ', '𠮷'],
        ...['路', '燈', '！', '。', ' ', 'Z', '\ud800', '①', '\u00b4', 'ǆ', '\u200d'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

describe('foldText', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['路灯　 \n坏了', '路灯 坏了'],
    ['  两端\u3000', '两端'],
    ['零\u200b宽\ufeff字', '零宽字'],
    ['50㎡，①', '50m2,1'],
    ['e\u0301', 'é'],
    ['ｶﾞ', 'ガ'],
    ['', ''],
    [' \u200b ', ''],
  ])('%j becomes %j', (given, folded) => {
    expect(foldText(given).text).toBe(folded)
  })

  it('writes traditional as simplified only when asked', () => {
    expect(foldText('路燈壞了').text).toBe('路燈壞了')
    expect(foldText('路燈壞了', { simplify: true }).text).toBe('路灯坏了')
  })

  it('leads back to the place in the original', () => {
    const original = '　请问 ５０㎡\u200b的房\n\n产证'
    const folded = foldText(original)
    const placeOf = (part: string) => {
      const at = folded.text.indexOf(part)
      return original.slice(...originOf(folded, at, at + part.length))
    }
    expect(placeOf('50m2')).toBe('５０㎡\u200b')
    expect(placeOf('房 产')).toBe('房\n\n产')
    expect(placeOf(' ')).toBe(' ')
    const wide = foldText('产\n\n证')
    expect(originOf(wide, 1, 2)).toEqual([1, 3])
    expect(originOf(folded, 3, 3)).toEqual([4, 4])
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, simplify) => {
        const once = foldText(text, { simplify }).text
        expect(foldText(once, { simplify }).text).toBe(once)
      }),
      { seed: 11, numRuns: 2_000 },
    )
  })

  it('keeps an origin for each unit, in order and within the original', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: folded, starts, ends } = foldText(text)
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
        for (let at = 0; at < folded.length; at++) {
          expect(ends[at]).toBeGreaterThan(starts[at] ?? 0)
          expect(ends[at]).toBeLessThanOrEqual(text.length)
          if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0)
        }
      }),
      { seed: 12, numRuns: 500 },
    )
  })
})

describe('keyOfText', () => {
  it('is the same for texts that differ in form, spaces and signs only', () => {
    expect(keyOfText('路灯坏了，ABC！')).toBe(keyOfText('　路灯 坏了 ａｂｃ\u200b。'))
    expect(keyOfText('路灯坏了')).not.toBe(keyOfText('路灯好了'))
  })
})
