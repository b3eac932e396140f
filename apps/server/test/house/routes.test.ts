import { permissions } from '@minqiao/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modules } from '#app'
import { type App, createHttp, serveClients, serveDescription } from '#platform/http/index.ts'
import { defineModule } from '#platform/module.ts'
import { systemRoutes } from '#platform/system/index.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { findAll, serverSources } from './sources.ts'

interface KnownRoute {
  method: string
  url: string
  permission: string
  summary: string
  tags: readonly string[]
  answers: string[]
  /** Schemas of what a caller gives, by the place they give it in. */
  given: Record<string, unknown>
}

/** Reaching one of these needs nobody's leave. A new one is a decision: add it here and say why. */
const publicRoutes = [
  // Signing in, whose steps check the half-open session themselves; signing out twice is no fault.
  'DELETE /api/session',
  'POST /api/session',
  'POST /api/session/enrolment',
  'POST /api/session/enrolment/confirm',
  'POST /api/session/invitation',
  'POST /api/session/invitation/read',
  'POST /api/session/password',
  'POST /api/session/recovery-code',
  'POST /api/session/second-factor',
  // The way in for a citizen, and the list of official accounts that everybody may see.
  'GET /api/m/accounts',
  'GET /api/m/accounts/:accountId/code',
  'GET /api/m/enter',
  'GET /api/m/return',
  // Answers shown to everybody; a case looked up by its number and four digits, with few tries a day.
  'GET /api/m/answers',
  'GET /api/m/answers/:accountId/:caseId',
  'POST /api/m/cases/lookup',
  // Pages and what they need before anybody signs in.
  'GET /',
  'GET /api/openapi.json',
  'GET /api/session',
  'GET /console',
  'GET /console/*',
  'GET /m',
  'GET /m/*',
  // For the machines that watch; /metrics asks for its own token.
  'GET /healthz',
  'GET /metrics',
  'GET /readyz',
]

/** These answer bytes or a stream of news, not a described object. */
const byteRoutes = new Set([
  'GET /api/live',
  'GET /api/accounts/:accountId/qr-codes/:qrId/picture',
  'GET /api/inbox/conversations/:accountId/:conversationId/messages/:messageId/media',
  'GET /api/cases/:accountId/:caseId/attachments/:attachmentId',
])

const known: KnownRoute[] = []
let server: TestServer

function listen(http: App): void {
  http.addHook('onRoute', (route) => {
    const schema = (route.schema ?? {}) as {
      summary?: string
      tags?: string[]
      response?: object
      params?: unknown
      querystring?: unknown
      body?: unknown
    }
    const { params, querystring, body } = schema
    for (const method of [route.method].flat())
      if (method !== 'HEAD')
        known.push({
          method,
          url: route.url,
          permission: String(route.config?.permission),
          summary: schema.summary ?? '',
          tags: schema.tags ?? [],
          answers: Object.keys(schema.response ?? {}),
          given: { params, querystring, body },
        })
  })
}

beforeAll(async () => {
  server = await startTestServer({ modules })
  const http = await createHttp({
    platform: server.platform,
    findStaff: async () => undefined,
    fastPaths: [],
  })
  listen(http)
  systemRoutes(
    http,
    server.platform,
    { ready: true, checks: [] },
    {
      audible: async () => 'everything',
      findAgencyPath: async () => undefined,
    },
  )
  for (const module of modules) module.routes?.(http)
  serveDescription(http)
  await serveClients(http)
  await http.close()
})

afterAll(() => server.close())

interface GivenSchema {
  type?: string
  properties?: Record<string, unknown>
  additionalProperties?: unknown
  items?: unknown
  anyOf?: unknown[]
  [keyword: string]: unknown
}

/** Which keywords bound a value of a type; one of them is enough. */
const bounds: Record<string, string[][]> = {
  string: [['maxLength', 'enum', 'const', 'pattern', 'format']],
  integer: [['minimum'], ['maximum']],
  number: [['minimum'], ['maximum']],
  array: [['maxItems']],
}

/** Where a schema takes more than it needs: every number, text and list ends somewhere. */
function faultsOf(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { type = '', properties = {}, items, anyOf = [], ...rest } = schema as GivenSchema
  const missing = (bounds[type] ?? []).filter((names) => !names.some((name) => name in rest))
  const isOpen = type === 'object' && at.startsWith('body') && rest.additionalProperties !== false
  return [
    ...missing.map((names) => `${at}: ${names.join(' or ')}`),
    ...(isOpen ? [`${at}: additionalProperties`] : []),
    ...Object.entries(properties).flatMap(([name, inner]) => faultsOf(inner, `${at}.${name}`)),
    ...faultsOf(items, `${at}[]`),
    ...anyOf.flatMap((inner) => faultsOf(inner, at)),
  ]
}

const nameOf = (route: KnownRoute) => `${route.method} ${route.url}`
const described = () =>
  known.filter(({ url }) => url.startsWith('/api/') && url !== '/api/openapi.json')
const addressOf = (route: KnownRoute) => route.url.replace(/:\w+/g, 'x')

describe('every route', () => {
  it('is known to this test', () => {
    expect(known.length).toBeGreaterThan(60)
  })

  it('declares a permission that exists', () => {
    const names = new Set([...Object.keys(permissions), 'public', 'signed-in', 'citizen'])
    expect(known.filter((route) => !names.has(route.permission)).map(nameOf)).toEqual([])
  })

  it('leaves no permission that nothing asks for', () => {
    const asked = findAll(serverSources(), /'([a-z]+\.[a-z-]+)'/g)
    expect(Object.keys(permissions).filter((name) => !asked.has(name))).toEqual([])
  })

  it('is public only where that was decided', () => {
    const open = known.filter((route) => route.permission === 'public')
    expect(open.map(nameOf).sort()).toEqual(publicRoutes.toSorted())
  })

  it('of the API says in Chinese what it does, under its module’s name', () => {
    const silent = described().filter(
      ({ summary, tags }) => !/\p{Script=Han}/u.test(summary) || tags.length === 0,
    )
    expect(silent.map(nameOf)).toEqual([])
  })

  it('of the API says what it answers', () => {
    const silent = described().filter(
      (route) => route.answers.length === 0 && !byteRoutes.has(nameOf(route)),
    )
    expect(silent.map(nameOf)).toEqual([])
  })

  it('takes no field it does not know in a body, and nothing without bounds', () => {
    const faults = described().flatMap((route) =>
      Object.entries(route.given).flatMap(([place, schema]) =>
        faultsOf(schema, place).map((fault) => `${nameOf(route)} ${fault}`),
      ),
    )
    expect(faults).toEqual([])
  })

  it('refuses somebody who is not signed in', async () => {
    const open: string[] = []
    for (const route of known.filter(({ permission }) => permission !== 'public')) {
      const answer = await server
        .anonymous()
        .send({ method: route.method, url: addressOf(route), body: {} })
      if (answer.status !== 401) open.push(`${nameOf(route)} ${answer.status}`)
    }
    expect(open).toEqual([])
  })

  it('refuses somebody who is signed in without any role', async () => {
    const nobody = await server.as({ grants: [] })
    const open: string[] = []
    for (const route of known.filter(({ permission }) => permission in permissions)) {
      const answer = await nobody.send({ method: route.method, url: addressOf(route), body: {} })
      if (answer.status !== 403 || answer.body.error.code !== 'PERMISSION_DENIED')
        open.push(`${nameOf(route)} ${answer.status}`)
    }
    expect(open).toEqual([])
  })

  it('that changes something refuses a request without the session’s own token', async () => {
    const nobody = await server.as({ grants: [] })
    const open: string[] = []
    // A citizen has no console session: there the cookie's SameSite and the fetch site guard.
    const changing = known.filter((it) => it.method !== 'GET' && it.permission !== 'citizen')
    for (const route of changing) {
      const answer = await nobody.send({
        method: route.method,
        url: addressOf(route),
        headers: { 'x-csrf-token': 'another' },
        body: {},
      })
      if (answer.body.error?.code !== 'CSRF_REJECTED')
        open.push(`${nameOf(route)} ${answer.status}`)
    }
    expect(open).toEqual([])
  })
})

describe('a route that declares no permission', () => {
  const planted = defineModule({
    name: 'planted',
    routes: (app) => {
      app.get('/api/planted', { schema: { summary: '没有声明权限' } }, () => ({}))
    },
  })

  it('keeps the server from starting', async () => {
    await expect(startTestServer({ modules: [planted] })).rejects.toThrow(
      'GET /api/planted declares no permission',
    )
  })
})
