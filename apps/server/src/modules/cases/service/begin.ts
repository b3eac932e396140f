import type { Tx } from '#platform/context.ts'
import type { Case } from '../repo/cases.ts'
import { moveCase } from './move.ts'

/** The first act of a unit after it accepted begins the handling; any other case stays as it is. */
export async function beginIfAccepted(tx: Tx, found: Case): Promise<Case> {
  return found.state === 'accepted' ? moveCase(tx, found, { way: 'begin', party: 'unit' }) : found
}
