import type { OwnMessage } from '../../lib/own.ts'

/**
 * What somebody wrote, and what they were answered to it.
 *
 * `waiting`: an answer is still owed. `answered`: by a person of the office. `automatic`: by the
 * automatic answers alone. `none`: nothing was answered and nothing is owed.
 */
export type RoundState = 'waiting' | 'answered' | 'automatic' | 'none'

export interface Round {
  /** Of its first message; stays the same as the round grows. */
  id: string
  /** As they came. */
  messages: OwnMessage[]
  state: RoundState
}

/** After so long without a word something new is asked, although only a machine had answered. */
const pauseMs = 3_600_000

/** Groups messages (newest first) into rounds of question and answer, the newest round first. */
export function groupRounds(messages: readonly OwnMessage[], waitingSince: string | null): Round[] {
  const groups: OwnMessage[][] = []
  for (const message of [...messages].reverse()) {
    const current = groups[groups.length - 1]
    if (!current || beginsAnew(current, message)) groups.push([message])
    else current.push(message)
  }
  return groups
    .map((group) => ({
      id: group[0]?.messageId ?? '',
      messages: group,
      state: stateOf(group, waitingSince),
    }))
    .reverse()
}

function beginsAnew(current: readonly OwnMessage[], message: OwnMessage): boolean {
  const last = current[current.length - 1]
  if (message.from !== 'me' || last?.from !== 'office') return false
  // A welcome is no part of what is asked after it.
  if (current.every(({ from }) => from === 'office')) return true
  return current.some(isPersonal) || Date.parse(message.at) - Date.parse(last.at) >= pauseMs
}

function stateOf(group: readonly OwnMessage[], waitingSince: string | null): RoundState {
  const waits =
    waitingSince !== null &&
    group.some(({ from, at }) => from === 'me' && Date.parse(at) >= Date.parse(waitingSince))
  if (waits) return 'waiting'
  if (group.some(isPersonal)) return 'answered'
  return group.some(({ from }) => from === 'office') ? 'automatic' : 'none'
}

function isPersonal({ from, automatic }: OwnMessage): boolean {
  return from === 'office' && !automatic
}
