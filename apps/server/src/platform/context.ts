import type { EventName, Events } from '@minqiao/contracts'
import type { Actor } from './actor.ts'
import type { Act } from './audit/index.ts'
import type { Config } from './config/index.ts'
import type { Database, Db } from './db/index.ts'
import type { FileStore } from './files/index.ts'
import type { EnqueueOptions, Job } from './jobs/index.ts'
import type { Live, LiveNews } from './live/index.ts'
import type { Log } from './log/index.ts'
import type { Vault } from './vault/index.ts'

/** What the ground floor gives every module: made once, at start. */
export interface Platform {
  config: Config
  database: Database
  vault: Vault
  files: FileStore
  live: Live
  log: Log
  now: () => Date
}

/** One request or one job: who asks, when, and the way to the database. */
export interface Ctx {
  platform: Platform
  /** For reading outside a transaction. */
  db: Db
  actor: Actor
  now: () => Date
  requestId: string
  /** Network address of the caller; '' for jobs. */
  address: string
  log: Log
  /** Runs the work in one transaction; its events, jobs and audit commit with it or not at all. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

/** An open transaction. Never await a platform or any network inside one. */
export interface Tx {
  platform: Platform
  db: Db
  actor: Actor
  now: () => Date
  /** Tells the modules above; delivered at least once after the commit. */
  emit<E extends EventName>(name: E, payload: Events[E]): Promise<void>
  /** Puts a job in the queue; it runs after the commit. */
  enqueue<I>(job: Job<I>, input: I, options?: EnqueueOptions): Promise<void>
  /** Writes an act into the audit chain, last thing before the commit. */
  record(act: Act): void
  /** Tells open consoles that something changed; sent with the commit. */
  publish(news: LiveNews): void
}
