import type { Db } from '#platform/db/index.ts'
import { signInKey } from '../rules/staff.ts'
import { peopleTables, type State } from '../tables.ts'

/** What a sign-in is checked against. Never leaves the service. */
export interface Credentials {
  staffId: string
  agencyPath: string
  signInName: string
  state: State
  passwordHash: string | null
  mustChangePassword: boolean
  passwordExpiresAt: Date | null
  secondFactorExempt: boolean
}

function select(db: Db) {
  return peopleTables(db)
    .selectFrom('staff')
    .innerJoin('agencies', 'agencies.agency_id', 'staff.agency_id')
    .select([
      'staff.staff_id as staffId',
      'agencies.path as agencyPath',
      'staff.sign_in_name as signInName',
      'staff.state as state',
      'staff.password_hash as passwordHash',
      'staff.must_change_password as mustChangePassword',
      'staff.password_expires_at as passwordExpiresAt',
      'staff.second_factor_exempt as secondFactorExempt',
    ])
}

export function findCredentialsByName(
  db: Db,
  signInName: string,
): Promise<Credentials | undefined> {
  return select(db).where('staff.sign_in_key', '=', signInKey(signInName)).executeTakeFirst()
}

export function findCredentials(db: Db, staffId: string): Promise<Credentials | undefined> {
  return select(db).where('staff.staff_id', '=', staffId).executeTakeFirst()
}

/** Loads credentials and holds the person's row until the commit. */
export function lockCredentials(db: Db, staffId: string): Promise<Credentials | undefined> {
  return select(db).where('staff.staff_id', '=', staffId).forUpdate('staff').executeTakeFirst()
}

/** A password that somebody else gave: must be changed, and may expire. Null takes it away. */
export async function saveFirstPassword(
  db: Db,
  staffId: string,
  first: { hash: string; expiresAt: Date | null } | null,
  now: Date,
): Promise<void> {
  await peopleTables(db)
    .updateTable('staff')
    .set({
      password_hash: first?.hash ?? null,
      password_expires_at: first?.expiresAt ?? null,
      must_change_password: first !== null,
      password_changed_at: now,
    })
    .where('staff_id', '=', staffId)
    .execute()
}

/** A password that the person chose. */
export async function saveOwnPassword(
  db: Db,
  staffId: string,
  hash: string,
  now: Date,
): Promise<void> {
  await peopleTables(db)
    .updateTable('staff')
    .set({
      password_hash: hash,
      password_expires_at: null,
      must_change_password: false,
      password_changed_at: now,
    })
    .where('staff_id', '=', staffId)
    .execute()
}

/** Marks a sign-in; with a hash, the same password under today's parameters. */
export async function saveSignIn(
  db: Db,
  staffId: string,
  now: Date,
  rehashed?: string,
): Promise<void> {
  await peopleTables(db)
    .updateTable('staff')
    .set({ signed_in_at: now, ...(rehashed && { password_hash: rehashed }) })
    .where('staff_id', '=', staffId)
    .execute()
}
