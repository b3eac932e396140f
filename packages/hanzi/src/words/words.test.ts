import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learnLexicon } from './lexicon.ts'
import { createSegmenter, type Segmenter } from './segment.ts'
import { createTrie } from './trie.ts'

function cut(segment: Segmenter, text: string): string[] {
  const words: string[] = []
  segment(text, (start, end) => words.push(text.slice(start, end)))
  return words
}

describe('createTrie', () => {
  it('finds what was put in and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 50 }), (all) => {
        const trie = createTrie()
        const wanted = new Map(all.map((word, at) => [word, at]))
        for (const [word, value] of wanted) trie.put(word, value)
        const find = (word: string) => {
          let node = 0
          for (let at = 0; at < word.length && node !== -1; at++)
            node = trie.step(node, word.charCodeAt(at))
          return node === -1 ? -1 : trie.valueOf(node)
        }
        for (const [word, value] of wanted) expect(find(word)).toBe(value)
        for (const word of ['', 'absent', '不在'])
          if (!wanted.has(word)) expect(find(word)).toBe(-1)
      }),
      { seed: 21, numRuns: 200 },
    )
  })

  it('keeps all words when it outgrows its table', () => {
    const trie = createTrie()
    for (let n = 0; n < 5_000; n++) trie.put(`词${n}`, n)
    let node = 0
    for (const unit of '词4321') node = trie.step(node, unit.charCodeAt(0))
    expect(trie.valueOf(node)).toBe(4321)
  })
})

describe('createSegmenter', () => {
  const lexicon = { words: ['路灯', '坏', '坏了', '了', '灯'], counts: [10, 3, 6, 20, 2] }
  const segment = createSegmenter(lexicon)

  it('takes the most likely words', () => {
    expect(cut(segment, '路灯坏了')).toEqual(['路灯', '坏了'])
  })

  it('keeps letters and figures together and passes over signs', () => {
    expect(cut(segment, '路灯,abc12坏 了!')).toEqual(['路灯', 'abc12', '坏', '了'])
  })

  it('makes a word of each unknown character, also beyond the first plane', () => {
    expect(cut(segment, '𠮷桥路灯')).toEqual(['𠮷', '桥', '路灯'])
  })

  it('covers every Chinese character once, in order', () => {
    const units = fc.constantFrom(...'路灯坏了桥头', '𠮷', ',', ' ', 'a', '1')
    fc.assert(
      fc.property(fc.array(units, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        expect(cut(segment, text).join('')).toBe(text.replace(/[, ]/g, ''))
      }),
      { seed: 22, numRuns: 300 },
    )
  })
})

describe('learnLexicon', () => {
  it('knows the words that stand at least twice, and single characters', () => {
    const { words, counts } = learnLexicon(['医院的停车场', '去医院', '路灯'])
    const known = new Map(words.map((word, at) => [word, counts[at]]))
    expect(known.get('医院')).toBe(2)
    expect(known.has('路灯')).toBe(false)
    expect([...known.keys()].every((word) => word.length === 1 || (known.get(word) ?? 0) > 1)).toBe(
      true,
    )
  })
})
