import { scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { type AccountFilter, listAccounts } from '../repo/account-lists.ts'
import type { Account } from '../rules/account.ts'

/** A page of the accounts the caller may see. */
export function readAccounts(ctx: Ctx, filter: AccountFilter): Promise<Account[]> {
  return listAccounts(ctx.db, scopeOf(ctx.actor, 'accounts.read'), filter)
}
