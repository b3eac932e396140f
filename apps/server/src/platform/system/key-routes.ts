import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { listKeys, rotateKeys } from './rotate-keys.ts'

const KeyView = Type.Object({
  id: Type.String(),
  purpose: Type.String(),
  master: Type.String({ description: '主密钥的名称' }),
  createdAt: Type.String(),
  retiredAt: Type.Union([Type.String(), Type.Null()]),
})

const tags = ['system']

/** The keys of the vault as their administrator sees and changes them. */
export function keyRoutes(app: App): void {
  app.get(
    '/api/vault/keys',
    {
      config: { permission: 'system.keys' },
      schema: {
        tags,
        summary: '数据密钥列表（不含密钥本身）',
        response: { 200: Type.Object({ keys: Type.Array(KeyView) }) },
      },
    },
    async ({ ctx }) => {
      const keys = await listKeys(ctx.db)
      return {
        keys: keys.map((key) => ({
          ...key,
          createdAt: key.createdAt.toISOString(),
          retiredAt: key.retiredAt?.toISOString() ?? null,
        })),
      }
    },
  )
  app.post(
    '/api/vault/rotate',
    {
      config: { permission: 'system.keys' },
      schema: {
        tags,
        summary: '用当前主密钥重新封装并轮换数据密钥',
        response: {
          200: Type.Object({
            rewrapped: Type.Integer(),
            unreadable: Type.Integer(),
            rotated: Type.Array(Type.String()),
          }),
        },
      },
    },
    ({ ctx }) => rotateKeys(ctx, ctx.now()),
  )
}
