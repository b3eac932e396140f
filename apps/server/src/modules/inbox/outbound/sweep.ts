import { Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import { defineJob } from '#platform/jobs/index.ts'
import { listAbandoned, listStalled, settleMessage } from '../repo/outbound.ts'
import { abandonedAfterMs } from '../rules/index.ts'
import { scheduleLookUp } from './look-up.ts'
import { enqueueSending } from './send.ts'
import { tellOutcome } from './tell-outcome.ts'

const batch = 200

/** Picks up every minute what a process that died left behind. */
export const sweepOutboundMessages = defineJob({
  name: 'inbox.sweep-outbound',
  schedule: '* * * * *',
  input: Type.Object({}),
  attempts: 3,
  run: (ctx) => sweepOutbound(ctx),
})

/**
 * Finds what a process that died left behind: a message that was being sent may have arrived, so
 * it is looked up; one that still waits is sent.
 */
async function sweepOutbound(ctx: Ctx): Promise<void> {
  const limit = new Date(ctx.now().getTime() - abandonedAfterMs)
  for (const left of await listAbandoned(ctx.db, limit, batch))
    await ctx.transaction(async (tx) => {
      if (!(await settleMessage(tx.db, left, 'sending', 'unknown'))) return
      await scheduleLookUp(tx, left, 0)
      await tellOutcome(tx, left, left.messageId, 'unknown')
    })
  for (const key of await listStalled(ctx.db, limit, batch))
    await ctx.transaction((tx) => enqueueSending(tx, key))
}
