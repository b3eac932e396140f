import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestAnswer, TestClient } from '#test/client.ts'
import { type CaseAt, type Desk, startDesk, writer } from './testing/desk.ts'

/** Words that stand in this city only; no answer to the other may hold them. */
const secret = '本市独有的秘密'

let it: Desk
let found: CaseAt
let ids: Record<string, string> = {}
beforeAll(async () => {
  it = await startDesk()
  const { conversationId, messageIds } = await writer(it, [{ body: { content: secret } }])
  found = await it.given({
    source: 'conversation',
    conversationId,
    messageIds,
    title: secret,
    place: secret,
    kindCode: '010101',
  })
  await it.waterman.post(`${found.url}/parts`, { unitId: it.roads.agencyId, task: secret })
  await it.waterman.post(`${found.url}/requests`, { kind: 'return', reason: secret })
  const { parts, requests, attachments } = await it.shown(found)
  ids = {
    accountId: found.accountId,
    caseId: found.caseId,
    partId: parts[0].partId,
    requestId: requests[0].requestId,
    attachmentId: attachments[0].attachmentId,
    unitId: it.water.agencyId,
  }
})
afterAll(() => it.close())

const one = '/api/cases/{accountId}/{caseId}'
const reason = { reason: '试一试' }
const bodies: Record<string, object> = {
  'POST /api/cases': {
    accountId: '{accountId}',
    source: 'telephone',
    key: 'k',
    text: '试一试',
  },
  [`POST ${one}/admission`]: {},
  [`POST ${one}/decline`]: { reason: 'unclear' },
  [`POST ${one}/reconsideration`]: reason,
  [`POST ${one}/classification`]: { title: '改了' },
  [`POST ${one}/dispatch`]: { unitId: '{unitId}' },
  [`POST ${one}/transfer`]: { unitId: '{unitId}', ...reason },
  [`POST ${one}/acceptance`]: {},
  [`POST ${one}/close`]: { outcome: '好了' },
  [`POST ${one}/reopening`]: reason,
  [`POST ${one}/handler`]: { staffId: null },
  [`POST ${one}/notes`]: { text: '试一试' },
  [`POST ${one}/requests`]: { kind: 'return', ...reason },
  [`POST ${one}/requests/{requestId}/ruling`]: { granted: false, ...reason },
  [`POST ${one}/parts`]: { unitId: '{unitId}', task: '试一试' },
  [`POST ${one}/parts/{partId}/answer`]: { answer: '试一试' },
  [`POST ${one}/members`]: { caseIds: ['{caseId}'] },
  [`POST ${one}/split`]: {},
}

/** Routes of this file's modules; those of replies, clocks and citizens have tests of their own. */
const mine = new Set([
  'GET /api/cases',
  'GET /api/cases/counts',
  `GET ${one}`,
  `GET ${one}/proposal`,
  `GET ${one}/similar`,
  `GET ${one}/handlers`,
  `GET ${one}/units`,
  `POST ${one}/contact`,
  `GET ${one}/attachments/{attachmentId}`,
  `POST ${one}/requests/{requestId}/withdrawal`,
  `POST ${one}/parts/{partId}/withdrawal`,
  ...Object.keys(bodies),
])
/** They answer with the caller's own. */
const ownOnly = new Set(['GET /api/cases', 'GET /api/cases/counts'])
const queries: Record<string, string> = {
  'GET /api/cases': `?list=center&words=${encodeURIComponent(secret)}`,
}

const fill = (text: string) =>
  text.replace(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? uuidv7())

function call(client: TestClient, name: string): Promise<TestAnswer> {
  const [method = '', path = ''] = name.split(' ')
  const body = bodies[name]
  return client.send({
    method,
    url: fill(path + (queries[name] ?? '')),
    ...(body && { body: JSON.parse(fill(JSON.stringify(body))) }),
  })
}

function described(): string[] {
  const { paths } = it.server.http.swagger() as { paths: Record<string, Record<string, unknown>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
}

describe('another agency', () => {
  test('is asked for by every route that stands here', () => {
    const all = described()
    expect([...mine].filter((name) => !all.includes(name))).toEqual([])
    const acts = all.filter((name) =>
      /^(GET|POST) \/api\/cases(\/counts|\/\{accountId\}\/\{caseId\}(\/(admission|decline|reconsideration|classification|dispatch|transfer|acceptance|close|reopening|handler|handlers|units|notes|contact|proposal|similar|members|split|attachments|requests|parts).*)?)?$/.test(
        name,
      ),
    )
    expect(acts.filter((name) => !mine.has(name))).toEqual([])
  })

  test('reads nothing and changes nothing: what is there is not found', async () => {
    const [unit, centre] = [await it.registered(it.elsewhere, 'case-lead'), it.stranger]
    const everybody = await it.server.as({
      grants: [
        { role: 'answering-lead', agencyPath: it.elsewhere.path },
        { role: 'case-lead', agencyPath: it.elsewhere.path },
      ],
    })
    const before = await it.shown(found)
    for (const name of mine)
      for (const who of [everybody, unit, centre]) {
        const answer = await call(who, name)
        const where = `${name}: ${JSON.stringify(answer.body)}`
        expect(JSON.stringify(answer.body), where).not.toContain(secret)
        if (who !== everybody && answer.status === 403) continue
        expect(answer.status, where).toBe(ownOnly.has(name) ? 200 : 404)
      }
    expect(await it.shown(found)).toEqual(before)
  })

  test('cannot tell a case that is there from one that is not', async () => {
    const shape = ({ status, body }: TestAnswer) => [status, body.error.code, body.error.message]
    const nowhere = `/api/cases/${found.accountId}/${uuidv7()}`
    expect(shape(await it.stranger.get(found.url))).toEqual(shape(await it.stranger.get(nowhere)))
  })

  test('cannot reach a case by naming another account', async () => {
    const { body } = await it.lead.get(`/api/cases/${uuidv7()}/${found.caseId}`)
    expect(body.error.code).toBe('CASE_NOT_FOUND')
  })
})

describe('somebody', () => {
  test('who is not signed in is turned away by every route', async () => {
    for (const name of mine)
      expect((await call(it.server.anonymous(), name)).status, name).toBe(401)
  })

  test('without a role for it is refused by every route', async () => {
    const editor = await it.staff(it.city, 'editor')
    for (const name of mine) expect((await call(editor, name)).status, name).toBe(403)
  })
})
