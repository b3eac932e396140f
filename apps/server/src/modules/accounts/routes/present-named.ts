import type { Static } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import type { Account } from '../rules/account.ts'
import { agencyNames } from '../service/agency-names.ts'
import { type AccountView, presentAccount } from '../views/account.ts'

/** An account with the name of its agency. */
export async function presentNamed(
  ctx: Ctx,
  account: Account,
): Promise<Static<typeof AccountView>> {
  const names = await agencyNames(ctx.db, [account])
  return presentAccount(ctx.platform, account, names.get(account.agencyId) ?? '')
}
