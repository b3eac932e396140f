import type { PhoneMessage } from '../contract.ts'
import type { World } from '../world/world.ts'

/** How the next mass send ends; without one it succeeds. */
export interface MassOutcome {
  /** `send success`, `send fail` or `err(…)`, as the event says it (rules.md §12.3). */
  status: string
  /** Articles found to be copies: with `send_ignore_reprint` 0 the send ends as err(30003). */
  copies?: { articleIdx: number; originalUrl: string }[]
}

export type MassState = 'unconfirmed' | 'sending' | 'sent' | 'failed' | 'deleted'

/** One mass send from its acceptance to its end. */
export interface Mass {
  msgId: number
  msgDataId: number
  appId: string
  state: MassState
  /** The operator's own id, or the platform's digest of audience and contents. */
  clientMsgId: string
  /** Unix time, milliseconds. */
  acceptedAt: number
  /** When this clientmsgid was last seen. */
  triedAt: number
  /** Openids named or matched; unknown ones count as errors. */
  audience: string[]
  /** To everybody: in the account's history, and on its quota of four a month or one a day. */
  toAll: boolean
  ignoreReprint: boolean
  draftId: string
  body?: PhoneMessage['body']
  articleId: string
}

const DAY_MS = 86_400_000
const RETRY_MS = 60_000

/**
 * The mass send of the last 24 hours with that clientmsgid: undefined, or `too-soon` when it was
 * tried within the last minute.
 */
export function earlierMass(
  world: World,
  appId: string,
  clientMsgId: string,
): { mass: Mass; tooSoon: boolean } | undefined {
  const now = world.clock.ms()
  for (const mass of world.state.masses.values()) {
    if (mass.appId !== appId || mass.clientMsgId !== clientMsgId) continue
    if (now - mass.acceptedAt >= DAY_MS) continue
    const tooSoon = now - mass.triedAt < RETRY_MS
    mass.triedAt = now
    return { mass, tooSoon }
  }
  return undefined
}

/** The account's mass send with that msg_id; undefined when there is none. */
export function findMass(world: World, appId: string, msgId: number): Mass | undefined {
  const mass = world.state.masses.get(msgId)
  return mass?.appId === appId ? mass : undefined
}
