import type { Answer, Trigger } from './answer-data.ts'

/** Positions go up to this; steps leave room so that one moves without the others. */
const mostPosition = 9999

/** The answers of one section, in the order in which they are tried. */
export function sectionOf(answers: readonly Answer[], trigger: Trigger): Answer[] {
  return answers.filter((answer) => answer.trigger === trigger)
}

/**
 * Those answers whose position changes when one moves by one place; empty when it cannot.
 *
 * Equal positions, as old data have them, are told apart on the way.
 */
export function moved(section: readonly Answer[], answerId: string, by: -1 | 1): Answer[] {
  const from = section.findIndex((answer) => answer.answerId === answerId)
  const to = from + by
  if (from === -1 || to < 0 || to >= section.length) return []
  const order = [...section]
  order.splice(to, 0, ...order.splice(from, 1))
  return order
    .map((answer, place) => ({ ...answer, position: place }))
    .filter((answer, place) => order[place]?.position !== answer.position)
}

/** A position behind all others of the section. */
export function lastPosition(section: readonly Answer[]): number {
  return Math.min(mostPosition, Math.max(-1, ...section.map(({ position }) => position)) + 1)
}

/** Only the first enabled welcome, and the first enabled answer to everything else, is ever given. */
export function isNeverUsed(section: readonly Answer[], answer: Answer): boolean {
  if (answer.trigger !== 'welcome' && answer.trigger !== 'otherwise') return false
  const first = section.find(({ enabled }) => enabled)
  return answer.enabled && first?.answerId !== answer.answerId
}

/** Words by which an enabled answer before this one is called already. */
export function coveredWords(section: readonly Answer[], answer: Answer): string[] {
  if (!answer.enabled) return []
  const before = section.slice(0, section.indexOf(answer)).filter(({ enabled }) => enabled)
  const taken = new Set(before.flatMap(({ words }) => words))
  return answer.words.filter((word) => taken.has(word))
}
