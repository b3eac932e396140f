import type { Tx } from '#platform/context.ts'
import type { Case } from '../repo/cases.ts'
import type { WayName } from '../rules/life.ts'

/** Begins and ends the clocks of a case that has just taken a way; `undefined`: it was taken in. */
export async function turnClocks(_tx: Tx, _moved: Case, _way: WayName | undefined): Promise<void> {}
