import type { ColumnType, Generated } from 'kysely'
import type { Clock, ClockStep, ProfileTerms } from './rules/case.ts'

/** jsonb: read as its value, written as text. */
export type Json<T> = ColumnType<T, string, string>

export interface CaseClockProfilesTable {
  profile_id: string
  agency_id: string
  region_prefix: Generated<string>
  name: string
  name_en: string
  source: Generated<string>
  valid_from: string
  valid_to: string | null
  terms: Json<ProfileTerms>
  changed_at: Date
}

export interface CaseUnitChannelsTable {
  agency_id: string
  channel: 'console' | 'webhook'
  address: Generated<string>
  secret_sealed: string | null
  changed_at: Date
}

export interface CaseClocksTable {
  account_id: string
  case_id: string
  clock: Clock
  round: number
  started_at: Date
  due_at: Date
  working: boolean
  ended_at: Date | null
  next_step: 'remind' | 'urge' | 'escalate' | 'notice' | 'act' | null
  next_at: Date | null
}

export interface CaseNoticesTable {
  account_id: string
  case_id: string
  clock: Clock
  round: number
  step: ClockStep
  notice_id: string
  agency_id: string
  agency_path: string
  staff_id: string | null
  at: Date
  due_at: Date
  delivery: 'console' | 'queued' | 'sent' | 'failed'
  seen_by: string | null
  seen_at: Date | null
}

export interface CaseIdentitiesTable {
  account_id: string
  case_id: string
  sealed: string
  follower_id: string | null
  kept_at: Date
}

export interface CaseConfidantsTable {
  account_id: string
  case_id: string
  staff_id: string
  named_by: string
  named_at: Date
}

export interface CaseIdentityAccessesTable {
  account_id: string
  case_id: string
  access_id: string
  staff_id: string
  what: 'case' | 'identity'
  reason: string
  at: Date
}
