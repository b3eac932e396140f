import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { endSessions, type Session } from '#platform/sessions/index.ts'
import { type Credentials, findCredentials, saveOwnPassword } from '../repo/credentials.ts'
import { findInvitation, type Invitation, useInvitation } from '../repo/invitations.ts'
import { refuseWeak } from '../rules/password.ts'
import { countPasswordAttempt, forgetPasswordAttempts, unlockPerson } from './attempts.ts'
import { hashPassword, isPasswordOf } from './password-hash.ts'
import { advance, asStaff, hasProved, type Opened, recordOwn, requireStep } from './progress.ts'
import { hashInvitationToken } from './secrets.ts'

/** PASSWORD_WRONG unless this is the person's password; counts like a sign-in. */
export async function checkOwnPassword(
  ctx: Ctx,
  credentials: Credentials,
  password: string | undefined,
): Promise<void> {
  await countPasswordAttempt(ctx, credentials.signInName)
  if (!(await isPasswordOf(credentials.passwordHash, password ?? ''))) fail('PASSWORD_WRONG')
  await forgetPasswordAttempts(ctx, credentials.signInName)
}

/**
 * Changes one's own password; all one's other sessions end.
 *
 * In a sign-in that demands the change the old password was given a moment ago and is not asked
 * for again.
 */
export async function changeOwnPassword(
  ctx: Ctx,
  session: Session,
  input: { currentPassword?: string | undefined; newPassword: string },
): Promise<Opened> {
  const found = (await findCredentials(ctx.db, session.staffId)) ?? fail('SIGN_IN_REQUIRED')
  if (session.stage === 'full') await checkOwnPassword(ctx, found, input.currentPassword)
  else await requireStep(ctx, session, 'change-password')
  refuseWeak(input.newPassword, found.signInName)
  if (await isPasswordOf(found.passwordHash, input.newPassword)) fail('PASSWORD_UNCHANGED')
  const hash = await hashPassword(input.newPassword)
  const isProved = await hasProved(ctx, session)
  return advance(ctx, session, async (tx, current) => {
    if (current.passwordHash !== found.passwordHash) fail('STATE_CONFLICT')
    await saveOwnPassword(tx.db, session.staffId, hash, tx.now())
    await endSessions(tx.db, session.staffId, tx.now())
    recordOwn(tx, current, 'staff.password-changed')
    return { isProved }
  })
}

/** Who an invitation is for; INVITATION_INVALID. */
export async function readInvitation(ctx: Ctx, token: string): Promise<Invitation> {
  const found = await findInvitation(ctx.db, hashInvitationToken(token), ctx.now())
  return found ?? fail('INVITATION_INVALID')
}

/** Accepts an invitation with a password of one's own; then one signs in like everybody. */
export async function acceptInvitation(
  ctx: Ctx,
  token: string,
  newPassword: string,
): Promise<void> {
  const invitation = await readInvitation(ctx, token)
  const { staffId } = invitation
  refuseWeak(newPassword, invitation.signInName)
  const hash = await hashPassword(newPassword)
  const own = await asStaff(ctx, staffId)
  await own.transaction(async (tx) => {
    if (!(await useInvitation(tx.db, hashInvitationToken(token)))) fail('INVITATION_INVALID')
    await saveOwnPassword(tx.db, staffId, hash, tx.now())
    recordOwn(tx, own.self, 'staff.invitation-accepted')
  })
  await unlockPerson(ctx, invitation)
}
