import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { MenuButton } from '../rules/menu.ts'
import { accountTables, type MenuVersionState } from '../tables.ts'

export interface MenuDraft {
  /** 0 when nobody has written one yet. */
  revision: number
  buttons: MenuButton[]
  /** Version it was restored from and not changed since. */
  restores: number | undefined
  changedBy: string
  changedAt: Date | undefined
}

export interface MenuVersion {
  version: number
  buttons: MenuButton[]
  state: MenuVersionState
  restores: number | null
  errcode: number | null
  pushedBy: string
  pushedAt: Date
}

const versionColumns = [
  'version',
  'buttons',
  'state',
  'restores',
  'errcode',
  'pushed_by as pushedBy',
  'pushed_at as pushedAt',
] as const

/** The draft of an account's menu; an empty one when there is none. */
export async function findDraft(db: Db, accountId: string): Promise<MenuDraft> {
  const row = await accountTables(db)
    .selectFrom('account_menu_drafts')
    .select([
      'revision',
      'buttons',
      'restores',
      'changed_by as changedBy',
      'changed_at as changedAt',
    ])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (!row)
    return { revision: 0, buttons: [], restores: undefined, changedBy: '', changedAt: undefined }
  return { ...row, restores: row.restores ?? undefined }
}

/** Writes the draft when it is still at the revision the writer saw. Answers whether it was. */
export async function saveDraft(
  db: Db,
  accountId: string,
  seen: number,
  draft: { buttons: readonly MenuButton[]; restores?: number; by: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into account_menu_drafts as kept
      (account_id, revision, buttons, restores, changed_by, changed_at)
    values (${accountId}, ${seen + 1}, ${JSON.stringify(draft.buttons)}::jsonb,
      ${draft.restores ?? null}::int, ${draft.by}, ${draft.at})
    on conflict (account_id) do update set revision = excluded.revision,
      buttons = excluded.buttons, restores = excluded.restores, changed_by = excluded.changed_by,
      changed_at = excluded.changed_at
    where kept.revision = ${seen}
    returning kept.revision`.execute(db)
  return rows.length > 0
}

/** Opens the next version as `pushing`. Answers its number. */
export async function addVersion(
  db: Db,
  accountId: string,
  version: { buttons: readonly MenuButton[]; restores: number | undefined; by: string; at: Date },
): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    insert into account_menu_versions
      (account_id, version, buttons, state, restores, pushed_by, pushed_at)
    select ${accountId}, coalesce(max(version), 0) + 1, ${JSON.stringify(version.buttons)}::jsonb,
      'pushing', ${version.restores ?? null}::int, ${version.by}, ${version.at}::timestamptz
    from account_menu_versions where account_id = ${accountId}
    returning version`.execute(db)
  return rows[0]?.version ?? 0
}

/** Records what became of a push; the version that was live before is replaced by one that is. */
export async function settleVersion(
  db: Db,
  accountId: string,
  version: number,
  outcome: { state: 'live' | 'failed' | 'unknown'; errcode?: number },
): Promise<void> {
  if (outcome.state === 'live')
    await accountTables(db)
      .updateTable('account_menu_versions')
      .set({ state: 'replaced' })
      .where('account_id', '=', accountId)
      .where('state', '=', 'live')
      .where('version', '<>', version)
      .execute()
  await accountTables(db)
    .updateTable('account_menu_versions')
    .set({ state: outcome.state, errcode: outcome.errcode ?? null })
    .where('account_id', '=', accountId)
    .where('version', '=', version)
    .execute()
}

/** Every version, newest first. */
export function listVersions(db: Db, accountId: string): Promise<MenuVersion[]> {
  return accountTables(db)
    .selectFrom('account_menu_versions')
    .select(versionColumns)
    .where('account_id', '=', accountId)
    .orderBy('version', 'desc')
    .limit(200)
    .execute()
}

export function findVersion(
  db: Db,
  accountId: string,
  version: number,
): Promise<MenuVersion | undefined> {
  return accountTables(db)
    .selectFrom('account_menu_versions')
    .select(versionColumns)
    .where('account_id', '=', accountId)
    .where('version', '=', version)
    .executeTakeFirst()
}

/** The push that is under way or whose outcome is not known, if any. */
export function findUnsettled(db: Db, accountId: string): Promise<MenuVersion | undefined> {
  return accountTables(db)
    .selectFrom('account_menu_versions')
    .select(versionColumns)
    .where('account_id', '=', accountId)
    .where('state', 'in', ['pushing', 'unknown'])
    .orderBy('version', 'desc')
    .executeTakeFirst()
}
