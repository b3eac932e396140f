import { sql } from 'kysely'
import { Check } from 'typebox/value'
import type { Db } from '#platform/db/index.ts'
import type { EnqueueOptions, Job } from './define.ts'

/** Adds a job inside the caller's transaction; refuses an input that the job could never read. */
export async function enqueueJob<I>(
  db: Db,
  job: Job<I>,
  input: I,
  options: EnqueueOptions = {},
): Promise<void> {
  const payload = JSON.stringify(input)
  if (!Check(job.input, JSON.parse(payload)))
    throw new Error(`input of ${job.name} does not fit its schema`)
  await sql`select graphile_worker.add_job(
    ${job.name}, payload := ${payload}::json,
    queue_name := ${options.queue ?? null}::text,
    run_at := ${options.at ?? null}::timestamptz,
    max_attempts := ${options.attempts ?? job.attempts}::int,
    job_key := ${options.key ?? null}::text)`.execute(db)
}
