import { Type } from 'typebox'
import type { App } from '#platform/http/index.ts'
import { confirmEnrolment, renewRecoveryCodes, startEnrolment } from '../service/enrol.ts'
import { proveByRecoveryCode, proveSecondFactor } from '../service/second-step.ts'
import { SessionView } from '../views/session.ts'
import { Body } from '../views/shapes.ts'
import { requireSession } from './cookie.ts'
import { answerOpened } from './session.ts'

const tags = ['session']
const Password = Type.String({ minLength: 1, maxLength: 400 })
const Code = Type.String({ minLength: 1, maxLength: 40 })
const RecoveryCodes = Type.Array(Type.String(), { description: 'Shown this once' })

/** The second factor: giving it, and enrolling it. Works in a sign-in that still owes it. */
export function secondFactorRoutes(app: App): void {
  app.post(
    '/api/session/second-factor',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '输入验证码，完成登录',
        body: Body({ code: Code }),
        response: { 200: SessionView },
      },
    },
    async (request, reply) => {
      const { ctx, body } = request
      const opened = await proveSecondFactor(ctx, requireSession(request), body.code)
      return answerOpened(ctx, reply, opened)
    },
  )

  app.post(
    '/api/session/recovery-code',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '用恢复码完成登录',
        body: Body({ code: Code }),
        response: { 200: SessionView },
      },
    },
    async (request, reply) => {
      const { ctx, body } = request
      const opened = await proveByRecoveryCode(ctx, requireSession(request), body.code)
      return answerOpened(ctx, reply, opened)
    },
  )

  app.post(
    '/api/session/enrolment',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '开始绑定二次验证',
        body: Body({ password: Type.Optional(Password) }),
        response: {
          200: Type.Object({ secret: Type.String(), uri: Type.String(), qrSvg: Type.String() }),
        },
      },
    },
    async (request) => {
      const { ctx, body } = request
      return startEnrolment(ctx, requireSession(request), body.password)
    },
  )

  app.post(
    '/api/session/enrolment/confirm',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '确认绑定，取得恢复码',
        body: Body({ code: Code }),
        response: { 200: Type.Object({ session: SessionView, recoveryCodes: RecoveryCodes }) },
      },
    },
    async (request, reply) => {
      const { ctx, body } = request
      const session = requireSession(request)
      const { opened, recoveryCodes } = await confirmEnrolment(ctx, session, body.code)
      return { session: await answerOpened(ctx, reply, opened), recoveryCodes }
    },
  )

  app.post(
    '/api/session/recovery-codes',
    {
      config: { permission: 'signed-in' },
      schema: {
        tags,
        summary: '重新生成恢复码',
        body: Body({ password: Password }),
        response: { 200: Type.Object({ recoveryCodes: RecoveryCodes }) },
      },
    },
    async (request) => {
      const { ctx, body } = request
      const codes = await renewRecoveryCodes(ctx, requireSession(request), body.password)
      return { recoveryCodes: codes }
    },
  )
}
