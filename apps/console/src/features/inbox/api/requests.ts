import type { ErrorBody } from '@minqiao/contracts'
import { ApiError, api, csrfHeader, OfflineError, unwrap } from '#lib/api.ts'
import type { ListState } from '../model/list-state.ts'
import { noteServerTime } from '../model/server-clock.ts'
import type { Conversation, ConversationKey, Hit, Message, Template } from '../model/types.ts'
import type { ListAsked } from '../model/views.ts'

const pageSize = 100
const base = '/api/inbox/conversations/{accountId}/{conversationId}'
/** After this the outcome is unknown; the next attempt goes under the same key. */
const sendTimeoutMs = 20_000

export async function fetchPage(
  { view, accountId }: ListAsked,
  after: string | undefined,
  signal?: AbortSignal,
): Promise<ListState> {
  const query = { filter: view, accountId, after, limit: pageSize }
  const asked = api.GET('/api/inbox/conversations', { params: { query }, signal })
  const { conversations, next } = await unwrap(asked)
  noteServerTime((await asked).response)
  return { items: conversations, next }
}

export async function pickConversations(ids: readonly string[]): Promise<Conversation[]> {
  if (ids.length === 0) return []
  const asked = api.POST('/api/inbox/conversations/pick', { body: { ids: ids.slice(0, 200) } })
  return (await unwrap(asked)).conversations
}

export function fetchConversation(key: ConversationKey): Promise<Conversation> {
  return unwrap(api.GET(base, { params: { path: { ...key } } }))
}

export function fetchCounts() {
  return unwrap(api.GET('/api/inbox/counts'))
}

export interface MessagePage {
  before?: string
  after?: string
  limit: number
}

export async function fetchMessages(key: ConversationKey, query: MessagePage): Promise<Message[]> {
  const asked = api.GET(`${base}/messages`, { params: { path: { ...key }, query } })
  return (await unwrap(asked)).messages
}

export interface SearchPage {
  hits: Hit[]
  conversations: Conversation[]
}

export function searchMessages(
  words: string,
  accountId: string | undefined,
  before: string | undefined,
  signal: AbortSignal,
): Promise<SearchPage> {
  const query = { words, accountId, before, limit: 50 }
  return unwrap(api.GET('/api/inbox/search', { params: { query }, signal }))
}

export interface Sending {
  /** The same key again sends nothing again. */
  sendKey: string
  /** The newest message on the screen: what came behind it still waits. */
  seenId: string | undefined
}

export function sendText(key: ConversationKey, text: string, sending: Sending): Promise<Message> {
  return unwrap(
    api.POST(`${base}/messages`, {
      params: { path: { ...key } },
      body: { text, ...sending },
      signal: AbortSignal.timeout(sendTimeoutMs),
    }),
  )
}

/** A form with a file is no JSON: asked for by hand, answered and refused like everything else. */
export async function sendPicture(
  { accountId, conversationId }: ConversationKey,
  picture: File,
  { sendKey, seenId }: Sending,
): Promise<Message> {
  const body = new FormData()
  body.append('picture', picture)
  const path = [accountId, conversationId].map(encodeURIComponent).join('/')
  const query = new URLSearchParams({ sendKey, ...(seenId && { seenId }) })
  const asked = fetch(`/api/inbox/conversations/${path}/pictures?${query}`, {
    method: 'POST',
    body,
    headers: csrfHeader(),
    signal: AbortSignal.timeout(sendTimeoutMs * 3),
  })
  const response = await asked.catch((cause: unknown) => {
    throw new OfflineError('offline', { cause })
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok) return answer as Message
  throw new ApiError(
    response.status,
    (answer as ErrorBody | undefined)?.error ?? {
      code: 'UNEXPECTED',
      message: `HTTP ${response.status}`,
      requestId: response.headers.get('x-request-id') ?? '',
    },
  )
}

export function sendAgain(key: ConversationKey, messageId: string): Promise<Message> {
  const path = { ...key, messageId }
  return unwrap(api.POST(`${base}/messages/{messageId}/again`, { params: { path } }))
}

export function addNote(key: ConversationKey, text: string): Promise<{ messageId: string }> {
  return unwrap(api.POST(`${base}/notes`, { params: { path: { ...key } }, body: { text } }))
}

export async function markRead(key: ConversationKey, seenId: string): Promise<void> {
  await unwrap(api.POST(`${base}/read`, { params: { path: { ...key }, query: { seenId } } }))
}

export async function assign(key: ConversationKey, staffId: string | null): Promise<void> {
  await unwrap(api.POST(`${base}/assignment`, { params: { path: { ...key } }, body: { staffId } }))
}

export async function setDone(
  key: ConversationKey,
  done: boolean,
  seenId: string | undefined,
): Promise<void> {
  const body = { done, ...(seenId !== undefined && { seenId }) }
  await unwrap(api.POST(`${base}/state`, { params: { path: { ...key } }, body }))
}

export async function fetchAssignees(key: ConversationKey) {
  return (await unwrap(api.GET(`${base}/assignees`, { params: { path: { ...key } } }))).staff
}

/** The templates, their open places filled in for the conversation. */
export async function fetchTemplates(key: ConversationKey): Promise<Template[]> {
  const query = { accountId: key.accountId, conversationId: key.conversationId }
  return (await unwrap(api.GET('/api/inbox/templates', { params: { query } }))).templates
}

export async function noteTemplateUse(templateId: string): Promise<void> {
  const params = { path: { templateId } }
  await unwrap(api.POST('/api/inbox/templates/{templateId}/use', { params }))
}

/** Where the browser gets a message's picture, voice or video. */
export function mediaAddress(
  { accountId, conversationId }: ConversationKey,
  messageId: string,
  part: 'whole' | 'thumb' = 'whole',
) {
  const path = [accountId, conversationId, 'messages', messageId].map(encodeURIComponent).join('/')
  return `/api/inbox/conversations/${path}/media${part === 'thumb' ? '?part=thumb' : ''}`
}
