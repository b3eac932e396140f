import { Type } from 'typebox'
import { defineJob, type Job } from '../define.ts'

/** The job of the trial, as each process does it. */
export function stall(run: () => Promise<void>): Job<Record<never, never>> {
  return defineJob({ name: 'trial.stall', input: Type.Object({}), attempts: 3, run })
}
