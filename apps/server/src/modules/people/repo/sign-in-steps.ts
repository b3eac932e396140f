import type { Db } from '#platform/db/index.ts'
import { peopleTables } from '../tables.ts'

/** Whether the second factor was given in a session that is not complete yet. */
export async function isProvedIn(db: Db, sessionId: string): Promise<boolean> {
  const found = await peopleTables(db)
    .selectFrom('sign_in_steps')
    .select('session_id')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return found !== undefined
}

export async function saveProof(db: Db, sessionId: string, now: Date): Promise<void> {
  await peopleTables(db)
    .insertInto('sign_in_steps')
    .values({ session_id: sessionId, second_factor_at: now })
    .execute()
}

export async function deleteProofsBefore(db: Db, before: Date): Promise<void> {
  await peopleTables(db)
    .deleteFrom('sign_in_steps')
    .where('second_factor_at', '<', before)
    .execute()
}
