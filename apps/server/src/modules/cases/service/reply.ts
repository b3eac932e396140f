import type { Ctx, Tx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { type Case, type CaseKey, keyOf } from '../repo/cases.ts'
import { type Delivery, listDeliveries } from '../repo/deliveries.ts'
import { findKind } from '../repo/kinds.ts'
import { changeReply, findReply, insertReply, listReplies, type Reply } from '../repo/replies.ts'
import { isBlocked } from '../rules/reply-checks.ts'
import { take } from '../rules/take.ts'
import { type AnswerParty, lockForAnswer } from './answerer.ts'
import { findingsOf } from './check-reply.ts'
import { deliverReply } from './delivery.ts'
import { isOfUnit, requireCase, requireLocked, requireOwner } from './load.ts'
import { moveCase, noteEvent } from './move.ts'
import { noteRepairReplied } from './repair.ts'
import { keptWords, wordsToKeep } from './sealed-words.ts'

export interface OpenedReply extends Reply {
  deliveries: Delivery[]
}

/** Every reply to a case with its words and how it reached those who asked. */
export async function readReplies(ctx: Ctx, key: CaseKey): Promise<OpenedReply[]> {
  const found = await requireCase(ctx, 'cases.read', key)
  const deliveries = await listDeliveries(ctx.db, key)
  const replies = await listReplies(ctx.db, key)
  return Promise.all(
    replies.map(async (reply) => ({
      ...reply,
      text: await keptWords(ctx, found, reply.reply_id, reply.text),
      deliveries: deliveries.filter(({ reply_id }) => reply_id === reply.reply_id),
    })),
  )
}

/** Writes a reply, or writes on one that is still a draft or was refused. */
export async function writeReply(
  ctx: Ctx,
  key: CaseKey,
  { text, replyId }: { text: string; replyId?: string | undefined },
): Promise<Reply> {
  if (text.trim() === '') return fail('CASE_REPLY_EMPTY')
  return ctx.transaction(async (tx) => {
    const { found, party } = await lockForAnswer(tx, key)
    take(found.state, 'answer', party)
    const before = replyId === undefined ? undefined : await requireOpen(tx, key, replyId)
    const id = before?.reply_id ?? uuidv7()
    const written = {
      text: await wordsToKeep(tx, found, id, text),
      findings: JSON.stringify(await findingsOf(tx, found, text)),
      state: 'draft' as const,
      written_by: tx.actor.id,
      written_at: tx.now(),
    }
    const reply = before
      ? await changeReply(tx.db, key, id, written)
      : await insertReply(tx.db, {
          account_id: key.accountId,
          case_id: key.caseId,
          reply_id: id,
          ...written,
        })
    await noteEvent(tx, found, 'reply-written', { details: { replyId: id } })
    return { ...reply, text }
  })
}

/**
 * Hands a reply on: to a second person where the kind or the case asks for one, else to those who
 * asked. CASE_REPLY_BLOCKED while personal data of others stand in it.
 */
export async function submitReply(ctx: Ctx, key: CaseKey, replyId: string): Promise<Reply> {
  return ctx.transaction(async (tx) => {
    const { found, party } = await lockForAnswer(tx, key)
    take(found.state, 'answer', party)
    const reply = await requireOpen(tx, key, replyId)
    if (isBlocked(reply.findings)) return fail('CASE_REPLY_BLOCKED', { findings: reply.findings })
    if (!(await needsReview(tx, found))) return send(tx, found, reply, party)
    await noteEvent(tx, found, 'reply-submitted', { details: { replyId } })
    return changeReply(tx.db, key, replyId, { state: 'in-review', written_by: tx.actor.id })
  })
}

/** A second person approves a reply, which sends it, or refuses it with a reason. */
export async function reviewReply(
  ctx: Ctx,
  key: CaseKey,
  replyId: string,
  { approve, words }: { approve: boolean; words: string },
): Promise<Reply> {
  if (!approve && words.trim() === '') return fail('CASE_REASON_MISSING')
  return ctx.transaction(async (tx) => {
    const found = await requireLocked(tx, 'cases.review', key)
    requireOwner(tx, 'cases.review', found)
    const reply =
      (await findReply(tx.db, key, replyId)) ?? fail('CASE_REPLY_NOT_FOUND', { replyId })
    if (reply.state !== 'in-review') return fail('CASE_REPLY_SETTLED', { state: reply.state })
    if (reply.written_by === tx.actor.id) return fail('CASE_SECOND_PERSON')
    const review = {
      reviewed_by: tx.actor.id,
      reviewed_at: tx.now(),
      review_words: await wordsToKeep(tx, found, `review-${replyId}`, words),
    }
    await noteEvent(tx, found, approve ? 'reply-approved' : 'reply-refused', {
      details: { replyId },
    })
    if (!approve) return changeReply(tx.db, key, replyId, { ...review, state: 'refused' })
    const reviewed = await changeReply(tx.db, key, replyId, review)
    return send(tx, found, reviewed, isOfUnit(tx, 'cases.review', found) ? 'unit' : 'center')
  })
}

/** Whether a second person reads a reply before it is sent. */
async function needsReview(tx: Tx, found: Case): Promise<boolean> {
  if (found.confidential) return true
  const kind = found.kind_code === null ? undefined : await findKind(tx.db, found.kind_code)
  return kind?.reviewed ?? false
}

async function send(tx: Tx, found: Case, reply: Reply, party: AnswerParty): Promise<Reply> {
  const replyId = reply.reply_id
  const text = await keptWords(tx, found, replyId, reply.text)
  const answered = await moveCase(tx, found, { way: 'answer', party, details: { replyId } })
  const sent = await changeReply(tx.db, keyOf(found), replyId, { state: 'sent', sent_at: tx.now() })
  await deliverReply(tx, answered, { replyId, text })
  await noteRepairReplied(tx, answered)
  return sent
}

async function requireOpen(tx: Tx, key: CaseKey, replyId: string): Promise<Reply> {
  const reply = (await findReply(tx.db, key, replyId)) ?? fail('CASE_REPLY_NOT_FOUND', { replyId })
  if (reply.state !== 'draft' && reply.state !== 'refused')
    return fail('CASE_REPLY_SETTLED', { state: reply.state })
  return reply
}
