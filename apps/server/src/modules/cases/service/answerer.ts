import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import type { Case, CaseKey } from '../repo/cases.ts'
import { isOfCenter, isOfUnit, requireCase, requireLocked } from './load.ts'

/** For whom somebody answers a case: the unit that has it, else the centre. */
export type AnswerParty = 'unit' | 'center'

interface Answering {
  found: Case
  party: AnswerParty
}

/** A case for somebody who may answer it. CASE_NOT_FOUND, or PERMISSION_DENIED for who only sees it. */
export async function requireAnswerer(ctx: Ctx, key: CaseKey): Promise<Answering> {
  const found = await requireCase(ctx, 'cases.read', key)
  return { found, party: partyOf(ctx, found) }
}

/** The same, locked for change. */
export async function lockForAnswer(tx: Tx, key: CaseKey): Promise<Answering> {
  const found = await requireLocked(tx, 'cases.read', key)
  return { found, party: partyOf(tx, found) }
}

function partyOf(asker: Pick<Ctx, 'actor'>, found: Case): AnswerParty {
  if (isOfUnit(asker, 'cases.handle', found)) return 'unit'
  return isOfCenter(asker, 'cases.dispatch', found)
    ? 'center'
    : fail('PERMISSION_DENIED', { permission: 'cases.handle' })
}
