import { isInScope, type Scope, scopeOf } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { endSessions } from '#platform/sessions/index.ts'
import { saveFirstPassword } from '../repo/credentials.ts'
import { listGrants } from '../repo/grants.ts'
import { deleteInvitation, saveInvitation } from '../repo/invitations.ts'
import { deleteSecondFactor } from '../repo/second-factors.ts'
import { lockStaffIn, type Staff } from '../repo/staff.ts'
import { refuseBeyondScope, refuseOneself } from '../rules/roles.ts'
import { unlockPerson } from './attempts.ts'
import { hashPassword } from './password-hash.ts'
import { drawFirstPassword, drawInvitationToken, hashInvitationToken } from './secrets.ts'

/** How a person comes to their first password. */
export type Start = 'password' | 'invitation'

/** Shown once to whoever asked for it, and kept nowhere. */
export interface Access {
  firstPassword?: string
  invitationToken?: string
  expiresAt: Date
}

interface DrawnAccess {
  access: Access
  passwordHash?: string
  tokenHash?: Buffer
}

const days = 7

/** Draws a first password or an invitation, before the transaction that stores it. */
export async function drawAccess(start: Start, now: Date): Promise<DrawnAccess> {
  const expiresAt = new Date(now.getTime() + days * 86_400_000)
  if (start === 'password') {
    const firstPassword = drawFirstPassword()
    return { access: { firstPassword, expiresAt }, passwordHash: await hashPassword(firstPassword) }
  }
  const invitationToken = drawInvitationToken()
  return {
    access: { invitationToken, expiresAt },
    tokenHash: hashInvitationToken(invitationToken),
  }
}

/** Puts what was drawn in place of whatever the person signed in with. */
export async function giveAccess(tx: Tx, staffId: string, drawn: DrawnAccess): Promise<void> {
  const { access, passwordHash, tokenHash } = drawn
  const first = passwordHash ? { hash: passwordHash, expiresAt: access.expiresAt } : null
  await saveFirstPassword(tx.db, staffId, first, tx.now())
  if (tokenHash)
    await saveInvitation(tx.db, staffId, { tokenHash, expiresAt: access.expiresAt }, tx.now())
  else await deleteInvitation(tx.db, staffId)
}

/** Gives a person a new first password or invitation; all their sessions and locks end. */
export async function resetPassword(
  ctx: Ctx,
  staffId: string,
  start: Start,
): Promise<{ staff: Staff; access: Access }> {
  const drawn = await drawAccess(start, ctx.now())
  const staff = await ctx.transaction(async (tx) => {
    const found = await lockWithin(tx, 'people.manage', staffId)
    await giveAccess(tx, staffId, drawn)
    await endSessions(tx.db, staffId, tx.now())
    tx.record({
      action: 'staff.password-reset',
      subject: { kind: 'staff', id: staffId },
      agencyPath: found.agencyPath,
      details: { start },
    })
    return found
  })
  await unlockPerson(ctx, staff)
  return { staff, access: drawn.access }
}

/**
 * Takes a lost second factor away, so that the person enrols anew.
 *
 * A matter of the security administrator: whoever resets passwords must not be able to take away
 * the second factor as well, or could sign in as anybody.
 */
export async function resetSecondFactor(ctx: Ctx, staffId: string): Promise<void> {
  const staff = await ctx.transaction(async (tx) => {
    const found = await lockWithin(tx, 'people.grant', staffId)
    if (!found.isEnrolled) fail('SECOND_FACTOR_MISSING', { staffId })
    await deleteSecondFactor(tx.db, staffId)
    await endSessions(tx.db, staffId, tx.now())
    tx.record({
      action: 'staff.second-factor-reset',
      subject: { kind: 'staff', id: staffId },
      agencyPath: found.agencyPath,
    })
    return found
  })
  await unlockPerson(ctx, staff)
}

/** STAFF_BEYOND_SCOPE unless every role the person holds lies within the scope. */
export async function requireCovered(tx: Tx, scope: Scope, staffId: string): Promise<void> {
  const held = await listGrants(tx.db, [staffId])
  refuseBeyondScope(held, (agencyPath) => isInScope(scope, agencyPath))
}

async function lockWithin(
  tx: Tx,
  permission: 'people.manage' | 'people.grant',
  staffId: string,
): Promise<Staff> {
  const scope = scopeOf(tx.actor, permission)
  const found = (await lockStaffIn(tx.db, scope, staffId)) ?? fail('STAFF_NOT_FOUND', { staffId })
  refuseOneself(tx.actor, staffId, 'STAFF_ONESELF')
  await requireCovered(tx, scope, staffId)
  if (found.state === 'disabled') fail('STAFF_DISABLED', { staffId })
  return found
}
