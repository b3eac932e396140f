import type { Static, TSchema } from 'typebox'
import type { Ctx } from '#platform/context.ts'

/** A piece of work that runs outside the request: carries ids or nothing, and may run twice. */
export interface Job<I = unknown> {
  /** `module.verb-noun` */
  name: string
  input: TSchema
  /** Tries in all, with growing pauses; after the last the job is a dead letter. */
  attempts: number
  /** Five cron fields, in the deployment's time zone (Asia/Shanghai); leave out for queued work. */
  schedule?: string
  /** A method, so that a list of jobs with different inputs is a list of jobs. */
  run(ctx: Ctx, input: I): Promise<void>
}

/** Defines a job; its input is checked before it runs. */
export function defineJob<S extends TSchema>(
  job: Omit<Job<Static<S>>, 'input' | 'attempts'> & { input: S; attempts?: number },
): Job<Static<S>> {
  return { attempts: 12, ...job }
}

export interface EnqueueOptions {
  /** Not before this moment. */
  at?: Date
  /** A second job with the same key replaces the first while it waits. */
  key?: string
  attempts?: number
  /** Jobs with the same queue name run one after another. */
  queue?: string
}
