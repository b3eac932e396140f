import { REPLY_LIMITS } from '@minqiao/wechat'
import { findAccount, isGranted } from '#modules/accounts/index.ts'
import { sendFor } from '#modules/inbox/index.ts'
import type { Tx } from '#platform/context.ts'
import { type Case, keyOf } from '../repo/cases.ts'
import { insertDelivery } from '../repo/deliveries.ts'
import { findNoticeTemplate } from '../repo/notice-templates.ts'
import { listAskers } from '../repo/own-cases.ts'
import { type About, answerInChat, wordsAbout } from '../rules/tell.ts'
import { saidOf } from './said.ts'
import { enqueueNotice } from './template-notice.ts'

/** Answers of a reply window that a word of progress leaves for the people who answer. */
const leftForPeople = 2

/**
 * Says a word of progress to everybody who asked, once for each occasion: in the chat while the
 * window is open, else by a notice where the account can, else it stays for the next contact.
 *
 * Of a confidential case nothing is said: its page alone tells.
 */
export async function tellAskers(
  tx: Tx,
  found: Case,
  about: About,
  occasion: string,
): Promise<void> {
  if (found.confidential) return
  const text = wordsAbout(about, 'zh', await saidOf(tx, found))
  if (text === undefined) return
  for (const followerId of await listAskers(tx.db, found))
    await say(tx, found, followerId, { about, text, occasion, replyId: null, leave: leftForPeople })
}

/** Sends an answer to everybody who waits for it; of a confidential case the page alone tells. */
export async function deliverReply(
  tx: Tx,
  found: Case,
  { replyId, text }: { replyId: string; text: string },
): Promise<void> {
  const said = await saidOf(tx, found)
  const whole = answerInChat(text, said, 'zh')
  const isShort = Buffer.byteLength(whole) <= REPLY_LIMITS.text
  const hint = wordsAbout('new-answer', 'zh', said) ?? said.link
  for (const followerId of await listAskers(tx.db, found))
    await say(tx, found, followerId, {
      about: 'new-answer',
      text: isShort ? whole : hint,
      occasion: replyId,
      replyId,
      leave: 0,
    })
}

interface Word {
  about: About
  text: string
  /** The same occasion is told once. */
  occasion: string
  replyId: string | null
  leave: number
}

async function say(tx: Tx, found: Case, followerId: string, word: Word): Promise<void> {
  const { accountId, caseId } = keyOf(found)
  const deliveryId = `${word.occasion}:${followerId}`
  // A word in the chat would tell everybody at the desk who sent the report.
  const messageId = found.confidential
    ? undefined
    : await sendFor(
        tx,
        { accountId, conversationId: followerId },
        { text: word.text, sendKey: `case:${word.occasion}`, leave: word.leave },
      )
  const via = messageId === undefined ? await otherWay(tx, found) : 'window'
  const isNew = await insertDelivery(tx.db, {
    account_id: accountId,
    case_id: caseId,
    delivery_id: deliveryId,
    follower_id: followerId,
    reply_id: word.replyId,
    about: word.about,
    state: via === 'page' ? 'kept' : 'sending',
    via,
    message_id: messageId ?? null,
    at: tx.now(),
  })
  if (isNew && via === 'template') await enqueueNotice(tx, { accountId, caseId, deliveryId })
}

/** A notice where the account has a template and may use it; never of a confidential case. */
async function otherWay(tx: Tx, found: Case): Promise<'template' | 'page'> {
  if (found.confidential) return 'page'
  const account = await findAccount(tx.db, found.account_id)
  if (!account || !isGranted('template', account.kind, account.verified)) return 'page'
  return (await findNoticeTemplate(tx.db, found.account_id)) ? 'template' : 'page'
}
