import type { OwnMessage } from '../../lib/own.ts'

/**
 * Puts the newest page over what is known: within its span it is the truth, older ones stay.
 * Both are newest first.
 */
export function mergeNewest(
  known: readonly OwnMessage[],
  newest: readonly OwnMessage[],
): OwnMessage[] {
  const oldest = newest[newest.length - 1]?.messageId
  if (oldest === undefined) return [...known]
  return [...newest, ...known.filter(({ messageId }) => messageId < oldest)]
}

/** Adds an older page behind what is known. */
export function addEarlier(
  known: readonly OwnMessage[],
  earlier: readonly OwnMessage[],
): OwnMessage[] {
  const oldest = known[known.length - 1]?.messageId
  return [
    ...known,
    ...earlier.filter(({ messageId }) => oldest === undefined || messageId < oldest),
  ]
}

/** Answers of the office that were not there before, for a spoken word about them. */
export function countNewAnswers(
  known: readonly OwnMessage[],
  newest: readonly OwnMessage[],
): number {
  const last = known[0]?.messageId ?? ''
  return newest.filter(({ from, messageId }) => from === 'office' && messageId > last).length
}
