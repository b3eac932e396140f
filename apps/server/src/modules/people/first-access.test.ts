import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestClient } from '#test/client.ts'
import { goodPassword, type PeopleServer, startPeople, type Tree } from './people-fixture.ts'

let server: PeopleServer
let tree: Tree

beforeAll(async () => {
  server = await startPeople()
  tree = await server.tree()
})
afterAll(() => server.close())

// Signed in anew each time: the tests move the clock by days.
const manager = (): Promise<TestClient> => server.holder('system-administrator', tree.root)
const security = (): Promise<TestClient> => server.holder('security-administrator', tree.root)

let count = 0
async function create(start: 'password' | 'invitation') {
  count += 1
  const signInName = `first${count}${Date.now()}`
  const answer = await (await manager()).post('/api/staff', {
    agencyId: tree.left,
    name: '演示·坐席乙',
    signInName,
    start,
  })
  expect(answer.status).toBe(201)
  const { staff, access } = answer.body
  return { staffId: staff.staffId, signInName, state: staff.state, access }
}

describe('a first password', () => {
  it('must be changed before anything else', async () => {
    const { signInName, access, state } = await create('password')
    expect(state).toBe('active')
    expect(access.invitationToken).toBeUndefined()
    const browser = server.browser()
    const first = await browser.signIn({ signInName, password: access.firstPassword })
    expect(first.body).toMatchObject({ stage: 'password', step: 'change-password' })
    expect((await browser.send('GET', '/api/regions')).status).toBe(401)
    const change = (newPassword: string) =>
      browser.send('POST', '/api/session/password', { newPassword })
    expect((await change(access.firstPassword)).body.error.code).toBe('PASSWORD_UNCHANGED')
    expect((await change(goodPassword)).body).toMatchObject({ stage: 'full', step: null })
    expect((await server.browser().signIn({ signInName, password: goodPassword })).status).toBe(200)
  })

  it('lives seven days', async () => {
    const { signInName, access } = await create('password')
    server.clock.advance(7 * 86_400_000)
    const late = await server.browser().signIn({ signInName, password: access.firstPassword })
    expect(late.body.error.code).toBe('FIRST_PASSWORD_EXPIRED')
  })

  it('comes before enrolling, and the second factor before a new first password', async () => {
    const { staffId, signInName, access } = await create('password')
    await (await security()).post(`/api/staff/${staffId}/grants`, {
      role: 'system-administrator',
      agencyId: tree.left,
    })
    const browser = server.browser()
    const steps = [
      (await browser.signIn({ signInName, password: access.firstPassword })).body.step,
      (await browser.send('POST', '/api/session/password', { newPassword: goodPassword })).body
        .step,
    ]
    const { secret } = (await browser.send('POST', '/api/session/enrolment', {})).body
    await browser.send('POST', '/api/session/enrolment/confirm', { code: server.code(secret) })
    expect(steps).toEqual(['change-password', 'enrol'])

    const reset = await (await manager()).post(`/api/staff/${staffId}/reset-password`, {
      start: 'password',
    })
    expect((await browser.send('GET', '/api/session')).body.stage).toBe('none')
    server.clock.advance(60_000)
    const again = server.browser()
    const password = reset.body.firstPassword
    expect((await again.signIn({ signInName, password })).body.step).toBe('second-factor')
    const early = await again.send('POST', '/api/session/password', { newPassword: 'x'.repeat(20) })
    expect(early.body.error.code).toBe('SIGN_IN_STEP_NOT_DUE')
    const proved = await again.send('POST', '/api/session/second-factor', {
      code: server.code(secret),
    })
    expect(proved.body).toMatchObject({ stage: 'password', step: 'change-password' })
    const changed = await again.send('POST', '/api/session/password', {
      newPassword: 'plum-velvet-7-trees',
    })
    expect(changed.body.stage).toBe('full')
  })
})

describe('an invitation', () => {
  it('lets its person choose a password, once', async () => {
    const { signInName, access, state } = await create('invitation')
    expect(state).toBe('invited')
    expect(access.firstPassword).toBeUndefined()
    const token = access.invitationToken
    const browser = server.browser()
    expect((await browser.signIn({ signInName, password: 'anything' })).status).toBe(401)
    const read = await browser.send('POST', '/api/session/invitation/read', { token })
    expect(read.body).toEqual({ name: '演示·坐席乙', signInName, agencyName: '教育局' })
    const accept = (newPassword: string) =>
      browser.send('POST', '/api/session/invitation', { token, newPassword })
    expect((await accept('short')).body.error.code).toBe('PASSWORD_TOO_WEAK')
    const both = await Promise.all([accept(goodPassword), accept('plum-velvet-7-trees')])
    expect(both.map((answer) => answer.status).toSorted()).toEqual([204, 410])
    const chosen = both[0]?.status === 204 ? goodPassword : 'plum-velvet-7-trees'
    expect((await browser.signIn({ signInName, password: chosen })).body.stage).toBe('full')
    const used = await server.browser().send('POST', '/api/session/invitation/read', { token })
    expect(used.body.error.code).toBe('INVITATION_INVALID')
  })

  it.each(['', 'guess', 'x'.repeat(100)])('is not guessed: %j', async (token) => {
    const answer = await server
      .browser()
      .send('POST', '/api/session/invitation', { token, newPassword: goodPassword })
    expect([400, 410]).toContain(answer.status)
  })

  it('ends with its time, with another one, and with its person', async () => {
    const first = await create('invitation')
    const read = async (token: string) =>
      (await server.browser().send('POST', '/api/session/invitation/read', { token })).status
    const url = `/api/staff/${first.staffId}`
    const second = await (await manager()).post(`${url}/reset-password`, { start: 'invitation' })
    expect(await read(first.access.invitationToken)).toBe(410)
    expect(await read(second.body.invitationToken)).toBe(200)
    await (await manager()).post(`${url}/disable`)
    expect(await read(second.body.invitationToken)).toBe(410)

    const old = await create('invitation')
    server.clock.advance(7 * 86_400_000)
    expect(await read(old.access.invitationToken)).toBe(410)
  })
})

describe('resets', () => {
  it('a password’s ends sessions and locks', async () => {
    const person = await server.person(tree.left)
    const browser = server.browser()
    await browser.signIn(person)
    const wrong = { ...person, password: 'wrong-wrong-wrong' }
    for (let attempt = 0; attempt < 5; attempt++) await server.browser().signIn(wrong)
    const reset = await (await manager()).post(`/api/staff/${person.staffId}/reset-password`, {
      start: 'password',
    })
    expect((await browser.send('GET', '/api/session')).body.stage).toBe('none')
    expect((await server.browser().signIn(person)).status).toBe(401)
    const { signInName } = person
    const password = reset.body.firstPassword
    expect((await server.browser().signIn({ signInName, password })).status).toBe(200)
  })

  it('the second factor’s is the security administrator’s alone', async () => {
    const person = await server.person(tree.left)
    const browser = server.browser()
    await browser.signIn(person)
    const { secret } = (
      await browser.send('POST', '/api/session/enrolment', { password: person.password })
    ).body
    await browser.send('POST', '/api/session/enrolment/confirm', { code: server.code(secret) })
    const url = `/api/staff/${person.staffId}/reset-second-factor`
    expect((await (await manager()).post(url)).body.error.code).toBe('PERMISSION_DENIED')
    expect((await (await security()).post(url)).status).toBe(204)
    expect((await browser.send('GET', '/api/session')).body.stage).toBe('none')
    expect((await server.browser().signIn(person)).body.stage).toBe('full')
    expect((await (await security()).post(url)).body.error.code).toBe('SECOND_FACTOR_MISSING')
  })

  it('sweeps what is over', async () => {
    await create('invitation')
    server.clock.advance(8 * 86_400_000)
    const { sweepAccess } = await import('./service/sweep.ts')
    await sweepAccess(server.ctx())
    const { rows } = await server.platform.database.pool.query(
      'select 1 from invitations where expires_at < $1',
      [server.clock.now()],
    )
    expect(rows).toHaveLength(0)
  })
})
