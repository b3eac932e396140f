import type { Ctx } from '#platform/context.ts'
import type { Case, CaseKey } from '../repo/cases.ts'
import type { DeclineReason } from '../rules/decline.ts'
import { act, asCenter, requireReason } from './act.ts'
import { moveCase } from './move.ts'

/** Takes a case on. Emits `case.moved`. */
export function admitCase(ctx: Ctx, key: CaseKey, version?: number): Promise<Case> {
  return act(ctx, key, { ...asCenter, version }, (tx, found) =>
    moveCase(tx, found, { way: 'admit', party: 'center', forCitizen: true }),
  )
}

/** Does not take a case on; the citizen is told the reason by its code, and these words. */
export function declineCase(
  ctx: Ctx,
  key: CaseKey,
  { reason, words }: { reason: DeclineReason; words: string },
  version?: number,
): Promise<Case> {
  return act(ctx, key, { ...asCenter, version }, (tx, found) =>
    moveCase(tx, found, {
      way: 'decline',
      party: 'center',
      words: words.trim(),
      details: { reason },
      forCitizen: true,
      changes: { decline_reason: reason },
    }),
  )
}

/** Takes a declined case on after all. CASE_REASON_MISSING. */
export function reconsiderCase(ctx: Ctx, key: CaseKey, reason: string): Promise<Case> {
  return act(ctx, key, asCenter, (tx, found) =>
    moveCase(tx, found, {
      way: 'reconsider',
      party: 'center',
      words: requireReason(reason),
      forCitizen: true,
      changes: { decline_reason: null },
    }),
  )
}
