import { roles } from '@minqiao/contracts'
import { type TSchema, Type } from 'typebox'
import { agencyKinds } from '../rules/agency.ts'
import { isRole } from '../rules/roles.ts'

/** Shapes that several answers share. Times are ISO 8601 in UTC. */
export const Id = Type.String({ minLength: 1, maxLength: 64 })
export const Time = Type.String({ description: 'ISO 8601, UTC' })
export const LocaleShape = Type.Enum(['zh', 'en'])
export const StateShape = Type.Enum(['active', 'disabled'])
export const AgencyKindShape = Type.Enum([...agencyKinds])
export const RoleShape = Type.Enum(Object.keys(roles).filter(isRole))

export function Nullable<T extends TSchema>(shape: T) {
  return Type.Union([shape, Type.Null()])
}

/** A request body: what it does not know is refused, not ignored. */
export function Body<P extends Record<string, TSchema>>(properties: P) {
  return Type.Object(properties, { additionalProperties: false })
}
