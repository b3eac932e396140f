import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import { peopleTables } from '../tables.ts'

export interface SecondFactor {
  secretSealed: string | null
  enrolledAt: Date | null
  pendingSealed: string | null
  pendingAt: Date | null
}

export function findSecondFactor(db: Db, staffId: string): Promise<SecondFactor | undefined> {
  return peopleTables(db)
    .selectFrom('second_factors')
    .select([
      'secret_sealed as secretSealed',
      'enrolled_at as enrolledAt',
      'pending_sealed as pendingSealed',
      'pending_at as pendingAt',
    ])
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
}

/** Begins an enrolment, in place of one that was begun before; an enrolled factor stays. */
export async function savePendingFactor(
  db: Db,
  staffId: string,
  sealed: string,
  now: Date,
): Promise<void> {
  await peopleTables(db)
    .insertInto('second_factors')
    .values({
      staff_id: staffId,
      secret_sealed: null,
      enrolled_at: null,
      pending_sealed: sealed,
      pending_at: now,
    })
    .onConflict((conflict) =>
      conflict.column('staff_id').doUpdateSet({ pending_sealed: sealed, pending_at: now }),
    )
    .execute()
}

/** Makes the pending secret the person's own; false when it is not the pending one any more. */
export async function enrolPending(
  db: Db,
  staffId: string,
  sealed: string,
  step: number,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await peopleTables(db)
    .updateTable('second_factors')
    .set({
      secret_sealed: sealed,
      enrolled_at: now,
      last_step: step,
      pending_sealed: null,
      pending_at: null,
    })
    .where('staff_id', '=', staffId)
    .where('pending_sealed', '=', sealed)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Uses up a time step; false when it or a later one was used before. */
export async function useStep(db: Db, staffId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await peopleTables(db)
    .updateTable('second_factors')
    .set({ last_step: step })
    .where('staff_id', '=', staffId)
    .where('enrolled_at', 'is not', null)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes the second factor and its recovery codes away. */
export async function deleteSecondFactor(db: Db, staffId: string): Promise<void> {
  await peopleTables(db).deleteFrom('second_factors').where('staff_id', '=', staffId).execute()
  await peopleTables(db).deleteFrom('recovery_codes').where('staff_id', '=', staffId).execute()
}

export async function replaceRecoveryCodes(
  db: Db,
  staffId: string,
  indexes: readonly string[],
): Promise<void> {
  await peopleTables(db).deleteFrom('recovery_codes').where('staff_id', '=', staffId).execute()
  await peopleTables(db)
    .insertInto('recovery_codes')
    .values(indexes.map((index) => ({ staff_id: staffId, code_index: index, used_at: null })))
    .execute()
}

/** Uses up a recovery code; false when there is none, or it was used. */
export async function useRecoveryCode(
  db: Db,
  staffId: string,
  index: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await peopleTables(db)
    .updateTable('recovery_codes')
    .set({ used_at: now })
    .where('staff_id', '=', staffId)
    .where('code_index', '=', index)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function countRecoveryCodes(db: Db, staffId: string): Promise<number> {
  const { rows } = await sql<{ left: number }>`
    select count(*)::int as left from recovery_codes
    where staff_id = ${staffId} and used_at is null`.execute(db)
  return rows[0]?.left ?? 0
}
