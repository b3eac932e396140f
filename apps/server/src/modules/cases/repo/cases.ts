import { type Insertable, type RawBuilder, type Selectable, sql } from 'kysely'
import type { Scope } from '#platform/actor.ts'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CaseEventsTable, CasesTable, CasesTables } from '../tables.ts'

export type Case = Selectable<CasesTable>
export type CaseEvent = Selectable<CaseEventsTable>

export interface CaseKey {
  accountId: string
  caseId: string
}

export function keyOf(found: Case): CaseKey {
  return { accountId: found.account_id, caseId: found.case_id }
}

function select(db: Db, { accountId, caseId }: CaseKey) {
  return tablesOf<CasesTables>(db)
    .selectFrom('cases')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
}

/** A case, whoever asks: the caller looks whether it may be seen. */
export function findCase(db: Db, key: CaseKey): Promise<Case | undefined> {
  return select(db, key).executeTakeFirst()
}

/** The same, held for change until the transaction ends. */
export function lockCase(db: Db, key: CaseKey): Promise<Case | undefined> {
  return select(db, key).forUpdate().executeTakeFirst()
}

/** Whether one of the units that help with a case lies within a scope. */
export async function hasPartWithin(db: Db, key: CaseKey, scope: Scope): Promise<boolean> {
  if (scope === 'everything') return true
  if (scope.length === 0) return false
  const found = await tablesOf<CasesTables>(db)
    .selectFrom('case_parts')
    .select('part_id')
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .where('state', '<>', 'withdrawn')
    .where((where) => where.or(scope.map((path) => where('agency_path', 'like', `${path}%`))))
    .executeTakeFirst()
  return found !== undefined
}

/** A case as it is first written; the database folds its words itself. */
export type NewCaseRow = Omit<Insertable<CasesTable>, 'folded'> & {
  folded: RawBuilder<string> | null
}

export async function insertCase(db: Db, row: NewCaseRow): Promise<Case> {
  return tablesOf<CasesTables>(db)
    .insertInto('cases')
    .values(row)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export type CaseChanges = Partial<
  Omit<Case, 'account_id' | 'case_id' | 'created_at' | 'version' | 'is_open'>
>

/** Writes changes to a locked case; its version goes up by one. */
export async function changeCase(db: Db, key: CaseKey, changes: CaseChanges): Promise<Case> {
  return tablesOf<CasesTables>(db)
    .updateTable('cases')
    .set({ ...changes, version: sql`version + 1` })
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function insertEvent(
  db: Db,
  key: CaseKey,
  event: Omit<Insertable<CaseEventsTable>, 'account_id' | 'case_id'>,
): Promise<void> {
  await tablesOf<CasesTables>(db)
    .insertInto('case_events')
    .values({ account_id: key.accountId, case_id: key.caseId, ...event })
    .execute()
}

/** Everything that happened to a case, oldest first. */
export async function listEvents(db: Db, key: CaseKey): Promise<CaseEvent[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_events')
    .selectAll()
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .orderBy('event_id')
    .execute()
}

/** The next number of a day: `20260310` and six digits. */
export async function nextNumber(db: Db, accountId: string, day: string): Promise<string> {
  const { last } = await tablesOf<CasesTables>(db)
    .insertInto('case_numbers')
    .values({ account_id: accountId, day, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'day']).doUpdateSet({ last: sql`case_numbers.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${day.replaceAll('-', '')}${String(last).padStart(6, '0')}`
}
