import type { KnownRows } from '../pending-row.ts'
import type { AutomaticReply } from '../ports.ts'

export interface StoredRow {
  a: string
  k: string
  i: string
  o: string
  e: boolean
  t: string
  c: boolean
  s: number
  b: Record<string, unknown>
  r: AutomaticReply | null
}

export interface MemoryStore {
  receive: (rows: string) => Promise<KnownRows>
  rows: StoredRow[]
  /** Number of rows of each transaction. */
  batches: number[]
  /** Runs before a transaction; throws to make it fail, waits to make it slow. */
  before: (rows: StoredRow[]) => Promise<void> | void
}

/** Does what the SQL function `receive_callbacks` does, in memory. */
export function createMemoryStore(): MemoryStore {
  const store: MemoryStore = {
    rows: [],
    batches: [],
    before: () => {},
    async receive(text) {
      const incoming = JSON.parse(text) as StoredRow[]
      await store.before(incoming)
      store.batches.push(incoming.length)
      const known = new Map<string, AutomaticReply | undefined>()
      for (const row of incoming) {
        const earlier = store.rows.find((one) => one.a === row.a && one.k === row.k)
        if (earlier) known.set(row.i, earlier.r ?? undefined)
        else store.rows.push(row)
      }
      return known
    },
  }
  return store
}

/** An error as the database driver throws it. */
export function sqlError(code: string): Error {
  return Object.assign(new Error('words that quote what was stored'), { code })
}
