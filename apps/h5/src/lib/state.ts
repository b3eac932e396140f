import type { Locale } from '@minqiao/contracts'
import type { OwnConversation } from './own.ts'
import { sayTime, sayWait } from './time.ts'

/** Where somebody's matter stands, as one word for screens. */
export type Standing =
  | { state: 'waiting'; since: string }
  | { state: 'answered'; at: string }
  /** Written, answered by the automatic answers alone, and nobody is waited for. */
  | { state: 'received' }
  | { state: 'nothing' }

/** The standing of a conversation, from what the server says of it. */
export function standingOf(own: OwnConversation): Standing {
  if (own.waitingSince !== null) return { state: 'waiting', since: own.waitingSince }
  if (own.answeredAt !== null) return { state: 'answered', at: own.answeredAt }
  const hasWritten = own.messages?.some(({ from }) => from === 'me') ?? false
  return { state: hasWritten ? 'received' : 'nothing' }
}

/** The word screens have for a standing: a wait of less than a minute is none yet. */
export function wordFor(standing: Standing, now: Date): Standing['state'] | 'justNow' {
  const isNew = standing.state === 'waiting' && waitOf(standing.since, now) < 60_000
  return isNew ? 'justNow' : standing.state
}

/** The part of a standing that changes with time: 2 小时, 今天 09:20. */
export function sayWhen(standing: Standing, now: Date, locale: Locale): string {
  if (standing.state === 'waiting') return sayWait(waitOf(standing.since, now), locale)
  return standing.state === 'answered' ? sayTime(standing.at, now, locale) : ''
}

function waitOf(since: string, now: Date): number {
  return Math.max(0, now.getTime() - Date.parse(since))
}
