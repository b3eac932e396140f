import { sql } from 'kysely'
import { Type } from 'typebox'
import { defineJob, freeAbandonedJobs } from '#platform/jobs/index.ts'
import { rotateKeys } from './rotate-keys.ts'

const nothing = Type.Object({})
const dayMs = 86_400_000
const nightly = { input: nothing, attempts: 3 }

/** Housekeeping the embedded store does not do by itself. */
const maintainDatabase = defineJob({
  ...nightly,
  name: 'system.maintain-database',
  schedule: '30 3 * * *',
  run: (ctx) => ctx.platform.database.maintain(),
})

/** Events are kept ninety days for reading; their deliveries are jobs of their own. */
const forgetOldEvents = defineJob({
  ...nightly,
  name: 'system.forget-old-events',
  schedule: '10 3 * * *',
  run: async (ctx) => {
    const limit = new Date(ctx.now().getTime() - 90 * dayMs)
    await sql`delete from events where at < ${limit}`.execute(ctx.db)
  },
})

/** Sessions are kept thirty days after their end, for the list of past sign-ins. */
const forgetOldSessions = defineJob({
  ...nightly,
  name: 'system.forget-old-sessions',
  schedule: '20 3 * * *',
  run: async (ctx) => {
    const limit = new Date(ctx.now().getTime() - 30 * dayMs)
    await sql`delete from sessions where expires_at < ${limit}`.execute(ctx.db)
  },
})

/** Whatever is half a day old was not broken off a moment ago. */
const tidyFiles = defineJob({
  ...nightly,
  name: 'system.tidy-files',
  schedule: '50 3 * * *',
  run: async (ctx) => {
    const removed = await ctx.platform.files.tidy(new Date(ctx.now().getTime() - dayMs / 2))
    if (removed > 0) ctx.log.info({ removed }, 'broken uploads were removed')
  },
})

/** A data key seals for a year; what it sealed still opens afterwards. */
const rotateOldKeys = defineJob({
  ...nightly,
  name: 'system.rotate-old-keys',
  schedule: '0 4 * * *',
  run: async (ctx) => {
    await rotateKeys(ctx, new Date(ctx.now().getTime() - 365 * dayMs))
  },
})

/** In the log, out of reach of whoever can write the database: an anchor for the verifier. */
const noteAuditHead = defineJob({
  ...nightly,
  name: 'system.note-audit-head',
  schedule: '5 4 * * *',
  run: async (ctx) => {
    const { rows } = await sql<{ seq: number; hash: string }>`
      select seq, encode(hash, 'hex') as hash from audit_head`.execute(ctx.db)
    ctx.log.info({ audit: rows[0] }, 'end of the audit chain')
  },
})

const freeJobs = defineJob({
  ...nightly,
  name: 'system.free-abandoned-jobs',
  schedule: '* * * * *',
  run: async (ctx) => {
    const freed = await freeAbandonedJobs(ctx.platform.database)
    if (freed > 0) ctx.log.warn({ freed }, 'jobs of a dead process were freed')
  },
})

export const systemJobs = [
  maintainDatabase,
  forgetOldEvents,
  forgetOldSessions,
  tidyFiles,
  rotateOldKeys,
  noteAuditHead,
  freeJobs,
]
