import { isInScope, scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { type Case, type CaseKey, findCase } from '../repo/cases.ts'
import { findOpenPart, insertPart, savePart } from '../repo/parts.ts'
import { withUnit } from '../rules/life.ts'
import { requireReason, requireVersion } from './act.ts'
import { beginIfAccepted } from './begin.ts'
import { isOfCenter, isOfUnit, requireLocked } from './load.ts'
import { noteEvent } from './move.ts'
import { wordsToKeep } from './sealed-words.ts'
import { requireUnit } from './unit.ts'

/** Whether the caller leads a case: the responsible unit's, or the centre's. */
function requireLeading(asker: Pick<Ctx, 'actor'>, found: Case): void {
  const may = isOfUnit(asker, 'cases.handle', found) || isOfCenter(asker, 'cases.dispatch', found)
  if (!may) fail('PERMISSION_DENIED', { permission: 'cases.handle' })
}

/**
 * Asks another unit for its part of a case; the unit that has it stays the lead. For the lead and
 * the centre, while a unit has the case. CASE_UNIT_NOT_ALLOWED, also for the lead itself.
 */
export function askPart(
  ctx: Ctx,
  key: CaseKey,
  { unitId, task }: { unitId: string; task: string },
  version?: number,
): Promise<Case> {
  return ctx.transaction(async (tx) => {
    const found = await requireLocked(tx, 'cases.read', key)
    requireLeading(tx, found)
    requireVersion(found, version)
    if (!withUnit.some((state) => state === found.state))
      fail('CASE_WAY_CLOSED', { state: found.state, way: 'part' })
    if (unitId === found.unit_agency_id) fail('CASE_UNIT_NOT_ALLOWED', { agencyId: unitId })
    const unit = await requireUnit(tx.db, found, unitId)
    const words = requireReason(task)
    const partId = uuidv7()
    await insertPart(tx.db, {
      account_id: key.accountId,
      case_id: key.caseId,
      part_id: partId,
      agency_id: unit.agencyId,
      agency_path: unit.path,
      task: await wordsToKeep(tx, found, partId, words),
      state: 'asked',
      asked_at: tx.now(),
    })
    const begun = isOfUnit(tx, 'cases.handle', found) ? await beginIfAccepted(tx, found) : found
    await noteEvent(tx, begun, 'part-asked', { words, details: { partId, unitId } })
    return begun
  })
}

/** A helping unit answers its part. CASE_PART_NOT_FOUND when it is not theirs, or done. */
export function answerPart(ctx: Ctx, key: CaseKey, partId: string, answer: string): Promise<Case> {
  return ctx.transaction(async (tx) => {
    const found = await requireLocked(tx, 'cases.read', key)
    const part = await findOpenPart(tx.db, key, partId)
    if (!part || !isInScope(scopeOf(tx.actor, 'cases.handle'), part.agency_path))
      return fail('CASE_PART_NOT_FOUND', { partId })
    const words = requireReason(answer)
    const kept = await wordsToKeep(tx, found, `${partId}/answer`, words)
    await savePart(tx.db, part, { state: 'done', answer: kept, done_at: tx.now() })
    await noteEvent(tx, found, 'part-done', { words, details: { partId, unitId: part.agency_id } })
    return (await findCase(tx.db, key)) ?? found
  })
}

/** Takes back what a helping unit was asked for. */
export function withdrawPart(ctx: Ctx, key: CaseKey, partId: string): Promise<Case> {
  return ctx.transaction(async (tx) => {
    const found = await requireLocked(tx, 'cases.read', key)
    requireLeading(tx, found)
    const part = (await findOpenPart(tx.db, key, partId)) ?? fail('CASE_PART_NOT_FOUND', { partId })
    await savePart(tx.db, part, { state: 'withdrawn', done_at: tx.now() })
    await noteEvent(tx, found, 'part-withdrawn', { details: { partId, unitId: part.agency_id } })
    return found
  })
}
