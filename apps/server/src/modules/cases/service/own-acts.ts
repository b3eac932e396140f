import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Case, changeCase, keyOf, lockCase } from '../repo/cases.ts'
import { insertJoiner, isAskerOf } from '../repo/own-cases.ts'
import type { CaseState } from '../rules/case.ts'
import { moveCase, noteEvent } from './move.ts'
import { lockOwn } from './own-case.ts'
import { addSealedWords } from './sealed-case.ts'

/** Adds a word to a case that is still open; whoever handles it finds it in the history. */
export async function addWords(
  ctx: Ctx,
  citizen: CitizenActor,
  caseId: string,
  words: string,
): Promise<Case> {
  return ctx.transaction(async (tx) => {
    const found = await lockOwn(tx, citizen, caseId)
    if (!found.is_open) fail('CASE_WAY_CLOSED', { state: found.state, way: 'words-added' })
    const sealed = found.confidential ? await addSealedWords(tx, found, words) : undefined
    await noteEvent(tx, found, 'words-added', { words: sealed ? '' : words, forCitizen: true })
    return changeCase(tx.db, keyOf(found), {
      changed_at: tx.now(),
      ...(sealed && { sealed_text: sealed }),
    })
  })
}

/** Opens a closed case again: it is not settled after all. */
export async function reopenOwn(
  ctx: Ctx,
  citizen: CitizenActor,
  caseId: string,
  words: string,
): Promise<Case> {
  return ctx.transaction(async (tx) => {
    const found = await lockOwn(tx, citizen, caseId)
    const sealed = found.confidential ? await addSealedWords(tx, found, words) : undefined
    return moveCase(tx, found, {
      way: 'reopen',
      party: 'citizen',
      words: sealed ? '' : words,
      forCitizen: true,
      changes: {
        reopenings: found.reopenings + 1,
        solved: false,
        ...(sealed && { sealed_text: sealed }),
      },
    })
  })
}

/** States in which somebody else may still join a case. */
const joinable: ReadonlySet<CaseState> = new Set([
  'received',
  'admitted',
  'dispatched',
  'accepted',
  'handling',
  'extended',
])

/** Whether others may join a case: it is not settled and not confidential. */
export function mayJoin(found: Case): boolean {
  return !found.confidential && joinable.has(found.state)
}

/**
 * Joins a case that somebody else asked for, instead of sending the same again: whoever joined is
 * told everything and answered. CASE_NOT_JOINABLE when it is settled or confidential.
 */
export async function joinCase(
  ctx: Ctx,
  citizen: CitizenActor,
  caseId: string,
  words: string,
): Promise<Case> {
  return ctx.transaction(async (tx) => {
    const key = { accountId: citizen.accountId, caseId }
    const found = await lockCase(tx.db, key)
    if (!found || !mayJoin(found)) return fail('CASE_NOT_JOINABLE', { caseId })
    if (await isAskerOf(tx.db, found, citizen.id)) return found
    const joiner = { followerId: citizen.id, words, at: tx.now() }
    if (!(await insertJoiner(tx.db, key, joiner))) return found
    await noteEvent(tx, found, 'joined', { words })
    return changeCase(tx.db, key, { changed_at: tx.now() })
  })
}
