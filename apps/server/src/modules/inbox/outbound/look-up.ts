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
  const looked = (message.body.lookedUp ?? 0) + 1
  const found = await look(ctx, message)
  const to = found === 'there' ? 'sent' : isOver(found, looked) ? 'failed' : 'unknown'
  await settle(ctx, message, to, {
    lookedUp: looked,
    ...(to === 'failed' && { failure: neverArrived }),
    ...(found === 'forbidden' && { failure: cannotLookUp }),
  })
}

type Found = 'there' | 'not-there' | 'forbidden'

function isOver(found: Found, looked: number): boolean {
  return found === 'not-there' && looked >= lookUpMinutes.length
}

async function settle(ctx: Ctx, message: Message, to: OutboundState, notes: Partial<MessageBody>) {
  const id = { accountId: message.account_id, messageId: message.message_id }
  const key = { accountId: message.account_id, conversationId: message.conversation_id }
  await ctx.transaction(async (tx) => {
    const conversation = await lockConversation(tx.db, key)
    if (!(await settleMessage(tx.db, id, 'unknown', to, notes))) return
    // It was counted, and has used nothing up.
    if (to === 'failed' && conversation)
      await changeConversation(
        tx.db,
        key,
        windowAfterRefusal(conversation, message.body, undefined, tx.now()),
      )
    if (to === 'unknown' && !notes.failure) await scheduleLookUp(tx, id, notes.lookedUp ?? 0)
    await tellOutcome(tx, key, message.message_id, to)
  })
}

async function look(ctx: Ctx, message: Message): Promise<Found> {
  const claimed = new Date(message.body.claimedAt ?? message.at).getTime()
  const from = claimed - slackMs
  try {
    const onRecord = await countOnRecord(ctx, message, from)
    const accountedFor = await countSentLike(ctx.db, message, new Date(from))
    return hasArrived({ onRecord, accountedFor }) ? 'there' : 'not-there'
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
