import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import type { Case, CaseKey } from '../repo/cases.ts'
import { isBad, isRateable } from '../rules/rating.ts'
import { requireLocked, requireParty } from './load.ts'
import { moveCase, noteEvent } from './move.ts'
import { type GivenRating, keepRating } from './rating.ts'
import { openRepair, settleRepair } from './repair.ts'

export interface CallBack extends GivenRating {
  reached: boolean
  /** Kept in the history. */
  words: string
}

/**
 * What the centre heard when it called a citizen back after the answer.
 *
 * Settled and not rated badly closes the case and its repair; not settled has it done again; a bad
 * grade opens a repair. Whoever was not reached is called again: the case waits in calling-back.
 */
export async function recordCallBack(ctx: Ctx, key: CaseKey, said: CallBack): Promise<Case> {
  return ctx.transaction(async (tx) => {
    const found = await requireLocked(tx, 'cases.dispatch', key)
    requireParty(tx, 'cases.dispatch', 'center', found)
    if (!isRateable(found.state))
      return fail('CASE_WAY_CLOSED', { state: found.state, way: 'call-back' })
    const { reached, solved, grade } = said
    const words = found.confidential ? '' : said.words
    await noteEvent(tx, found, 'called-back', { words, details: { reached, solved, grade } })
    const isOpen = found.state !== 'closed'
    if (!reached)
      return found.state === 'answered'
        ? moveCase(tx, found, { way: 'call-back', party: 'center' })
        : found
    const rated = grade === null ? found : await keepRating(tx, found, 'close', said)
    const isGood = solved === true && !isBad(grade)
    await settleRepair(tx, rated, isGood)
    if (isBad(grade)) await openRepair(tx, rated, 'close')
    if (!isOpen) return rated
    return isGood
      ? moveCase(tx, rated, {
          way: 'close',
          party: 'center',
          changes: { solved, outcome: 'called-back' },
        })
      : moveCase(tx, rated, {
          way: 'redo',
          party: 'center',
          changes: { solved: solved ?? null, redos: rated.redos + 1 },
        })
  })
}
