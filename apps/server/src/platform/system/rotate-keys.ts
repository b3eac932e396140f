import { sql } from 'kysely'
import type { Ctx } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'

/** A data key as its administrator sees it: everything but the key. */
export interface KeyRow {
  id: string
  purpose: string
  /** Name of the master key that wraps it. */
  master: string
  createdAt: Date
  retiredAt: Date | null
}

export interface Rotation {
  /** Keys that were wrapped anew under the current master key. */
  rewrapped: number
  /** Keys that no master key of the ring opens. */
  unreadable: number
  /** Purposes that have a new data key. */
  rotated: string[]
}

/** Every data key, newest first within its purpose. */
export async function listKeys(db: Db): Promise<KeyRow[]> {
  const { rows } = await sql<KeyRow>`
    select id, purpose, master, created_at as "createdAt", retired_at as "retiredAt"
    from vault_keys order by purpose, created_at desc, id`.execute(db)
  return rows
}

/**
 * Wraps every data key under the current master key, and begins a new data key for each purpose
 * whose key was made before the given time. What the old keys sealed still opens; the keys of
 * blind indexes stay, for what they indexed could not be found any more.
 *
 * Each key is a step of its own, and nothing is lost when it is cut off between two: run it again.
 * That it began is on record before the first, that it ended after the last.
 */
export async function rotateKeys(ctx: Ctx, madeBefore: Date): Promise<Rotation> {
  const { vault } = ctx.platform
  const keys = await listKeys(ctx.db)
  const due = keys.filter((key) => isDue(key, madeBefore)).map(({ purpose }) => purpose)
  const stale = await vault.countStale()
  if (due.length === 0 && stale === 0) return { rewrapped: 0, unreadable: 0, rotated: [] }
  await record(ctx, 'keys.rotation-begun', { stale, due })
  const { rewrapped, unreadable } = await vault.rewrapAll()
  for (const purpose of due) await vault.rotateDataKey(purpose)
  const done = { rewrapped, unreadable: unreadable.length, rotated: due }
  await record(ctx, 'keys.rotated', done)
  return done
}

function isDue({ purpose, createdAt, retiredAt }: KeyRow, madeBefore: Date): boolean {
  return !purpose.startsWith('index:') && retiredAt === null && createdAt <= madeBefore
}

function record(ctx: Ctx, action: string, details: Record<string, unknown>): Promise<void> {
  return ctx.transaction(async (tx) => {
    tx.record({ action, subject: { kind: 'vault', id: '' }, details })
  })
}
