import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { endOtherSessions, endOwnSession, listOwnSessions } from '../service/own-sessions.ts'
import { OwnSessionView, presentOwnSession } from '../views/session.ts'
import { Id } from '../views/shapes.ts'
import { requireSession, requireStaff } from './cookie.ts'

const tags = ['session']

/** Where else one is signed in. */
export function ownSessionRoutes(app: App): void {
  app.get(
    '/api/session/all',
    {
      config: { permission: 'signed-in' },
      schema: {
        tags,
        summary: '自己的全部登录',
        response: { 200: Type.Object({ sessions: Type.Array(OwnSessionView) }) },
      },
    },
    async (request) => {
      const sessions = await listOwnSessions(request.ctx, requireStaff(request))
      const current = request.session?.sessionId
      return { sessions: sessions.map((session) => presentOwnSession(session, current)) }
    },
  )

  app.delete(
    '/api/session/all/:sessionId',
    {
      config: { permission: 'signed-in' },
      schema: {
        tags,
        summary: '结束自己的一个登录',
        params: Type.Object({ sessionId: Id }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await endOwnSession(request.ctx, requireStaff(request), request.params.sessionId)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/api/session/others',
    {
      config: { permission: 'signed-in' },
      schema: {
        tags,
        summary: '结束自己的其他所有登录',
        response: { 200: Type.Object({ ended: Type.Integer() }) },
      },
    },
    async (request) => {
      const actor = requireStaff(request)
      return { ended: await endOtherSessions(request.ctx, actor, requireSession(request)) }
    },
  )
}
