import { type Static, Type } from 'typebox'
import type { Conversation } from '../repo/conversations.ts'
import type { Message } from '../repo/messages.ts'
import { replyWindow, windowStateOf } from '../rules/index.ts'

const Nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) =>
  Type.Union([schema, Type.Null()])

const WindowView = Type.Object({
  open: Type.Boolean(),
  by: Nullable(Type.String()),
  left: Type.Integer(),
  closesAt: Nullable(Type.String()),
  closed: Nullable(Type.String()),
})

export const ConversationView = Type.Object({
  accountId: Type.String(),
  accountName: Type.String(),
  conversationId: Type.String(),
  name: Type.String(),
  state: Type.String(),
  subscribed: Type.Boolean(),
  assignedStaffId: Nullable(Type.String()),
  assignedName: Nullable(Type.String()),
  unread: Type.Integer(),
  waitingSince: Nullable(Type.String()),
  lastAt: Type.String(),
  lastDirection: Type.String(),
  lastKind: Type.String(),
  lastPreview: Type.String(),
  messageCount: Type.Integer(),
  window: WindowView,
})

export const MessageView = Type.Object({
  messageId: Type.String(),
  direction: Type.String(),
  kind: Type.String(),
  text: Type.String(),
  at: Type.String(),
  staffId: Nullable(Type.String()),
  staffName: Nullable(Type.String()),
  state: Nullable(Type.String()),
  via: Nullable(Type.String()),
  mediaState: Nullable(Type.String()),
  body: Type.Record(Type.String(), Type.Unknown()),
})

/** Names that a screen shows in the place of ids. */
export interface Names {
  accounts: ReadonlyMap<string, string>
  followers: ReadonlyMap<string, string>
  staff: ReadonlyMap<string, string>
}

export function presentConversation(
  conversation: Conversation,
  names: Names,
  now: Date,
): Static<typeof ConversationView> {
  const window = replyWindow(windowStateOf(conversation), now)
  const assigned = conversation.assigned_staff_id
  return {
    accountId: conversation.account_id,
    accountName: names.accounts.get(conversation.account_id) ?? '',
    conversationId: conversation.conversation_id,
    name: names.followers.get(conversation.conversation_id) ?? '',
    state: conversation.state,
    subscribed: conversation.subscribed,
    assignedStaffId: assigned,
    assignedName: assigned === null ? null : (names.staff.get(assigned) ?? ''),
    unread: conversation.unread,
    waitingSince: conversation.waiting_since?.toISOString() ?? null,
    lastAt: conversation.last_at.toISOString(),
    lastDirection: conversation.last_direction,
    lastKind: conversation.last_kind,
    lastPreview: conversation.last_preview,
    messageCount: conversation.message_count,
    window: { ...window, closesAt: window.closesAt?.toISOString() ?? null },
  }
}

/** Fields of the body that a screen shows; the platform's own ids stay inside. */
const shown = [
  'latitude',
  'longitude',
  'scale',
  'label',
  'poiName',
  'title',
  'description',
  'url',
  'format',
  'recognition',
  'eventKey',
  'scene',
  'scanResult',
  'articles',
  'mediaType',
  'bytes',
  'mediaFault',
  'failure',
  'handled',
  'lookedUp',
  'erased',
] as const

export function presentMessage(message: Message, names: Names): Static<typeof MessageView> {
  const body: Record<string, unknown> = Object.fromEntries(
    shown.filter((field) => field in message.body).map((field) => [field, message.body[field]]),
  )
  if (!isWebAddress(body.url)) delete body.url
  if (message.body.thumbFileId) body.thumb = true
  return {
    messageId: message.message_id,
    direction: message.direction,
    kind: message.kind,
    text: message.text,
    at: message.at.toISOString(),
    staffId: message.staff_id,
    staffName: message.staff_id === null ? null : (names.staff.get(message.staff_id) ?? ''),
    state: message.state,
    via: message.via,
    mediaState: message.media_state ?? (message.body.fileId ? 'kept' : null),
    body,
  }
}

/** A citizen may send any link; only one that opens a page is handed to a browser. */
function isWebAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//i.test(value)
}
