import type { Locale } from '@minqiao/contracts'
import { sql } from 'kysely'
import type { Scope } from '#platform/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { searchText, spellPerson } from '../rules/spelling.ts'
import { signInKey } from '../rules/staff.ts'
import { peopleTables, type State } from '../tables.ts'
import { inScope } from './scope.ts'

export interface Staff {
  staffId: string
  agencyId: string
  agencyName: string
  agencyPath: string
  name: string
  signInName: string
  phoneSealed: string | null
  locale: Locale
  state: State
  /** False until an invitation is accepted. */
  hasPassword: boolean
  isEnrolled: boolean
  mustChangePassword: boolean
  signedInAt: Date | null
  createdAt: Date
}

/** A telephone number as it is kept. */
export interface SealedPhone {
  sealed: string
  index: string
}

/** What a new person is stored with. */
export interface NewStaff {
  staffId: string
  agencyId: string
  name: string
  signInName: string
  phone: SealedPhone | null
  locale: Locale
  secondFactorExempt: boolean
}

/** The columns of `Staff`, for every query that answers some. */
export function selectStaff(db: Db) {
  return peopleTables(db)
    .selectFrom('staff')
    .innerJoin('agencies', 'agencies.agency_id', 'staff.agency_id')
    .select([
      'staff.staff_id as staffId',
      'staff.agency_id as agencyId',
      'agencies.name as agencyName',
      'agencies.path as agencyPath',
      'staff.name as name',
      'staff.sign_in_name as signInName',
      'staff.phone_sealed as phoneSealed',
      'staff.locale as locale',
      'staff.state as state',
      sql<boolean>`staff.password_hash is not null`.as('hasPassword'),
      sql<boolean>`exists (select from second_factors f
        where f.staff_id = staff.staff_id and f.enrolled_at is not null)`.as('isEnrolled'),
      'staff.must_change_password as mustChangePassword',
      'staff.signed_in_at as signedInAt',
      'staff.created_at as createdAt',
    ])
}

/** A person whose agency is in the scope; outside it there is nobody. */
export function findStaffIn(db: Db, scope: Scope, staffId: string): Promise<Staff | undefined> {
  return selectStaff(db)
    .where('staff.staff_id', '=', staffId)
    .where(inScope(scope, 'agencies.path'))
    .executeTakeFirst()
}

/** Loads a person for change: the row is held until the commit. */
export async function lockStaffIn(
  db: Db,
  scope: Scope,
  staffId: string,
): Promise<Staff | undefined> {
  await peopleTables(db)
    .selectFrom('staff')
    .select('staff_id')
    .where('staff_id', '=', staffId)
    .forUpdate()
    .execute()
  return findStaffIn(db, scope, staffId)
}

export async function findStaffIdByName(db: Db, signInName: string): Promise<string | undefined> {
  const found = await peopleTables(db)
    .selectFrom('staff')
    .select('staff_id')
    .where('sign_in_key', '=', signInKey(signInName))
    .executeTakeFirst()
  return found?.staff_id
}

/** Stores a person who cannot sign in yet; false when the sign-in name is taken. */
export async function insertStaff(db: Db, staff: NewStaff, now: Date): Promise<boolean> {
  const stored = await peopleTables(db)
    .insertInto('staff')
    .values({
      staff_id: staff.staffId,
      agency_id: staff.agencyId,
      ...spellings(staff),
      sign_in_name: staff.signInName,
      sign_in_key: signInKey(staff.signInName),
      phone_sealed: staff.phone?.sealed ?? null,
      phone_index: staff.phone?.index ?? null,
      locale: staff.locale,
      state: 'active',
      password_hash: null,
      password_changed_at: null,
      password_expires_at: null,
      must_change_password: false,
      second_factor_exempt: staff.secondFactorExempt,
      signed_in_at: null,
      created_at: now,
      changed_at: now,
    })
    .onConflict((conflict) => conflict.column('sign_in_key').doNothing())
    .returning('staff_id')
    .execute()
  return stored.length > 0
}

/** Saves what a manager may change of a person. */
export async function saveStaff(
  db: Db,
  staff: Pick<Staff, 'staffId' | 'agencyId' | 'name' | 'signInName' | 'locale' | 'state'>,
  now: Date,
): Promise<void> {
  await peopleTables(db)
    .updateTable('staff')
    .set({
      agency_id: staff.agencyId,
      ...spellings(staff),
      locale: staff.locale,
      state: staff.state,
      changed_at: now,
    })
    .where('staff_id', '=', staff.staffId)
    .execute()
}

export async function savePhone(
  db: Db,
  staffId: string,
  phone: SealedPhone | null,
  now: Date,
): Promise<void> {
  await peopleTables(db)
    .updateTable('staff')
    .set({
      phone_sealed: phone?.sealed ?? null,
      phone_index: phone?.index ?? null,
      changed_at: now,
    })
    .where('staff_id', '=', staffId)
    .execute()
}

export async function saveLocale(db: Db, staffId: string, locale: Locale): Promise<void> {
  await peopleTables(db)
    .updateTable('staff')
    .set({ locale })
    .where('staff_id', '=', staffId)
    .execute()
}

function spellings(staff: { name: string; signInName: string }) {
  const spelling = spellPerson(staff.name)
  return {
    name: staff.name,
    pinyin: spelling.pinyin,
    search: searchText(spelling.joined, spelling.initials, signInKey(staff.signInName)),
  }
}
