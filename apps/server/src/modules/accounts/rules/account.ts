import { fail } from '#platform/errors.ts'

export type AccountKind = 'subscription' | 'service'
export type CallbackMode = 'plain' | 'compatible' | 'safe'
export type AccountState = 'active' | 'paused' | 'closed'

/** An account as the register holds it; its secrets stay sealed and out of here. */
export interface Account {
  accountId: string
  agencyId: string
  agencyPath: string
  name: string
  alias: string
  originalId: string
  appId: string
  kind: AccountKind
  verified: boolean
  mode: CallbackMode
  state: AccountState
  stateReason: string
  stateSince: Date
  callbackKey: string
  /** Last 4 characters of the app secret's SHA-256; '' when none is set. */
  secretPrint: string
  secretSetAt: Date | undefined
  tokenSetAt: Date | undefined
  aesKeySetAt: Date | undefined
  /** Our address as the platform saw it when it refused it; '' when it did not. */
  refusedIp: string
  createdAt: Date
  changedAt: Date
}

/** What may follow a state: closing is final. */
const next: Record<AccountState, readonly AccountState[]> = {
  active: ['paused', 'closed'],
  paused: ['active', 'closed'],
  closed: [],
}

/** Refuses a change of state that is none, or that comes after the end. */
export function checkTransition(account: Account, to: AccountState): void {
  checkOpen(account)
  if (!next[account.state].includes(to))
    fail('ACCOUNT_STATE_UNCHANGED', { accountId: account.accountId, state: to })
}

/** Refuses any change to an account that is closed. */
export function checkOpen(account: Account): void {
  if (account.state === 'closed') fail('ACCOUNT_CLOSED', { accountId: account.accountId })
}

/** Refuses to speak with the platform for an account that may not or cannot. */
export function checkSpeaking(account: Account): void {
  checkOpen(account)
  if (account.state === 'paused') fail('ACCOUNT_PAUSED', { accountId: account.accountId })
  if (account.secretSetAt === undefined)
    fail('ACCOUNT_SECRET_MISSING', { accountId: account.accountId })
}

/** Refuses a mode that encrypts without the key to do it. */
export function checkMode(mode: CallbackMode, hasAesKey: boolean): void {
  if (mode !== 'plain' && !hasAesKey) fail('ACCOUNT_AES_KEY_REQUIRED', { mode })
}
