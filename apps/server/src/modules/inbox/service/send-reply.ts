import { REPLY_LIMITS } from '@minqiao/wechat'
import type { Account } from '#modules/accounts/index.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { enqueueSending } from '../outbound/send.ts'
import {
  type Conversation,
  type ConversationKey,
  changeConversation,
  keyOf,
} from '../repo/conversations.ts'
import { countUnseen, findBySendKey, insertMessage, type Message } from '../repo/messages.ts'
import { replyWindow, spend, windowStateOf, windowToSpend } from '../rules/index.ts'
import { accountOf, requireLocked } from './load.ts'
import { publishChange, recordAct } from './record.ts'

export type ReplyContent = { kind: 'text'; text: string } | { kind: 'image'; fileId: string }

export interface ReplyOptions {
  /** Given by the console: the same key again answers with the message that was made first. */
  sendKey?: string
  /** The newest message the writer had on the screen; what came behind it still waits. */
  seenId?: string
  /** Whoever waits for an answer goes on waiting: what is sent is not one. */
  stillWaiting?: boolean
}

/** Queues an answer to a citizen within the reply window; a job sends it, once. */
export async function sendReply(
  ctx: Ctx,
  key: ConversationKey,
  content: ReplyContent,
  options: ReplyOptions = {},
): Promise<Message> {
  checkContent(content)
  const account = await accountOf(ctx, 'inbox.answer', key)
  return ctx.transaction(async (tx) => {
    const conversation = await requireLocked(tx.db, key)
    const before = options.sendKey && (await findBySendKey(tx.db, key, options.sendKey))
    return before || queueReply(tx, account, conversation, content, options)
  })
}

/** Queues an answer inside the caller's transaction, with the conversation locked. */
export async function queueReply(
  tx: Tx,
  account: Account,
  conversation: Conversation,
  content: ReplyContent,
  { sendKey, seenId, stillWaiting = false }: ReplyOptions = {},
): Promise<Message> {
  const key = keyOf(conversation)
  const now = tx.now()
  const { changes, note } = spend(conversation, requireWindow(account, conversation, now))
  const message = await insertMessage(tx.db, key, {
    message_id: uuidv7(),
    direction: 'out',
    kind: content.kind,
    text: content.kind === 'text' ? content.text : '',
    body: content.kind === 'text' ? note : { ...note, fileId: content.fileId },
    at: now,
    staff_id: tx.actor.kind === 'staff' ? tx.actor.id : null,
    state: 'queued',
    send_key: sendKey ?? null,
  })
  const left = stillWaiting ? waitingIn(conversation) : nothingUnseen
  const unseen = seenId === undefined ? left : await countUnseen(tx.db, key, seenId)
  await changeConversation(tx.db, key, {
    ...changes,
    unread: unseen.unread,
    waiting_since: unseen.waitingSince,
    spoken: true,
    last_message_id: message.message_id,
    last_at: now,
    last_direction: 'out',
    last_kind: message.kind,
    last_preview: [...message.text].slice(0, 80).join(''),
    message_count: conversation.message_count + 1,
  })
  await enqueueSending(tx, key)
  recordAct(tx, account, key, 'message.queued', {
    messageId: message.message_id,
    kind: message.kind,
  })
  publishChange(tx, key)
  return message
}

const nothingUnseen = { unread: 0, waitingSince: null }

function waitingIn(conversation: Conversation) {
  return { unread: conversation.unread, waitingSince: conversation.waiting_since }
}

/** The window an answer goes into: ACCOUNT_CANNOT_SEND, REPLY_WINDOW_CLOSED. */
export function requireWindow(account: Account, conversation: Conversation, now: Date) {
  if (account.state !== 'active' || account.secretSetAt === undefined)
    fail('ACCOUNT_CANNOT_SEND', { accountId: account.accountId, state: account.state })
  const state = windowStateOf(conversation)
  const { closed, closesAt } = replyWindow(state, now)
  return (
    windowToSpend(state, now) ??
    fail('REPLY_WINDOW_CLOSED', { ...keyOf(conversation), reason: closed, closesAt })
  )
}

function checkContent(content: ReplyContent): void {
  if (content.kind !== 'text') return
  if (content.text.trim() === '') fail('REPLY_EMPTY')
  const bytes = Buffer.byteLength(content.text)
  if (bytes > REPLY_LIMITS.text) fail('REPLY_TOO_LONG', { bytes, limit: REPLY_LIMITS.text })
}
