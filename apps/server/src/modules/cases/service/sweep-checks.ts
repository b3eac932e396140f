import type { Ctx } from '#platform/context.ts'
import { lockCase } from '../repo/cases.ts'
import { endClocks } from '../repo/clocks.ts'
import { listDueChecks } from '../repo/sweep.ts'
import { askSecondCheck } from './second-check.ts'

const batch = 200

/**
 * Asks "is it really fixed?" where four weeks have passed. The case is locked first, as by every
 * other act, and its clock ended with the asking: two sweeps ask once.
 */
export async function sweepChecks(ctx: Ctx): Promise<void> {
  for (const key of await listDueChecks(ctx.db, ctx.now(), batch))
    await ctx.transaction(async (tx) => {
      const found = await lockCase(tx.db, key)
      if (!found || !(await endClocks(tx.db, key, ['second-check'], tx.now()))) return
      await askSecondCheck(tx, found)
    })
}
