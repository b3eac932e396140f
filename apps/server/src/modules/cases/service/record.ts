import type { Tx } from '#platform/context.ts'
import type { Case } from '../repo/cases.ts'

/** Writes an act on a case into the audit, where the dispatching agency's administrators find it. */
export function recordAct(
  tx: Tx,
  found: Case,
  action: string,
  details: Record<string, unknown> = {},
): void {
  tx.record({
    action,
    subject: { kind: 'case', id: found.case_id },
    agencyPath: found.center_path,
    details: { accountId: found.account_id, ...details },
  })
}
