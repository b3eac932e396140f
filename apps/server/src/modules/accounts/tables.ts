import type { Generated, Kysely } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { AccountKind, AccountState, CallbackMode } from './rules/account.ts'
import type { CapabilityRecord } from './rules/capabilities.ts'
import type { MenuButton } from './rules/menu.ts'

/** Columns of type bigint and numeric arrive as text; jsonb arrives read. */
interface AccountTables {
  accounts: {
    account_id: string
    agency_id: string
    agency_path: string
    name: string
    alias: string
    original_id: string
    app_id: string
    kind: AccountKind
    verified: boolean
    mode: CallbackMode
    state: AccountState
    state_reason: string
    state_since: Date
    callback_key: string
    secret_sealed: string | null
    secret_print: Generated<string>
    secret_set_at: Date | null
    token_sealed: string | null
    token_set_at: Date | null
    aes_key_sealed: string | null
    aes_key_set_at: Date | null
    capabilities: Record<string, CapabilityRecord>
    refused_ip: string
    revision: Generated<number>
    created_at: Date
    changed_at: Date
  }
  account_tokens: {
    account_id: string
    kind: string
    sealed: string | null
    obtained_at: Date | null
    expires_at: Date | null
    print: string
    lease_id: string | null
    leased_until: Date | null
    refreshes: string
    failures: number
    last_errcode: number | null
    last_error_at: Date | null
  }
  account_menu_drafts: {
    account_id: string
    revision: number
    buttons: MenuButton[]
    restores: number | null
    changed_by: string
    changed_at: Date
  }
  account_menu_versions: {
    account_id: string
    version: number
    buttons: MenuButton[]
    state: MenuVersionState
    restores: number | null
    errcode: number | null
    pushed_by: string
    pushed_at: Date
  }
  account_qr_codes: {
    account_id: string
    qr_id: string
    kind: QrKind
    scene: string
    place: string
    state: QrState
    ticket: string | null
    url: string | null
    errcode: number | null
    expires_at: Date | null
    created_by: string
    created_at: Date
  }
}

export type MenuVersionState = 'pushing' | 'live' | 'replaced' | 'failed' | 'unknown'
export type QrKind = 'permanent' | 'temporary'
export type QrState = 'creating' | 'ready' | 'failed' | 'archived'

/** The tables of this module that are asked through the builder. */
export function accountTables(db: Db): Kysely<AccountTables> {
  return tablesOf<AccountTables>(db)
}
