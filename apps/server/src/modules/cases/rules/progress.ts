import type { CaseState, Clock } from './case.ts'

/** What a citizen is told of what happened; the pages have the words for each. */
export type StepKey =
  | 'received'
  | 'admitted'
  | 'declined'
  | 'reconsidered'
  | 'dispatched'
  | 'transferred'
  | 'accepted'
  | 'handling'
  | 'extended'
  | 'answered'
  | 'calling-back'
  | 'closed'
  | 'redone'
  | 'reopened'
  | 'merged'
  | 'split'
  | 'added'
  | 'second-check'

/** Ways and notes that are a step for the citizen. Returns, disputes and notices are the office's own. */
const steps: Record<string, StepKey> = {
  admit: 'admitted',
  decline: 'declined',
  reconsider: 'reconsidered',
  dispatch: 'dispatched',
  transfer: 'transferred',
  accept: 'accepted',
  begin: 'handling',
  extend: 'extended',
  answer: 'answered',
  'call-back': 'calling-back',
  close: 'closed',
  redo: 'redone',
  reopen: 'reopened',
  merge: 'merged',
  split: 'split',
  'words-added': 'added',
  'second-check': 'second-check',
}

export interface Happening {
  way: string
  at: Date
  words: string
  for_citizen: boolean
}

export interface ProgressStep {
  key: StepKey
  at: Date
  /** A reason or a word to the citizen; '' for what staff said among themselves. */
  words: string
}

/** The steps a citizen reads, oldest first, from everything that happened to a case. */
export function progressOf(createdAt: Date, events: readonly Happening[]): ProgressStep[] {
  const told = events.flatMap(({ way, at, words, for_citizen }) => {
    const key = steps[way]
    return key === undefined ? [] : [{ key, at, words: for_citizen ? words : '' }]
  })
  return [{ key: 'received', at: createdAt, words: '' }, ...told]
}

/** What comes next for the citizen; null when nothing does. */
export type NextKey = 'admit' | 'answer' | 'settle' | 'second-check'

const nextClocks: Partial<Record<CaseState, { key: NextKey; clock: Clock }>> = {
  received: { key: 'admit', clock: 'first-response' },
  admitted: { key: 'answer', clock: 'reply' },
  dispatched: { key: 'answer', clock: 'reply' },
  accepted: { key: 'answer', clock: 'reply' },
  handling: { key: 'answer', clock: 'reply' },
  extended: { key: 'answer', clock: 'reply' },
  answered: { key: 'settle', clock: 'call-back' },
  'calling-back': { key: 'settle', clock: 'call-back' },
  closed: { key: 'second-check', clock: 'second-check' },
}

export interface RunningClock {
  clock: Clock
  due_at: Date
  ended_at: Date | null
}

/** What comes next and by when, from the clocks of a case. */
export function nextOf(
  state: CaseState,
  clocks: readonly RunningClock[],
): { key: NextKey; by: Date | null } | null {
  const next = nextClocks[state]
  if (!next) return null
  const running = clocks.filter(({ clock, ended_at }) => clock === next.clock && ended_at === null)
  const by = running.at(-1)?.due_at ?? null
  return next.key === 'second-check' && by === null ? null : { key: next.key, by }
}

/** Steps that are pushed as they happen; the others are on the page. */
const pushed = new Set<StepKey>([
  'admitted',
  'declined',
  'reconsidered',
  'dispatched',
  'transferred',
  'extended',
  'closed',
  'redone',
  'reopened',
])

/** The step of a way that is told at once; undefined when it is not. The answer is sent by itself. */
export function pushedStep(way: string): StepKey | undefined {
  const key = steps[way]
  return key !== undefined && pushed.has(key) ? key : undefined
}
