import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { endSessions, type Session } from '#platform/sessions/index.ts'
import {
  type Credentials,
  findCredentialsByName,
  lockCredentials,
  saveSignIn,
} from '../repo/credentials.ts'
import { countPasswordAttempt, forgetPasswordAttempts, noteFailureOfAddress } from './attempts.ts'
import { hashPassword, isPasswordOf, needsRehash } from './password-hash.ts'
import { asStaff, type Opened, openNext } from './progress.ts'

export interface SignInInput {
  signInName: string
  password: string
  userAgent: string
}

/**
 * Signs in with name and password, and opens a session as far as that goes.
 *
 * SIGN_IN_FAILED says the same, after the same work, for an unknown name, a wrong password and a
 * disabled person. A session that the browser already had ends.
 */
export async function signIn(
  ctx: Ctx,
  input: SignInInput,
  present: Session | undefined,
): Promise<Opened> {
  await countPasswordAttempt(ctx, input.signInName)
  const found = await findCredentialsByName(ctx.db, input.signInName)
  const isRight = await isPasswordOf(found?.passwordHash, input.password)
  if (!found || !isRight || found.state === 'disabled') return refuse(ctx, found)
  if (found.passwordExpiresAt && found.passwordExpiresAt <= ctx.now())
    fail('FIRST_PASSWORD_EXPIRED')
  const opened = await open(ctx, found, input, present)
  await forgetPasswordAttempts(ctx, input.signInName)
  return opened
}

async function open(
  ctx: Ctx,
  checked: Credentials,
  { password, userAgent }: SignInInput,
  present: Session | undefined,
): Promise<Opened> {
  const isOld = checked.passwordHash !== null && needsRehash(checked.passwordHash)
  const rehashed = isOld ? await hashPassword(password) : undefined
  const own = await asStaff(ctx, checked.staffId)
  return own.transaction(async (tx) => {
    const { db, now } = tx
    const current = await lockCredentials(db, checked.staffId)
    // Reset or disabled while we were computing: what we checked does not hold any more.
    if (current?.passwordHash !== checked.passwordHash || current?.state !== 'active')
      fail('SIGN_IN_FAILED')
    if (present) await endSessions(db, present.staffId, now(), { sessionId: present.sessionId })
    await saveSignIn(db, checked.staffId, now(), rehashed)
    return openNext(tx, current, { isProved: false, address: ctx.address, userAgent })
  })
}

async function refuse(ctx: Ctx, found: Credentials | undefined): Promise<never> {
  await noteFailureOfAddress(ctx)
  await ctx.transaction(async ({ record }) => {
    record({
      action: 'session.refused',
      subject: { kind: 'staff', id: found?.staffId ?? '' },
      agencyPath: found?.agencyPath ?? '',
    })
  })
  fail('SIGN_IN_FAILED')
}
