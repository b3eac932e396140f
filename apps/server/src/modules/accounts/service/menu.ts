import { scopeOf } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { lockAccount } from '../repo/accounts.ts'
import { findDraft, findVersion, type MenuDraft, saveDraft } from '../repo/menus.ts'
import { type Account, checkOpen } from '../rules/account.ts'
import type { MenuButton } from '../rules/menu.ts'

/** Saves the draft of a menu, finished or not; STATE_CONFLICT when somebody else saved meanwhile. */
export function saveMenu(
  ctx: Ctx,
  accountId: string,
  buttons: readonly MenuButton[],
  seen: number,
): Promise<MenuDraft> {
  return ctx.transaction(async (tx) => {
    const account = await lockForMenu(tx, accountId)
    return writeDraft(tx, account, seen, { buttons })
  })
}

/** Puts an older version into the draft; pushing it is another step, after looking at it. */
export function restoreMenu(
  ctx: Ctx,
  accountId: string,
  version: number,
  seen: number,
): Promise<MenuDraft> {
  return ctx.transaction(async (tx) => {
    const account = await lockForMenu(tx, accountId)
    const found =
      (await findVersion(tx.db, accountId, version)) ?? fail('MENU_VERSION_NOT_FOUND', { version })
    return writeDraft(tx, account, seen, { buttons: found.buttons, restores: version })
  })
}

/** The account whose menu the caller may edit, held until the commit. */
export async function lockForMenu(tx: Tx, accountId: string): Promise<Account> {
  const account =
    (await lockAccount(tx.db, accountId, scopeOf(tx.actor, 'accounts.menu'))) ??
    fail('ACCOUNT_NOT_FOUND', { accountId })
  checkOpen(account)
  return account
}

async function writeDraft(
  tx: Tx,
  { accountId, agencyPath }: Account,
  seen: number,
  draft: { buttons: readonly MenuButton[]; restores?: number },
): Promise<MenuDraft> {
  const written = { ...draft, by: tx.actor.id, at: tx.now() }
  if (!(await saveDraft(tx.db, accountId, seen, written))) fail('STATE_CONFLICT', { seen })
  tx.record({
    action: draft.restores === undefined ? 'account.menu-drafted' : 'account.menu-restored',
    subject: { kind: 'account', id: accountId },
    agencyPath,
    details: { revision: seen + 1, ...(draft.restores && { version: draft.restores }) },
  })
  return findDraft(tx.db, accountId)
}
