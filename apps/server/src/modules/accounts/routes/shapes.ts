import { Type } from 'typebox'

export const tags = ['accounts']

export const AccountParams = Type.Object({
  accountId: Type.String({ minLength: 1, maxLength: 64 }),
})

/** A page of a list that goes by id: `after` is what the page before answered as `next`. */
export const Page = {
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
  after: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
}

export const nextAfter = Type.Union([Type.String(), Type.Null()])

const Secret = Type.String({ pattern: '^[A-Za-z0-9_-]{16,128}$' })
const Token = Type.String({ pattern: '^[A-Za-z0-9]{3,32}$' })
const AesKey = Type.String({ pattern: '^[A-Za-z0-9]{43}$' })

/** Secrets as the platform's pages take them; only ever on the way in. */
export const secrets = {
  secret: Type.Optional(Secret),
  token: Type.Optional(Token),
  encodingAesKey: Type.Optional(AesKey),
}
