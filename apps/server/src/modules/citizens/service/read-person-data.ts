import { getAccount, visibleAccountIds } from '#modules/accounts/index.ts'
import { listStaffNames } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { type Erasure, listErasures } from '../repo/erasures.ts'
import { findSync, type Sync } from '../repo/syncs.ts'
import { listTags, type Tag } from '../repo/tags.ts'
import type { ErasureState } from '../tables.ts'

/** Requests for erasure in the accounts where the caller decides about them, newest first. */
export async function readErasures(
  ctx: Ctx,
  page: { state?: ErasureState; after?: string; limit: number },
): Promise<Erasure[]> {
  return listErasures(ctx.db, await visibleAccountIds(ctx, 'citizens.erase'), page)
}

/** The tags of an account. */
export async function readTags(ctx: Ctx, accountId: string): Promise<Tag[]> {
  await getAccount(ctx, accountId, 'citizens.read')
  return listTags(ctx.db, accountId)
}

/** How far the last comparison with the platform has come; undefined when there was none. */
export async function readSync(ctx: Ctx, accountId: string): Promise<Sync | undefined> {
  await getAccount(ctx, accountId, 'citizens.read')
  return findSync(ctx.db, accountId)
}

/** Names of staff, by id. */
export function staffNames(
  ctx: Ctx,
  staffIds: readonly (string | null)[],
): Promise<Map<string, string>> {
  return listStaffNames(ctx.db, [...new Set(staffIds.filter((id) => id !== null))])
}
