import type { ErrorCode } from '@minqiao/contracts'
import type { Ctx } from '#platform/context.ts'
import { Failure, fail } from '#platform/errors.ts'
import type { Session } from '#platform/sessions/index.ts'
import { findSecondFactor, useRecoveryCode, useStep } from '../repo/second-factors.ts'
import { countCodeAttempt, forgetCodeAttempts } from './attempts.ts'
import { advance, asStaff, type Opened, recordOwn, requireStep } from './progress.ts'
import { foldRecoveryCode } from './secrets.ts'
import { stepOfCode } from './totp.ts'

/** Gives the second factor of a sign-in. Each code is accepted once. */
export async function proveSecondFactor(ctx: Ctx, session: Session, code: string): Promise<Opened> {
  await requireStep(ctx, session, 'second-factor')
  const { staffId } = session
  await countCodeAttempt(ctx, staffId)
  const factor = await findSecondFactor(ctx.db, staffId)
  const sealed = factor?.secretSealed ?? fail('SECOND_FACTOR_MISSING')
  const secret = await ctx.platform.vault.open('people.second-factor', staffId, sealed)
  const step = stepOfCode(secret, code, ctx.now())
  const opened = await recordingRefusal(ctx, session, 'SECOND_FACTOR_WRONG', () =>
    advance(ctx, session, async (tx) => {
      if (step === undefined || !(await useStep(tx.db, staffId, step))) fail('SECOND_FACTOR_WRONG')
      return { isProved: true }
    }),
  )
  await forgetCodeAttempts(ctx, staffId)
  return opened
}

/** Gives a recovery code in place of the second factor. */
export async function proveByRecoveryCode(
  ctx: Ctx,
  session: Session,
  code: string,
): Promise<Opened> {
  await requireStep(ctx, session, 'second-factor')
  const { staffId } = session
  await countCodeAttempt(ctx, staffId)
  const index = await recoveryIndex(ctx, staffId, code)
  const opened = await recordingRefusal(ctx, session, 'RECOVERY_CODE_WRONG', () =>
    advance(ctx, session, async (tx, credentials) => {
      if (!(await useRecoveryCode(tx.db, staffId, index, tx.now()))) fail('RECOVERY_CODE_WRONG')
      recordOwn(tx, credentials, 'second-factor.recovered')
      return { isProved: true }
    }),
  )
  await forgetCodeAttempts(ctx, staffId)
  return opened
}

/** A keyed hash, bound to the person. */
export function recoveryIndex(ctx: Ctx, staffId: string, code: string): Promise<string> {
  const value = `${staffId} ${foldRecoveryCode(code)}`
  return ctx.platform.vault.blindIndex('people.recovery-code', value)
}

/** A refusal rolls its transaction back; the record of it needs one of its own. */
export async function recordingRefusal<T>(
  ctx: Ctx,
  session: Session,
  code: ErrorCode,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure && error.code === code) {
      const own = await asStaff(ctx, session.staffId)
      await own.transaction(async (tx) => {
        recordOwn(tx, own.self, 'second-factor.refused', { code })
      })
    }
    throw error
  }
}
