import { custom, PlatformError } from '@minqiao/wechat'
import { Type } from 'typebox'
import { clientOf } from '#modules/accounts/index.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { defineJob } from '#platform/jobs/index.ts'
import { changeConversation, findConversation, lockConversation } from '../repo/conversations.ts'
import { findMessage, type Message } from '../repo/messages.ts'
import { countSentLike, settleMessage } from '../repo/outbound.ts'
import { hasArrived, lookUpMinutes, windowAfterRefusal } from '../rules/index.ts'
import type { MessageBody, OutboundState } from '../tables.ts'
import { cannotLookUp, neverArrived } from './failure.ts'
import { tellOutcome } from './tell-outcome.ts'

/** Said by staff, in the platform's records of customer messages. */
const saidByStaff = 2002
/** The platform's clock and ours may differ. */
const slackMs = 60_000
/** The longest span that may be asked for is a day. */
const spanMs = 86_000_000

interface MessageId {
  accountId: string
  messageId: string
}

/** Asks the platform whether a message of unknown outcome arrived; for some days, if it must. */
export const lookUpOutbound = defineJob({
  name: 'inbox.look-up-outbound',
  input: Type.Object({ accountId: Type.String(), messageId: Type.String() }),
  attempts: 20,
  run: (ctx, input) => lookUpMessage(ctx, input),
})

/** Plans the next look at an unknown message; records may lag some minutes behind. */
export async function scheduleLookUp(tx: Tx, id: MessageId, looked: number): Promise<void> {
  const minutes = lookUpMinutes[looked]
  if (minutes === undefined) return
  await tx.enqueue(lookUpOutbound, id, {
    at: new Date(tx.now().getTime() + minutes * 60_000),
    key: `inbox.look-up:${id.messageId}`,
  })
}

/**
 * Settles an unknown message by the platform's own records: there it is sent; not there after
 * several looks it failed, and a person decides whether to send it again.
 */
async function lookUpMessage(ctx: Ctx, id: MessageId): Promise<void> {
  const message = await findMessage(ctx.db, id.accountId, id.messageId)
  if (message?.state !== 'unknown') return
  const records = await readRecords(ctx, message)
  const { account_id: accountId, conversation_id: conversationId } = message
  await ctx.transaction(async (tx) => {
    const key = { accountId, conversationId }
    const conversation = await lockConversation(tx.db, key)
    const judged = await judge(tx, message, records)
    if (!(await settleMessage(tx.db, id, 'unknown', judged.to, judged.body))) return
    // It was counted, and has used nothing up.
    if (judged.to === 'failed' && conversation)
      await changeConversation(
        tx.db,
        key,
        windowAfterRefusal(conversation, message.body, undefined, tx.now()),
      )
    if (judged.to === 'unknown' && !judged.body.failure)
      await scheduleLookUp(tx, id, judged.body.lookedUp)
    await tellOutcome(tx, key, id.messageId, judged.to)
  })
}

interface Judgement {
  to: OutboundState
  body: MessageBody & { lookedUp: number }
}

/**
 * What the records say of a message. Call it with the conversation locked: one line on record must
 * not settle two messages with the same words.
 */
async function judge(tx: Tx, message: Message, records: Records): Promise<Judgement> {
  const lookedUp = (message.body.lookedUp ?? 0) + 1
  if (records === 'forbidden') return { to: 'unknown', body: { lookedUp, failure: cannotLookUp } }
  const accountedFor = await countSentLike(tx.db, message, new Date(records.from))
  if (hasArrived({ onRecord: records.count, accountedFor }))
    return { to: 'sent', body: { lookedUp } }
  return lookedUp >= lookUpMinutes.length
    ? { to: 'failed', body: { lookedUp, failure: neverArrived } }
    : { to: 'unknown', body: { lookedUp } }
}

/** Lines on record that may be a message, and since when (milliseconds) they were looked for. */
type Records = { count: number; from: number } | 'forbidden'

async function readRecords(ctx: Ctx, message: Message): Promise<Records> {
  const from = new Date(message.body.claimedAt ?? message.at).getTime() - slackMs
  try {
    return { count: await countOnRecord(ctx, message, from), from }
  } catch (error) {
    if (error instanceof PlatformError && error.class === 'permission') return 'forbidden'
    throw error
  }
}

/** Lines in the records with the words of a message, to its person, from a moment on. */
async function countOnRecord(ctx: Ctx, message: Message, from: number): Promise<number> {
  const { account_id: accountId, conversation_id: conversationId } = message
  const conversation = await findConversation(ctx.db, { accountId, conversationId })
  const client = await clientOf(ctx.platform, accountId)
  const until = Math.min(ctx.now().getTime() + slackMs, from + spanMs)
  const span = { starttime: Math.floor(from / 1000), endtime: Math.ceil(until / 1000) }
  const words = message.kind === 'text' ? message.text : `[${message.kind}]`
  let count = 0
  for await (const record of custom.eachRecord(client, span))
    if (
      record.openid === conversation?.open_id &&
      record.opercode === saidByStaff &&
      record.text === words
    )
      count++
  return count
}
