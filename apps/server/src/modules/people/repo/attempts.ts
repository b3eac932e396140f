import type { Db } from '#platform/db/index.ts'
import type { Attempts } from '../rules/lockout.ts'
import { peopleTables } from '../tables.ts'

export function findAttempts(db: Db, key: string): Promise<Attempts | undefined> {
  return select(db).where('key', '=', key).executeTakeFirst()
}

/**
 * Loads the attempts of a key and holds them until the commit, so that parallel attempts count
 * one after another. A row that is not there yet is made first: there must be one to hold.
 */
export async function lockAttempts(db: Db, key: string, now: Date): Promise<Attempts | undefined> {
  await peopleTables(db)
    .insertInto('sign_in_attempts')
    .values({ key, failures: 0, locks: 0, since: now, last_at: now, locked_until: null })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  return select(db).where('key', '=', key).forUpdate().executeTakeFirst()
}

export async function saveAttempts(db: Db, key: string, attempts: Attempts): Promise<void> {
  await peopleTables(db)
    .updateTable('sign_in_attempts')
    .set({
      failures: attempts.failures,
      locks: attempts.locks,
      since: attempts.since,
      last_at: attempts.lastAt,
      locked_until: attempts.lockedUntil,
    })
    .where('key', '=', key)
    .execute()
}

export async function forgetAttempts(db: Db, keys: readonly string[]): Promise<void> {
  await peopleTables(db).deleteFrom('sign_in_attempts').where('key', 'in', keys).execute()
}

export async function forgetAttemptsBefore(db: Db, before: Date): Promise<void> {
  await peopleTables(db).deleteFrom('sign_in_attempts').where('last_at', '<', before).execute()
}

function select(db: Db) {
  return peopleTables(db)
    .selectFrom('sign_in_attempts')
    .select(['failures', 'locks', 'since', 'last_at as lastAt', 'locked_until as lockedUntil'])
}
