import { getAccount } from '#modules/accounts/index.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import {
  type AutomaticAnswer,
  addAnswer,
  changeAnswer,
  deleteAnswer,
  listAnswers,
  listRules,
} from '../repo/answers.ts'
import { answerFault, chooseAnswer, needsWords } from '../rules/index.ts'
import type { AnswerReply, AnswerTrigger } from '../tables.ts'

export interface AnswerDraft {
  /** Of the answer to change; without it a new one is made. */
  answerId?: string
  trigger: AnswerTrigger
  words: string[]
  matching: 'exact' | 'contains'
  reply: AnswerReply
  keepsWaiting: boolean
  position: number
  enabled: boolean
}

/** The automatic answers of an account, in the order in which they are tried. */
export async function readAnswers(ctx: Ctx, accountId: string): Promise<AutomaticAnswer[]> {
  await getAccount(ctx, accountId, 'inbox.automatic')
  return listAnswers(ctx.db, accountId)
}

/** The id of the enabled answer that a citizen's words would get now; null when none answers. */
export async function tryAnswer(ctx: Ctx, accountId: string, text: string): Promise<string | null> {
  await getAccount(ctx, accountId, 'inbox.automatic')
  const rules = (await listRules(ctx.db, accountId)).get(accountId) ?? []
  return chooseAnswer(rules, { kind: 'message', text })?.answerId ?? null
}

/** Makes or changes an automatic answer; it holds for the next message, on every server. */
export async function keepAnswer(ctx: Ctx, accountId: string, draft: AnswerDraft): Promise<string> {
  const { agencyPath } = await getAccount(ctx, accountId, 'inbox.automatic')
  const words = [...new Set(draft.words.map((word) => word.trim()))].filter((word) => word !== '')
  const fault = answerFault({ ...draft, words })
  if (fault) fail('ANSWER_INVALID', { ...fault })
  const answerId = draft.answerId ?? uuidv7()
  await ctx.transaction(async (tx) => {
    await saveAnswer(tx, accountId, answerId, draft, words)
    tx.record({
      action: draft.answerId ? 'answer.changed' : 'answer.created',
      subject: { kind: 'answer', id: answerId },
      agencyPath,
      details: { accountId, trigger: draft.trigger, enabled: draft.enabled },
    })
    tx.publish({ topic: 'account', accountId, ids: [accountId] })
  })
  return answerId
}

async function saveAnswer(
  tx: Tx,
  accountId: string,
  answerId: string,
  draft: AnswerDraft,
  words: string[],
): Promise<void> {
  const stored = {
    trigger: draft.trigger,
    words: needsWords(draft.trigger) ? words : [],
    matching: draft.matching,
    reply: draft.reply,
    keeps_waiting: draft.keepsWaiting,
    position: draft.position,
    enabled: draft.enabled,
    changed_at: tx.now(),
  }
  if (draft.answerId === undefined)
    await addAnswer(tx.db, { ...stored, account_id: accountId, answer_id: answerId })
  else if (!(await changeAnswer(tx.db, accountId, answerId, stored)))
    fail('ANSWER_NOT_FOUND', { answerId })
}

/** Takes an automatic answer away. */
export async function dropAnswer(ctx: Ctx, accountId: string, answerId: string): Promise<void> {
  const { agencyPath } = await getAccount(ctx, accountId, 'inbox.automatic')
  await ctx.transaction(async (tx) => {
    if (!(await deleteAnswer(tx.db, accountId, answerId))) fail('ANSWER_NOT_FOUND', { answerId })
    tx.record({
      action: 'answer.deleted',
      subject: { kind: 'answer', id: answerId },
      agencyPath,
      details: { accountId },
    })
    tx.publish({ topic: 'account', accountId, ids: [accountId] })
  })
}
