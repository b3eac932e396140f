import { counter, histogram } from '#platform/metrics/index.ts'
import type { StoreRows } from './pending-row.ts'

/** What became of pushes that proved genuine. */
export const settledPushes = counter(
  'callback_pushes_total',
  'Genuine pushes by outcome: stored, duplicate, unavailable, rejected, late',
  ['outcome'],
)

/** Refused requests to the callback address. */
export const refusedPushes = counter(
  'callback_refused_total',
  'Refused requests to the callback address by reason',
  ['code'],
)

/** Rows of each transaction. */
const batchRows = histogram(
  'callback_batch_rows',
  'Pushes stored in one transaction',
  [1, 2, 4, 8, 16, 32, 64, 128, 256],
)

/** How long each transaction took, with the way to the database and back. */
const batchSeconds = histogram(
  'callback_batch_seconds',
  'Seconds of one transaction that stores pushes',
  [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
)

/** Measures every transaction of a store. */
export function measuredStore(store: StoreRows): StoreRows {
  return async (rows, count) => {
    batchRows.observe(count)
    const end = batchSeconds.startTimer()
    try {
      return await store(rows, count)
    } finally {
      end()
    }
  }
}
