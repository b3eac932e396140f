import type { Locale } from '@minqiao/contracts'
import type { Generated, Kysely } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { AgencyKind } from './rules/agency.ts'
import type { RegionLevel } from './rules/regions.ts'

export type State = 'active' | 'disabled'

interface PeopleTables {
  regions: {
    region_code: string
    parent_code: string | null
    level: RegionLevel
    name: string
    pinyin: string
    search: string
    path: string
    withdrawn_at: Date | null
  }
  region_edition: { only_row: boolean; edition: string; loaded_at: Date }
  agencies: {
    agency_id: string
    parent_id: string | null
    path: string
    kind: AgencyKind
    region_code: string | null
    name: string
    short_name: string
    pinyin: string
    search: string
    state: State
    created_at: Date
    changed_at: Date
  }
  staff: {
    staff_id: string
    agency_id: string
    name: string
    pinyin: string
    search: string
    sign_in_name: string
    sign_in_key: string
    phone_sealed: string | null
    phone_index: string | null
    locale: Locale
    state: State
    password_hash: string | null
    password_changed_at: Date | null
    must_change_password: boolean
    password_expires_at: Date | null
    second_factor_exempt: boolean
    signed_in_at: Date | null
    created_at: Date
    changed_at: Date
  }
  role_grants: {
    grant_id: string
    staff_id: string
    role: string
    agency_id: string
    granted_by: string
    granted_at: Date
  }
  invitations: { token_hash: Buffer; staff_id: string; expires_at: Date; created_at: Date }
  second_factors: {
    staff_id: string
    secret_sealed: string | null
    enrolled_at: Date | null
    last_step: Generated<number>
    pending_sealed: string | null
    pending_at: Date | null
  }
  recovery_codes: { staff_id: string; code_index: string; used_at: Date | null }
  sign_in_steps: { session_id: string; second_factor_at: Date }
  sign_in_attempts: {
    key: string
    failures: number
    locks: number
    since: Date
    last_at: Date
    locked_until: Date | null
  }
}

/** The tables of this module. */
export function peopleTables(db: Db): Kysely<PeopleTables> {
  return tablesOf<PeopleTables>(db)
}
