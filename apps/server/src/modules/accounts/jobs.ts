import { Type } from 'typebox'
import { defineJob } from '#platform/jobs/index.ts'
import { forgetCalls } from './repo/calls.ts'
import { forgetScans } from './repo/qr-codes.ts'
import { dayBefore, dayOf } from './rules/day.ts'

const keptCallDays = 400
const keptScanMs = 7 * 86_400_000

/** Counts of calls are kept thirteen months; the marks of scans a week. */
export const forgetOldCounts = defineJob({
  name: 'accounts.forget-old-counts',
  schedule: '40 3 * * *',
  input: Type.Object({}),
  attempts: 3,
  run: async (ctx) => {
    await forgetCalls(ctx.db, dayBefore(dayOf(ctx.now()), keptCallDays))
    await forgetScans(ctx.db, new Date(ctx.now().getTime() - keptScanMs))
  },
})
