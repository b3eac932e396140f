import type { Actor } from './actor.ts'
import { type Act, appendActs } from './audit/index.ts'
import type { Ctx, Platform, Tx } from './context.ts'
import { withTransaction } from './db/index.ts'
import { emitEvent } from './events/index.ts'
import { enqueueJob } from './jobs/add.ts'
import { type LiveNews, publishNews } from './live/index.ts'

export interface ContextSource {
  actor: Actor
  requestId: string
  address?: string
}

/** Makes the context of one request or job. */
export function createContext(platform: Platform, source: ContextSource): Ctx {
  const ctx: Ctx = {
    platform,
    db: platform.database.db,
    actor: source.actor,
    now: platform.now,
    requestId: source.requestId,
    address: source.address ?? '',
    log: platform.log.child({ requestId: source.requestId }),
    transaction: (work) => runTransaction(ctx, work),
  }
  return ctx
}

/** Everything that the work tells commits with it, or not at all. */
async function runTransaction<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withTransaction(ctx.platform.database, async (db) => {
    const acts: Act[] = []
    const news: LiveNews[] = []
    const result = await work({
      platform: ctx.platform,
      db,
      actor: ctx.actor,
      now: ctx.now,
      emit: (name, payload) => emitEvent(db, name, payload, ctx.now()),
      enqueue: (job, input, options) => enqueueJob(db, job, input, options),
      record: (act) => void acts.push(act),
      publish: (item) => void news.push(item),
    })
    await publishNews(db, news)
    // Last: it holds the end of the chain until the commit.
    await appendActs(db, ctx, acts)
    return result
  })
}
