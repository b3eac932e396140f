import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Browser,
  type PeopleServer,
  type Person,
  startPeople,
  type Tree,
} from './people-fixture.ts'
import { saveOwnPassword } from './repo/credentials.ts'
import { hashPassword } from './service/password-hash.ts'

let server: PeopleServer
let tree: Tree

beforeAll(async () => {
  server = await startPeople()
  tree = await server.tree()
})
afterAll(() => server.close())

describe('one’s own password', () => {
  let person: Person
  let browser: Browser
  const change = (body: object) => browser.send('POST', '/api/session/password', body)

  beforeAll(async () => {
    person = await server.person(tree.left)
    browser = server.browser()
    await browser.signIn(person)
  })

  it('refuses a wrong current password, a weak one and the same one', async () => {
    const code = async (body: object) => (await change(body)).body.error.code
    expect(await code({ newPassword: 'plum-velvet-7-trees' })).toBe('PASSWORD_WRONG')
    const currentPassword = person.password
    expect(await code({ currentPassword: 'wrong', newPassword: 'plum-velvet-7' })).toBe(
      'PASSWORD_WRONG',
    )
    expect(await code({ currentPassword, newPassword: 'short' })).toBe('PASSWORD_TOO_WEAK')
    expect(await code({ currentPassword, newPassword: person.password })).toBe('PASSWORD_UNCHANGED')
    expect((await browser.send('GET', '/api/session')).body.stage).toBe('full')
  })

  it('changes it, rotates this session and ends the others', async () => {
    const other = server.browser()
    await other.signIn(person)
    const before = browser.cookie
    const newPassword = 'plum-velvet-7-trees'
    const answer = await change({ currentPassword: person.password, newPassword })
    expect(answer.body.stage).toBe('full')
    expect(browser.cookie).not.toBe(before)
    expect(await server.stageOf(before)).toBe('none')
    expect(await server.stageOf(other.cookie)).toBe('none')
    expect((await server.browser().signIn(person)).status).toBe(401)
    expect((await server.browser().signIn({ ...person, password: newPassword })).status).toBe(200)
    expect(await server.acts(person.staffId)).toContain('staff.password-changed')
  })

  it('is not found out by guessing in a session one has taken over', async () => {
    const target = await server.person(tree.left)
    const taken = server.browser()
    await taken.signIn(target)
    const guess = () =>
      taken.send('POST', '/api/session/password', {
        currentPassword: 'guess',
        newPassword: 'plum-velvet-7-trees',
      })
    for (let attempt = 0; attempt < 5; attempt++) expect((await guess()).status).toBe(422)
    expect((await guess()).status).toBe(429)
  })
})

describe('a sign-in that a reset overtakes', () => {
  it('opens nothing with the password of before', async () => {
    const person = await server.person(tree.left)
    const { db, pool, kind } = server.platform.database
    const other = await hashPassword('plum-velvet-7-trees')
    const pending = await db.transaction().execute(async (tx) => {
      await saveOwnPassword(tx, person.staffId, other, server.clock.now())
      const browser = server.browser()
      const answer = browser.signIn(person)
      // On a server the sign-in has read the old hash by the time it waits for this row; the
      // embedded database has one session, so there it waits before it reads.
      if (kind === 'postgres') await someoneWaits(pool)
      return { browser, answer }
    })
    expect((await pending.answer).body.error.code).toBe('SIGN_IN_FAILED')
    expect(pending.browser.cookie).toBeUndefined()
  })

  async function someoneWaits(pool: pg.Pool): Promise<void> {
    for (let poll = 0; poll < 5000; poll++) {
      const { rows } = await pool.query('select 1 from pg_locks where not granted limit 1')
      if (rows.length > 0) return
    }
    expect.unreachable('nobody waited for the row')
  }
})

describe('one’s own sessions', () => {
  it('lists them, ends one and all others, and never somebody else’s', async () => {
    const person = await server.person(tree.left)
    const [here, there, elsewhere] = [server.browser(), server.browser(), server.browser()]
    await here.signIn(person)
    await there.send(
      'POST',
      '/api/session',
      { signInName: person.signInName, password: person.password },
      {
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36',
      },
    )
    await elsewhere.signIn(person)
    const { sessions } = (await here.send('GET', '/api/session/all')).body
    expect(sessions).toHaveLength(3)
    expect(sessions.filter((one: { isCurrent: boolean }) => one.isCurrent)).toHaveLength(1)
    const chrome = sessions.find((one: { browser: string }) => one.browser === 'Chrome 126')
    expect(chrome).toMatchObject({ system: 'Windows', address: server.address, isCurrent: false })

    const stranger = server.browser()
    await stranger.signIn(await server.person(tree.left))
    const url = `/api/session/all/${chrome.sessionId}`
    expect((await stranger.send('DELETE', url)).body.error.code).toBe('SESSION_NOT_FOUND')
    expect((await here.send('DELETE', url)).status).toBe(204)
    expect(await server.stageOf(there.cookie)).toBe('none')
    expect((await here.send('DELETE', url)).status).toBe(404)

    expect((await here.send('DELETE', '/api/session/others')).body).toEqual({ ended: 1 })
    expect(await server.stageOf(elsewhere.cookie)).toBe('none')
    expect(await server.stageOf(here.cookie)).toBe('full')
    expect(await server.stageOf(stranger.cookie)).toBe('full')
  })
})
