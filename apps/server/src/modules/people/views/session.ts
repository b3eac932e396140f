import { permissions } from '@minqiao/contracts'
import { type Static, Type } from 'typebox'
import type { Session } from '#platform/sessions/index.ts'
import { browserOf } from '../rules/browser.ts'
import type { Step } from '../rules/steps.ts'
import type { OwnAccount } from '../service/own-sessions.ts'
import { Id, LocaleShape, Nullable, RoleShape, Time } from './shapes.ts'

const OwnView = Type.Object({
  staffId: Id,
  name: Type.String(),
  signInName: Type.String(),
  locale: LocaleShape,
  agency: Type.Object({ agencyId: Id, name: Type.String() }),
  roles: Type.Array(Type.Object({ role: RoleShape, agencyId: Id, agencyName: Type.String() })),
  permissions: Type.Array(Type.String({ enum: Object.keys(permissions) })),
  secondFactor: Type.Object({
    isEnrolled: Type.Boolean(),
    isRequired: Type.Boolean(),
    recoveryCodesLeft: Type.Integer(),
  }),
})

export const SessionView = Type.Object({
  stage: Type.Enum(['none', 'password', 'full'], {
    description: 'none: not signed in. password: a step is still owed. full: signed in',
  }),
  step: Nullable(Type.Enum(['second-factor', 'change-password', 'enrol'])),
  csrfToken: Nullable(Type.String({ description: 'Goes into x-csrf-token of every change' })),
  expiresAt: Nullable(Time),
  idleMinutes: Type.Integer(),
  staff: Nullable(OwnView),
})

export const OwnSessionView = Type.Object({
  sessionId: Id,
  address: Type.String(),
  browser: Type.String(),
  system: Type.String(),
  since: Time,
  seenAt: Time,
  isCurrent: Type.Boolean(),
})

/** The state of a sign-in; who it is, only when it is complete. */
export function presentSession(
  session: Session | undefined,
  step: Step | undefined,
  own: OwnAccount | undefined,
  idleMinutes: number,
): Static<typeof SessionView> {
  return {
    stage: session?.stage ?? 'none',
    step: step ?? null,
    csrfToken: session?.csrfToken ?? null,
    expiresAt: session?.expiresAt.toISOString() ?? null,
    idleMinutes,
    staff: own ? presentOwn(own) : null,
  }
}

function presentOwn(own: OwnAccount): Static<typeof OwnView> {
  const { staff, grants, permissions: held, recoveryCodesLeft } = own
  return {
    staffId: staff.staffId,
    name: staff.name,
    signInName: staff.signInName,
    locale: staff.locale,
    agency: { agencyId: staff.agencyId, name: staff.agencyName },
    roles: grants.map(({ role, agencyId, agencyName }) => ({ role, agencyId, agencyName })),
    permissions: held,
    secondFactor: {
      isEnrolled: staff.isEnrolled,
      isRequired: own.isSecondFactorRequired,
      recoveryCodesLeft,
    },
  }
}

export function presentOwnSession(
  session: Session,
  currentId: string | undefined,
): Static<typeof OwnSessionView> {
  return {
    sessionId: session.sessionId,
    address: session.address,
    ...browserOf(session.userAgent),
    since: session.createdAt.toISOString(),
    seenAt: session.seenAt.toISOString(),
    isCurrent: session.sessionId === currentId,
  }
}
