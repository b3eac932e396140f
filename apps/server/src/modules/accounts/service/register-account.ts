import { findAgency } from '#modules/people/index.ts'
import { isInScope, scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { forgetAccount } from '../client/memory.ts'
import { addAccount, findAccount } from '../repo/accounts.ts'
import { saveSecrets } from '../repo/secrets.ts'
import type { Account, AccountKind, CallbackMode } from '../rules/account.ts'
import { drawAesKey, drawCallbackKey, drawToken } from './draw-secrets.ts'
import { type Secrets, sealSecrets } from './seal-secrets.ts'

export interface Registration extends Secrets {
  agencyId: string
  name: string
  alias?: string
  originalId: string
  appId: string
  kind: AccountKind
  verified: boolean
  mode: CallbackMode
}

/** What we drew ourselves: shown once, because somebody must copy it to the platform. */
export interface Issued {
  token?: string
  encodingAesKey?: string
}

/**
 * Enters an official account into the register. Emits `account.created`.
 *
 * Token and EncodingAESKey are drawn when they are not given, and answered this one time.
 */
export async function registerAccount(
  ctx: Ctx,
  registration: Registration,
): Promise<{ account: Account; issued: Issued }> {
  const issued: Issued = {
    ...(registration.token === undefined && { token: drawToken() }),
    ...(registration.encodingAesKey === undefined && { encodingAesKey: drawAesKey() }),
  }
  const accountId = uuidv7()
  const sealed = await sealSecrets(ctx.platform.vault, accountId, { ...registration, ...issued })
  const agency = await manageableAgency(ctx, registration.agencyId)
  const account = await ctx.transaction(async (tx) => {
    const now = tx.now()
    await addAccount(tx.db, newAccount(accountId, registration, agency.path, now))
    await saveSecrets(tx.db, accountId, sealed, now)
    await tx.emit('account.created', { accountId })
    tx.record({
      action: 'account.registered',
      subject: { kind: 'account', id: accountId },
      agencyPath: agency.path,
      details: { appId: registration.appId, secretGiven: registration.secret !== undefined },
    })
    tx.publish({ topic: 'account', accountId, ids: [accountId] })
    return (await findAccount(tx.db, accountId)) ?? fail('ACCOUNT_NOT_FOUND', { accountId })
  })
  forgetAccount(ctx.platform, accountId)
  return { account, issued }
}

/** An agency whose accounts the caller manages; ACCOUNT_AGENCY_UNKNOWN for any other. */
export async function manageableAgency(ctx: Ctx, agencyId: string): Promise<{ path: string }> {
  const agency = await findAgency(ctx.db, agencyId)
  const scope = scopeOf(ctx.actor, 'accounts.manage')
  if (!agency || !isInScope(scope, agency.path)) return fail('ACCOUNT_AGENCY_UNKNOWN', { agencyId })
  return agency
}

function newAccount(
  accountId: string,
  registration: Registration,
  agencyPath: string,
  now: Date,
): Account {
  return {
    accountId,
    agencyId: registration.agencyId,
    agencyPath,
    name: registration.name,
    alias: registration.alias ?? '',
    originalId: registration.originalId,
    appId: registration.appId,
    kind: registration.kind,
    verified: registration.verified,
    mode: registration.mode,
    state: 'active',
    stateReason: '',
    stateSince: now,
    callbackKey: drawCallbackKey(),
    secretPrint: '',
    secretSetAt: undefined,
    tokenSetAt: undefined,
    aesKeySetAt: undefined,
    refusedIp: '',
    createdAt: now,
    changedAt: now,
  }
}
