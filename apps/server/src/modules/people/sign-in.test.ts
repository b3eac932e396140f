import { roles } from '@minqiao/contracts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goodPassword, type PeopleServer, startPeople, type Tree } from './people-fixture.ts'

let server: PeopleServer
let tree: Tree

beforeAll(async () => {
  server = await startPeople()
  tree = await server.tree()
})
afterAll(() => server.close())

describe('name and password', () => {
  it('signs in, says who one is, and signs out', async () => {
    const person = await server.person(tree.left, { role: 'answering-staff' })
    const browser = server.browser()
    const answer = await browser.signIn(person)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ stage: 'full', step: null, idleMinutes: 30 })
    expect(answer.body.staff).toMatchObject({
      staffId: person.staffId,
      name: '演示·坐席甲',
      locale: 'zh',
      agency: { agencyId: tree.left, name: '教育局' },
      roles: [{ role: 'answering-staff', agencyId: tree.left }],
      permissions: roles['answering-staff'].permissions,
    })
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).not.toMatch(/Secure/)

    const again = await browser.send('GET', '/api/session')
    expect(again.body.staff.staffId).toBe(person.staffId)
    expect((await browser.send('DELETE', '/api/session')).status).toBe(204)
    expect(browser.cookie).toBeUndefined()
    expect((await browser.send('GET', '/api/session')).body.stage).toBe('none')
    expect(await server.acts(person.staffId)).toEqual(
      expect.arrayContaining(['session.opened', 'session.ended']),
    )
  })

  it('marks the cookie secure behind https', async () => {
    const secure = await startPeople({ environment: { PUBLIC_URL: 'https://mq.example.gov.cn' } })
    const person = await secure.person((await secure.tree()).left)
    const answer = await secure.browser().signIn(person)
    expect(String(answer.headers['set-cookie'])).toMatch(/^__Host-mq_session=.*; Path=\/;.*Secure/)
    await secure.close()
  })

  it('folds capitals and full-width letters of the name', async () => {
    const person = await server.person(tree.left)
    const signInName = ` ${person.signInName.toUpperCase().replace('D', 'Ｄ')} `
    expect((await server.browser().signIn({ ...person, signInName })).status).toBe(200)
  })

  it('answers alike for an unknown name, a wrong password and a disabled person', async () => {
    const person = await server.person(tree.left)
    const disabled = await server.person(tree.left)
    const manager = await server.holder('system-administrator', tree.root)
    expect((await manager.post(`/api/staff/${disabled.staffId}/disable`)).status).toBe(200)
    const answers = await Promise.all([
      server.browser().signIn({ ...person, password: 'wrong-wrong-wrong' }),
      server.browser().signIn({ signInName: `nobody${person.signInName}`, password: 'x' }),
      server.browser().signIn(disabled),
    ])
    const shown = answers.map(({ status, body, cookie }) => {
      const { requestId: _, ...error } = body.error
      return { status, error, cookie: cookie('mq_session') }
    })
    expect(shown[0]).toMatchObject({ status: 401, error: { code: 'SIGN_IN_FAILED' } })
    expect(shown[0]?.cookie).toBeUndefined()
    expect(shown[1]).toEqual(shown[0])
    expect(shown[2]).toEqual(shown[0])
  })

  it('does the same work for an unknown name', async () => {
    const person = await server.person(tree.left)
    const time = async (signInName: string) => {
      const started = performance.now()
      await server.browser().signIn({ signInName, password: 'wrong-wrong-wrong' })
      return performance.now() - started
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 4; round++) {
      known.push(await time(person.signInName))
      unknown.push(await time(`nobody${round}${person.signInName}`))
    }
    // Argon2 dominates both: without it the unknown name would answer in a tenth of the time.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) * 0.5)
  })

  it('puts today’s parameters under an old hash', async () => {
    const person = await server.person(tree.left)
    const { hash } = await import('@node-rs/argon2')
    const weak = await hash(goodPassword, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
    const { db } = server.platform.database
    await sql`update staff set password_hash = ${weak} where staff_id = ${person.staffId}`.execute(
      db,
    )
    expect((await server.browser().signIn(person)).status).toBe(200)
    const { rows } = await sql<{ hash: string }>`
      select password_hash as hash from staff where staff_id = ${person.staffId}`.execute(db)
    expect(rows[0]?.hash).toMatch(/m=19456,t=2,p=1/)
    expect((await server.browser().signIn(person)).status).toBe(200)
  })

  it.each([
    [{}],
    [{ signInName: 'a' }],
    [{ signInName: 'a', password: '' }],
    [{ signInName: 'a', password: 'b', more: 1 }],
    [{ signInName: ['a'], password: { $ne: '' } }],
    [{ signInName: 'a', password: 'x'.repeat(401) }],
    ['signInName=a&password=b'],
  ])('refuses the body %j', async (body) => {
    const answer = await server.browser().send('POST', '/api/session', body)
    expect([400, 415]).toContain(answer.status)
    expect(JSON.stringify(answer.body)).not.toContain('xxxxxxxx')
  })
})

describe('fixation and rotation', () => {
  it('gives every sign-in a token of its own and ends the one before', async () => {
    const person = await server.person(tree.left)
    const browser = server.browser()
    await browser.signIn(person)
    const before = { cookie: browser.cookie, csrf: browser.csrf }
    expect((await browser.signIn(person)).status).toBe(200)
    expect(browser.cookie).not.toBe(before.cookie)
    expect(browser.csrf).not.toBe(before.csrf)
    expect(await server.stageOf(before.cookie)).toBe('none')
  })

  it('does not adopt a token that somebody put into the browser', async () => {
    const person = await server.person(tree.left)
    const browser = server.browser()
    browser.cookie = 'planted-by-somebody-else'
    expect((await browser.signIn(person)).status).toBe(200)
    expect(browser.cookie).not.toBe('planted-by-somebody-else')
    expect(await server.stageOf('planted-by-somebody-else')).toBe('none')
  })

  it('does not let another’s living session become one’s own', async () => {
    const [attacker, victim] = [await server.person(tree.left), await server.person(tree.left)]
    const planted = server.browser()
    await planted.signIn(attacker)
    const browser = server.browser()
    browser.cookie = planted.cookie
    expect((await browser.signIn(victim)).body.error.code).toBe('CSRF_REJECTED')
    browser.csrf = planted.csrf
    expect((await browser.signIn(victim)).status).toBe(200)
    expect(await server.stageOf(planted.cookie)).toBe('none')
  })

  it('ends a session after idle time, and after its hours in any case', async () => {
    const person = await server.person(tree.left)
    const idle = server.browser()
    await idle.signIn(person)
    server.clock.advance(31 * 60_000)
    expect((await idle.send('GET', '/api/session')).body.stage).toBe('none')

    const busy = server.browser()
    await busy.signIn(person)
    for (let quarter = 0; quarter < 48; quarter++) {
      expect((await busy.send('GET', '/api/session')).body.stage).toBe('full')
      server.clock.advance(15 * 60_000)
    }
    expect((await busy.send('GET', '/api/session')).body.stage).toBe('none')
  })
})

describe('forgery', () => {
  it('refuses changes without the token of the session, or from another site', async () => {
    const person = await server.person(tree.left)
    const browser = server.browser()
    await browser.signIn(person)
    const change = (headers: Record<string, string>) =>
      browser.send('PATCH', '/api/session', { locale: 'en' }, headers)
    const forged: Record<string, string>[] = [
      { 'x-csrf-token': '' },
      { 'x-csrf-token': 'guess' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of forged)
      expect((await change(headers)).body.error.code).toBe('CSRF_REJECTED')
    expect((await change({})).status).toBe(204)
    expect((await browser.send('GET', '/api/session')).body.staff.locale).toBe('en')
  })

  it('refuses a sign-in that another site sends', async () => {
    const { signInName, password } = await server.person(tree.left)
    const answer = await server
      .browser()
      .send('POST', '/api/session', { signInName, password }, { 'sec-fetch-site': 'cross-site' })
    expect(answer.body.error.code).toBe('CSRF_REJECTED')
  })
})
