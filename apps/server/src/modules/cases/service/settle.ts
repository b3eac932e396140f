import type { Ctx } from '#platform/context.ts'
import type { Case, CaseKey } from '../repo/cases.ts'
import { act, asCenter, requireReason } from './act.ts'
import { moveCase } from './move.ts'

/** The centre closes an answered case, with how it ended in words for the citizen. */
export function closeCase(
  ctx: Ctx,
  key: CaseKey,
  { outcome, solved }: { outcome: string; solved: boolean | null },
  version?: number,
): Promise<Case> {
  return act(ctx, key, { ...asCenter, version }, (tx, found) => {
    const words = requireReason(outcome)
    return moveCase(tx, found, {
      way: 'close',
      party: 'center',
      words,
      details: { solved },
      forCitizen: true,
      // Of a confidential case the words stand sealed in its history alone.
      changes: {
        outcome: found.confidential ? null : words,
        ...(solved !== null && { solved }),
      },
    })
  })
}

/** The centre opens a closed case again; the unit that had it has it still. CASE_REASON_MISSING. */
export function reopenCase(
  ctx: Ctx,
  key: CaseKey,
  reason: string,
  version?: number,
): Promise<Case> {
  return act(ctx, key, { ...asCenter, version }, (tx, found) =>
    moveCase(tx, found, {
      way: 'reopen',
      party: 'center',
      words: requireReason(reason),
      forCitizen: true,
      changes: { reopenings: found.reopenings + 1, outcome: null, solved: null },
    }),
  )
}
