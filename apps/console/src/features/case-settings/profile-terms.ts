import type { Profile } from '#features/cases/api/types.ts'

export type Terms = Profile['terms']
export type Term = Terms['acceptance']

export const termUnits = ['hours', 'days', 'working-days'] as const

/** The terms in the order of a case's life, by where they stand in the profile. */
export const termNames = [
  'firstResponse',
  'acceptance',
  'reply-emergency',
  'reply-utility',
  'reply-general',
  'reply-complex',
  'callBack',
  'close',
  'repair',
  'secondCheck',
  'returnWithin',
  'extension',
  'escalateAfter',
  'noticeAfter',
] as const
export type TermName = (typeof termNames)[number]

const replies = ['emergency', 'utility', 'general', 'complex'] as const

export function termOf(terms: Terms, name: TermName): Term {
  const urgency = replies.find((one) => name === `reply-${one}`)
  if (urgency) return terms.reply[urgency]
  return terms[name as Exclude<TermName, `reply-${string}`>]
}

/** Where a term stands in a form whose values are a profile. */
export function pathOf(name: TermName): string[] {
  const [group, urgency] = name.split('-')
  return ['terms', group ?? '', ...(urgency ? [urgency] : [])]
}
