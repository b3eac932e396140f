import { Type } from 'typebox'
import { defineJob } from '#platform/jobs/index.ts'
import { sweepAccess } from './service/sweep.ts'

/** Forgets attempts, invitations and half sign-ins that are over. */
export const sweepAccessJob = defineJob({
  name: 'people.sweep-access',
  schedule: '20 3 * * *',
  input: Type.Object({}),
  attempts: 3,
  run: sweepAccess,
})
