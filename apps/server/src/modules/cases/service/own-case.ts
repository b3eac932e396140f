import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { type FileRecord, findFile } from '#platform/files/index.ts'
import { type Attachment, findAttachment, listAttachments } from '../repo/attachments.ts'
import { type Case, type CaseEvent, findCase, keyOf, lockCase } from '../repo/cases.ts'
import { type CaseClock, listClocks } from '../repo/clocks.ts'
import { markRead } from '../repo/deliveries.ts'
import { isAskerOf, isJoinerOf, listOwnCases, type OwnCaseRow } from '../repo/own-cases.ts'
import { listRatings, type Rating } from '../repo/ratings.ts'
import { listSentReplies } from '../repo/replies.ts'
import { turnOf } from '../rules/rating.ts'
import { readEvents } from './read-events.ts'
import { keptWords } from './sealed-words.ts'

export interface OwnCase {
  /** Their own. */
  found: Case
  joined: boolean
  /** The one that tells the progress: the lead of a merged case, else the same. */
  lead: Case
  events: CaseEvent[]
  clocks: CaseClock[]
  answers: { replyId: string; text: string; at: Date }[]
  pictures: Attachment[]
  /** Of this turn. */
  ratings: Rating[]
  askedAgain: boolean
}

/** One page of a person's cases at an account, newest first. */
export function readOwnCases(
  ctx: Ctx,
  citizen: CitizenActor,
  page: { before?: string; limit: number },
): Promise<OwnCaseRow[]> {
  return listOwnCases(ctx.db, citizen.accountId, citizen.id, page)
}

/** Everything a person may read of a case of theirs; CASE_NOT_FOUND for anybody else's. */
export async function readOwnCase(
  ctx: Ctx,
  citizen: CitizenActor,
  caseId: string,
): Promise<OwnCase> {
  const key = { accountId: citizen.accountId, caseId }
  const found = (await findCase(ctx.db, key)) ?? fail('CASE_NOT_FOUND', { caseId })
  const joined = await requireOwner(ctx.db, citizen, found)
  const own = await openProgress(ctx, found, joined)
  await markRead(ctx.db, keyOf(own.lead), citizen.id, ctx.now())
  return own
}

/** The progress of a case, for somebody who has shown that it is theirs. */
export async function openProgress(ctx: Ctx, found: Case, joined = false): Promise<OwnCase> {
  const lead = await leadOf(ctx.db, found)
  const isMember = lead.case_id !== found.case_id
  const ownEvents = await readEvents(ctx, found)
  const since = found.closed_at ?? found.created_at
  const leadEvents = isMember ? await readEvents(ctx, lead) : []
  const events = [...ownEvents, ...leadEvents.filter(({ at }) => at >= since)]
  const replies = await listSentReplies(ctx.db, keyOf(lead))
  const answers = replies.map(async ({ reply_id, text, sent_at }) => ({
    replyId: reply_id,
    text: await keptWords(ctx, lead, reply_id, text),
    at: sent_at ?? lead.changed_at,
  }))
  const ratings = await listRatings(ctx.db, keyOf(found))
  const attachments = joined ? [] : await listAttachments(ctx.db, keyOf(found))
  return {
    found,
    joined,
    lead,
    events,
    clocks: await listClocks(ctx.db, keyOf(lead)),
    answers: await Promise.all(answers),
    pictures: attachments.filter(({ kind }) => kind === 'file'),
    ratings: ratings.filter(({ turn }) => turn === turnOf(found)),
    askedAgain: hasAskedAgain(found, ownEvents),
  }
}

/** Whether somebody who closed the matter weeks ago has been asked if it is really settled. */
export function hasAskedAgain(found: Case, events: readonly CaseEvent[]): boolean {
  const { closed_at: since } = found
  return since !== null && events.some(({ way, at }) => way === 'second-check' && at >= since)
}

/** A person's own case, locked; whoever only joined it is refused with CASE_NOT_FOUND. */
export async function lockOwn(tx: Tx, citizen: CitizenActor, caseId: string): Promise<Case> {
  const found = await lockCase(tx.db, { accountId: citizen.accountId, caseId })
  if (!found || !(await isAskerOf(tx.db, found, citizen.id)))
    return fail('CASE_NOT_FOUND', { caseId })
  return found
}

/** A picture of a person's own case. */
export async function openOwnCasePicture(
  ctx: Ctx,
  citizen: CitizenActor,
  caseId: string,
  attachmentId: string,
): Promise<FileRecord> {
  const key = { accountId: citizen.accountId, caseId }
  const found = await findCase(ctx.db, key)
  if (!found || !(await isAskerOf(ctx.db, found, citizen.id)))
    return fail('CASE_NOT_FOUND', { caseId })
  const attachment = await findAttachment(ctx.db, key, attachmentId)
  const file = attachment?.file_id ? await findFile(ctx.db, attachment.file_id) : undefined
  return file ?? fail('FILE_NOT_FOUND', { attachmentId })
}

async function requireOwner(db: Db, citizen: CitizenActor, found: Case): Promise<boolean> {
  if (await isAskerOf(db, found, citizen.id)) return false
  if (await isJoinerOf(db, keyOf(found), citizen.id)) return true
  return fail('CASE_NOT_FOUND', { caseId: found.case_id })
}

async function leadOf(db: Db, found: Case): Promise<Case> {
  if (found.state !== 'merged' || found.lead_case_id === null) return found
  const key = { accountId: found.account_id, caseId: found.lead_case_id }
  return (await findCase(db, key)) ?? found
}
