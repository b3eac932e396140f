import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import type { Case, CaseKey } from '../repo/cases.ts'
import {
  changePublication,
  findPublication,
  listPublished,
  type Publication,
  savePublication,
} from '../repo/publications.ts'
import { listSentReplies } from '../repo/replies.ts'
import { maskAnswer, maskText } from '../rules/masking.ts'
import { isRateable } from '../rules/rating.ts'
import { requireCase, requireLocked, requireOwner } from './load.ts'
import { noteEvent } from './move.ts'

export interface ProposedWords {
  question?: string | undefined
  answer?: string | undefined
}

/** Question and answer as everybody might read them, masked by rule; nothing is kept. */
export async function suggestPublication(ctx: Ctx, key: CaseKey): Promise<Required<ProposedWords>> {
  const found = await requireCase(ctx, 'cases.publish', key)
  return maskedWords(ctx, found, key)
}

/** Proposes question and answer of a case for everybody: the masked words, or those a person wrote. */
export async function proposePublication(
  ctx: Ctx,
  key: CaseKey,
  words: ProposedWords,
): Promise<Publication> {
  return ctx.transaction(async (tx) => {
    const found = await requireLocked(tx, 'cases.publish', key)
    requireOwner(tx, 'cases.publish', found)
    const masked = await maskedWords(tx, found, key)
    await noteEvent(tx, found, 'publication-proposed')
    return savePublication(tx.db, {
      account_id: key.accountId,
      case_id: key.caseId,
      question: words.question?.trim() || masked.question,
      answer: words.answer?.trim() || masked.answer,
      state: 'proposed',
      proposed_by: tx.actor.id,
      approved_by: null,
      at: tx.now(),
    })
  })
}

/** Shows it to everybody, by another person than who proposed it. Emits `case.published`. */
export async function approvePublication(ctx: Ctx, key: CaseKey): Promise<Publication> {
  return ctx.transaction(async (tx) => {
    const found = await requireLocked(tx, 'cases.publish', key)
    requireOwner(tx, 'cases.publish', found)
    const proposed = await requireIn(tx, key, 'proposed')
    if (!isPublishable(found)) return fail('CASE_NOT_PUBLISHABLE', { ...key })
    if (proposed.proposed_by === tx.actor.id) return fail('CASE_SECOND_PERSON')
    await noteEvent(tx, found, 'published', { forCitizen: true })
    await tx.emit('case.published', { ...key })
    return changePublication(tx.db, key, {
      state: 'published',
      approved_by: tx.actor.id,
      at: tx.now(),
    })
  })
}

/** Takes a proposed or public answer back. */
export async function withdrawPublication(ctx: Ctx, key: CaseKey): Promise<Publication> {
  return ctx.transaction(async (tx) => {
    const found = await requireLocked(tx, 'cases.publish', key)
    requireOwner(tx, 'cases.publish', found)
    await requireIn(tx, key, 'proposed', 'published')
    await noteEvent(tx, found, 'publication-withdrawn')
    return changePublication(tx.db, key, { state: 'withdrawn' })
  })
}

/** What was proposed or shown of a case; CASE_PUBLICATION_NOT_FOUND when nothing was. */
export async function readPublication(ctx: Ctx, key: CaseKey): Promise<Publication> {
  await requireCase(ctx, 'cases.publish', key)
  return (await findPublication(ctx.db, key)) ?? fail('CASE_PUBLICATION_NOT_FOUND', { ...key })
}

/** Answers for everybody, newest first. */
export function readPublished(
  ctx: Ctx,
  accountId: string,
  page: { before?: Date; words?: string; limit: number },
): Promise<Publication[]> {
  return listPublished(ctx.db, accountId, page)
}

/** One of them. */
export async function readPublishedOne(ctx: Ctx, key: CaseKey): Promise<Publication> {
  const found = await findPublication(ctx.db, key)
  return found?.state === 'published' ? found : fail('CASE_PUBLICATION_NOT_FOUND', { ...key })
}

function isPublishable(found: Case): boolean {
  return found.may_publish && !found.confidential && isRateable(found.state)
}

async function maskedWords(
  { db }: Pick<Tx, 'db'>,
  found: Case,
  key: CaseKey,
): Promise<Required<ProposedWords>> {
  const answer = (await listSentReplies(db, key)).at(-1)
  if (!answer || !isPublishable(found)) return fail('CASE_NOT_PUBLISHABLE', { ...key })
  return { question: maskText(found.text), answer: maskAnswer(answer.text) }
}

async function requireIn(
  tx: Tx,
  key: CaseKey,
  ...states: Publication['state'][]
): Promise<Publication> {
  const found = await findPublication(tx.db, key)
  return found && states.includes(found.state)
    ? found
    : fail('CASE_PUBLICATION_NOT_FOUND', { ...key })
}
