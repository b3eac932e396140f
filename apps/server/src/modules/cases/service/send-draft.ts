import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type Case, findCase } from '../repo/cases.ts'
import { deleteDraft, lockDraft } from '../repo/drafts.ts'
import { isAskerOf } from '../repo/own-cases.ts'
import { type DraftAnswers, titleOf } from '../rules/draft.ts'
import { draftKeyOf, openDraft } from './draft.ts'
import { takeIn } from './intake.ts'

/**
 * Makes a case of a draft, once: the same draft sent again answers with the case it became.
 *
 * CASE_DRAFT_EMPTY without words, CASE_CONTACT_INVALID when the telephone is none.
 */
export async function sendDraft(
  ctx: Ctx,
  citizen: CitizenActor,
  draftId: string,
  answers: DraftAnswers,
): Promise<Case> {
  const text = answers.text?.trim() ?? ''
  return ctx.transaction(async (tx) => {
    const key = draftKeyOf(citizen)
    const row = await lockDraft(tx.db, key)
    if (row?.draft_id !== draftId) return sentBefore(tx, citizen, draftId)
    if (text === '') return fail('CASE_DRAFT_EMPTY')
    const { files } = await openDraft(tx, row)
    const confidential = answers.confidential === true
    const made = await takeIn(tx, {
      caseId: draftId,
      accountId: citizen.accountId,
      source: 'form',
      followerId: citizen.id,
      title: titleOf(text),
      text,
      kindCode: null,
      regionCode: null,
      place: answers.place?.trim() ?? '',
      latitude: answers.latitude ?? null,
      longitude: answers.longitude ?? null,
      contact: answers.contact?.trim() || null,
      confidential,
      mayPublish: !confidential && answers.mayPublish === true,
      fileIds: files.map(({ fileId }) => fileId),
    })
    await deleteDraft(tx.db, key)
    return made
  })
}

async function sentBefore(tx: Tx, citizen: CitizenActor, draftId: string): Promise<Case> {
  const key = { accountId: citizen.accountId, caseId: draftId }
  const made = await findCase(tx.db, key)
  const isOwn = made !== undefined && (await isAskerOf(tx.db, made, citizen.id))
  return isOwn ? made : fail('CASE_DRAFT_EMPTY')
}
