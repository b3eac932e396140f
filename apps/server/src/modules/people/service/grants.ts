import type { Role } from '@minqiao/contracts'
import { isInScope, type Scope, scopeOf } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { endSessions } from '#platform/sessions/index.ts'
import { findAgencyIn, lockTree } from '../repo/agencies.ts'
import { deleteGrant, insertGrant, isRoleHeld, listGrants, type RoleGrant } from '../repo/grants.ts'
import { lockStaffIn } from '../repo/staff.ts'
import { isAdministrators, refuseGrant, refuseOneself } from '../rules/roles.ts'

export interface WantedGrant {
  staffId: string
  role: Role
  agencyId: string
}

/** Gives a person a role over an agency and everything below it. Emits `staff.role-granted`. */
export function grantRole(ctx: Ctx, wanted: WantedGrant): Promise<RoleGrant> {
  return ctx.transaction((tx) => addGrant(tx, scopeOf(tx.actor, 'people.grant'), wanted))
}

/**
 * Lets a system administrator appoint the first security administrator, and nobody after that:
 * who grants roles must come from somewhere.
 */
export function appointSecurityAdministrator(
  ctx: Ctx,
  wanted: Omit<WantedGrant, 'role'>,
): Promise<RoleGrant> {
  const role = 'security-administrator'
  return ctx.transaction(async (tx) => {
    await lockTree(tx.db, 'change')
    if (await isRoleHeld(tx.db, role)) fail('SECURITY_ADMINISTRATOR_EXISTS')
    return addGrant(tx, scopeOf(tx.actor, 'people.manage'), { ...wanted, role })
  })
}

/** Takes a role from a person. Emits `staff.role-revoked`. */
export function revokeRole(ctx: Ctx, staffId: string, grantId: string): Promise<void> {
  return ctx.transaction(async ({ db, actor, emit, record }) => {
    const scope = scopeOf(actor, 'people.grant')
    const staff = (await lockStaffIn(db, scope, staffId)) ?? fail('STAFF_NOT_FOUND', { staffId })
    refuseOneself(actor, staffId, 'ROLE_TO_ONESELF')
    const held = await listGrants(db, [staffId])
    const grant = held.find((one) => one.grantId === grantId)
    if (!grant || !isInScope(scope, grant.agencyPath)) fail('GRANT_NOT_FOUND', { grantId })
    await deleteGrant(db, grantId)
    const { role, agencyId } = grant
    await emit('staff.role-revoked', { staffId, role, agencyId })
    record({
      action: 'staff.role-revoked',
      subject: { kind: 'staff', id: staffId },
      agencyPath: staff.agencyPath,
      details: { role, agencyId },
    })
  })
}

/** Grants in an open transaction. The person's row is held: two grants at once see one another. */
export async function addGrant(tx: Tx, scope: Scope, wanted: WantedGrant): Promise<RoleGrant> {
  const { db, actor, now, emit, record } = tx
  const { staffId, role, agencyId } = wanted
  await lockTree(db, 'read')
  const staff = (await lockStaffIn(db, scope, staffId)) ?? fail('STAFF_NOT_FOUND', { staffId })
  const agency = (await findAgencyIn(db, scope, agencyId)) ?? fail('AGENCY_NOT_FOUND', { agencyId })
  refuseGrant(actor, staffId, await listGrants(db, [staffId]), wanted)
  if (staff.state === 'disabled') fail('STAFF_DISABLED', { staffId })
  if (agency.state === 'disabled') fail('AGENCY_DISABLED', { agencyId })
  const grantId = uuidv7()
  await insertGrant(db, { grantId, ...wanted, grantedBy: actor.id }, now())
  // Sessions without a second factor must not wake up with an administrator's rights.
  if (isAdministrators(role) && !staff.isEnrolled) await endSessions(db, staffId, now())
  await emit('staff.role-granted', { staffId, role, agencyId })
  record({
    action: 'staff.role-granted',
    subject: { kind: 'staff', id: staffId },
    agencyPath: staff.agencyPath,
    details: { role, agencyId },
  })
  const { path: agencyPath, name: agencyName } = agency
  return { grantId, staffId, role, agencyId, agencyPath, agencyName, grantedAt: now() }
}
