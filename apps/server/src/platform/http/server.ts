import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { RoutePermission } from '@minqiao/contracts'
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import type { Ctx, Platform } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import type { Session } from '#platform/sessions/index.ts'
import { createErrorHandler } from './errors.ts'
import { type FindCitizen, type FindStaff, type GuardParts, guard, lookAgain } from './guard.ts'
import { securityHeaders } from './headers.ts'
import { createLimiter } from './limits.ts'
import { answerClientError, createListener, type FastPath } from './listener.ts'
import { measureRequests } from './measures.ts'
import { describeApi } from './openapi.ts'
import { createRecentMap } from './recent-map.ts'
import { refuseUnstorable } from './unstorable.ts'

export type { FastPath } from './listener.ts'

declare module 'fastify' {
  interface FastifyRequest {
    ctx: Ctx
    session: Session | undefined
    /** Who asks now, for an answer that goes on; undefined when the session has ended. */
    lookAgain(): Promise<Ctx | undefined>
  }
  interface FastifyContextConfig {
    /** Who may call; the server does not start with a route that does not say. */
    permission?: RoutePermission
    /** A citizen page that our own phone page may show in a frame. */
    framed?: boolean
    /** Says the same to everybody: nobody is looked up, and it counts a tenth. */
    answersAlike?: boolean
  }
}

export interface HttpParts {
  platform: Platform
  findStaff: FindStaff
  /** Without it nobody is a citizen. */
  findCitizen?: FindCitizen
  fastPaths: FastPath[]
}

export type App = Awaited<ReturnType<typeof createHttp>>

export interface CookieName {
  name: string
  secure: boolean
}

/** Name of a cookie of ours; with https the browser itself holds it to this host. */
export function hostCookie(platform: Platform, name: string): CookieName {
  const secure = platform.config.publicUrl?.startsWith('https://') ?? false
  return { name: secure ? `__Host-${name}` : name, secure }
}

/** Where a member of staff's session is kept. */
export function sessionCookie(platform: Platform): CookieName {
  return hostCookie(platform, 'mq_session')
}

/** Where a citizen's session is kept. */
export function citizenCookie(platform: Platform): CookieName {
  return hostCookie(platform, 'mq_citizen')
}

const nobody: FindCitizen = async () => undefined

/** Makes the web server: guard, limits, headers, error shape, API description. */
export async function createHttp(given: HttpParts) {
  const { platform, findStaff, findCitizen = nobody, fastPaths } = given
  const https = sessionCookie(platform).secure
  const answerError = createErrorHandler(platform.log)
  const setHeaders = (request: FastifyRequest, reply: FastifyReply) => {
    const { framed = false } = request.routeOptions.config
    reply.headers(securityHeaders({ framed, https }))
    reply.header('x-request-id', request.id)
    // A route that may be kept says so itself.
    reply.header('cache-control', 'no-store')
  }
  const app = Fastify({
    logger: false,
    bodyLimit: 1_048_576,
    requestTimeout: 60_000,
    trustProxy: platform.config.trustedProxies.length > 0 ? platform.config.trustedProxies : false,
    genReqId: () => uuidv7(),
    ajv: {
      customOptions: {
        removeAdditional: false,
        allErrors: true,
        coerceTypes: 'array',
        // `1e400` is read as infinity. Strict numbers would pass it on without asking its bounds.
        strictNumbers: false,
      },
    },
    serverFactory: (handler) => createListener(handler, fastPaths, platform.log),
    clientErrorHandler: answerClientError,
    // What still comes over an open connection while we stop is answered too, and the last.
    return503OnClosing: false,
    // Addresses that cannot be read never reach the hooks below.
    frameworkErrors: (error, request, reply) => {
      setHeaders(request, reply)
      return answerError(error, request, reply)
    },
  }).withTypeProvider<TypeBoxTypeProvider>()

  app.addHook('onRoute', (route) => {
    if (route.config?.permission === undefined)
      throw new Error(`${route.method} ${route.url} declares no permission`)
  })
  await app.register(cookie)
  await app.register(multipart, { limits: { fileSize: 20_971_520, files: 9, fields: 20 } })
  await describeApi(app, platform)

  const now = () => platform.now().getTime()
  const parts: GuardParts = {
    platform,
    findStaff,
    findCitizen,
    addresses: createLimiter(platform.config.ratePerAddress, now),
    actors: createLimiter(platform.config.ratePerActor, now),
    proven: createRecentMap(20_000),
    cookieName: sessionCookie(platform).name,
    citizenCookieName: citizenCookie(platform).name,
  }
  app.decorateRequest('session', undefined)
  app.decorateRequest('lookAgain', function (this: FastifyRequest) {
    return lookAgain(parts, this)
  })
  app.addHook('onRequest', async (request, reply) => {
    setHeaders(request, reply)
    await guard(parts, request)
  })
  app.addHook('preHandler', async (request) => refuseUnstorable(request))
  measureRequests(app)
  app.setErrorHandler(answerError)
  app.setNotFoundHandler(() => fail('ROUTE_NOT_FOUND'))
  return app
}
