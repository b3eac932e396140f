import type { AnswerReply, AnswerTrigger } from '../tables.ts'

/** One rule of automatic answering, ready for matching. */
export interface AnswerRule {
  answerId: string
  trigger: AnswerTrigger
  /** Folded (see `fold`); for menu: the key as it is. */
  words: readonly string[]
  matching: 'exact' | 'contains'
  reply: AnswerReply
  keepsWaiting: boolean
}

/** What of an inbound message an answer can depend on. */
export type Occasion =
  | { kind: 'message'; text: string }
  | { kind: 'event'; event: string; eventKey: string }

const separators = /[\s\p{P}]+/gu

/** Folds width, case, spaces and punctuation, so that “Ａ 社保！” meets “a社保”. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(separators, '')
}

/**
 * The rule that answers; undefined for none.
 *
 * A follow is welcomed; a menu click is answered by its key; a message by keyword, exact before
 * contained, longer words before shorter, else in the order of the list; what no keyword meets gets
 * `otherwise`.
 */
export function chooseAnswer(
  rules: readonly AnswerRule[],
  occasion: Occasion,
): AnswerRule | undefined {
  if (occasion.kind === 'message')
    return (
      matchKeyword(rules, fold(occasion.text)) ?? rules.find((rule) => rule.trigger === 'otherwise')
    )
  const { event, eventKey } = occasion
  if (event === 'subscribe') return rules.find((rule) => rule.trigger === 'welcome')
  if (event !== 'CLICK') return undefined
  return rules.find((rule) => rule.trigger === 'menu' && rule.words.includes(eventKey))
}

function matchKeyword(rules: readonly AnswerRule[], text: string): AnswerRule | undefined {
  let best: { rule: AnswerRule; length: number } | undefined
  for (const rule of rules) {
    if (rule.trigger !== 'keyword') continue
    for (const word of rule.words) {
      if (word === '') continue
      if (word === text) return rule
      if (rule.matching === 'contains' && text.includes(word) && word.length > (best?.length ?? 0))
        best = { rule, length: word.length }
    }
  }
  return best?.rule
}
