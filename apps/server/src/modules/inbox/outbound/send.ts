import { PlatformError } from '@minqiao/wechat'
import { Type } from 'typebox'
import { noteCapability } from '#modules/accounts/index.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { defineJob } from '#platform/jobs/index.ts'
import {
  type Conversation,
  type ConversationKey,
  changeConversation,
  lockConversation,
} from '../repo/conversations.ts'
import type { Message } from '../repo/messages.ts'
import { claimNext, settleMessage } from '../repo/outbound.ts'
import { isTooLate, stateAfter, windowAfterRefusal, windowStateOf } from '../rules/index.ts'
import { type Attempt, attempt } from './attempt.ts'
import { failureOf, tooLate } from './failure.ts'
import { scheduleLookUp } from './look-up.ts'
import { tellOutcome } from './tell-outcome.ts'

/** Sends what waits in one conversation, in order. */
export const sendOutbound = defineJob({
  name: 'inbox.send-outbound',
  input: Type.Object({ accountId: Type.String(), conversationId: Type.String() }),
  attempts: 8,
  run: (ctx, input) => sendConversation(ctx, input),
})

/** Lets the messages of a conversation go; one job for all that wait. */
export function enqueueSending(tx: Tx, { accountId, conversationId }: ConversationKey) {
  const key = `inbox.send-outbound:${conversationId}`
  return tx.enqueue(sendOutbound, { accountId, conversationId }, { key })
}

/** Lets the job come back later; its message is queued again. */
class NotNow extends Error {
  override readonly name = 'NotNow'
}

/** Sends the queued messages of one conversation, oldest first: claim, call, record. */
async function sendConversation(ctx: Ctx, key: ConversationKey): Promise<void> {
  for (;;) {
    const claimed = await claim(ctx, key)
    if (claimed === 'none') return
    if (claimed === 'too-late') continue
    const tried = await attempt(ctx, claimed.message, claimed.openId)
    await record(ctx, key, claimed.message, tried)
    if (tried.outcome.kind === 'not-now') throw new NotNow('not now', { cause: tried.error })
  }
}

interface Claimed {
  message: Message
  openId: string
}

function claim(ctx: Ctx, key: ConversationKey): Promise<Claimed | 'too-late' | 'none'> {
  return ctx.transaction(async (tx) => {
    const conversation = await lockConversation(tx.db, key)
    const message = conversation && (await claimNext(tx.db, key, tx.now()))
    if (!conversation || !message) return 'none'
    const late = isTooLate(windowStateOf(conversation), tx.now())
    if (!late) {
      tx.publish({ topic: 'conversation', accountId: key.accountId, ids: [key.conversationId] })
      return { message, openId: conversation.open_id }
    }
    await settle(tx, key, message, { to: 'failed', failure: tooLate })
    return 'too-late'
  })
}

async function record(
  ctx: Ctx,
  key: ConversationKey,
  message: Message,
  { outcome, error }: Attempt,
) {
  await ctx.transaction(async (tx) => {
    const conversation = await lockConversation(tx.db, key)
    const to = stateAfter(outcome)
    const failure = to === 'failed' ? failureOf(error) : undefined
    const isSettled = await settle(tx, key, message, { to, failure })
    if (isSettled && conversation && outcome.kind === 'refused')
      await changeConversation(tx.db, key, windowsAfter(conversation, message, outcome, tx.now()))
  })
  if (error instanceof PlatformError && error.api.startsWith('/cgi-bin/message/custom/'))
    await noteCapability(ctx, key.accountId, 'custom-message', error)
}

function windowsAfter(
  conversation: Conversation,
  message: Message,
  outcome: Extract<Attempt['outcome'], { kind: 'refused' }>,
  now: Date,
) {
  return windowAfterRefusal(conversation, message.body, outcome.says, now)
}

interface Ending {
  to: ReturnType<typeof stateAfter>
  failure?: ReturnType<typeof failureOf>
}

/** Writes how an attempt ended. Answers false when somebody else has settled it meanwhile. */
async function settle(tx: Tx, key: ConversationKey, message: Message, { to, failure }: Ending) {
  const id = { accountId: key.accountId, messageId: message.message_id }
  if (!(await settleMessage(tx.db, id, 'sending', to, failure && { failure }))) return false
  if (to === 'unknown') await scheduleLookUp(tx, id, 0)
  await tellOutcome(tx, key, id.messageId, to)
  return true
}
