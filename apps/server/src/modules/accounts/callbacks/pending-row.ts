import type { AutomaticReply } from './ports.ts'

/** What waits to be stored. */
export interface PendingRow {
  readonly startedAt: number
  /** JSON text of the row. */
  row: string
  inboundId: string
  /** Whether its outcome was told; false at first. */
  isSettled: boolean
}

/**
 * What became of a row. `stored`: it is new and committed. `duplicate`: it was there before, with
 * the reply it was given then. `unavailable`: not known to be stored. `rejected`: the database
 * refuses this very row. `late`: not stored in time; it may still be.
 */
export type Outcome =
  | { kind: 'stored' | 'unavailable' | 'rejected' | 'late' }
  | { kind: 'duplicate'; reply: AutomaticReply | undefined }

/** What was stored before, by the inbound id it was now proposed with. */
export type KnownRows = ReadonlyMap<string, AutomaticReply | undefined>

/** Stores so many rows, given as the text of a JSON array, in one transaction. */
export type StoreRows = (rows: string, count: number) => Promise<KnownRows>
