import { listAgencyNames } from '#modules/people/index.ts'
import type { Db } from '#platform/db/index.ts'
import type { Account } from '../rules/account.ts'

/** Names of the agencies that hold these accounts, by agency. */
export function agencyNames(db: Db, accounts: readonly Account[]): Promise<Map<string, string>> {
  return listAgencyNames(db, [...new Set(accounts.map(({ agencyId }) => agencyId))])
}
