import { areExclusive, type Role, roles } from '@minqiao/contracts'

export interface RoleChoice {
  role: Role
  /** The administrators' role already held that excludes this one. */
  excludedBy?: Role
}

/** Every role in its order, each with what stands against giving it to whoever holds these. */
export function roleChoices(held: readonly Role[]): RoleChoice[] {
  return (Object.keys(roles) as Role[]).map((role) => {
    const excludedBy = held.find((other) => areExclusive(other, role))
    return excludedBy ? { role, excludedBy } : { role }
  })
}
