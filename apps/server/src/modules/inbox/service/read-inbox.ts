import { listAllAccountIds } from '#modules/accounts/index.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import type { Conversation, ConversationKey } from '../repo/conversations.ts'
import { listMessages, type Message } from '../repo/messages.ts'
import {
  type ConversationFilter,
  listConversations,
  pickConversations,
} from '../views/conversation-list.ts'
import { countConversations, type InboxCounts } from '../views/counts.ts'
import { type SearchHit, searchMessages } from '../views/search.ts'
import { requireConversation, visibleTo } from './load.ts'

/** The visible accounts to look into: all of them, or the one that is asked for. */
async function accountsAsked(ctx: Ctx, accountId: string | undefined): Promise<readonly string[]> {
  const visible = await visibleTo(ctx, 'inbox.read')
  if (accountId === undefined) return visible === 'everything' ? listAllAccountIds(ctx.db) : visible
  if (visible !== 'everything' && !visible.includes(accountId)) return []
  return [accountId]
}

export interface ListAsked {
  filter: ConversationFilter
  accountId?: string
  after?: string
  limit: number
}

export interface ConversationPage {
  conversations: Conversation[]
  /** Give it back as `after` for the next page; null at the end. */
  next: string | null
}

/** A page of conversations in the caller's scope. */
export async function readConversations(ctx: Ctx, asked: ListAsked): Promise<ConversationPage> {
  const conversations = await listConversations(ctx.db, {
    filter: asked.filter,
    staffId: ctx.actor.id,
    accountIds: await accountsAsked(ctx, asked.accountId),
    after: asked.after === undefined ? undefined : readCursor(asked.after),
    limit: asked.limit,
  })
  const last = conversations.at(-1)
  const isFull = conversations.length === asked.limit
  return { conversations, next: isFull && last ? cursorOf(asked.filter, last) : null }
}

function cursorOf(filter: ConversationFilter, last: Conversation): string {
  const at = filter === 'waiting' ? (last.waiting_since ?? last.last_at) : last.last_at
  return Buffer.from(`${at.toISOString()} ${last.conversation_id}`).toString('base64url')
}

function readCursor(text: string): { at: Date; conversationId: string } {
  const [time = '', conversationId = ''] = Buffer.from(text, 'base64url').toString().split(' ')
  const at = new Date(time)
  if (Number.isNaN(at.getTime()) || conversationId === '') fail('INPUT_INVALID', { field: 'after' })
  return { at, conversationId }
}

/** The numbers beside the views. */
export async function readCounts(ctx: Ctx): Promise<InboxCounts> {
  return countConversations(ctx.db, await accountsAsked(ctx, undefined), ctx.actor.id)
}

/** The named conversations that the caller may see; the others are left out. */
export async function readPicked(ctx: Ctx, ids: readonly string[]): Promise<Conversation[]> {
  if (ids.length === 0) return []
  return pickConversations(ctx.db, await visibleTo(ctx, 'inbox.read'), ids)
}

export async function readConversation(ctx: Ctx, key: ConversationKey): Promise<Conversation> {
  return (await requireConversation(ctx, 'inbox.read', key)).conversation
}

/** A page of a conversation, oldest first. */
export async function readMessages(
  ctx: Ctx,
  key: ConversationKey,
  page: { before?: string; after?: string; limit: number },
): Promise<Message[]> {
  await requireConversation(ctx, 'inbox.read', key)
  return listMessages(ctx.db, key, page)
}

/** Messages in the caller's scope that contain the words, newest first. */
export async function searchInbox(
  ctx: Ctx,
  asked: { words: string; accountId?: string; before?: string; limit: number },
): Promise<SearchHit[]> {
  const accountIds = await accountsAsked(ctx, asked.accountId)
  return searchMessages(ctx.db, { ...asked, accountIds })
}
