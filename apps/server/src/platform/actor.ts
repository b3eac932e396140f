import { type Permission, type Role, roles } from '@minqiao/contracts'

/** A role held over an agency and everything below it. */
export interface Grant {
  role: Role
  /** Path of the agency in the tree: `/a/b/`. */
  agencyPath: string
}

export interface StaffActor {
  kind: 'staff'
  id: string
  name: string
  agencyId: string
  agencyPath: string
  grants: readonly Grant[]
}

/** A citizen whom the platform has identified to one of our pages. */
export interface CitizenActor {
  kind: 'citizen'
  id: string
  accountId: string
  openId: string
}

export interface SystemActor {
  kind: 'system'
  /** The job or process at work. */
  id: string
}

export interface AnonymousActor {
  kind: 'anonymous'
  id: ''
}

export type Actor = StaffActor | CitizenActor | SystemActor | AnonymousActor

export const anonymous: AnonymousActor = { kind: 'anonymous', id: '' }

/** The part of the agency tree an actor may act on: paths of subtrees, or everything. */
export type Scope = 'everything' | readonly string[]

/** The subtrees in which an actor holds a permission; empty when nowhere. */
export function scopeOf(actor: Actor, permission: Permission): Scope {
  if (actor.kind === 'system') return 'everything'
  if (actor.kind !== 'staff') return []
  const paths = actor.grants
    .filter((grant) =>
      (roles[grant.role].permissions as readonly Permission[]).includes(permission),
    )
    .map((grant) => grant.agencyPath)
  return paths.filter((path) => !paths.some((other) => other !== path && path.startsWith(other)))
}

/**
 * Whether an actor holds a permission anywhere at all; one of the system itself (`system.…`), which
 * belongs to no agency, only over the whole tree.
 */
export function isPermitted(actor: Actor, permission: Permission): boolean {
  const scope = scopeOf(actor, permission)
  if (permission.startsWith('system.')) return isSystemWide(scope)
  return scope === 'everything' || scope.length > 0
}

/** Whether a scope is the whole tree: everything, or the subtree of a root (`/id/`). */
export function isSystemWide(scope: Scope): boolean {
  return scope === 'everything' || scope.some((path) => /^\/([^/]+\/)?$/.test(path))
}

/** Whether a scope covers the agency at a path. */
export function isInScope(scope: Scope, agencyPath: string): boolean {
  return scope === 'everything' || scope.some((path) => agencyPath.startsWith(path))
}

/** Every permission a member of staff can use somewhere. */
export function permissionsOf(actor: Actor): Permission[] {
  if (actor.kind !== 'staff') return []
  const held = new Set(actor.grants.flatMap((grant) => [...roles[grant.role].permissions]))
  return [...held].filter((permission) => isPermitted(actor, permission))
}
