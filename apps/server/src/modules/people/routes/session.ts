import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import type { App } from '#platform/http/index.ts'
import { changeOwnPassword } from '../service/own-password.ts'
import { chooseLocale, describeOneself, signOut } from '../service/own-sessions.ts'
import { type Opened, stepOf } from '../service/progress.ts'
import { signIn } from '../service/sign-in.ts'
import { presentSession, SessionView } from '../views/session.ts'
import { Body, LocaleShape } from '../views/shapes.ts'
import {
  clearSessionCookie,
  requireSession,
  requireStaff,
  setSessionCookie,
  userAgentOf,
} from './cookie.ts'

const tags = ['session']
const Password = Type.String({ minLength: 1, maxLength: 400 })

/** Hands a session just opened to the browser, and says how far one has come. */
export async function answerOpened(ctx: Ctx, reply: FastifyReply, opened: Opened) {
  const { session, step, token } = opened
  setSessionCookie(reply, ctx.platform, token)
  const own = step ? undefined : await describeOneself(ctx, session.staffId)
  return presentSession(session, step, own, ctx.platform.config.sessionIdleMinutes)
}

/** Signing in and out, and oneself. */
export function sessionRoutes(app: App): void {
  app.get(
    '/api/session',
    {
      config: { permission: 'public' },
      schema: { tags, summary: '当前登录状态', response: { 200: SessionView } },
    },
    async ({ ctx, session }) => {
      const { sessionIdleMinutes } = ctx.platform.config
      const isGone = session?.stage === 'full' && ctx.actor.kind !== 'staff'
      if (!session || isGone)
        return presentSession(undefined, undefined, undefined, sessionIdleMinutes)
      if (session.stage === 'full') {
        const own = await describeOneself(ctx, session.staffId)
        return presentSession(session, undefined, own, sessionIdleMinutes)
      }
      return presentSession(session, await stepOf(ctx, session), undefined, sessionIdleMinutes)
    },
  )

  app.post(
    '/api/session',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '用登录名和密码登录',
        body: Body({
          signInName: Type.String({ minLength: 1, maxLength: 100 }),
          password: Password,
        }),
        response: { 200: SessionView },
      },
    },
    async (request, reply) => {
      const { ctx, body } = request
      const input = { ...body, userAgent: userAgentOf(request) }
      return answerOpened(ctx, reply, await signIn(ctx, input, request.session))
    },
  )

  app.delete(
    '/api/session',
    {
      config: { permission: 'public' },
      schema: { tags, summary: '退出登录', response: { 204: Type.Null() } },
    },
    async ({ ctx, session }, reply) => {
      if (session) await signOut(ctx, session)
      clearSessionCookie(reply, ctx.platform)
      return reply.code(204).send(null)
    },
  )

  app.patch(
    '/api/session',
    {
      config: { permission: 'signed-in' },
      schema: {
        tags,
        summary: '选择界面语言',
        body: Body({ locale: LocaleShape }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await chooseLocale(request.ctx, requireStaff(request), request.body.locale)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/session/password',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '修改自己的密码',
        body: Body({ currentPassword: Type.Optional(Password), newPassword: Password }),
        response: { 200: SessionView },
      },
    },
    async (request, reply) => {
      const { ctx, body } = request
      return answerOpened(ctx, reply, await changeOwnPassword(ctx, requireSession(request), body))
    },
  )
}
