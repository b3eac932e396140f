import { createHash } from 'node:crypto'
import { type AccountCard, describeAccount } from '#modules/citizens/index.ts'
import type { CitizenActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type FileRecord, findFile } from '#platform/files/index.ts'
import { type ConversationKey, findConversation } from '../repo/conversations.ts'
import { replyWindow, windowStateOf } from '../rules/index.ts'
import {
  findLastAnswer,
  findOwnMessage,
  listOwnMessages,
  type OwnMessage,
} from '../views/own-conversation.ts'

export interface OwnConversation {
  account: AccountCard
  now: Date
  /** Of everything below; the same as long as nothing has changed. */
  mark: string
  waitingSince: Date | null
  /** When a person of the office last answered. */
  answeredAt: Date | null
  /** Whether the platform would still take an answer. */
  canAnswer: boolean
  /** Newest first; null when they are what the caller knows already. */
  messages: OwnMessage[] | null
  /** Whether there are older ones. */
  earlier: boolean
}

/** The conversation of the person who asks. Somebody who has written nothing yet has an empty one. */
export async function readOwnConversation(
  ctx: Ctx,
  citizen: CitizenActor,
  page: { before?: string; known?: string; limit: number },
): Promise<OwnConversation> {
  const key = keyOf(citizen)
  const conversation = await findConversation(ctx.db, key)
  const found = await listOwnMessages(ctx.db, key, { ...page, limit: page.limit + 1 })
  const answeredAt = (await findLastAnswer(ctx.db, key)) ?? null
  const messages = found.slice(0, page.limit)
  const now = ctx.now()
  const said = {
    waitingSince: conversation?.waiting_since ?? null,
    answeredAt,
    canAnswer: conversation !== undefined && replyWindow(windowStateOf(conversation), now).open,
    earlier: found.length > page.limit,
  }
  const mark = createHash('sha256')
    .update(JSON.stringify([said, messages]))
    .digest('hex')
  return {
    account: await describeAccount(ctx.db, citizen.accountId),
    now,
    ...said,
    mark: mark.slice(0, 16),
    messages: page.known === mark.slice(0, 16) ? null : messages,
  }
}

/** A picture of the person's own conversation, theirs or one they were sent. */
export async function openOwnPicture(
  ctx: Ctx,
  citizen: CitizenActor,
  messageId: string,
): Promise<FileRecord> {
  const message = await findOwnMessage(ctx.db, keyOf(citizen), messageId)
  if (message?.kind !== 'image') return fail('MESSAGE_NOT_FOUND', { messageId })
  const file = message.body.fileId ? await findFile(ctx.db, message.body.fileId) : undefined
  return file ?? fail('FILE_NOT_FOUND', { messageId })
}

/** A conversation's id is the follower's. */
function keyOf({ accountId, id }: CitizenActor): ConversationKey {
  return { accountId, conversationId: id }
}
