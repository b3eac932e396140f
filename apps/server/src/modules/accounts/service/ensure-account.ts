import type { Ctx } from '#platform/context.ts'
import { findAccountByAppId } from '../repo/accounts.ts'
import type { Account } from '../rules/account.ts'
import { type Registration, registerAccount } from './register-account.ts'

/** Registers an account unless its app id is registered already; for data made at the first start. */
export async function ensureAccount(ctx: Ctx, registration: Registration): Promise<Account> {
  const known = await findAccountByAppId(ctx.db, registration.appId)
  return known ?? (await registerAccount(ctx, registration)).account
}
