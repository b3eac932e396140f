import type { ColumnType, Generated } from 'kysely'
import type {
  CaseDeliveriesTable,
  CaseDraftsTable,
  CaseJoinersTable,
  CaseLookupsTable,
  CaseNoticeTemplatesTable,
  CasePublicationsTable,
  CaseRatingsTable,
  CaseRepairsTable,
  CaseRepliesTable,
  DefaultJson,
} from './citizen-tables.ts'
import type { CaseSource, CaseState, Clock, Urgency } from './rules/case.ts'
import type {
  CaseClockProfilesTable,
  CaseClocksTable,
  CaseConfidantsTable,
  CaseIdentitiesTable,
  CaseIdentityAccessesTable,
  CaseNoticesTable,
  CaseUnitChannelsTable,
} from './supervision-tables.ts'

export interface CaseKindsTable {
  kind_code: string
  parent_code: string | null
  level: number
  name: string
  name_en: Generated<string>
  position: Generated<number>
  urgency: Urgency | null
  reviewed: Generated<boolean>
  words: Generated<string[]>
  withdrawn_at: Date | null
}

export interface CaseDispatchCountsTable {
  center_agency_id: string
  kind_code: string
  region_code: string
  unit_agency_id: string
  times: number
  last_at: Date
}

export interface CaseDispatchModelsTable {
  agency_id: string
  examples: number
  model: Buffer
  changed_at: Date
}

export interface CasesTable {
  account_id: string
  case_id: string
  number: string
  source: CaseSource
  follower_id: string | null
  state: CaseState
  is_open: ColumnType<boolean, never, never>
  title: string
  text: string
  kind_code: string | null
  urgency: Urgency
  region_code: string | null
  place: Generated<string>
  latitude: number | null
  longitude: number | null
  contact_sealed: string | null
  contact_index: string | null
  confidential: Generated<boolean>
  sealed_text: string | null
  may_publish: Generated<boolean>
  center_agency_id: string
  center_path: string
  unit_agency_id: string | null
  unit_path: string | null
  handler_staff_id: string | null
  profile_id: string
  due_at: Date | null
  due_clock: Clock | null
  lead_case_id: string | null
  members: Generated<number>
  returns: Generated<number>
  extensions: Generated<number>
  redos: Generated<number>
  reopenings: Generated<number>
  grade: number | null
  solved: boolean | null
  outcome: string | null
  decline_reason: string | null
  folded: string | null
  intake_key: string | null
  created_at: Date
  admitted_at: Date | null
  dispatched_at: Date | null
  accepted_at: Date | null
  answered_at: Date | null
  closed_at: Date | null
  changed_at: Date
  version: Generated<number>
}

export interface CaseNumbersTable {
  account_id: string
  day: string
  last: number
}

export interface CaseEventsTable {
  account_id: string
  case_id: string
  event_id: string
  way: string
  from_state: CaseState | null
  to_state: CaseState | null
  at: Date
  actor_kind: 'staff' | 'citizen' | 'system'
  staff_id: string | null
  agency_id: string | null
  words: Generated<string>
  details: DefaultJson<Record<string, unknown>>
  for_citizen: Generated<boolean>
}

export interface CaseAttachmentsTable {
  account_id: string
  case_id: string
  attachment_id: string
  kind: 'message' | 'file'
  message_id: string | null
  file_id: string | null
  name: Generated<string>
  added_at: Date
}

export interface CasePartsTable {
  account_id: string
  case_id: string
  part_id: string
  agency_id: string
  agency_path: string
  task: string
  state: 'asked' | 'done' | 'withdrawn'
  answer: Generated<string>
  asked_at: Date
  done_at: Date | null
}

export interface CaseRequestsTable {
  account_id: string
  case_id: string
  request_id: string
  kind: 'return' | 'extension' | 'dispute'
  agency_id: string
  staff_id: string
  reason: string
  days: number | null
  proposed_agency_id: string | null
  asked_at: Date
  ruling: 'granted' | 'refused' | 'withdrawn' | null
  ruled_by: string | null
  ruled_at: Date | null
  ruling_reason: Generated<string>
}

export interface CasesTables {
  case_kinds: CaseKindsTable
  case_clock_profiles: CaseClockProfilesTable
  case_dispatch_counts: CaseDispatchCountsTable
  case_dispatch_models: CaseDispatchModelsTable
  case_unit_channels: CaseUnitChannelsTable
  cases: CasesTable
  case_numbers: CaseNumbersTable
  case_events: CaseEventsTable
  case_attachments: CaseAttachmentsTable
  case_parts: CasePartsTable
  case_requests: CaseRequestsTable
  case_clocks: CaseClocksTable
  case_notices: CaseNoticesTable
  case_replies: CaseRepliesTable
  case_deliveries: CaseDeliveriesTable
  case_ratings: CaseRatingsTable
  case_repairs: CaseRepairsTable
  case_identities: CaseIdentitiesTable
  case_confidants: CaseConfidantsTable
  case_identity_accesses: CaseIdentityAccessesTable
  case_lookups: CaseLookupsTable
  case_notice_templates: CaseNoticeTemplatesTable
  case_drafts: CaseDraftsTable
  case_joiners: CaseJoinersTable
  case_publications: CasePublicationsTable
}
