import { areExclusive, type Permission, type Role, type RoleEntry, roles } from '@minqiao/contracts'
import type { Actor } from '#platform/actor.ts'
import { fail } from '#platform/errors.ts'

export interface HeldRole {
  role: Role
  agencyId: string
  agencyPath: string
}

export function isRole(name: string): name is Role {
  return Object.hasOwn(roles, name)
}

/** The roles whose package holds a permission. */
export function rolesWith(permission: Permission): Role[] {
  return Object.keys(roles)
    .filter(isRole)
    .filter((role) => (roles[role].permissions as readonly Permission[]).includes(permission))
}

/** Whether a role is one of the three administrators' (三员). */
export function isAdministrators(role: Role): boolean {
  const entry: RoleEntry = roles[role]
  return entry.group === 'administrators'
}

/** Decides whether a person may be given one more role; ROLE_TO_ONESELF, _EXCLUSIVE, _HELD. */
export function refuseGrant(
  actor: Actor,
  staffId: string,
  held: readonly HeldRole[],
  wanted: { role: Role; agencyId: string },
): void {
  refuseOneself(actor, staffId, 'ROLE_TO_ONESELF')
  const other = held.find(({ role }) => areExclusive(role, wanted.role))
  if (other) fail('ROLE_EXCLUSIVE', { held: other.role, wanted: wanted.role })
  if (held.some(({ role, agencyId }) => role === wanted.role && agencyId === wanted.agencyId))
    fail('ROLE_HELD', { role: wanted.role })
}

export function refuseOneself(
  actor: Actor,
  staffId: string,
  code: 'ROLE_TO_ONESELF' | 'STAFF_ONESELF',
): void {
  if (actor.kind === 'staff' && actor.id === staffId) fail(code)
}

/**
 * Refuses to touch the sign-in of somebody who also holds a role outside one's own scope: whoever
 * resets a password could use that role. STAFF_BEYOND_SCOPE.
 */
export function refuseBeyondScope(
  held: readonly HeldRole[],
  isCovered: (agencyPath: string) => boolean,
): void {
  if (!held.every(({ agencyPath }) => isCovered(agencyPath))) fail('STAFF_BEYOND_SCOPE')
}
