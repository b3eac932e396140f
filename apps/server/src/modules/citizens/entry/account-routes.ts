import { Type } from 'typebox'
import { drawPublicCode, listPublicAccounts } from '#modules/accounts/index.ts'
import type { App } from '#platform/http/index.ts'

const tags = ['citizens']
const Id = Type.String({ minLength: 1, maxLength: 64 })

const PublicAccountView = Type.Object({
  accountId: Type.String(),
  name: Type.String(),
  alias: Type.String({ description: '微信号；没有时为空' }),
  agency: Type.String(),
  hasCode: Type.Boolean({ description: '是否有可以扫的二维码' }),
})

/** The official accounts of this deployment, for anybody. */
export function publicAccountRoutes(app: App): void {
  app.get(
    '/api/m/accounts',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '公众号名录（公开）',
        querystring: Type.Object({
          account: Type.Optional(Id),
          search: Type.Optional(Type.String({ minLength: 1, maxLength: 30 })),
          after: Type.Optional(Id),
          limit: Type.Integer({ minimum: 1, maximum: 50, default: 20 }),
        }),
        response: {
          200: Type.Object({
            accounts: Type.Array(PublicAccountView),
            next: Type.Union([Type.String(), Type.Null()]),
          }),
        },
      },
    },
    async ({ ctx, query }) => {
      const { account: accountId, ...filter } = query
      const accounts = await listPublicAccounts(ctx, { accountId, ...filter })
      const isFull = accounts.length === query.limit && accountId === undefined
      return { accounts, next: isFull ? (accounts.at(-1)?.accountId ?? null) : null }
    },
  )
  app.get(
    '/api/m/accounts/:accountId/code',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '公众号的二维码（公开）',
        params: Type.Object({ accountId: Id }),
        response: { 200: Type.String({ description: 'SVG' }) },
      },
    },
    async ({ ctx, params }, reply) => {
      const { type, picture } = await drawPublicCode(ctx, params.accountId)
      return reply.type(type).header('cache-control', 'public, max-age=3600').send(String(picture))
    },
  )
}
