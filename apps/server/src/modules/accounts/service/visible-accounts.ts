import type { Permission } from '@minqiao/contracts'
import { scopeOf } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { listAccountIds } from '../repo/account-lists.ts'
import { findAccount } from '../repo/accounts.ts'
import type { Account } from '../rules/account.ts'

export type VisibleAccounts = 'everything' | readonly string[]

interface Asked {
  at: number
  found: Promise<VisibleAccounts>
}

const asked = new WeakMap<Ctx, Map<Permission, Asked>>()

/** Longer than a request lasts, shorter than a stream of news goes without looking again. */
const keptMs = 10_000

/**
 * The accounts for which the caller holds a permission; looked up once in a request.
 *
 * For the list queries of other modules: `everything` needs no condition, a list goes into
 * `account_id = any(…)`.
 */
export function visibleAccountIds(ctx: Ctx, permission: Permission): Promise<VisibleAccounts> {
  const kept = asked.get(ctx) ?? new Map<Permission, Asked>()
  asked.set(ctx, kept)
  const at = ctx.now().getTime()
  const known = kept.get(permission)
  if (known && at - known.at < keptMs) return known.found
  const found = lookUp(ctx, permission)
  kept.set(permission, { at, found })
  return found
}

async function lookUp(ctx: Ctx, permission: Permission): Promise<VisibleAccounts> {
  const scope = scopeOf(ctx.actor, permission)
  return scope === 'everything' ? scope : listAccountIds(ctx.db, scope)
}

/** An account for which the caller holds a permission; ACCOUNT_NOT_FOUND for any other. */
export async function getAccount(
  ctx: Ctx,
  accountId: string,
  permission: Permission,
): Promise<Account> {
  const scope = scopeOf(ctx.actor, permission)
  return (await findAccount(ctx.db, accountId, scope)) ?? fail('ACCOUNT_NOT_FOUND', { accountId })
}
