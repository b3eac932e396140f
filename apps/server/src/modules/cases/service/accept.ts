import { staffWhoMay } from '#modules/people/index.ts'
import { scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Case, type CaseKey, changeCase, hasPartWithin, keyOf } from '../repo/cases.ts'
import { findOpenRequest } from '../repo/requests.ts'
import { act, asUnit } from './act.ts'
import { beginIfAccepted } from './begin.ts'
import { isOfCenter, isOfUnit, requireCase, requireLocked } from './load.ts'
import { moveCase, noteEvent } from './move.ts'

/** The unit takes a case over. CASE_REQUEST_OPEN while its own return waits for a ruling. */
export function acceptCase(ctx: Ctx, key: CaseKey, version?: number): Promise<Case> {
  return act(ctx, key, { ...asUnit, version }, async (tx, found) => {
    if (await findOpenRequest(tx.db, key)) fail('CASE_REQUEST_OPEN')
    return moveCase(tx, found, { way: 'accept', party: 'unit', forCitizen: true })
  })
}

/** States in which somebody of the unit has the case in hand. */
const inHand: readonly string[] = ['accepted', 'handling', 'extended', 'answered', 'calling-back']

/** Who of the unit may be named for a case. */
export async function listHandlers(
  ctx: Ctx,
  key: CaseKey,
): Promise<{ staffId: string; name: string }[]> {
  const { unit_path } = await requireCase(ctx, 'cases.read', key)
  return unit_path === null ? [] : staffWhoMay(ctx.db, 'cases.handle', unit_path)
}

/** Names who of the unit handles a case, or nobody. CASE_HANDLER_NOT_ALLOWED. */
export function nameHandler(
  ctx: Ctx,
  key: CaseKey,
  staffId: string | null,
  version?: number,
): Promise<Case> {
  return act(ctx, key, { ...asUnit, version }, async (tx, found) => {
    if (!inHand.includes(found.state)) fail('CASE_WAY_CLOSED', { state: found.state })
    if (found.handler_staff_id === staffId) return found
    const allowed = await staffWhoMay(tx.db, 'cases.handle', found.unit_path ?? '')
    if (staffId !== null && allowed.every((one) => one.staffId !== staffId))
      fail('CASE_HANDLER_NOT_ALLOWED', { staffId })
    const begun = await beginIfAccepted(tx, found)
    const named = await changeCase(tx.db, keyOf(begun), {
      handler_staff_id: staffId,
      changed_at: tx.now(),
    })
    await noteEvent(tx, named, 'handler-named', {
      details: { from: found.handler_staff_id, to: staffId },
    })
    return named
  })
}

/** Adds what staff should know; the citizen never reads it. For everybody who works on the case. */
export function addNote(ctx: Ctx, key: CaseKey, words: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await requireLocked(tx, 'cases.read', key)
    const isUnit = isOfUnit(tx, 'cases.handle', found)
    const may =
      isUnit ||
      isOfCenter(tx, 'cases.dispatch', found) ||
      isOfCenter(tx, 'cases.intake', found) ||
      (await hasPartWithin(tx.db, key, scopeOf(tx.actor, 'cases.handle')))
    if (!may) fail('PERMISSION_DENIED', { permission: 'cases.handle' })
    const begun = isUnit ? await beginIfAccepted(tx, found) : found
    await noteEvent(tx, begun, 'note', { words: words.trim() })
  })
}
