import { fail } from '#platform/errors.ts'

/** Where a repair stands; `invalid` waits for a second person until it is closed. */
export type RepairState =
  | 'verifying'
  | 'repairing'
  | 'ledger'
  | 'explained'
  | 'invalid'
  | 'replied'
  | 'closed'

interface RepairWay {
  from: readonly RepairState[]
  to: RepairState
}

/**
 * What follows a bad rating (rules.md §5): verify at once; repair now, put it into the ledger with
 * a term, explain, or call it invalid with a second person; reply; call back; close.
 */
export const repairWays = {
  repair: { from: ['verifying'], to: 'repairing' },
  enter: { from: ['verifying'], to: 'ledger' },
  explain: { from: ['verifying'], to: 'explained' },
  'call-invalid': { from: ['verifying'], to: 'invalid' },
  'confirm-invalid': { from: ['invalid'], to: 'closed' },
  'refuse-invalid': { from: ['invalid'], to: 'verifying' },
  reply: { from: ['verifying', 'repairing', 'ledger'], to: 'replied' },
  settle: { from: ['explained', 'replied'], to: 'closed' },
  again: { from: ['explained', 'replied'], to: 'verifying' },
} as const satisfies Record<string, RepairWay>

export type RepairWayName = keyof typeof repairWays

/** Whether a repair in a state may take a way. */
export function mayRepair(state: RepairState, name: RepairWayName): boolean {
  const way: RepairWay = repairWays[name]
  return way.from.includes(state)
}

/** The state after a way: CASE_REPAIR_WAY_CLOSED when it does not lead from here. */
export function takeRepair(state: RepairState, name: RepairWayName): RepairState {
  if (!mayRepair(state, name)) fail('CASE_REPAIR_WAY_CLOSED', { state, way: name })
  return repairWays[name].to
}

/** Working days a matter in the ledger may take at the most (RATE-02). */
export const ledgerAtMostDays = 15
