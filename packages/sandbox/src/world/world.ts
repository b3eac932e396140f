import type { CallbackClient } from '../callbacks/client.ts'
import type { PushQueue } from '../callbacks/queue.ts'
import type { Clock } from '../clock/clock.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Misbehaviour } from '../misbehave/rules.ts'
import type { LiveEvents } from '../phone/live.ts'
import type { State } from './state.ts'

export interface Settings {
  /** Real milliseconds a callback may take; the platform's are 5000. */
  callbackTimeoutMs: number
  /** Tries of one push; the platform's are 3. */
  callbackTries: number
  /** Real milliseconds between a try that failed at once and the next. */
  retryPauseMs: number
  /** Time of the sandbox's clock until a publication or mass send is done. */
  publishMs: number
  massMs: number
}

/** What every part of the sandbox works on; one per `createSandbox`. */
export interface World {
  /** Replaced as a whole by a restore: read it anew at each use. */
  state: State
  readonly clock: Clock
  readonly ledger: Ledger
  readonly misbehaviour: Misbehaviour
  readonly live: LiveEvents
  readonly outbox: CallbackClient
  readonly queue: PushQueue
  readonly settings: Settings
  /** Where this sandbox is reached, without a slash at the end. */
  origin(): string
  /** Says that the state has changed and should be saved before long. */
  touch(): void
  /** Keeps work that goes on by itself, so that `settle` and `close` can wait for it. */
  track(work: Promise<unknown>): void
}

/** The next number of that kind, starting behind `start`. */
export function nextNumber(world: World, kind: string, start = 0): number {
  const next = (world.state.counters.get(kind) ?? start) + 1
  world.state.counters.set(kind, next)
  return next
}
