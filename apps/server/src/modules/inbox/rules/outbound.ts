import type { OutboundState } from '../tables.ts'

/** What a refusal says of the person or of the reply window, beyond this one message. */
export type RefusalWords = 'window-closed' | 'none-left' | 'not-following'

/** What an attempt to send led to. */
export type SendOutcome =
  | { kind: 'sent' }
  /** Certainly nothing was done, and trying later makes sense. */
  | { kind: 'not-now' }
  /** Certainly nothing was done, and trying again by itself would not help. */
  | { kind: 'refused'; says?: RefusalWords }
  /** The line broke after the request had left, or the platform was in disorder. */
  | { kind: 'unknown' }

/** Where a message stands after an attempt. What is unknown is looked up, never sent again. */
export function stateAfter(outcome: SendOutcome): OutboundState {
  switch (outcome.kind) {
    case 'sent':
      return 'sent'
    case 'not-now':
      return 'queued'
    case 'refused':
      return 'failed'
    case 'unknown':
      return 'unknown'
  }
}

/** Source: rules.md §12.6. */
const meanings: ReadonlyMap<number, RefusalWords> = new Map([
  [45015, 'window-closed'],
  [45047, 'none-left'],
  [43004, 'not-following'],
  [50005, 'not-following'],
])

/** Reads a refusal of the platform; only class `retry` is worth another try by itself. */
export function outcomeOf({
  errcode,
  class: kind,
}: {
  errcode: number
  class: string
}): SendOutcome {
  if (kind === 'retry') return { kind: 'not-now' }
  const says = meanings.get(errcode)
  return says ? { kind: 'refused', says } : { kind: 'refused' }
}

/** Minutes after which an unknown message is looked up: records may lag behind. */
export const lookUpMinutes = [1, 3, 10, 30] as const

/** A message still marked as being sent after this was left behind by a process that died. */
export const abandonedAfterMs = 120_000

/** What of the platform's records, and of our own, counts when an unknown message is looked for. */
export interface SaidBefore {
  /** Lines in the platform's records with these words to this person. */
  onRecord: number
  /** Our other messages with the same words in the same time that are known to have arrived. */
  accountedFor: number
}

/** An unknown message arrived when the records hold one line more than our others account for. */
export function hasArrived({ onRecord, accountedFor }: SaidBefore): boolean {
  return onRecord > accountedFor
}
