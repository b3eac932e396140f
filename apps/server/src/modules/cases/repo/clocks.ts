import { type Insertable, type Selectable, sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { Clock } from '../rules/case.ts'
import type { CaseClocksTable } from '../supervision-tables.ts'
import type { CasesTables } from '../tables.ts'
import type { Case, CaseKey } from './cases.ts'

export type CaseClock = Selectable<CaseClocksTable>

function clocksOf(db: Db, { accountId, caseId }: CaseKey) {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_clocks')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
}

/** Every clock of a case and every round, in the order of their beginnings. */
export function listClocks(db: Db, key: CaseKey): Promise<CaseClock[]> {
  return clocksOf(db, key).orderBy('started_at').orderBy('clock').orderBy('round').execute()
}

/** When the clock began that is due next, by case: for a list, in one query. */
export async function listDueStarts(
  db: Db,
  cases: readonly Pick<Case, 'account_id' | 'case_id' | 'due_clock'>[],
): Promise<ReadonlyMap<string, Date>> {
  const dated = cases.filter(({ due_clock }) => due_clock !== null)
  if (dated.length === 0) return new Map()
  const rows = await tablesOf<CasesTables>(db)
    .selectFrom('case_clocks')
    .select(['case_id', 'started_at'])
    .where('ended_at', 'is', null)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('account_id', 'case_id', 'clock'),
        'in',
        dated.map(({ account_id, case_id, due_clock }) =>
          tuple(account_id, case_id, due_clock as Clock),
        ),
      ),
    )
    .execute()
  return new Map(rows.map(({ case_id, started_at }) => [case_id, started_at]))
}

/** Begins the next round of a clock. */
export async function insertClock(
  db: Db,
  row: Omit<Insertable<CaseClocksTable>, 'round'>,
): Promise<void> {
  await tablesOf<CasesTables>(db)
    .insertInto('case_clocks')
    .values({
      ...row,
      round: sql<number>`1 + (select count(*) from case_clocks
        where account_id = ${row.account_id} and case_id = ${row.case_id}
          and clock = ${row.clock})`,
    })
    .execute()
}

/** Ends the running rounds of these clocks; nothing comes after. Answers how many there were. */
export async function endClocks(
  db: Db,
  { accountId, caseId }: CaseKey,
  clocks: readonly Clock[] | 'all',
  at: Date,
): Promise<number> {
  if (clocks.length === 0) return 0
  const { numUpdatedRows } = await tablesOf<CasesTables>(db)
    .updateTable('case_clocks')
    .set({ ended_at: at, next_step: null, next_at: null })
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .$if(clocks !== 'all', (query) => query.where('clock', 'in', clocks as readonly Clock[]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Writes a limit, an end, or what comes next. */
export async function changeClock(
  db: Db,
  { account_id, case_id, clock, round }: CaseClock,
  changes: Partial<Pick<CaseClock, 'due_at' | 'working' | 'ended_at' | 'next_step' | 'next_at'>>,
): Promise<void> {
  await tablesOf<CasesTables>(db)
    .updateTable('case_clocks')
    .set(changes)
    .where('account_id', '=', account_id)
    .where('case_id', '=', case_id)
    .where('clock', '=', clock)
    .where('round', '=', round)
    .execute()
}

/** Keeps the earliest limit that runs in the case itself; the second check is no duty of staff. */
export async function saveNextDue(db: Db, { accountId, caseId }: CaseKey): Promise<Case> {
  const key = [accountId, caseId]
  const next = sql`(select due_at, clock from case_clocks
    where account_id = ${key[0]} and case_id = ${key[1]} and ended_at is null
      and clock <> 'second-check' order by due_at, clock limit 1)`
  await sql`update cases set (due_at, due_clock) = ${next}
    where account_id = ${accountId} and case_id = ${caseId}`.execute(db)
  return tablesOf<CasesTables>(db)
    .selectFrom('cases')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
}

/** How many days the newest granted extension of a case gave. */
export async function grantedDays(db: Db, { accountId, caseId }: CaseKey): Promise<number> {
  const found = await tablesOf<CasesTables>(db)
    .selectFrom('case_requests')
    .select('days')
    .where('account_id', '=', accountId)
    .where('case_id', '=', caseId)
    .where('kind', '=', 'extension')
    .where('ruling', '=', 'granted')
    .orderBy('ruled_at', 'desc')
    .orderBy('request_id', 'desc')
    .executeTakeFirst()
  return found?.days ?? 0
}
