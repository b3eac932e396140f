import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { acceptInvitation, readInvitation } from '../service/own-password.ts'
import { Body } from '../views/shapes.ts'

const tags = ['session']
const Token = Type.String({ minLength: 1, maxLength: 100 })

/** An invitation is known by its token alone, which stands in a body and in no address. */
export function invitationRoutes(app: App): void {
  app.post(
    '/api/session/invitation/read',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '查看邀请',
        body: Body({ token: Token }),
        response: {
          200: Type.Object({
            name: Type.String(),
            signInName: Type.String(),
            agencyName: Type.String(),
          }),
        },
      },
    },
    async ({ ctx, body }) => {
      const { name, signInName, agencyName } = await readInvitation(ctx, body.token)
      return { name, signInName, agencyName }
    },
  )

  app.post(
    '/api/session/invitation',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '接受邀请并设置密码',
        body: Body({ token: Token, newPassword: Type.String({ minLength: 1, maxLength: 400 }) }),
        response: { 204: Type.Null() },
      },
    },
    async ({ ctx, body }, reply) => {
      await acceptInvitation(ctx, body.token, body.newPassword)
      return reply.code(204).send(null)
    },
  )
}
