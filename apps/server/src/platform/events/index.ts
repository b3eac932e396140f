import type { EventName, Events } from '@minqiao/contracts'
import { sql } from 'kysely'
import { Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import { type Db, uuidv7 } from '#platform/db/index.ts'
import { defineJob, enqueueJob, type Job } from '#platform/jobs/index.ts'

/** What one module does when another tells of something. May be called twice for one event. */
export interface Listener<E extends EventName = EventName> {
  event: E
  job: Job<{ eventId: string; payload: Events[E] }>
}

const registered = new Map<EventName, Map<string, Listener>>()

/** Defines a listener: each event becomes a job of its own, with retries and a dead letter. */
export function defineListener<E extends EventName>(
  event: E,
  name: string,
  run: (ctx: Ctx, payload: Events[E], eventId: string) => Promise<void>,
): Listener<E> {
  const job = defineJob({
    name,
    input: Type.Object({ eventId: Type.String(), payload: Type.Unknown() }),
    run: (ctx, input) => run(ctx, input.payload as Events[E], input.eventId),
  }) as Job<{ eventId: string; payload: Events[E] }>
  return { event, job }
}

/** Makes listeners known to `emit`; repeating it changes nothing. */
export function registerListeners(listeners: readonly Listener[]): void {
  for (const listener of listeners) {
    const known = registered.get(listener.event) ?? new Map<string, Listener>()
    known.set(listener.job.name, listener)
    registered.set(listener.event, known)
  }
}

/** Writes an event and a job for each of its listeners; both commit with the caller. */
export async function emitEvent<E extends EventName>(
  db: Db,
  name: E,
  payload: Events[E],
  at: Date,
): Promise<void> {
  const eventId = uuidv7()
  await sql`insert into events (event_id, name, payload, at)
    values (${eventId}, ${name}, ${JSON.stringify(payload)}::jsonb, ${at})`.execute(db)
  for (const { job } of registered.get(name)?.values() ?? [])
    await enqueueJob(db, job as Job, { eventId, payload })
}
