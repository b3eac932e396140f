import type { ColumnType, Generated } from 'kysely'

type Json<T> = ColumnType<T, string, string>

export type ConversationState = 'open' | 'done'
export type MessageDirection = 'in' | 'out' | 'event' | 'note'
export type OutboundState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown'
export type MediaState = 'wanted' | 'fetching' | 'kept' | 'gone'

export interface ConversationsTable {
  account_id: string
  conversation_id: string
  open_id: string
  state: Generated<ConversationState>
  subscribed: Generated<boolean>
  follow_known_at: Date
  spoken: Generated<boolean>
  assigned_staff_id: string | null
  assigned_at: Date | null
  unread: Generated<number>
  waiting_since: Date | null
  last_message_id: string
  last_at: Date
  last_direction: MessageDirection
  last_kind: string
  last_preview: string
  message_count: Generated<number>
  message_window_at: Date | null
  message_window_used: Generated<number>
  tap_window_at: Date | null
  tap_window_used: Generated<number>
  created_at: Date
}

/** What staff read of a message that was not sent, in both languages. */
export interface SendFailure {
  errcode?: number
  reason: string
  zh: string
  en: string
}

/** What a message holds beside its text; which fields depends on its kind. */
export interface MessageBody {
  mediaId?: string
  thumbMediaId?: string
  fileId?: string
  /** A picture out of a video. */
  thumbFileId?: string
  mediaType?: string
  bytes?: number
  format?: string
  recognition?: string
  latitude?: number
  longitude?: number
  scale?: number
  label?: string
  title?: string
  description?: string
  url?: string
  eventKey?: string
  scene?: string
  /** An automatic answer has said what was asked for. */
  handled?: boolean
  /** Why media are not here: too old, too large. */
  mediaFault?: 'gone' | 'too-large'
  /** Outbound: the window it was counted in, when it was claimed, and how it ended. */
  window?: 'message' | 'tap'
  windowAt?: string
  claimedAt?: string
  lookedUp?: number
  failure?: SendFailure
  /** What it said was erased at the person's request. */
  erased?: boolean
  [field: string]: unknown
}

export interface MessagesTable {
  account_id: string
  message_id: string
  conversation_id: string
  direction: MessageDirection
  kind: string
  text: Generated<string>
  body: Json<MessageBody>
  at: Date
  staff_id: string | null
  state: OutboundState | null
  via: 'callback' | 'custom' | null
  media_state: MediaState | null
  send_key: string | null
  folded: string | null
}

export interface ReplyTemplatesTable {
  template_id: string
  agency_id: string
  agency_path: string
  title: string
  shortcut: string
  text: string
  used: Generated<number>
  created_by: string
  created_at: Date
  changed_at: Date
}

export type AnswerTrigger = 'welcome' | 'keyword' | 'menu' | 'otherwise'

export interface AutomaticAnswersTable {
  account_id: string
  answer_id: string
  trigger: AnswerTrigger
  words: string[]
  matching: 'exact' | 'contains'
  reply: Json<AnswerReply>
  keeps_waiting: boolean
  position: number
  enabled: Generated<boolean>
  changed_at: Date
}

/** What an automatic answer says. */
export type AnswerReply =
  | { kind: 'text'; text: string }
  | {
      kind: 'news'
      articles: { title: string; description: string; picUrl: string; url: string }[]
    }
  | { kind: 'image'; mediaId: string }

export interface InboxTables {
  conversations: ConversationsTable
  messages: MessagesTable
  reply_templates: ReplyTemplatesTable
  automatic_answers: AutomaticAnswersTable
}
