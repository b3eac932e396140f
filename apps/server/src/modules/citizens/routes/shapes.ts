import { Type } from 'typebox'

export const tags = ['citizens']

export const Id = Type.String({ minLength: 1, maxLength: 64 })

export const AccountParams = Type.Object({ accountId: Id })
export const FollowerParams = Type.Object({ accountId: Id, followerId: Id })

export const Page = {
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
  after: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
}

/** Goes back as `after`; null at the end. */
export const Next = Type.Union([Type.String(), Type.Null()])

/** Why it is done, in the words of whoever does it. */
export const Reason = Type.String({ minLength: 2, maxLength: 200, pattern: '\\S' })

/** One of some words, typed. */
export function oneOf<const T extends string>(...values: T[]) {
  return Type.Unsafe<T>({ type: 'string', enum: values })
}
