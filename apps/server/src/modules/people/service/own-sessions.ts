import type { Locale } from '@minqiao/contracts'
import { permissionsOf, type StaffActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { endSessions, listSessions, type Session } from '#platform/sessions/index.ts'
import { findCredentials } from '../repo/credentials.ts'
import { listGrants, type RoleGrant } from '../repo/grants.ts'
import { countRecoveryCodes } from '../repo/second-factors.ts'
import { findStaffIn, type Staff, saveLocale } from '../repo/staff.ts'
import { isSecondFactorRequired } from '../rules/steps.ts'
import { asStaff, recordOwn } from './progress.ts'

/** Who is signed in, and with what. */
export interface OwnAccount {
  staff: Staff
  grants: RoleGrant[]
  permissions: string[]
  isSecondFactorRequired: boolean
  recoveryCodesLeft: number
}

/** Everything the console shows of the person it works for. */
export async function describeOneself(ctx: Ctx, staffId: string): Promise<OwnAccount> {
  const { actor } = await asStaff(ctx, staffId)
  const staff = (await findStaffIn(ctx.db, 'everything', staffId)) ?? fail('SIGN_IN_REQUIRED')
  const credentials = (await findCredentials(ctx.db, staffId)) ?? fail('SIGN_IN_REQUIRED')
  const grants = await listGrants(ctx.db, [staffId])
  return {
    staff,
    grants,
    permissions: permissionsOf(actor),
    isSecondFactorRequired: isSecondFactorRequired(
      ctx.platform.config.mode,
      credentials.secondFactorExempt,
      grants.map((grant) => grant.role),
    ),
    recoveryCodesLeft: await countRecoveryCodes(ctx.db, staffId),
  }
}

/** One's own living sessions, the last seen first. */
export function listOwnSessions(ctx: Ctx, actor: StaffActor): Promise<Session[]> {
  const { now, platform } = ctx
  return listSessions(ctx.db, actor.id, now(), platform.config.sessionIdleMinutes)
}

/** Ends one of one's own sessions; SESSION_NOT_FOUND for anybody else's. */
export function endOwnSession(ctx: Ctx, actor: StaffActor, sessionId: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const ended = await endSessions(tx.db, actor.id, tx.now(), { sessionId })
    if (ended === 0) fail('SESSION_NOT_FOUND', { sessionId })
    recordOwn(tx, selfOf(actor), 'session.ended', { sessionId })
  })
}

/** Ends all one's sessions but this one. Answers how many. */
export function endOtherSessions(ctx: Ctx, actor: StaffActor, session: Session): Promise<number> {
  return ctx.transaction(async (tx) => {
    const ended = await endSessions(tx.db, actor.id, tx.now(), { except: session.sessionId })
    recordOwn(tx, selfOf(actor), 'session.others-ended', { ended })
    return ended
  })
}

/** Ends the session one is in, complete or not. Repeating it changes nothing. */
export async function signOut(ctx: Ctx, session: Session): Promise<void> {
  const own = await asStaff(ctx, session.staffId)
  await own.transaction(async (tx) => {
    const { sessionId } = session
    const ended = await endSessions(tx.db, session.staffId, tx.now(), { sessionId })
    if (ended > 0) recordOwn(tx, own.self, 'session.ended', { sessionId })
  })
}

/** Chooses the language one reads. */
export async function chooseLocale(ctx: Ctx, actor: StaffActor, locale: Locale): Promise<void> {
  await ctx.transaction(async (tx) => {
    await saveLocale(tx.db, actor.id, locale)
    recordOwn(tx, selfOf(actor), 'staff.locale-changed', { locale })
  })
}

function selfOf(actor: StaffActor): { staffId: string; agencyPath: string } {
  return { staffId: actor.id, agencyPath: actor.agencyPath }
}
