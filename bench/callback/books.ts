import type { Stored } from './server.ts'

export interface Balance {
  /** Acknowledged pushes that are not in the database. */
  lost: number
  /** Rows beyond one for each push, in the store of pushes or in the conversations. */
  doubled: number
}

/** Compares what was acknowledged with what is stored. */
export function balance(acknowledged: Iterable<string>, stored: Stored): Balance {
  const rows = new Map(stored.inbound)
  let lost = 0
  for (const id of acknowledged) if (!rows.has(id)) lost++
  let doubled = 0
  for (const count of rows.values()) doubled += count - 1
  const unfiled = rows.size - stored.filed
  return { lost: lost + Math.max(0, unfiled), doubled: doubled + Math.max(0, -unfiled) }
}
