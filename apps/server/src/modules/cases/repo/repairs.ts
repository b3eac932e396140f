import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Scope } from '#platform/actor.ts'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CaseRepairsTable } from '../citizen-tables.ts'
import type { CasesTables } from '../tables.ts'
import type { CaseKey } from './cases.ts'

export type Repair = Selectable<CaseRepairsTable>

export async function insertRepair(db: Db, row: Insertable<CaseRepairsTable>): Promise<Repair> {
  return tablesOf<CasesTables>(db)
    .insertInto('case_repairs')
    .values(row)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export function listRepairs(db: Db, key: CaseKey): Promise<Repair[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_repairs')
    .selectAll()
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .orderBy('repair_id')
    .execute()
}

/** The repair of a case that is still open; the caller holds the case. */
export async function findOpenRepair(db: Db, key: CaseKey): Promise<Repair | undefined> {
  return (await listRepairs(db, key)).find(({ closed_at }) => closed_at === null)
}

export async function changeRepair(
  db: Db,
  { account_id, case_id, repair_id }: Pick<Repair, 'account_id' | 'case_id' | 'repair_id'>,
  changes: Updateable<CaseRepairsTable>,
): Promise<Repair> {
  return tablesOf<CasesTables>(db)
    .updateTable('case_repairs')
    .set(changes)
    .where('account_id', '=', account_id)
    .where('case_id', '=', case_id)
    .where('repair_id', '=', repair_id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export interface OpenRepair extends Repair {
  number: string
  title: string
}

/** Open repairs of units in a scope, the most urgent first. */
export function listOpenRepairs(db: Db, scope: Scope, limit: number): Promise<OpenRepair[]> {
  let query = tablesOf<CasesTables>(db)
    .selectFrom('case_repairs')
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.account_id', '=', 'case_repairs.account_id')
        .onRef('cases.case_id', '=', 'case_repairs.case_id'),
    )
    .selectAll('case_repairs')
    .select(['cases.number', 'cases.title'])
    .where('case_repairs.closed_at', 'is', null)
    .where('cases.confidential', '=', false)
    .orderBy('case_repairs.due_at')
    .limit(limit)
  if (scope !== 'everything')
    query = query.where((where) =>
      where.or(
        scope.flatMap((path) => [
          where('case_repairs.agency_path', 'like', `${path}%`),
          where('cases.center_path', 'like', `${path}%`),
        ]),
      ),
    )
  return query.execute()
}
