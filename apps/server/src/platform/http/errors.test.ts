import { errors } from '@minqiao/contracts'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fail } from '#platform/errors.ts'
import { createLog } from '#platform/log/index.ts'
import { defineModule } from '#platform/module.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'
import { createHttp } from './server.ts'

const secret = '不可外传7731'
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
const open = { permission: 'public' } as const
const lines: string[] = []

const planted = defineModule({
  name: 'planted',
  routes: (app) => {
    const route = (url: string, handler: () => Promise<unknown>) =>
      app.get(`/api/planted/${url}`, { config: open }, handler)
    route('expected', async () => fail('STATE_CONFLICT', { id: '1' }))
    route('late', async () => fail('RATE_LIMITED', { seconds: 4.2 }))
    route('bug', async () => {
      throw new TypeError(`a bug with ${secret}`)
    })
    route('thrown', async () => {
      throw secret
    })
    app.get(
      '/api/planted/page/:name',
      {
        config: open,
        schema: {
          params: Type.Object({ name: Type.String({ maxLength: 5 }) }),
          querystring: Type.Object({
            limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
            text: Type.Optional(Type.String({ maxLength: 5 })),
          }),
        },
      },
      async ({ query }) => query,
    )
    app.get('/api/planted/row', { config: open }, async ({ ctx }) =>
      ctx.platform.database.pool.query('select $1::int', [secret]),
    )
    app.post(
      '/api/planted/body',
      {
        config: open,
        schema: {
          body: Type.Object({
            name: Type.String({ maxLength: 5 }),
            list: Type.Optional(Type.Array(Type.Object({ a: Type.String() }), { maxItems: 3 })),
          }),
        },
      },
      async ({ body }) => ({ keys: Object.keys(body), polluted: 'a' in {} }),
    )
  },
})

let server: TestServer
let send: (request: {
  method?: string
  url: string
  headers?: Record<string, string>
  payload?: string
}) => Promise<{ status: number; body: string; headers: Record<string, unknown> }>

beforeAll(async () => {
  server = await startTestServer({ modules: [] })
  const log = createLog('info', { write: (line) => void lines.push(line) })
  const platform = { ...server.platform, log }
  const http = await createHttp({ platform, findStaff: async () => undefined, fastPaths: [] })
  planted.routes?.(http)
  await http.ready()
  send = async (request) => {
    const answer = await http.inject({ method: 'GET', ...request } as never)
    return { status: answer.statusCode, body: answer.body, headers: answer.headers }
  }
})
afterAll(() => server.close())

const post = (payload: string, type = 'application/json', url = '/api/planted/body') =>
  send({ method: 'POST', url, payload, headers: { 'content-type': type } })

function expectShape(answer: Awaited<ReturnType<typeof send>>, status: number, code: string) {
  const { error } = JSON.parse(answer.body)
  expect(answer.status).toBe(status)
  expect(error.code).toBe(code)
  expect(error.message).toBe(errors[code as keyof typeof errors].zh)
  expect(error.requestId).toMatch(uuid)
  expect(answer.headers['x-request-id']).toBe(error.requestId)
  expect(answer.headers).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'self'"),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  })
  return error
}

describe('an error', () => {
  it('that is expected has its status, words and details', async () => {
    const answer = await send({ url: '/api/planted/expected' })
    expect(expectShape(answer, 409, 'STATE_CONFLICT').details).toEqual({ id: '1' })
  })

  it.each([
    ...['limit=1e400', 'limit=-1e400', 'limit=Infinity', 'limit=NaN', 'limit=201'],
    ...['text=%00', 'text=123456'],
  ])('of a query stops before the work: %s', async (query) => {
    expectShape(await send({ url: `/api/planted/page/a?${query}` }), 400, 'INPUT_INVALID')
  })

  it('of an address stops before the work too', async () => {
    expectShape(await send({ url: '/api/planted/page/a%00' }), 400, 'INPUT_INVALID')
    expect((await send({ url: '/api/planted/page/a?limit=200' })).status).toBe(200)
  })

  it.each([
    ['{"name":"a\\u0000"}', 400],
    ['{"name":"\\ud83d"}', 400],
    ['{"name":"\\udc00\\ud83d"}', 400],
    ['{"name":"a","list":[{"a":"\\ud83d"}]}', 400],
    ['{"name":"a","list":[{"a":"b","\\ud83d":1}]}', 400],
    ['{"name":"a","list":[{"a":"\\ud83d\\ude00"}]}', 200],
  ])('is told of text that no database keeps: %s', async (payload, status) => {
    const answer = await post(payload)
    expect(answer.status).toBe(status)
    if (status === 400)
      expect(expectShape(answer, 400, 'INPUT_INVALID').details.fields).toEqual([
        { where: 'body', rule: 'must be text' },
      ])
  })

  it('speaks the language that is asked for', async () => {
    const headers = { 'accept-language': 'en-GB,en;q=0.9' }
    const answer = await send({ url: '/api/planted/expected', headers })
    expect(JSON.parse(answer.body).error.message).toBe(errors.STATE_CONFLICT.en)
  })

  it('of a limit says when to come back', async () => {
    const answer = await send({ url: '/api/planted/late' })
    expect(answer.headers['retry-after']).toBe('5')
  })

  it.each(['bug', 'thrown', 'row'])(
    'that nobody expected tells nothing outward: %s',
    async (url) => {
      lines.length = 0
      const answer = await send({ url: `/api/planted/${url}` })
      const { requestId } = expectShape(answer, 500, 'UNEXPECTED')
      expect(answer.body).not.toContain(secret)
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({
        level: 'error',
        requestId,
        msg: 'UNEXPECTED',
      })
      if (url === 'row') expect(lines.join()).not.toContain(secret)
    },
  )

  it.each([
    ['GET', '/api/nothing'],
    ['POST', '/api/nothing'],
    ['DELETE', '/api/planted/expected'],
    ['OPTIONS', '/api/planted/expected'],
    ['GET', '/nothing?token=x'],
    ['GET', '//evil.example/%2f..'],
  ])('of an address or method that is not there: %s %s', async (method, url) => {
    const answer = await send({ method, url })
    expectShape(answer, 404, 'ROUTE_NOT_FOUND')
    expect(answer.body).not.toContain('nothing')
  })

  it('of an address that cannot be read', async () => {
    const answer = await send({ url: `/api/%E0%A4%Az${secret.slice(-4)}` })
    expectShape(answer, 400, 'INPUT_INVALID')
    expect(answer.body).not.toContain(secret.slice(-4))
  })
})

describe('a body', () => {
  it('that fits is taken', async () => {
    expect((await post('{"name":"好"}')).status).toBe(200)
  })

  it.each(['{bad', '', '[', `{"name": ${secret}}`, '{"name":"a"}x', 'nul'])(
    'that is no JSON: %s',
    async (payload) => {
      const answer = await post(payload)
      expect(expectShape(answer, 400, 'INPUT_INVALID').details).toEqual({
        fields: [{ where: 'body', rule: 'must be JSON' }],
      })
      expect(answer.body).not.toContain(secret)
    },
  )

  it.each([
    '{"__proto__":{"a":1},"name":"x"}',
    '{"constructor":{"prototype":{"a":1}},"name":"x"}',
    '{"name":"x","list":[{"__proto__":{"a":"1"}}]}',
  ])('that reaches for the prototype: %s', async (payload) => {
    expectShape(await post(payload), 400, 'INPUT_INVALID')
    expect('a' in {}).toBe(false)
  })

  it('of another kind', async () => {
    for (const type of ['text/xml', 'application/x-www-form-urlencoded', 'image/png', 'x'])
      expectShape(await post('a=1', type), 415, 'MEDIA_TYPE_UNSUPPORTED')
    expectShape(await post('{"name":"x"}', 'text/plain'), 400, 'INPUT_INVALID')
  })

  it('that does not fit is told where, without what it said', async () => {
    const answer = await post(`{"name":"${secret}"}`)
    expect(expectShape(answer, 400, 'INPUT_INVALID').details).toEqual({
      fields: [{ where: 'body/name', rule: 'must NOT have more than 5 characters' }],
    })
    expect(answer.body).not.toContain(secret)
  })

  it('that is too large', async () => {
    expectShape(await post(`{"name":"${'x'.repeat(1_048_600)}"}`), 413, 'BODY_TOO_LARGE')
  })

  it('with a hundred thousand faults has twenty told, quickly', async () => {
    const began = performance.now()
    const answer = await post(`{"name":"x","list":[${Array(300_000).fill('{}').join()}]}`)
    expect(performance.now() - began).toBeLessThan(3000)
    expect(JSON.parse(answer.body).error.details.fields.length).toBeLessThanOrEqual(20)
    expect(answer.body.length).toBeLessThan(5000)
  })

  it('nested deeper than anybody nests', async () => {
    const answer = await post(`{"name":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)
    expect(answer.status).toBe(400)
  })
})
