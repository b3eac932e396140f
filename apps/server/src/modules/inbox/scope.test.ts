import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '#modules/accounts/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestAnswer, TestClient } from '#test/client.ts'
import { formOf, makePng } from './testing/pictures.ts'
import { type Citizen, type Setup, setUp } from './testing/setup.ts'

/** Words that stand in the west only; no answer to the east may hold them. */
const secret = '西县独有的秘密'

let it: Setup
let west: Account
let citizen: Citizen
let outsider: TestClient
const ids: Record<string, string> = {}
beforeAll(async () => {
  it = await setUp()
  west = await it.account(it.west, { name: `${secret}账号` })
  citizen = await it.citizen(west, secret)
  const insider = await it.staff(it.west, 'answering-lead')
  const template = { title: secret, shortcut: 'mm', text: secret }
  const answer = {
    trigger: 'keyword',
    words: [secret],
    matching: 'exact',
    reply: { kind: 'text', text: secret },
    keepsWaiting: false,
    position: 0,
    enabled: true,
  }
  const answers = `/api/inbox/accounts/${west.accountId}/answers`
  ids.templateId = (await insider.post('/api/inbox/templates', template)).body.templateId
  ids.answerId = (await insider.post(answers, answer)).body.answerId
  ids.messageId = (await insider.post(`${citizen.url}/messages`, { text: secret })).body.messageId
  ids.staffId = insider.staff?.id ?? ''
  ids.accountId = west.accountId
  ids.conversationId = citizen.conversationId
  await it.account(it.east)
  outsider = await it.staff(it.east, 'answering-lead')
})
afterAll(() => it.close())

const bodies: Record<string, object> = {
  'POST /api/inbox/conversations/pick': { ids: ['{conversationId}'] },
  'POST /api/inbox/conversations/{accountId}/{conversationId}/messages': { text: '您好' },
  'POST /api/inbox/conversations/{accountId}/{conversationId}/notes': { text: '备注' },
  'POST /api/inbox/conversations/{accountId}/{conversationId}/assignment': { staffId: null },
  'POST /api/inbox/conversations/{accountId}/{conversationId}/state': { done: true },
  'POST /api/inbox/accounts/{accountId}/answers/try': { text: secret },
  'POST /api/inbox/templates': { title: '标题', shortcut: 'own', text: '您好' },
  'PUT /api/inbox/templates/{templateId}': { title: '标题', shortcut: 'mm', text: '改了' },
}
const draft = {
  trigger: 'welcome',
  words: [],
  matching: 'exact',
  reply: { kind: 'text', text: '改了' },
  keepsWaiting: false,
  position: 0,
  enabled: true,
}
bodies['POST /api/inbox/accounts/{accountId}/answers'] = draft
bodies['PUT /api/inbox/accounts/{accountId}/answers/{answerId}'] = draft

/** Routes that answer with the caller's own, or with nothing, whatever they are asked for. */
const ownOnly = [
  'GET /api/inbox/conversations',
  'POST /api/inbox/conversations/pick',
  'GET /api/inbox/counts',
  'GET /api/inbox/search',
  'GET /api/inbox/templates',
  'POST /api/inbox/templates',
]
/** What each route with a question takes, so that it could leak. */
const queries: Record<string, string> = {
  'GET /api/inbox/conversations': '?accountId={accountId}',
  'GET /api/inbox/search': `?words=${encodeURIComponent(secret)}`,
}

interface Route {
  name: string
  method: string
  path: string
}

/** Every staff route of the module, from the server's own description. */
function routes(): Route[] {
  const { paths } = it.server.http.swagger() as { paths: Record<string, Record<string, unknown>> }
  return Object.entries(paths)
    .filter(([path]) => path.startsWith('/api/inbox/'))
    .flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({
        name: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
      })),
    )
}

const fill = (text: string) =>
  text.replace(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? uuidv7())

function call(client: TestClient, { name, method, path }: Route): Promise<TestAnswer> {
  const body = bodies[name]
  if (name.endsWith('/pictures'))
    return client.send({ method, url: fill(path), ...formOf(makePng()) })
  return client.send({
    method,
    url: fill(path + (queries[name] ?? '')),
    ...(body && { body: JSON.parse(fill(JSON.stringify(body))) }),
  })
}

describe('another agency', () => {
  test('reads nothing and changes nothing by any route: what is there is not found', async () => {
    const found = routes()
    expect(found.length).toBeGreaterThan(20)
    for (const route of found) {
      const answer = await call(outsider, route)
      const where = `${route.name}: ${JSON.stringify(answer.body)}`
      const text = JSON.stringify(answer.body).replaceAll(ids.accountId ?? '', '')
      expect(text, where).not.toContain(secret)
      const expected = ownOnly.includes(route.name) ? 200 : 404
      expect(answer.status, where).toBe(expected)
    }
    const insider = await it.staff(it.west, 'answering-lead')
    expect((await insider.get(citizen.url)).body).toMatchObject({
      state: 'open',
      assignedStaffId: null,
      messageCount: 2,
    })
    const { body } = await insider.get(`/api/inbox/accounts/${west.accountId}/answers`)
    expect(body.answers).toHaveLength(1)
    const kept = await insider.get('/api/inbox/templates')
    expect(JSON.stringify(kept.body)).toContain(secret)
  })

  test('gets nothing from the lists', async () => {
    const list = await outsider.get(`/api/inbox/conversations?accountId=${west.accountId}`)
    expect(list.body).toEqual({ conversations: [], next: null })
    const picked = await outsider.post('/api/inbox/conversations/pick', {
      ids: [citizen.conversationId],
    })
    expect(picked.body).toEqual({ conversations: [] })
    const hits = await outsider.get(`/api/inbox/search?words=${encodeURIComponent(secret)}`)
    expect(hits.body).toEqual({ hits: [], conversations: [] })
    expect((await outsider.get('/api/inbox/counts')).body).toMatchObject({ waiting: 0 })
  })

  test('cannot tell a conversation that is there from one that is not', async () => {
    const there = await outsider.get(citizen.url)
    const nowhere = await outsider.get(`/api/inbox/conversations/${uuidv7()}/${uuidv7()}`)
    const shape = ({ status, body }: TestAnswer) => [status, body.error.code, body.error.message]
    expect(shape(there)).toEqual(shape(nowhere))
    const assign = (url: string) =>
      outsider.post(`${url}/assignment`, { staffId: outsider.staff?.id })
    const other = `/api/inbox/conversations/${uuidv7()}/${uuidv7()}`
    expect(shape(await assign(citizen.url))).toEqual(shape(await assign(other)))
  })

  test('cannot reach a conversation by naming an account of its own', async () => {
    const own = await it.account(it.east)
    const url = `/api/inbox/conversations/${own.accountId}/${citizen.conversationId}`
    for (const path of ['', '/messages', `/messages/${ids.messageId}/media`])
      expect((await outsider.get(url + path)).status).toBe(404)
    expect((await outsider.post(`${url}/messages`, { text: '您好' })).status).toBe(404)
  })
})

describe('somebody who is not signed in', () => {
  test('is turned away by every route', async () => {
    for (const route of routes())
      expect((await call(it.server.anonymous(), route)).status, route.name).toBe(401)
  })
})
