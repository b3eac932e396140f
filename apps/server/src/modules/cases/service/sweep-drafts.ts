import { Type } from 'typebox'
import { dayBefore, dayOf } from '#modules/accounts/index.ts'
import { defineJob } from '#platform/jobs/index.ts'
import { listOldDrafts } from '../repo/drafts.ts'
import { forgetLookups } from '../repo/lookups.ts'
import { discardDraft } from './draft.ts'

const dayMs = 86_400_000
/** Days after which a form nobody went on with is thrown away, its pictures too. */
const keptDays = 30
const batch = 100

/** Throws away old drafts, and forgets wrong guesses of days gone by. */
export const sweepDrafts = defineJob({
  name: 'cases.sweep-drafts',
  schedule: '20 3 * * *',
  input: Type.Object({}),
  attempts: 3,
  run: async (ctx) => {
    const before = new Date(ctx.now().getTime() - keptDays * dayMs)
    for (;;) {
      const old = await listOldDrafts(ctx.db, before, batch)
      for (const key of old) await ctx.transaction((tx) => discardDraft(tx, key))
      if (old.length < batch) break
    }
    await ctx.transaction((tx) => forgetLookups(tx.db, dayBefore(dayOf(ctx.now()), 1)))
  },
})
