import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestClient } from '#test/client.ts'
import { type PeopleServer, type Person, startPeople, type Tree } from './people-fixture.ts'

/** What an administrator of one agency gets to see and do of its neighbour: nothing. */
let server: PeopleServer
let tree: Tree
let manager: TestClient
let security: TestClient
let supervisor: TestClient
let neighbour: Person
let neighbourGrant: string

beforeAll(async () => {
  server = await startPeople()
  tree = await server.tree()
  manager = await server.holder('system-administrator', tree.left)
  security = await server.holder('security-administrator', tree.left)
  supervisor = await server.holder('supervisor', tree.left)
  neighbour = await server.person(tree.right, { role: 'supervisor', phone: '13800001234' })
  const above = await server.holder('supervisor', tree.root)
  const seen = await above.get(`/api/staff/${neighbour.staffId}`)
  neighbourGrant = seen.body.grants[0].grantId
})
afterAll(() => server.close())

const staffUrl = (rest = '') => `/api/staff/${neighbour.staffId}${rest}`
const agencyUrl = (rest = '') => `/api/agencies/${tree.right}${rest}`

describe('another agency’s people and agencies are not there', () => {
  it.each<[string, () => [TestClient, string, string, unknown?]]>([
    ['read a person', () => [supervisor, 'GET', staffUrl()]],
    ['read a telephone', () => [manager, 'GET', staffUrl('/phone')]],
    ['change a person', () => [manager, 'PATCH', staffUrl(), { name: '别人' }]],
    ['fetch a person over', () => [manager, 'PATCH', staffUrl(), { agencyId: tree.left }]],
    ['disable a person', () => [manager, 'POST', staffUrl('/disable')]],
    ['enable a person', () => [manager, 'POST', staffUrl('/enable')]],
    [
      'reset a password',
      () => [manager, 'POST', staffUrl('/reset-password'), { start: 'password' }],
    ],
    ['reset a second factor', () => [security, 'POST', staffUrl('/reset-second-factor')]],
    [
      'grant',
      () => [security, 'POST', staffUrl('/grants'), { role: 'editor', agencyId: tree.left }],
    ],
    ['revoke', () => [security, 'DELETE', staffUrl(`/grants/${neighbourGrant}`)]],
    ['list below a neighbour', () => [supervisor, 'GET', `/api/staff?agencyId=${tree.right}`]],
    ['list above oneself', () => [supervisor, 'GET', `/api/staff?agencyId=${tree.root}`]],
    [
      'create in a neighbour',
      () => [
        manager,
        'POST',
        '/api/staff',
        { agencyId: tree.right, name: '甲', signInName: 'scope-x', start: 'password' },
      ],
    ],
    [
      'create an agency in a neighbour',
      () => [
        manager,
        'POST',
        '/api/agencies',
        { parentId: tree.right, name: '新科', kind: 'other' },
      ],
    ],
    [
      'create an agency above',
      () => [
        manager,
        'POST',
        '/api/agencies',
        { parentId: tree.root, name: '新局', kind: 'other' },
      ],
    ],
    ['rename a neighbour', () => [manager, 'PATCH', agencyUrl(), { name: '改名局' }]],
    ['move a neighbour', () => [manager, 'POST', agencyUrl('/move'), { parentId: tree.left }]],
    [
      'move into a neighbour',
      () => [manager, 'POST', `/api/agencies/${tree.leftChild}/move`, { parentId: tree.right }],
    ],
    ['disable a neighbour', () => [manager, 'POST', agencyUrl('/disable')]],
    ['enable a neighbour', () => [manager, 'POST', agencyUrl('/enable')]],
    [
      'grant over a neighbour',
      () => [
        security,
        'POST',
        `/api/staff/${own.staffId}/grants`,
        { role: 'editor', agencyId: tree.right },
      ],
    ],
    [
      'grant above oneself',
      () => [
        security,
        'POST',
        `/api/staff/${own.staffId}/grants`,
        { role: 'editor', agencyId: tree.root },
      ],
    ],
    [
      'move one’s own person out',
      () => [manager, 'PATCH', `/api/staff/${own.staffId}`, { agencyId: tree.right }],
    ],
  ])('%s: 404', async (_, attempt) => {
    const [client, method, url, body] = attempt()
    const answer = await client.send({ method, url, body })
    expect(answer.status).toBe(404)
    expect(JSON.stringify(answer.body)).not.toMatch(/水务局|坐席甲|1234"/)
  })

  it('lists and searches hold nothing of them', async () => {
    for (const url of [
      '/api/staff',
      '/api/staff?q=13800001234',
      `/api/staff?q=${neighbour.signInName}`,
      '/api/agencies',
      `/api/agencies/search?q=${encodeURIComponent('水务')}`,
    ]) {
      const answer = await supervisor.get(url)
      expect(answer.status).toBe(200)
      expect(JSON.stringify(answer.body)).not.toMatch(/水务局/)
      expect(JSON.stringify(answer.body)).not.toContain(neighbour.staffId)
      expect(JSON.stringify(answer.body)).not.toContain(tree.right)
    }
  })

  it('a cursor made for another scope shows nothing more', async () => {
    const after = Buffer.from(JSON.stringify(['', ''])).toString('base64url')
    const answer = await supervisor.get(`/api/staff?after=${after}`)
    expect(JSON.stringify(answer.body)).not.toContain(neighbour.staffId)
  })
})

describe('roles do what they are for', () => {
  it.each<[string, () => [TestClient, string, string, unknown?]]>([
    ['a supervisor creates nobody', () => [supervisor, 'POST', '/api/staff', body()]],
    [
      'a supervisor reads no telephone',
      () => [supervisor, 'GET', `/api/staff/${own.staffId}/phone`],
    ],
    ['a security administrator creates nobody', () => [security, 'POST', '/api/staff', body()]],
    [
      'a security administrator moves nothing',
      () => [security, 'POST', agencyUrl('/move'), { parentId: tree.left }],
    ],
    [
      'a system administrator grants nothing',
      () => [
        manager,
        'POST',
        `/api/staff/${own.staffId}/grants`,
        { role: 'editor', agencyId: tree.left },
      ],
    ],
    [
      'a system administrator takes no second factor',
      () => [manager, 'POST', `/api/staff/${own.staffId}/reset-second-factor`],
    ],
  ])('%s: 403', async (_, attempt) => {
    const [client, method, url, sent] = attempt()
    const answer = await client.send({ method, url, body: sent })
    expect(answer.status).toBe(403)
    expect(answer.body.error.code).toBe('PERMISSION_DENIED')
  })

  it('nobody who is not signed in gets past the door', async () => {
    for (const [method, url] of [
      ['GET', '/api/staff'],
      ['GET', '/api/agencies'],
      ['GET', '/api/regions'],
      ['GET', '/api/session/all'],
      ['DELETE', '/api/session/others'],
      ['POST', '/api/session/password'],
      ['POST', '/api/session/second-factor'],
      ['POST', '/api/session/enrolment'],
    ] as const) {
      const body = url.endsWith('password') ? { newPassword: 'x' } : { code: '1' }
      const sent = method === 'POST' ? (url.endsWith('enrolment') ? {} : body) : undefined
      const answer = await server.anonymous().send({ method, url, body: sent })
      expect([url, answer.status]).toEqual([url, 401])
    }
  })
})

let own: Person
beforeAll(async () => {
  own = await server.person(tree.left)
})

function body() {
  return { agencyId: tree.left, name: '甲', signInName: 'scope-y', start: 'password' }
}
