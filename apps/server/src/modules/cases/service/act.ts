import type { Permission } from '@minqiao/contracts'
import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import type { Case, CaseKey } from '../repo/cases.ts'
import { requireLocked, requireParty } from './load.ts'

/** As whom somebody acts on a case, and the version of it that they had before their eyes. */
export interface Acting {
  permission: Permission
  party: 'center' | 'unit'
  version?: number
}

/** The centre's acts, and the unit's. */
export const asCenter = { permission: 'cases.dispatch', party: 'center' } as const
export const asUnit = { permission: 'cases.handle', party: 'unit' } as const

/**
 * One act on a locked case by one of its parties. CASE_NOT_FOUND, PERMISSION_DENIED; CASE_CHANGED
 * when somebody else was faster.
 */
export function act<T>(
  ctx: Ctx,
  key: CaseKey,
  { permission, party, version }: Acting,
  work: (tx: Tx, found: Case) => Promise<T>,
): Promise<T> {
  return ctx.transaction(async (tx) => {
    const found = await requireLocked(tx, 'cases.read', key)
    requireParty(tx, permission, party, found)
    requireVersion(found, version)
    return work(tx, found)
  })
}

/** Fails with CASE_CHANGED when a case is not as the caller saw it. */
export function requireVersion(found: Case, version: number | undefined): void {
  if (version !== undefined && version !== found.version)
    fail('CASE_CHANGED', { version: found.version })
}

/** What was written, without the white space around it; CASE_REASON_MISSING for nothing. */
export function requireReason(reason: string): string {
  return reason.trim() || fail('CASE_REASON_MISSING')
}
