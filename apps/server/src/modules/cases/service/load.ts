import type { Permission } from '@minqiao/contracts'
import { isInScope, scopeOf } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { type Case, type CaseKey, findCase, hasPartWithin, keyOf, lockCase } from '../repo/cases.ts'
import { isConfidant } from '../repo/confidants.ts'
import type { Party } from '../rules/life.ts'

type Asker = Pick<Ctx, 'actor'> & { db: Db }

/** Whether the caller holds a permission over the agency that dispatches a case. */
export function isOfCenter({ actor }: Pick<Ctx, 'actor'>, permission: Permission, found: Case) {
  return isInScope(scopeOf(actor, permission), found.center_path)
}

/** Whether the caller holds a permission over the unit that is responsible for a case. */
export function isOfUnit({ actor }: Pick<Ctx, 'actor'>, permission: Permission, found: Case) {
  return found.unit_path !== null && isInScope(scopeOf(actor, permission), found.unit_path)
}

/**
 * A case for a caller who may see it: the dispatching agency's, the responsible unit's, or a
 * helping unit's, and of a confidential one only those named for it. CASE_NOT_FOUND for any other.
 */
export async function requireCase(
  asker: Asker,
  permission: Permission,
  key: CaseKey,
): Promise<Case> {
  const found = await findCase(asker.db, key)
  if (!found || !(await isVisible(asker, permission, found)))
    return fail('CASE_NOT_FOUND', { ...key })
  return found
}

/** The same, locked for change. */
export async function requireLocked(tx: Tx, permission: Permission, key: CaseKey): Promise<Case> {
  const found = await lockCase(tx.db, key)
  if (!found || !(await isVisible(tx, permission, found))) return fail('CASE_NOT_FOUND', { ...key })
  return found
}

async function isVisible(asker: Asker, permission: Permission, found: Case): Promise<boolean> {
  if (found.confidential && !(await isNamed(asker, found))) return false
  if (isOfCenter(asker, permission, found) || isOfUnit(asker, permission, found)) return true
  return hasPartWithin(asker.db, keyOf(found), scopeOf(asker.actor, permission))
}

/** The system itself moves reports on; of people only those named know that they exist. */
async function isNamed({ actor, db }: Asker, found: Case): Promise<boolean> {
  if (actor.kind === 'system') return true
  return actor.kind === 'staff' && isConfidant(db, keyOf(found), actor.id)
}

/** Fails with PERMISSION_DENIED for a helping unit: it sees the case, and does its own part only. */
export function requireOwner(asker: Pick<Ctx, 'actor'>, permission: Permission, found: Case): void {
  if (!isOfCenter(asker, permission, found) && !isOfUnit(asker, permission, found))
    fail('PERMISSION_DENIED', { permission })
}

/** Fails with PERMISSION_DENIED unless the caller acts for this party of the case. */
export function requireParty(
  asker: Pick<Ctx, 'actor'>,
  permission: Permission,
  party: Extract<Party, 'center' | 'unit'>,
  found: Case,
): void {
  const is = party === 'center' ? isOfCenter : isOfUnit
  if (!is(asker, permission, found)) fail('PERMISSION_DENIED', { permission })
}
