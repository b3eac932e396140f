import type { PhoneMessage } from '../contract.ts'
import { createRing } from './ring.ts'

/** One call of an API, as it came and as it was answered. */
export interface CallEntry {
  at: number
  api: string
  method: string
  appId?: string
  query: Record<string, string>
  /** Parsed JSON, or the names and sizes of the parts of a form. Texts are cut at 4,000 characters. */
  request: unknown
  status: number
  errcode: number
  response: unknown
  /** What the sandbox did wrong on purpose. */
  faults: string[]
}

type CallbackOutcome = 'answered' | 'bad-answer' | 'timeout' | 'refused' | 'cut' | 'status' | 'lost'

/** One try of one push. */
export interface CallbackEntry {
  at: number
  appId: string
  /** MsgType, or the event's name. */
  kind: string
  msgId?: string
  openid: string
  /** 1 to 3. */
  attempt: number
  outcome: CallbackOutcome
  status?: number
  /** What was answered, cut at 4,000 characters. */
  answer?: string
  /** The XML as it is before any encryption. */
  xml: string
  tookMs: number
}

export type DeliverySource =
  | 'custom'
  | 'passive'
  | 'mass'
  | 'preview'
  | 'template'
  | 'subscribe'
  | 'fault-notice'
  | 'system'

/** One message that reached a person. */
export interface DeliveryEntry {
  at: number
  appId: string
  personId: string
  openid: string
  source: DeliverySource
  message: PhoneMessage
}

export interface Filter {
  api?: string
  appId?: string
  person?: string
  /** Entries from this moment on, Unix milliseconds. */
  since?: number
}

/** Everything that happened, readable by tests; the oldest entries are forgotten first. */
export interface Ledger {
  calls(filter?: Filter): CallEntry[]
  callbacks(filter?: Filter): CallbackEntry[]
  deliveries(person?: string, filter?: Filter): DeliveryEntry[]
  totals(): { calls: number; callbacks: number; deliveries: number }
  clear(): void
  addCall(entry: CallEntry): void
  addCallback(entry: CallbackEntry): void
  addDelivery(entry: DeliveryEntry): void
}

/** Keeps the last `size` entries of each kind. */
export function createLedger(size: number): Ledger {
  const calls = createRing<CallEntry>(size)
  const callbacks = createRing<CallbackEntry>(size)
  const deliveries = createRing<DeliveryEntry>(size)
  return {
    calls: (filter = {}) =>
      calls.list().filter((one) => (!filter.api || one.api === filter.api) && passes(one, filter)),
    callbacks: (filter = {}) => callbacks.list().filter((one) => passes(one, filter)),
    deliveries: (person, filter = {}) =>
      deliveries
        .list()
        .filter((one) => (!person || one.personId === person) && passes(one, filter)),
    totals: () => ({
      calls: calls.total(),
      callbacks: callbacks.total(),
      deliveries: deliveries.total(),
    }),
    clear() {
      calls.clear()
      callbacks.clear()
      deliveries.clear()
    },
    addCall: (entry) => calls.push(entry),
    addCallback: (entry) => callbacks.push(entry),
    addDelivery: (entry) => deliveries.push(entry),
  }
}

/** Cuts every long text inside a value, so that one picture in base64 does not fill the ledger. */
export function shorten(value: unknown, longest = 4_000): unknown {
  if (typeof value === 'string')
    return value.length > longest ? `${value.slice(0, longest)}…` : value
  if (Array.isArray(value)) return value.slice(0, 200).map((one) => shorten(one, longest))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shorten(one, longest)]))
}

function passes(entry: { at: number; appId?: string }, { appId, since }: Filter): boolean {
  return (!appId || entry.appId === appId) && (since === undefined || entry.at >= since)
}
