import { fail } from '#platform/errors.ts'
import type { CaseState } from './case.ts'
import { type Party, type Way, type WayName, ways } from './life.ts'

/** Whether a case in a state may take a way, for this party. */
export function mayTake(state: CaseState, name: WayName, party: Party): boolean {
  const way: Way = ways[name]
  return way.from.includes(state) && way.by.includes(party)
}

/** The state after a way: CASE_WAY_CLOSED when it does not lead from here, or not for this party. */
export function take(state: CaseState, name: WayName, party: Party): CaseState {
  if (!mayTake(state, name, party)) fail('CASE_WAY_CLOSED', { state, way: name })
  return ways[name].to
}
