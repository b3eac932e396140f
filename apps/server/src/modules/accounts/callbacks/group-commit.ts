import { cleanRow } from './clean-row.ts'
import type { KnownRows, Outcome, PendingRow, StoreRows } from './pending-row.ts'
import type { AutomaticReply } from './ports.ts'

export interface GroupCommitLimits {
  /** Rows in one transaction. */
  batch: number
  /** Rows that may wait for the next one. */
  queue: number
  /** Transactions at one time. More than one gives up the order of one sender's pushes. */
  flights: number
  /** Milliseconds after a transaction in which the next waits until it is as full. */
  gather: number
  /** Milliseconds after which the sender is told that it did not work. */
  within: number
}

export interface GroupCommitParts<P extends PendingRow> {
  limits: GroupCommitLimits
  store: StoreRows
  /** Whether an error of `store` is the fault of a row, not of the database. */
  isRowFault: (error: unknown) => boolean
  /** Told exactly once for each row that was taken. */
  settle: (pending: P, outcome: Outcome) => void
  /** Told of each transaction that did not work, for the log. */
  failed: (error: unknown, rows: number) => void
  /** Timers; tests bring their own. */
  schedule?: Schedule
}

/** Runs work after so many milliseconds, 0 being the end of this turn of the event loop. */
export type Schedule = (work: () => void, ms: number) => void

export interface GroupCommit<P extends PendingRow> {
  /** Takes a row; false when too many wait. */
  add(pending: P): boolean
  /** Tells those that waited too long; call it a few times a second. */
  sweep(now: number): void
  /** Resolves when nothing waits any more. */
  drain(): Promise<void>
  /** Rows that wait for the next transaction. */
  readonly waiting: number
}

const STORED: Outcome = { kind: 'stored' }
const REJECTED: Outcome = { kind: 'rejected' }
const UNAVAILABLE: Outcome = { kind: 'unavailable' }
const LATE: Outcome = { kind: 'late' }

/**
 * Collects rows while a transaction is under way and stores them together in the next one.
 *
 * So the cost of a transaction is shared by as many as came meanwhile. In a quiet time, when the
 * last one held a single row, nobody waits. In a busy time the next one waits a few milliseconds
 * until it is as full as the last.
 */
export function createGroupCommit<P extends PendingRow>(
  parts: GroupCommitParts<P>,
): GroupCommit<P> {
  const { limits, store, isRowFault, schedule = scheduleReally } = parts
  const flying = new Set<P[]>()
  let queue: P[] = []
  let isScheduled = false
  /** Rows to wait for, and the count of the pause in which that holds. */
  let wanted = 1
  let pause = 0
  let idle: (() => void)[] = []

  function add(pending: P): boolean {
    if (queue.length >= limits.queue) return false
    queue.push(pending)
    if (flying.size < limits.flights && queue.length >= wanted) launchSoon()
    return true
  }

  /** At the end of this turn of the loop, so that all requests read in it go together. */
  function launchSoon(): void {
    if (isScheduled) return
    isScheduled = true
    schedule(() => {
      isScheduled = false
      launch()
    }, 0)
  }

  function launch(): void {
    pause++
    while (queue.length > 0 && flying.size < limits.flights) {
      const batch = queue.length <= limits.batch ? queue : queue.slice(0, limits.batch)
      queue = batch === queue ? [] : queue.slice(limits.batch)
      flying.add(batch)
      void commit(batch).finally(() => land(batch))
    }
  }

  function land(batch: P[]): void {
    flying.delete(batch)
    wanted = batch.length
    if (queue.length >= wanted) launchSoon()
    else if (wanted > 1) waitForMore(++pause)
    if (queue.length > 0 || flying.size > 0) return
    for (const tellDrained of idle) tellDrained()
    idle = []
  }

  function waitForMore(mine: number): void {
    schedule(() => {
      if (pause !== mine) return
      wanted = 1
      if (queue.length > 0) launchSoon()
    }, limits.gather)
  }

  /** Halves a batch whose data is refused, until the row at fault stands alone. */
  async function commit(batch: P[]): Promise<void> {
    try {
      settleStored(batch, await store(joined(batch), batch.length))
    } catch (error) {
      const [only] = batch
      if (!isRowFault(error)) settleAll(batch, UNAVAILABLE, error)
      else if (batch.length === 1 && only) await commitCleaned(only)
      else {
        const half = batch.length >> 1
        await commit(batch.slice(0, half))
        await commit(batch.slice(half))
      }
    }
  }

  async function commitCleaned(only: P): Promise<void> {
    try {
      settleStored([only], await store(`[${cleanRow(only.row)}]`, 1))
    } catch (error) {
      settleAll([only], isRowFault(error) ? REJECTED : UNAVAILABLE, error)
    }
  }

  function settleStored(batch: readonly P[], known: KnownRows): void {
    for (const pending of batch) {
      const isKnown = known.size > 0 && known.has(pending.inboundId)
      settle(pending, isKnown ? duplicateOf(known.get(pending.inboundId)) : STORED)
    }
  }

  function settleAll(batch: readonly P[], outcome: Outcome, error: unknown): void {
    parts.failed(error, batch.length)
    for (const pending of batch) settle(pending, outcome)
  }

  function settle(pending: P, outcome: Outcome): void {
    if (pending.isSettled) return
    pending.isSettled = true
    parts.settle(pending, outcome)
  }

  function sweepRows(rows: readonly P[], now: number): void {
    for (const pending of rows) if (now - pending.startedAt >= limits.within) settle(pending, LATE)
  }

  return {
    add,
    sweep(now) {
      for (const batch of flying) sweepRows(batch, now)
      sweepRows(queue, now)
    },
    drain() {
      if (queue.length === 0 && flying.size === 0) return Promise.resolve()
      return new Promise((resolve) => idle.push(resolve))
    },
    get waiting() {
      return queue.length
    },
  }
}

function scheduleReally(work: () => void, ms: number): void {
  if (ms > 0) setTimeout(work, ms)
  else setImmediate(work)
}

function duplicateOf(reply: AutomaticReply | undefined): Outcome {
  return { kind: 'duplicate', reply }
}

function joined(batch: readonly PendingRow[]): string {
  let rows = ''
  for (const { row } of batch) rows += rows === '' ? row : `,${row}`
  return `[${rows}]`
}
