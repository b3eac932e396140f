import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import type { Ctx, Platform } from '#platform/context.ts'
import { fail } from '#platform/errors.ts'
import { type App, citizenCookie, hostCookie } from '#platform/http/index.ts'
import { beginEntry, type Entry, entrySeconds } from './begin.ts'
import { finishEntry } from './finish.ts'
import { sessionSeconds } from './session.ts'
import { arriveAt, readTarget, refusalPage } from './target.ts'

const tags = ['citizens']
const Elsewhere = Type.Object({}, { description: '跳转到 Location' })

/** The way into a citizen's page: to the platform, which knows who holds the phone, and back. */
export function entryRoutes(app: App): void {
  app.get(
    '/api/m/enter',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '市民页：由微信识别身份',
        querystring: Type.Object({
          account: Type.String({ minLength: 1, maxLength: 64 }),
          to: Type.String({ maxLength: 500, default: '/m/', description: '/m/ 之下的页面' }),
        }),
        response: { 302: Elsewhere },
      },
    },
    ({ ctx, query }, reply) => {
      const accountId = query.account
      const target = readTarget(query.to, accountId) ?? fail('INPUT_INVALID', { field: 'to' })
      return sendToPlatform(ctx, reply, { accountId, target })
    },
  )
  app.get(
    '/api/m/return',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: '市民页：微信识别身份后返回',
        querystring: Type.Object({
          code: Type.Optional(Type.String({ maxLength: 512 })),
          state: Type.Optional(Type.String({ maxLength: 128 })),
        }),
        response: { 302: Elsewhere },
      },
    },
    async ({ ctx, query, cookies }, reply) => {
      const { platform } = ctx
      const cookie = cookies[entryCookie(platform).name]
      const end = await finishEntry(ctx, { ...query, cookie })
      if (end.kind === 'again') return sendToPlatform(ctx, reply, end.entry)
      setCookie(reply, entryCookie(platform), '', 0)
      if (end.kind === 'refused') return reply.redirect(refusalPage(end.why, end.accountId))
      setCookie(reply, citizenCookie(platform), end.session, sessionSeconds)
      return reply.redirect(arriveAt(end.target))
    },
  )
}

async function sendToPlatform(ctx: Ctx, reply: FastifyReply, entry: Entry) {
  const begun = await beginEntry(ctx, entry)
  if (!begun) return reply.redirect(refusalPage('account', entry.accountId))
  setCookie(reply, entryCookie(ctx.platform), begun.cookie, entrySeconds)
  return reply.redirect(begun.url)
}

function entryCookie(platform: Platform) {
  return hostCookie(platform, 'mq_entry')
}

/** Lax: it must come back with the person who comes back from the platform. */
function setCookie(
  reply: FastifyReply,
  { name, secure }: { name: string; secure: boolean },
  value: string,
  maxAge: number,
): void {
  reply.setCookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge })
}
