import { Type } from 'typebox'
import { defineJob } from '#platform/jobs/index.ts'
import { sendNotices } from './service/send-notices.ts'
import { sweepClocks } from './service/sweep.ts'
import { sweepChecks } from './service/sweep-checks.ts'

/** Looks every minute what is due: reminders and all that follows them, and second checks. */
const sweepClocksJob = defineJob({
  name: 'cases.sweep-clocks',
  schedule: '* * * * *',
  input: Type.Object({}),
  attempts: 3,
  run: async (ctx) => {
    await sweepClocks(ctx)
    await sweepChecks(ctx)
  },
})

export const supervisionJobs = [sweepClocksJob, sendNotices]
