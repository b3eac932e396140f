import type { Locale } from '@minqiao/contracts'
import { scopeOf } from '#platform/actor.ts'
import type { Ctx, Platform, Tx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { endSessions } from '#platform/sessions/index.ts'
import { type Agency, findAgencyIn, lockTree } from '../repo/agencies.ts'
import { deleteInvitation } from '../repo/invitations.ts'
import {
  findStaffIn,
  insertStaff,
  lockStaffIn,
  type NewStaff,
  type SealedPhone,
  type Staff,
  savePhone,
  saveStaff,
} from '../repo/staff.ts'
import { refuseOneself } from '../rules/roles.ts'
import { newSignInName, normalPhone, personName } from '../rules/staff.ts'
import { type Access, drawAccess, giveAccess, requireCovered, type Start } from './access.ts'

export interface WantedStaff {
  agencyId: string
  name: string
  signInName: string
  phone?: string | undefined
  locale?: Locale | undefined
  start: Start
}

/** Creates a person with a first password or an invitation, which is shown this once. */
export async function createStaff(
  ctx: Ctx,
  wanted: WantedStaff,
): Promise<{ staff: Staff; access: Access }> {
  const staffId = uuidv7()
  const names = { name: personName(wanted.name), signInName: newSignInName(wanted.signInName) }
  // Sealing and hashing ask for keys and time: before the transaction.
  const phone = wanted.phone ? await sealPhone(ctx.platform, staffId, wanted.phone) : null
  const drawn = await drawAccess(wanted.start, ctx.now())
  const staff = await ctx.transaction(async (tx) => {
    await insertChecked(tx, {
      staffId,
      agencyId: wanted.agencyId,
      ...names,
      phone,
      locale: wanted.locale ?? 'zh',
      secondFactorExempt: false,
    })
    await giveAccess(tx, staffId, drawn)
    return (await findStaffIn(tx.db, 'everything', staffId)) ?? fail('STAFF_NOT_FOUND', { staffId })
  })
  return { staff, access: drawn.access }
}

/** Stores a person in an agency that the actor manages, and records it. */
export async function insertChecked(tx: Tx, staff: NewStaff): Promise<void> {
  const agency = await managedAgency(tx, staff.agencyId)
  if (!(await insertStaff(tx.db, staff, tx.now()))) fail('SIGN_IN_NAME_TAKEN')
  tx.record({
    action: 'staff.created',
    subject: { kind: 'staff', id: staff.staffId },
    agencyPath: agency.path,
  })
}

export interface StaffChanges {
  name?: string
  locale?: Locale
  /** Null takes the number off the record. */
  phone?: string | null
  agencyId?: string
}

/** Changes a person's name, language or telephone, or moves them to another agency. */
export async function changeStaff(
  ctx: Ctx,
  staffId: string,
  changes: StaffChanges,
): Promise<Staff> {
  const phone = changes.phone ? await sealPhone(ctx.platform, staffId, changes.phone) : null
  return ctx.transaction(async (tx) => {
    const { db, now } = tx
    const target =
      changes.agencyId === undefined ? undefined : await managedAgency(tx, changes.agencyId)
    const found = await lockManagedStaff(tx, staffId)
    await saveStaff(
      db,
      {
        ...found,
        name: changes.name === undefined ? found.name : personName(changes.name),
        locale: changes.locale ?? found.locale,
        agencyId: target?.agencyId ?? found.agencyId,
      },
      now(),
    )
    if (changes.phone !== undefined) await savePhone(db, staffId, phone, now())
    const isMove = target !== undefined && target.agencyId !== found.agencyId
    recordOf(
      tx,
      isMove ? 'staff.moved' : 'staff.changed',
      target?.path ?? found.agencyPath,
      staffId,
      {
        fields: Object.keys(changes),
        ...(isMove && { from: found.agencyId, to: target.agencyId }),
      },
    )
    return (await findStaffIn(db, 'everything', staffId)) ?? fail('STAFF_NOT_FOUND', { staffId })
  })
}

/** Disables a person: every session ends, an open invitation too. Emits `staff.disabled`. */
export function disableStaff(ctx: Ctx, staffId: string): Promise<Staff> {
  return ctx.transaction(async (tx) => {
    const { db, now, emit } = tx
    const found = await lockManagedStaff(tx, staffId)
    refuseOneself(tx.actor, staffId, 'STAFF_ONESELF')
    if (found.state === 'disabled') return found
    await requireCovered(tx, scopeOf(tx.actor, 'people.manage'), staffId)
    const disabled: Staff = { ...found, state: 'disabled' }
    await saveStaff(db, disabled, now())
    await deleteInvitation(db, staffId)
    await endSessions(db, staffId, now())
    await emit('staff.disabled', { staffId })
    recordOf(tx, 'staff.disabled', found.agencyPath, staffId)
    return disabled
  })
}

/** Enables a person again, with the roles they had. */
export function enableStaff(ctx: Ctx, staffId: string): Promise<Staff> {
  return ctx.transaction(async (tx) => {
    await lockTree(tx.db, 'read')
    const found = await lockManagedStaff(tx, staffId)
    if (found.state === 'active') return found
    await requireCovered(tx, scopeOf(tx.actor, 'people.manage'), staffId)
    await managedAgency(tx, found.agencyId)
    const enabled: Staff = { ...found, state: 'active' }
    await saveStaff(tx.db, enabled, tx.now())
    recordOf(tx, 'staff.enabled', found.agencyPath, staffId)
    return enabled
  })
}

/** A person of the actor's managed scope, held for change; STAFF_NOT_FOUND. */
async function lockManagedStaff(tx: Tx, staffId: string): Promise<Staff> {
  const scope = scopeOf(tx.actor, 'people.manage')
  return (await lockStaffIn(tx.db, scope, staffId)) ?? fail('STAFF_NOT_FOUND', { staffId })
}

/** An agency people may be put into; holds the tree so that it is not disabled meanwhile. */
async function managedAgency(tx: Tx, agencyId: string): Promise<Agency> {
  await lockTree(tx.db, 'read')
  const scope = scopeOf(tx.actor, 'people.manage')
  const agency =
    (await findAgencyIn(tx.db, scope, agencyId)) ?? fail('AGENCY_NOT_FOUND', { agencyId })
  if (agency.state === 'disabled') fail('AGENCY_DISABLED', { agencyId })
  return agency
}

/** Seals a telephone number for a person's row; before the transaction. PHONE_INVALID. */
export async function sealPhone(
  { vault }: Platform,
  staffId: string,
  phone: string,
): Promise<SealedPhone> {
  const normal = normalPhone(phone)
  return {
    sealed: await vault.seal('people.phone', staffId, normal),
    index: await vault.blindIndex('people.phone', normal),
  }
}

function recordOf(
  tx: Tx,
  action: string,
  agencyPath: string,
  staffId: string,
  details?: Record<string, unknown>,
): void {
  tx.record({
    action,
    subject: { kind: 'staff', id: staffId },
    agencyPath,
    ...(details && { details }),
  })
}
