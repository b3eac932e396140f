import type { Role } from '@minqiao/contracts'
import { sql } from 'kysely'
import type { Scope } from '#platform/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { foldQuery } from '../rules/spelling.ts'
import { peopleTables, type State } from '../tables.ts'
import type { Place } from './cursor.ts'
import { inScope, matches } from './scope.ts'
import { type Staff, selectStaff } from './staff.ts'

export interface StaffFilter {
  query?: string
  /** Blind index of the search text, when it is a telephone number. */
  phoneIndex?: string
  /** Path of an agency: only people in its subtree. */
  under?: string
  /** Path of an agency: only its own people. */
  at?: string
  state?: State
  /** Held over an agency of the scope. */
  role?: Role
  after?: Place
  limit: number
}

/** People of a scope in the order of their names, from a place on. */
export function listStaffIn(
  db: Db,
  scope: Scope,
  filter: StaffFilter,
): Promise<(Staff & { pinyin: string })[]> {
  let found = selectStaff(db)
    .select('staff.pinyin as pinyin')
    .where(inScope(scope, 'agencies.path'))
  if (filter.at) found = found.where('agencies.path', '=', filter.at)
  if (filter.under) found = found.where('agencies.path', 'like', `${filter.under}%`)
  if (filter.state) found = found.where('staff.state', '=', filter.state)
  if (filter.role)
    found = found.where(
      sql<boolean>`exists (select from role_grants g
        join agencies granted on granted.agency_id = g.agency_id
        where g.staff_id = staff.staff_id and g.role = ${filter.role}
          and ${inScope(scope, 'granted.path')})`,
    )
  if (filter.phoneIndex) found = found.where('staff.phone_index', '=', filter.phoneIndex)
  else if (filter.query)
    found = found.where(
      matches(foldQuery(filter.query), { name: 'staff.name', search: 'staff.search' }),
    )
  if (filter.after)
    found = found.where(
      sql<boolean>`(staff.pinyin, staff.staff_id) >
        (${filter.after.pinyin} collate "C", ${filter.after.id})`,
    )
  return found.orderBy('staff.pinyin').orderBy('staff.staff_id').limit(filter.limit).execute()
}

/** Names of people by id, whoever asks: for showing who did something. */
export async function listNames(db: Db, staffIds: readonly string[]): Promise<Map<string, string>> {
  if (staffIds.length === 0) return new Map()
  const rows = await peopleTables(db)
    .selectFrom('staff')
    .select(['staff_id', 'name'])
    .where(sql<boolean>`staff_id = any(${sql.val([...new Set(staffIds)])}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.staff_id, row.name]))
}

/** Whether anybody at all is in the register. */
export async function hasStaff(db: Db): Promise<boolean> {
  const found = await peopleTables(db).selectFrom('staff').select('staff_id').limit(1).execute()
  return found.length > 0
}

/** Whether anybody is exempt from the second factor, as only demo people are. */
export async function hasExemptStaff(db: Db): Promise<boolean> {
  const found = await peopleTables(db)
    .selectFrom('staff')
    .select('staff_id')
    .where('second_factor_exempt', '=', true)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
