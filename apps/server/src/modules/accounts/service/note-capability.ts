import type { PlatformError } from '@minqiao/wechat'
import type { Ctx } from '#platform/context.ts'
import { noteCapability as writeCapability } from '../repo/capabilities.ts'
import { type Capability, verdictOf } from '../rules/capabilities.ts'

/**
 * Notes at once that the platform refused a capability to an account.
 *
 * Every call is watched anyway, and noted within seconds; this is for those who show it right away.
 * Refusals that are about one person change nothing.
 */
export async function noteCapability(
  ctx: Ctx,
  accountId: string,
  capability: Capability,
  { errcode }: PlatformError,
): Promise<void> {
  if (verdictOf(errcode) !== 'off') return
  const record = { on: false, errcode, since: ctx.now().toISOString() }
  await ctx.transaction(async (tx) => {
    if (await writeCapability(tx.db, accountId, capability, record))
      tx.publish({ topic: 'account', accountId, ids: [accountId] })
  })
}
