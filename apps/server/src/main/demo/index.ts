import type { Sandbox } from '@minqiao/sandbox'
import { ensurePublicCode } from '#modules/accounts/index.ts'
import { findStaffActor } from '#modules/people/index.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { createContext } from '#platform/transaction.ts'
import { type MadeAccount, makeAccounts } from './accounts.ts'
import { makeAgencies } from './agencies.ts'
import { makeCases } from './cases.ts'
import { makeMenus } from './menu.ts'
import { makeStaff } from './staff.ts'
import { makeTalks, makeWords } from './talk.ts'

export type { MadeAccount } from './accounts.ts'
export { demoPassword, demoStaff } from './staff.ts'

export interface DemoOptions {
  /** Distinguishes this data directory; app ids and secrets are drawn from it. */
  seed: string
  /** Where the sandbox reaches this server. */
  origin: string
  /** Where browsers reach it. */
  address: string
}

/** Makes whatever of the demo is not there yet: agencies, staff, accounts, first conversations. */
export async function makeDemo(
  platform: Platform,
  sandbox: Sandbox,
  options: DemoOptions,
): Promise<MadeAccount[]> {
  const ctx = actingAs(platform, { kind: 'system', id: 'demo' })
  const isFirst = sandbox.people().length === 0
  const agencies = await makeAgencies(ctx)
  const staff = await makeStaff(ctx, agencies)
  const accounts = await makeAccounts(ctx, sandbox, agencies, options)
  await makeMenus(ctx, accounts, options.address)
  for (const { accountId } of accounts) await ensurePublicCode(ctx, accountId)
  const lead = await findStaffActor(ctx.db, staff.lead ?? '')
  const agent = await findStaffActor(ctx.db, staff.agent ?? '')
  if (lead) await makeWords(ctx, actingAs(platform, lead), accounts)
  if (isFirst && agent) await makeTalks(actingAs(platform, agent), sandbox, accounts)
  if (isFirst) await makeCases(platform, { agencies, staff, accounts })
  return accounts
}

function actingAs(platform: Platform, actor: Ctx['actor']): Ctx {
  return createContext(platform, { actor, requestId: 'demo' })
}
