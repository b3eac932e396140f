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
 */
export async function rotateKeys(ctx: Ctx, madeBefore: Date): Promise<Rotation> {
  const { vault } = ctx.platform
  const { rewrapped, unreadable } = await vault.rewrapAll()
  const rotated: string[] = []
  for (const { purpose, createdAt, retiredAt } of await listKeys(ctx.db)) {
    const isIndex = purpose.startsWith('index:')
    if (isIndex || retiredAt !== null || createdAt > madeBefore) continue
    await vault.rotateDataKey(purpose)
    rotated.push(purpose)
  }
  if (rewrapped > 0 || rotated.length > 0)
    await ctx.transaction(async (tx) => {
      tx.record({
        action: 'keys.rotated',
        subject: { kind: 'vault', id: '' },
        details: { rewrapped, unreadable: unreadable.length, rotated },
      })
    })
  return { rewrapped, unreadable: unreadable.length, rotated }
}
