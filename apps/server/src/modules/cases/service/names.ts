import { listAccountNames } from '#modules/accounts/index.ts'
import { followerNames } from '#modules/citizens/index.ts'
import { listAgencyNames, listRegionNames, listStaffNames } from '#modules/people/index.ts'
import type { Db } from '#platform/db/index.ts'
import type { Case } from '../repo/cases.ts'
import { listDueStarts } from '../repo/clocks.ts'
import { listKindNames } from '../repo/kinds.ts'

/** Names that a screen shows in the place of ids, and when the next due clock of each case began. */
export interface Names {
  accounts: ReadonlyMap<string, string>
  agencies: ReadonlyMap<string, string>
  staff: ReadonlyMap<string, string>
  regions: ReadonlyMap<string, string>
  followers: ReadonlyMap<string, string>
  kinds: ReadonlyMap<string, { zh: string; en: string }>
  dueStarts: ReadonlyMap<string, Date>
}

/** The names of everybody and everything that cases speak of, and of others given by id. */
export async function namesFor(
  db: Db,
  cases: readonly Case[],
  also: { agencyIds?: readonly (string | null)[]; staffIds?: readonly (string | null)[] } = {},
): Promise<Names> {
  const agencyIds = cases.flatMap((one) => [one.center_agency_id, one.unit_agency_id])
  const askers = cases.flatMap(({ account_id: accountId, follower_id: followerId }) =>
    followerId === null ? [] : [{ accountId, followerId }],
  )
  const [accounts, agencies, staff, regions, followers, kinds, dueStarts] = await Promise.all([
    listAccountNames(db, known(cases.map((one) => one.account_id))),
    listAgencyNames(db, known([...agencyIds, ...(also.agencyIds ?? [])])),
    listStaffNames(
      db,
      known([...cases.map((one) => one.handler_staff_id), ...(also.staffIds ?? [])]),
    ),
    listRegionNames(db, known(cases.map((one) => one.region_code))),
    followerNames(db, askers),
    listKindNames(db, known(cases.map((one) => one.kind_code))),
    listDueStarts(db, cases),
  ])
  return { accounts, agencies, staff, regions, followers, kinds, dueStarts }
}

function known(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== null)
}
