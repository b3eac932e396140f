import { type Static, Type } from 'typebox'
import type { RoleGrant } from '../repo/grants.ts'
import type { Access } from '../service/access.ts'
import type { StaffEntry } from '../service/staff-list.ts'
import { Id, LocaleShape, Nullable, RoleShape, Time } from './shapes.ts'

export const GrantView = Type.Object({
  grantId: Id,
  role: RoleShape,
  agencyId: Id,
  agencyName: Type.String(),
  grantedAt: Time,
})

export const StaffView = Type.Object({
  staffId: Id,
  name: Type.String(),
  signInName: Type.String(),
  agencyId: Id,
  agencyName: Type.String(),
  phone: Nullable(Type.String({ description: 'Masked: 138****1234' })),
  locale: LocaleShape,
  state: Type.Enum(['invited', 'active', 'disabled']),
  hasSecondFactor: Type.Boolean(),
  mustChangePassword: Type.Boolean(),
  signedInAt: Nullable(Time),
  createdAt: Time,
  grants: Type.Array(GrantView),
})

export const AccessView = Type.Object({
  firstPassword: Type.Optional(Type.String({ description: 'Shown this once' })),
  invitationToken: Type.Optional(Type.String({ description: 'Shown this once' })),
  expiresAt: Time,
})

export function presentGrant(grant: RoleGrant): Static<typeof GrantView> {
  const { grantId, role, agencyId, agencyName, grantedAt } = grant
  return { grantId, role, agencyId, agencyName, grantedAt: grantedAt.toISOString() }
}

export function presentStaff({ staff, maskedPhone, grants }: StaffEntry): Static<typeof StaffView> {
  const { staffId, name, signInName, agencyId, agencyName, locale, mustChangePassword } = staff
  const isInvited = staff.state === 'active' && !staff.hasPassword
  return {
    staffId,
    name,
    signInName,
    agencyId,
    agencyName,
    phone: maskedPhone,
    locale,
    state: isInvited ? 'invited' : staff.state,
    hasSecondFactor: staff.isEnrolled,
    mustChangePassword,
    signedInAt: staff.signedInAt?.toISOString() ?? null,
    createdAt: staff.createdAt.toISOString(),
    grants: grants.map(presentGrant),
  }
}

export function presentAccess(access: Access): Static<typeof AccessView> {
  return { ...access, expiresAt: access.expiresAt.toISOString() }
}
