import type { StaffActor } from '#platform/actor.ts'
import type { Ctx, Tx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { endSessions, openSession, type Session } from '#platform/sessions/index.ts'
import { createContext } from '#platform/transaction.ts'
import { findActiveStaff } from '../repo/actors.ts'
import { type Credentials, findCredentials, lockCredentials } from '../repo/credentials.ts'
import { listGrants } from '../repo/grants.ts'
import { findSecondFactor } from '../repo/second-factors.ts'
import { isProvedIn, saveProof } from '../repo/sign-in-steps.ts'
import { isSecondFactorRequired, nextStep, type SignInFacts, type Step } from '../rules/steps.ts'

/** A session just opened: its token goes into the cookie and nowhere else. */
export interface Opened {
  token: string
  session: Session
  step: Step | undefined
}

/** Hours that somebody may take between the password and the last step. */
const pendingHours = 10 / 60

/** A context in which a person acts for themselves. */
export interface OwnCtx extends Ctx {
  actor: StaffActor
  self: { staffId: string; agencyPath: string }
}

/** The context of the person a session belongs to, so that the record names them. */
export async function asStaff(ctx: Ctx, staffId: string): Promise<OwnCtx> {
  const actor = (await findActiveStaff(ctx.db, staffId)) ?? fail('SIGN_IN_REQUIRED')
  const { requestId, address } = ctx
  const own = createContext(ctx.platform, { actor, requestId, address })
  return { ...own, actor, self: { staffId, agencyPath: actor.agencyPath } }
}

/** Writes what a person did about their own access into the record. */
export function recordOwn(
  tx: Pick<Tx, 'record'>,
  who: { staffId: string; agencyPath: string },
  action: string,
  details?: Record<string, unknown>,
): void {
  tx.record({
    action,
    subject: { kind: 'staff', id: who.staffId },
    agencyPath: who.agencyPath,
    ...(details && { details }),
  })
}

/** Opens a session as far as the person has come: complete, or owing its next step. */
export async function openNext(
  tx: Tx,
  credentials: Credentials,
  from: { isProved: boolean; address: string; userAgent: string },
): Promise<Opened> {
  const { db, now } = tx
  const { staffId } = credentials
  const step = nextStep(await factsOf(tx, credentials, from.isProved))
  const { token, session } = await openSession(db, {
    staffId,
    stage: step ? 'password' : 'full',
    address: from.address,
    userAgent: from.userAgent,
    now: now(),
    hours: step ? pendingHours : tx.platform.config.sessionHours,
  })
  if (step && from.isProved) await saveProof(db, session.sessionId, now())
  const details = { sessionId: session.sessionId, ...(step && { step }) }
  recordOwn(tx, credentials, step ? 'session.begun' : 'session.opened', details)
  return { token, session, step }
}

/**
 * Takes one more step of a sign-in, or of a change to one's own access.
 *
 * The session ends and another begins: a token known before the step is worth nothing after it,
 * and of two requests with the same session only the first succeeds.
 */
export async function advance(
  ctx: Ctx,
  session: Session,
  work: (tx: Tx, credentials: Credentials) => Promise<{ isProved: boolean }>,
): Promise<Opened> {
  const own = await asStaff(ctx, session.staffId)
  return own.transaction(async (tx) => {
    const { db, now } = tx
    const { staffId, sessionId, userAgent } = session
    const credentials = await lockCredentials(db, staffId)
    const ended = await endSessions(db, staffId, now(), { sessionId })
    if (!credentials || credentials.state === 'disabled' || ended === 0) fail('SIGN_IN_REQUIRED')
    const { isProved } = await work(tx, credentials)
    const current = (await findCredentials(db, staffId)) ?? fail('SIGN_IN_REQUIRED')
    return openNext(tx, current, { isProved, address: ctx.address, userAgent })
  })
}

/** What a session that is not complete owes next. */
export async function stepOf(ctx: Ctx, session: Session): Promise<Step | undefined> {
  if (session.stage === 'full') return undefined
  const credentials = await findCredentials(ctx.db, session.staffId)
  if (!credentials || credentials.state === 'disabled') fail('SIGN_IN_REQUIRED')
  return nextStep(await factsOf(ctx, credentials, await hasProved(ctx, session)))
}

/** SIGN_IN_STEP_NOT_DUE unless the session owes this very step. */
export async function requireStep(ctx: Ctx, session: Session, step: Step): Promise<void> {
  const due = await stepOf(ctx, session)
  if (due !== step) fail('SIGN_IN_STEP_NOT_DUE', due && { due })
}

/** Whether the second factor stands behind a session. */
export async function hasProved(ctx: Pick<Ctx, 'db'>, session: Session): Promise<boolean> {
  return session.stage === 'full' || isProvedIn(ctx.db, session.sessionId)
}

async function factsOf(
  { db, platform }: Pick<Ctx, 'db' | 'platform'>,
  credentials: Credentials,
  isProved: boolean,
): Promise<SignInFacts> {
  const { staffId, secondFactorExempt, mustChangePassword } = credentials
  const roles = (await listGrants(db, [staffId])).map((grant) => grant.role)
  const factor = await findSecondFactor(db, staffId)
  return {
    isEnrolled: Boolean(factor?.enrolledAt),
    isProved,
    mustChangePassword,
    isSecondFactorRequired: isSecondFactorRequired(platform.config.mode, secondFactorExempt, roles),
  }
}
