import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { endSessions, type Session } from '#platform/sessions/index.ts'
import { findCredentials } from '../repo/credentials.ts'
import {
  enrolPending,
  findSecondFactor,
  replaceRecoveryCodes,
  savePendingFactor,
} from '../repo/second-factors.ts'
import { countCodeAttempt, forgetCodeAttempts } from './attempts.ts'
import { checkOwnPassword } from './own-password.ts'
import { advance, asStaff, type Opened, recordOwn, requireStep } from './progress.ts'
import { recordingRefusal, recoveryIndex } from './second-step.ts'
import { drawRecoveryCodes } from './secrets.ts'
import { enrolmentCard, newTotpSecret, stepOfCode } from './totp.ts'

export interface EnrolmentCard {
  /** Base32, for typing where no camera is. */
  secret: string
  uri: string
  qrSvg: string
}

const pendingMinutes = 15

/**
 * Begins to enrol a second factor: during the sign-in that demands it, or later with one's
 * password. What was enrolled before holds until the new one is confirmed.
 */
export async function startEnrolment(
  ctx: Ctx,
  session: Session,
  password: string | undefined,
): Promise<EnrolmentCard> {
  const found = (await findCredentials(ctx.db, session.staffId)) ?? fail('SIGN_IN_REQUIRED')
  if (session.stage === 'full') await checkOwnPassword(ctx, found, password)
  else await requireStep(ctx, session, 'enrol')
  const secret = newTotpSecret()
  const sealed = await ctx.platform.vault.seal('people.second-factor', session.staffId, secret)
  const own = await asStaff(ctx, session.staffId)
  await own.transaction(async (tx) => {
    await savePendingFactor(tx.db, session.staffId, sealed, tx.now())
    recordOwn(tx, own.self, 'second-factor.begun')
  })
  return { secret, ...(await enrolmentCard(secret, found.signInName)) }
}

/** Confirms an enrolment by its first code; the recovery codes are shown this once. */
export async function confirmEnrolment(
  ctx: Ctx,
  session: Session,
  code: string,
): Promise<{ opened: Opened; recoveryCodes: string[] }> {
  if (session.stage !== 'full') await requireStep(ctx, session, 'enrol')
  const { staffId } = session
  const sealed = await findPending(ctx, staffId)
  await countCodeAttempt(ctx, staffId)
  const secret = await ctx.platform.vault.open('people.second-factor', staffId, sealed)
  const step = stepOfCode(secret, code, ctx.now())
  const recoveryCodes = drawRecoveryCodes()
  const indexes = await indexAll(ctx, staffId, recoveryCodes)
  const opened = await recordingRefusal(ctx, session, 'SECOND_FACTOR_WRONG', () =>
    advance(ctx, session, async (tx, credentials) => {
      const { db, now } = tx
      if (step === undefined) fail('SECOND_FACTOR_WRONG')
      if (!(await enrolPending(db, staffId, sealed, step, now()))) fail('ENROLMENT_NOT_STARTED')
      await replaceRecoveryCodes(db, staffId, indexes)
      await endSessions(db, staffId, now())
      recordOwn(tx, credentials, 'second-factor.enrolled')
      return { isProved: true }
    }),
  )
  await forgetCodeAttempts(ctx, staffId)
  return { opened, recoveryCodes }
}

/** Draws ten new recovery codes in place of the old ones, with one's password. */
export async function renewRecoveryCodes(
  ctx: Ctx,
  session: Session,
  password: string,
): Promise<string[]> {
  const { staffId } = session
  const found = (await findCredentials(ctx.db, staffId)) ?? fail('SIGN_IN_REQUIRED')
  await checkOwnPassword(ctx, found, password)
  const factor = await findSecondFactor(ctx.db, staffId)
  if (!factor?.enrolledAt) fail('SECOND_FACTOR_MISSING')
  const recoveryCodes = drawRecoveryCodes()
  const indexes = await indexAll(ctx, staffId, recoveryCodes)
  await ctx.transaction(async (tx) => {
    await replaceRecoveryCodes(tx.db, staffId, indexes)
    recordOwn(tx, found, 'second-factor.codes-renewed')
  })
  return recoveryCodes
}

async function findPending(ctx: Ctx, staffId: string): Promise<string> {
  const factor = await findSecondFactor(ctx.db, staffId)
  const begunAfter = new Date(ctx.now().getTime() - pendingMinutes * 60_000)
  if (!factor?.pendingSealed || !factor.pendingAt || factor.pendingAt < begunAfter)
    fail('ENROLMENT_NOT_STARTED')
  return factor.pendingSealed
}

function indexAll(ctx: Ctx, staffId: string, codes: readonly string[]): Promise<string[]> {
  return Promise.all(codes.map((code) => recoveryIndex(ctx, staffId, code)))
}
