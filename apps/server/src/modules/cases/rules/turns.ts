import type { Clock } from './case.ts'
import type { WayName } from './life.ts'

/** A clock that begins: at the intake or now, with its own term or that of another clock. */
export interface Beginning {
  clock: Clock
  from: 'intake' | 'now'
  term?: Clock
}

/** What a way does to the clocks of a case. */
export interface Turn {
  ends: readonly Clock[] | 'all'
  begins: readonly Beginning[]
  /** The clocks that the merging stopped go on under their old limits. */
  resumes?: true
}

const nothing: Turn = { ends: [], begins: [] }
const again: readonly Beginning[] = [
  { clock: 'reply', from: 'now' },
  { clock: 'close', from: 'now' },
]

/**
 * Which clocks each way ends and begins; `intake` is the beginning of the life. Reply and close
 * count from the intake whoever has the case: no acceptance and no return begins them anew.
 */
export const turns = {
  intake: {
    ends: [],
    begins: [
      { clock: 'first-response', from: 'intake' },
      { clock: 'reply', from: 'intake' },
      { clock: 'close', from: 'intake' },
    ],
  },
  admit: { ends: ['first-response'], begins: [] },
  decline: { ends: 'all', begins: [] },
  dispatch: {
    ends: ['first-response', 'acceptance'],
    begins: [{ clock: 'acceptance', from: 'now' }],
  },
  transfer: { ends: ['acceptance'], begins: [{ clock: 'acceptance', from: 'now' }] },
  accept: { ends: ['acceptance'], begins: [] },
  begin: nothing,
  // The limit moves by extendReply, which knows by how much.
  extend: nothing,
  answer: { ends: ['acceptance', 'reply'], begins: [{ clock: 'call-back', from: 'now' }] },
  'call-back': nothing,
  close: {
    ends: ['first-response', 'acceptance', 'reply', 'call-back', 'close'],
    begins: [{ clock: 'second-check', from: 'now' }],
  },
  redo: { ends: ['call-back'], begins: [{ clock: 'reply', from: 'now', term: 'repair' }] },
  reopen: { ends: ['second-check'], begins: again },
  reconsider: { ends: [], begins: again },
  merge: { ends: 'all', begins: [] },
  split: { ends: [], begins: [], resumes: true },
} as const satisfies Record<WayName | 'intake', Turn>
