import type { Say } from '#lib/words.ts'
import type { Tone } from '#ui/status-dot.tsx'
import type { CaseLine } from '../api/types.ts'
import type { caseWords } from '../words.ts'

type Key = keyof (typeof caseWords)['zh']
type CaseSay = Say<Key>

/** A word for a code of the server; a code that has none yet is shown as it is. */
function wordFor(group: string, code: string, say: CaseSay): string {
  const key = `${group}-${code}` as Key
  const words = say(key)
  return words === key ? code : words
}

export const stateName = (state: string, say: CaseSay) => wordFor('state', state, say)
export const clockName = (clock: string, say: CaseSay) => wordFor('clock', clock, say)
export const urgencyName = (urgency: string, say: CaseSay) => wordFor('urgency', urgency, say)
export const urgencyHint = (urgency: string, say: CaseSay) => wordFor('urgencyHint', urgency, say)
export const sourceName = (source: string, say: CaseSay) => wordFor('source', source, say)

const tones: Readonly<Record<string, Tone>> = {
  received: 'warn',
  admitted: 'warn',
  dispatched: 'warn',
  closed: 'quiet',
  declined: 'quiet',
  merged: 'quiet',
}

export function stateTone(state: string): Tone {
  return tones[state] ?? 'good'
}

/** What a case is called in a list; of a confidential one nothing is said. */
export function titleOf({ title, confidential }: CaseLine, say: CaseSay): string {
  if (title !== '') return title
  return say(confidential ? 'confidential' : 'noTitle')
}

/** Who asked, as others may see them. */
export function askerOf({ asker, contact, confidential }: CaseLine, say: CaseSay): string {
  if (confidential) return say('confidential')
  return asker || [contact?.name, contact?.phone].filter(Boolean).join(' ') || say('anonymous')
}
