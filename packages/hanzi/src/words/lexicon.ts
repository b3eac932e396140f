/** Words of a language as these texts use it, with how often each stood there. */
export interface Lexicon {
  words: string[]
  counts: number[]
}

/** Longer words are rare, and cost each message time. */
const LONGEST = 6
const HAN_WORD = /^\p{Script=Han}+$/u

/**
 * Learns which words texts are made of. The words of the platform's dictionary (ICU, `Intl.Segmenter`)
 * that stand at least twice; it takes about a millisecond for a message of 400 characters, so it is
 * for learning, and cutting is done by `createSegmenter`. Where the platform has no Chinese
 * dictionary the lexicon has single characters only, and still works.
 * @param texts folded texts
 */
export function learnLexicon(texts: Iterable<string>): Lexicon {
  const dictionary = new Intl.Segmenter('zh', { granularity: 'word' })
  const found = new Map<string, number>()
  for (const text of texts)
    for (const { segment } of dictionary.segment(text))
      if (HAN_WORD.test(segment) && segment.length <= LONGEST)
        found.set(segment, (found.get(segment) ?? 0) + 1)
  const kept = [...found].filter(([word, count]) => count > 1 || word.length === 1)
  return { words: kept.map(([word]) => word), counts: kept.map(([, count]) => count) }
}
