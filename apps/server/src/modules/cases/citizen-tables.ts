import type { ColumnType, Generated } from 'kysely'
import type { ReplyFinding } from './rules/case.ts'
import type { Json } from './supervision-tables.ts'

/** JSON with a default in the table. */
export type DefaultJson<T> = ColumnType<T, string | undefined, string>

// Answers, ratings, repairs, public answers, and what citizens do themselves.

export interface CaseRepliesTable {
  account_id: string
  case_id: string
  reply_id: string
  text: string
  findings: DefaultJson<ReplyFinding[]>
  state: 'draft' | 'in-review' | 'refused' | 'sent'
  written_by: string
  reviewed_by: string | null
  review_words: Generated<string>
  written_at: Date
  reviewed_at: Date | null
  sent_at: Date | null
}

export interface CaseDeliveriesTable {
  account_id: string
  case_id: string
  delivery_id: string
  follower_id: string
  reply_id: string | null
  about: string
  state: 'sending' | 'delivered' | 'kept' | 'unknown'
  via: 'window' | 'template' | 'page'
  message_id: string | null
  at: Date
  settled_at: Date | null
  read_at: Date | null
}

export interface CaseRatingsTable {
  account_id: string
  case_id: string
  round: 'close' | 'second-check'
  grade: number | null
  solved: boolean | null
  reasons: Generated<string[]>
  words: Generated<string>
  at: Date
  by_staff_id: string | null
  turn: Generated<number>
}

export interface CaseRepairsTable {
  account_id: string
  case_id: string
  repair_id: string
  rating_round: string
  state: 'verifying' | 'repairing' | 'ledger' | 'explained' | 'invalid' | 'replied' | 'closed'
  agency_id: string
  agency_path: string
  staff_id: string | null
  finding: Generated<string>
  second_staff_id: string | null
  due_at: Date
  opened_at: Date
  called_back_at: Date | null
  closed_at: Date | null
}

export interface CaseLookupsTable {
  account_id: string
  case_id: string
  day: string
  wrong: number
}

export interface CaseNoticeTemplatesTable {
  account_id: string
  template_id: string
  fields: Json<Record<string, string>>
  changed_at: Date
}

export interface CaseDraftsTable {
  account_id: string
  follower_id: string
  draft_id: string
  sealed: string
  changed_at: Date
}

export interface CaseJoinersTable {
  account_id: string
  case_id: string
  follower_id: string
  words: Generated<string>
  joined_at: Date
}

export interface CasePublicationsTable {
  account_id: string
  case_id: string
  question: string
  answer: string
  state: 'proposed' | 'published' | 'withdrawn'
  proposed_by: string
  approved_by: string | null
  at: Date
}
