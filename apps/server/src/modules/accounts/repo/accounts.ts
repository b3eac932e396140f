import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Scope } from '#platform/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import type { Account } from '../rules/account.ts'
import { accountTables } from '../tables.ts'

export const accountColumns = [
  'account_id as accountId',
  'agency_id as agencyId',
  'agency_path as agencyPath',
  'name',
  'alias',
  'original_id as originalId',
  'app_id as appId',
  'kind',
  'verified',
  'mode',
  'state',
  'state_reason as stateReason',
  'state_since as stateSince',
  'callback_key as callbackKey',
  'secret_print as secretPrint',
  'secret_set_at as secretSetAt',
  'token_set_at as tokenSetAt',
  'aes_key_set_at as aesKeySetAt',
  'refused_ip as refusedIp',
  'created_at as createdAt',
  'changed_at as changedAt',
] as const

export interface AccountRow extends Omit<Account, 'secretSetAt' | 'tokenSetAt' | 'aesKeySetAt'> {
  secretSetAt: Date | null
  tokenSetAt: Date | null
  aesKeySetAt: Date | null
}

/** A row as the rest of the module knows it. */
export function readAccount(row: AccountRow): Account {
  return {
    ...row,
    secretSetAt: row.secretSetAt ?? undefined,
    tokenSetAt: row.tokenSetAt ?? undefined,
    aesKeySetAt: row.aesKeySetAt ?? undefined,
  }
}

/** Rows of accounts whose agency lies in a scope. */
export function within(scope: Scope) {
  return <T extends { accounts: { agency_path: string } }>(eb: ExpressionBuilder<T, 'accounts'>) =>
    scope === 'everything'
      ? eb.val(true)
      : sql<SqlBool>`agency_path like any (${scope.map(prefixPattern)})`
}

function prefixPattern(path: string): string {
  return `${path.replace(/[\\%_]/g, '\\$&')}%`
}

/** An account by id; in a scope, one outside of it is not found. */
export async function findAccount(
  db: Db,
  accountId: string,
  scope: Scope = 'everything',
): Promise<Account | undefined> {
  const row = await accountTables(db)
    .selectFrom('accounts')
    .select(accountColumns)
    .where('account_id', '=', accountId)
    .where(within(scope))
    .executeTakeFirst()
  return row && readAccount(row)
}

/** Like `findAccount`, and holds the row until the transaction ends. */
export async function lockAccount(
  db: Db,
  accountId: string,
  scope: Scope,
): Promise<Account | undefined> {
  const row = await accountTables(db)
    .selectFrom('accounts')
    .select(accountColumns)
    .where('account_id', '=', accountId)
    .where(within(scope))
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row && readAccount(row)
}

export async function findAccountByAppId(db: Db, appId: string): Promise<Account | undefined> {
  const row = await accountTables(db)
    .selectFrom('accounts')
    .select(accountColumns)
    .where('app_id', '=', appId)
    .executeTakeFirst()
  return row && readAccount(row)
}

/** Adds an account; its app id must be new. */
export async function addAccount(db: Db, account: Account): Promise<void> {
  try {
    await accountTables(db)
      .insertInto('accounts')
      .values({
        account_id: account.accountId,
        created_at: account.createdAt,
        ...rowOf(account),
        capabilities: sql`'{}'::jsonb`,
      })
      .execute()
  } catch (error) {
    if (isUniqueViolation(error)) fail('ACCOUNT_APP_ID_TAKEN', { appId: account.appId })
    throw error
  }
}

/** Writes an account back, all but its sealed fields. */
export async function saveAccount(db: Db, account: Account): Promise<void> {
  try {
    await accountTables(db)
      .updateTable('accounts')
      .set({ ...rowOf(account), revision: sql`revision + 1` })
      .where('account_id', '=', account.accountId)
      .execute()
  } catch (error) {
    if (isUniqueViolation(error)) fail('ACCOUNT_APP_ID_TAKEN', { appId: account.appId })
    throw error
  }
}

/** SQLSTATE unique_violation; of the unique columns only the app id is not drawn by ourselves. */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505'
}

function rowOf(account: Account) {
  return {
    agency_id: account.agencyId,
    agency_path: account.agencyPath,
    name: account.name,
    alias: account.alias,
    original_id: account.originalId,
    app_id: account.appId,
    kind: account.kind,
    verified: account.verified,
    mode: account.mode,
    state: account.state,
    state_reason: account.stateReason,
    state_since: account.stateSince,
    callback_key: account.callbackKey,
    refused_ip: account.refusedIp,
    changed_at: account.changedAt,
  }
}

/** Notes the address of ours that the platform refused; '' when it refuses none any more. */
export async function noteRefusedIp(db: Db, accountId: string, ip: string): Promise<void> {
  await accountTables(db)
    .updateTable('accounts')
    .set({ refused_ip: ip })
    .where('account_id', '=', accountId)
    .where('refused_ip', '<>', ip)
    .execute()
}
