/** Answers of the server about the person who reads the page. */

export interface AccountCard {
  accountId: string
  name: string
  agency: string
}

export interface OwnMessage {
  messageId: string
  from: 'me' | 'office'
  automatic: boolean
  kind: string
  text: string
  at: string
  /** Whether there is a picture to open. */
  picture: boolean
  titles: string[]
}

/** GET /api/m/conversation */
export interface OwnConversation {
  number: string
  account: AccountCard
  now: string
  mark: string
  waitingSince: string | null
  answeredAt: string | null
  canAnswer: boolean
  /** Newest first; null when nothing has changed since `mark`. */
  messages: OwnMessage[] | null
  earlier: boolean
}

export interface Title {
  zh: string
  en: string
}

export interface OwnErasure {
  state: 'requested' | 'refused' | 'withdrawn' | 'approved' | 'done'
  requestedAt: string
  decidedAt: string | null
  decisionReason: string | null
}

/** GET /api/m/me */
export interface OwnData {
  account: AccountCard
  number: string
  follows: boolean
  followedAt: string | null
  firstSeenAt: string
  lastSeenAt: string
  remark: string
  tags: string[]
  kept: { name: string; title: Title; count: number }[]
  erasure: OwnErasure | null
}

export interface CopySection {
  name: string
  title: Title
  fields: { key: string; title: Title }[]
  rows: Record<string, string | number | boolean | null>[]
}

/** GET /api/m/me/copy */
export interface OwnCopy {
  number: string
  madeAt: string
  sections: CopySection[]
}
