import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Case, changeCase, keyOf } from '../repo/cases.ts'
import { insertRating, listRatings } from '../repo/ratings.ts'
import { checkReasons, isBad, isRateable, turnOf } from '../rules/rating.ts'
import { moveCase, noteEvent } from './move.ts'
import { lockOwn } from './own-case.ts'
import { openRepair } from './repair.ts'
import { wordsToKeep } from './sealed-words.ts'

export interface GivenRating {
  /** 5 very satisfied … 1 very dissatisfied; null where only yes or no was said. */
  grade: number | null
  solved: boolean | null
  reasons: readonly string[]
  words: string
}

type Round = 'close' | 'second-check'

/**
 * Takes a citizen's rating of an answer: once a matter, round and turn, of their own will.
 *
 * The two lowest grades open a repair at once. A settled matter that is not rated badly is closed.
 */
export async function rateCase(
  ctx: Ctx,
  citizen: CitizenActor,
  caseId: string,
  given: GivenRating & { grade: number },
): Promise<Case> {
  return ctx.transaction(async (tx) => {
    const found = await lockOwn(tx, citizen, caseId)
    const rated = await keepRating(tx, found, 'close', given)
    if (isBad(given.grade)) {
      await openRepair(tx, rated, 'close')
      return rated
    }
    const isClosable = rated.state === 'answered' || rated.state === 'calling-back'
    if (!isClosable || given.solved === false) return rated
    const outcome = 'rated-by-citizen'
    return moveCase(tx, rated, { way: 'close', party: 'citizen', changes: { outcome } })
  })
}

/** Writes a rating of this turn: CASE_NOT_RATEABLE, CASE_ALREADY_RATED, CASE_RATING_REASON_UNKNOWN. */
export async function keepRating(
  tx: Tx,
  found: Case,
  round: Round,
  given: GivenRating,
): Promise<Case> {
  if (!isRateable(found.state)) return fail('CASE_NOT_RATEABLE', { state: found.state })
  checkReasons(given.reasons)
  const turn = turnOf(found)
  const before = await listRatings(tx.db, keyOf(found))
  if (before.some((rating) => rating.round === round && rating.turn === turn))
    return fail('CASE_ALREADY_RATED', { caseId: found.case_id })
  await insertRating(tx.db, {
    account_id: found.account_id,
    case_id: found.case_id,
    round,
    turn,
    grade: given.grade,
    solved: given.solved,
    reasons: [...given.reasons],
    words: await wordsToKeep(tx, found, `rating-${round}-${turn}`, given.words),
    at: tx.now(),
    by_staff_id: tx.actor.kind === 'staff' ? tx.actor.id : null,
  })
  const { grade, solved } = given
  await noteEvent(tx, found, 'rated', { details: { round, grade, solved } })
  return changeCase(tx.db, keyOf(found), {
    ...(grade !== null && { grade }),
    ...(solved !== null && { solved }),
    changed_at: tx.now(),
  })
}
