import type { Scope } from '#platform/actor.ts'
import type { Db } from '#platform/db/index.ts'
import type { Account, AccountState } from '../rules/account.ts'
import { accountTables } from '../tables.ts'
import { accountColumns, readAccount, within } from './accounts.ts'

export interface AccountFilter {
  search?: string
  state?: AccountState
  /** Path of an agency: it and everything below. */
  under?: string
  /** Account the page begins after. */
  after?: string
  limit: number
}

/** Accounts in a scope, in the order of their ids, which is the order they were registered in. */
export async function listAccounts(
  db: Db,
  scope: Scope,
  filter: AccountFilter,
): Promise<Account[]> {
  const { search, state, under, after, limit } = filter
  const like = search === undefined ? undefined : `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await accountTables(db)
    .selectFrom('accounts')
    .select(accountColumns)
    .where(within(scope))
    .$if(under !== undefined, (query) => query.where(within([under ?? ''])))
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'active'))
    .$if(after !== undefined, (query) => query.where('account_id', '>', after ?? ''))
    .$if(like !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb('name', 'ilike', like ?? ''),
          eb('alias', 'ilike', like ?? ''),
          eb('app_id', '=', search ?? ''),
          eb('original_id', '=', search ?? ''),
        ]),
      ),
    )
    .orderBy('account_id')
    .limit(limit)
    .execute()
  return rows.map(readAccount)
}

/** Ids of all accounts in a scope. */
export async function listAccountIds(db: Db, scope: readonly string[]): Promise<string[]> {
  if (scope.length === 0) return []
  const rows = await accountTables(db)
    .selectFrom('accounts')
    .select('account_id')
    .where(within(scope))
    .orderBy('account_id')
    .execute()
  return rows.map((row) => row.account_id)
}

/** Accounts whose kept path lies under a path. */
export async function listPathsUnder(
  db: Db,
  path: string,
): Promise<{ accountId: string; agencyId: string; agencyPath: string }[]> {
  return accountTables(db)
    .selectFrom('accounts')
    .select(['account_id as accountId', 'agency_id as agencyId', 'agency_path as agencyPath'])
    .where(within([path]))
    .orderBy('account_id')
    .execute()
}

/** Keeps another path for the accounts of an agency. */
export async function saveAgencyPath(db: Db, agencyId: string, path: string): Promise<void> {
  await accountTables(db)
    .updateTable('accounts')
    .set({ agency_path: path })
    .where('agency_id', '=', agencyId)
    .execute()
}

/** Names of accounts by id; ids that are unknown are left out. */
export async function listAccountNames(
  db: Db,
  accountIds: readonly string[],
): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map()
  const rows = await accountTables(db)
    .selectFrom('accounts')
    .select(['account_id', 'name'])
    .where('account_id', 'in', [...new Set(accountIds)])
    .execute()
  return new Map(rows.map((row) => [row.account_id, row.name]))
}

/** Ids of all accounts there are. */
export async function listAllAccountIds(db: Db): Promise<string[]> {
  const rows = await accountTables(db)
    .selectFrom('accounts')
    .select('account_id')
    .orderBy('account_id')
    .execute()
  return rows.map((row) => row.account_id)
}

/** Ids of the agencies in a scope that have an account; its cases are theirs to dispatch. */
export async function listCenterIds(db: Db, scope: Scope): Promise<string[]> {
  if (scope !== 'everything' && scope.length === 0) return []
  const rows = await accountTables(db)
    .selectFrom('accounts')
    .select('agency_id')
    .distinct()
    .where(within(scope))
    .orderBy('agency_id')
    .execute()
  return rows.map((row) => row.agency_id)
}
