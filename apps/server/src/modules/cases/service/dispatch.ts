import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Case, type CaseKey, keyOf } from '../repo/cases.ts'
import { countDispatch } from '../repo/learned.ts'
import { findOpenRequest } from '../repo/requests.ts'
import { act, asCenter, requireReason } from './act.ts'
import { type Classification, classify } from './classify.ts'
import { moveCase } from './move.ts'
import { requireUnit } from './unit.ts'

export interface Dispatching extends Classification {
  unitId: string
  /** What the unit is to know or do. */
  words?: string
}

/**
 * Gives a case to a unit; one that was not admitted yet is admitted at the same time, so that a
 * good proposal is one click. CASE_UNIT_NOT_ALLOWED.
 */
export function dispatchCase(
  ctx: Ctx,
  key: CaseKey,
  { unitId, words = '', ...classification }: Dispatching,
  version?: number,
): Promise<Case> {
  return act(ctx, key, { ...asCenter, version }, async (tx, seen) => {
    const unit = await requireUnit(tx.db, seen, unitId)
    const found = await classify(tx, seen, classification)
    const admitted =
      found.state === 'received'
        ? await moveCase(tx, found, { way: 'admit', party: 'center', forCitizen: true })
        : found
    return giveTo(tx, admitted, 'dispatch', unit, words.trim())
  })
}

/** Gives a case to another unit, with the reason. CASE_REQUEST_OPEN while one waits for a ruling. */
export function transferCase(
  ctx: Ctx,
  key: CaseKey,
  { unitId, reason }: { unitId: string; reason: string },
  version?: number,
): Promise<Case> {
  return act(ctx, key, { ...asCenter, version }, async (tx, found) => {
    const words = requireReason(reason)
    if (await findOpenRequest(tx.db, keyOf(found))) fail('CASE_REQUEST_OPEN')
    return giveTo(tx, found, 'transfer', await requireUnit(tx.db, found, unitId), words)
  })
}

/** Moves a case to a unit, and remembers that its kind was sent there. */
export async function giveTo(
  tx: Tx,
  found: Case,
  way: 'dispatch' | 'transfer',
  unit: { agencyId: string; path: string },
  words: string,
): Promise<Case> {
  const given = await moveCase(tx, found, {
    way,
    party: 'center',
    words,
    // The words are for the unit; that the case was given to it, a citizen reads anyway.
    details: { from: found.unit_agency_id, unitId: unit.agencyId },
    changes: {
      unit_agency_id: unit.agencyId,
      unit_path: unit.path,
      handler_staff_id: null,
    },
  })
  await countDispatch(tx.db, given, 1, tx.now())
  return given
}
