import { scopeOf } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { forgetAccount } from '../client/memory.ts'
import { findAccount, lockAccount, saveAccount } from '../repo/accounts.ts'
import { forgetSecret, forgetTokens, saveSecrets } from '../repo/secrets.ts'
import {
  type Account,
  type AccountState,
  checkMode,
  checkOpen,
  checkTransition,
} from '../rules/account.ts'
import { drawAesKey, drawCallbackKey, drawToken } from './draw-secrets.ts'
import { type Issued, manageableAgency } from './register-account.ts'
import { type Secrets, sealSecrets } from './seal-secrets.ts'

type Changeable = 'name' | 'alias' | 'originalId' | 'kind' | 'verified' | 'mode' | 'agencyId'
export type AccountChange = Partial<Pick<Account, Changeable>>

/** Changes what the register says of an account. Emits `account.changed`. */
export async function changeAccount(
  ctx: Ctx,
  accountId: string,
  change: AccountChange,
): Promise<Account> {
  const agency =
    change.agencyId === undefined ? undefined : await manageableAgency(ctx, change.agencyId)
  return alter(ctx, accountId, async (tx, account) => {
    const changed = { ...account, ...change, ...(agency && { agencyPath: agency.path }) }
    checkMode(changed.mode, changed.aesKeySetAt !== undefined)
    await saveAccount(tx.db, { ...changed, changedAt: tx.now() })
    return { action: 'account.changed', details: { fields: Object.keys(change) } }
  })
}

/**
 * Replaces secrets of an account; they are never shown again. Emits `account.changed`.
 *
 * `draw` lets us make a new token or key, which is answered this one time. A new app secret makes
 * the tokens worthless that were got with the old one, so they are forgotten.
 */
export async function replaceCredentials(
  ctx: Ctx,
  accountId: string,
  { draw = [], ...given }: Secrets & { draw?: readonly ('token' | 'encodingAesKey')[] },
): Promise<{ account: Account; issued: Issued }> {
  const issued: Issued = {
    ...(draw.includes('token') && { token: drawToken() }),
    ...(draw.includes('encodingAesKey') && { encodingAesKey: drawAesKey() }),
  }
  const sealed = await sealSecrets(ctx.platform.vault, accountId, { ...given, ...issued })
  const account = await alter(ctx, accountId, async (tx) => {
    await saveSecrets(tx.db, accountId, sealed, tx.now())
    if (sealed.secret) await forgetTokens(tx.db, accountId)
    return { action: 'account.credentials-replaced', details: { fields: Object.keys(sealed) } }
  })
  return { account, issued }
}

/** Gives the account a new callback address; the old one is unknown from then on. */
export async function replaceCallbackKey(ctx: Ctx, accountId: string): Promise<Account> {
  return alter(ctx, accountId, async (tx, account) => {
    await saveAccount(tx.db, { ...account, callbackKey: drawCallbackKey(), changedAt: tx.now() })
    return { action: 'account.callback-replaced', details: {} }
  })
}

/**
 * Pauses, resumes or closes an account. Emits `account.changed`.
 *
 * A paused account still receives; it sends nothing. Closing is final and forgets the app secret.
 */
export async function setAccountState(
  ctx: Ctx,
  accountId: string,
  state: AccountState,
  reason: string,
): Promise<Account> {
  return alter(ctx, accountId, async (tx, account) => {
    checkTransition(account, state)
    const now = tx.now()
    await saveAccount(tx.db, {
      ...account,
      state,
      stateReason: reason,
      stateSince: now,
      changedAt: now,
    })
    if (state === 'closed') await forgetSecret(tx.db, accountId)
    const verb = { active: 'resumed', paused: 'paused', closed: 'closed' }[state]
    return { action: `account.${verb}`, details: { reason } }
  })
}

/** Loads an account to change, does it, tells of it, and lets every process read it anew. */
async function alter(
  ctx: Ctx,
  accountId: string,
  work: (tx: Tx, account: Account) => Promise<{ action: string; details: Record<string, unknown> }>,
): Promise<Account> {
  const changed = await ctx.transaction(async (tx) => {
    const scope = scopeOf(tx.actor, 'accounts.manage')
    const account =
      (await lockAccount(tx.db, accountId, scope)) ?? fail('ACCOUNT_NOT_FOUND', { accountId })
    checkOpen(account)
    const { action, details } = await work(tx, account)
    await tx.emit('account.changed', { accountId })
    tx.record({
      action,
      subject: { kind: 'account', id: accountId },
      agencyPath: account.agencyPath,
      details,
    })
    tx.publish({ topic: 'account', accountId, ids: [accountId] })
    return (await findAccount(tx.db, accountId)) ?? fail('ACCOUNT_NOT_FOUND', { accountId })
  })
  forgetAccount(ctx.platform, accountId)
  return changed
}
