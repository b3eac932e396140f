import { listStaffNames } from '#modules/people/index.ts'
import type { Ctx } from '#platform/context.ts'
import { findDraft, listVersions, type MenuDraft, type MenuVersion } from '../repo/menus.ts'
import { getAccount } from './visible-accounts.ts'

/** Names of staff by id. */
export type StaffNames = ReadonlyMap<string, string>

/** The draft of a menu, for who may edit it. */
export async function readDraft(ctx: Ctx, accountId: string): Promise<MenuDraft> {
  await getAccount(ctx, accountId, 'accounts.menu')
  return findDraft(ctx.db, accountId)
}

/** Every version that was pushed, newest first, for who may edit the menu. */
export async function readVersions(ctx: Ctx, accountId: string): Promise<MenuVersion[]> {
  await getAccount(ctx, accountId, 'accounts.menu')
  return listVersions(ctx.db, accountId)
}

/** Who changed a draft, or pushed versions. */
export function namesBehind(ctx: Ctx, staffIds: readonly string[]): Promise<StaffNames> {
  return listStaffNames(ctx.db, [...new Set(staffIds.filter((id) => id !== ''))])
}
