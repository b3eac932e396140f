import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Case, keyOf, listEvents } from '../repo/cases.ts'
import { turnOf } from '../rules/rating.ts'
import { tellAskers } from './delivery.ts'
import { moveCase, noteEvent } from './move.ts'
import { hasAskedAgain, lockOwn } from './own-case.ts'
import { type GivenRating, keepRating } from './rating.ts'
import { addSealedWords } from './sealed-case.ts'

/** Asks those who wanted a closed matter settled whether it really is; once a turn. */
export async function askSecondCheck(tx: Tx, found: Case): Promise<void> {
  if (found.state !== 'closed') return
  if (hasAskedAgain(found, await listEvents(tx.db, keyOf(found)))) return
  await noteEvent(tx, found, 'second-check', { forCitizen: true })
  await tellAskers(tx, found, 'second-check', `second-check-${found.case_id}-${turnOf(found)}`)
}

/** The answer to it: what is not settled is opened again. CASE_NOT_RATEABLE before it was asked. */
export async function answerSecondCheck(
  ctx: Ctx,
  citizen: CitizenActor,
  caseId: string,
  given: GivenRating & { solved: boolean },
): Promise<Case> {
  return ctx.transaction(async (tx) => {
    const found = await lockOwn(tx, citizen, caseId)
    const isAsked = hasAskedAgain(found, await listEvents(tx.db, keyOf(found)))
    if (!isAsked) return fail('CASE_NOT_RATEABLE', { state: found.state })
    const rated = await keepRating(tx, found, 'second-check', given)
    if (given.solved) return rated
    const sealed = found.confidential ? await addSealedWords(tx, rated, given.words) : undefined
    return moveCase(tx, rated, {
      way: 'reopen',
      party: 'citizen',
      words: sealed ? '' : given.words,
      forCitizen: true,
      changes: {
        reopenings: rated.reopenings + 1,
        ...(sealed && { sealed_text: sealed }),
      },
    })
  })
}
