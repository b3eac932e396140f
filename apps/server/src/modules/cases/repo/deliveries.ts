import { type Insertable, type Selectable, sql } from 'kysely'
import { type Db, tablesOf } from '#platform/db/index.ts'
import type { CaseDeliveriesTable } from '../citizen-tables.ts'
import type { CasesTables } from '../tables.ts'
import type { CaseKey } from './cases.ts'

export type Delivery = Selectable<CaseDeliveriesTable>

/** Notes what is said to somebody; an occasion that was noted before is not noted again. */
export async function insertDelivery(
  db: Db,
  row: Insertable<CaseDeliveriesTable>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tablesOf<CasesTables>(db)
    .insertInto('case_deliveries')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'case_id', 'delivery_id']).doNothing(),
    )
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0) === 1
}

/** What was said of a case to those who asked, oldest first. */
export function listDeliveries(db: Db, key: CaseKey): Promise<Delivery[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_deliveries')
    .selectAll()
    .where('account_id', '=', key.accountId)
    .where('case_id', '=', key.caseId)
    .orderBy('delivery_id')
    .execute()
}

type Change = Partial<Pick<Delivery, 'state' | 'via' | 'message_id' | 'settled_at' | 'read_at'>>

/** Changes the delivery that a message carries, unless it was settled before. */
export async function settleDelivery(
  db: Db,
  accountId: string,
  messageId: string,
  changes: Change,
): Promise<Delivery | undefined> {
  return tablesOf<CasesTables>(db)
    .updateTable('case_deliveries')
    .set(changes)
    .where('account_id', '=', accountId)
    .where('message_id', '=', messageId)
    .where('state', '=', 'sending')
    .returningAll()
    .executeTakeFirst()
}

export async function changeDelivery(
  db: Db,
  { account_id, case_id, delivery_id }: Pick<Delivery, 'account_id' | 'case_id' | 'delivery_id'>,
  changes: Change,
): Promise<void> {
  await tablesOf<CasesTables>(db)
    .updateTable('case_deliveries')
    .set(changes)
    .where('account_id', '=', account_id)
    .where('case_id', '=', case_id)
    .where('delivery_id', '=', delivery_id)
    .execute()
}

export function lockDelivery(
  db: Db,
  { account_id, case_id, delivery_id }: Pick<Delivery, 'account_id' | 'case_id' | 'delivery_id'>,
): Promise<Delivery | undefined> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_deliveries')
    .selectAll()
    .where('account_id', '=', account_id)
    .where('case_id', '=', case_id)
    .where('delivery_id', '=', delivery_id)
    .forUpdate()
    .executeTakeFirst()
}

/** Answers that could not be said yet, behind a place, some at a time. */
export function listKept(db: Db, since: Date, after: string, limit: number): Promise<Delivery[]> {
  return tablesOf<CasesTables>(db)
    .selectFrom('case_deliveries')
    .selectAll()
    .where('state', '=', 'kept')
    .where('at', '>=', since)
    .where('delivery_id', '>', after)
    .orderBy('delivery_id')
    .limit(limit)
    .execute()
}

/** Notes that a person has seen on their page what was said to them. */
export async function markRead(db: Db, key: CaseKey, followerId: string, at: Date): Promise<void> {
  await sql`update case_deliveries
    set read_at = ${at}, state = case when state = 'kept' then 'delivered' else state end,
      settled_at = coalesce(settled_at, ${at})
    where account_id = ${key.accountId} and case_id = ${key.caseId}
      and follower_id = ${followerId} and read_at is null`.execute(db)
}
