import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, type PeopleServer, startPeople, type Tree } from './people-fixture.ts'

let server: PeopleServer
let tree: Tree

beforeAll(async () => {
  server = await startPeople()
  tree = await server.tree()
})
afterAll(() => server.close())

const prove = (browser: Browser, code: string) =>
  browser.send('POST', '/api/session/second-factor', { code })

describe('enrolling', () => {
  it('is demanded of an administrator, and nothing else works before it', async () => {
    const person = await server.person(tree.root, { role: 'system-administrator' })
    const browser = server.browser()
    const first = await browser.signIn(person)
    expect(first.body).toMatchObject({ stage: 'password', step: 'enrol', staff: null })
    for (const [method, url, body] of [
      ['GET', '/api/agencies'],
      ['GET', '/api/staff'],
      ['GET', '/api/regions'],
      ['GET', '/api/session/all'],
      ['PATCH', '/api/session', { locale: 'en' }],
      ['POST', '/api/session/recovery-codes', { password: person.password }],
    ] as const)
      expect((await browser.send(method, url, body)).body.error.code).toBe('SIGN_IN_REQUIRED')
    for (const url of ['/api/session/second-factor', '/api/session/recovery-code'])
      expect((await browser.send('POST', url, { code: '000000' })).body.error.code).toBe(
        'SIGN_IN_STEP_NOT_DUE',
      )
    const password = await browser.send('POST', '/api/session/password', {
      newPassword: 'plum-velvet-7-trees',
    })
    expect(password.body.error).toMatchObject({
      code: 'SIGN_IN_STEP_NOT_DUE',
      details: { due: 'enrol' },
    })
  })

  it('gives a secret with its picture, then ten recovery codes, and rotates the session', async () => {
    const person = await server.person(tree.root, { role: 'audit-administrator' })
    const browser = server.browser()
    await browser.signIn(person)
    const before = browser.cookie
    const card = (await browser.send('POST', '/api/session/enrolment', {})).body
    expect(card.uri).toContain('otpauth://totp/')
    expect(card.qrSvg).toContain('<svg')
    const wrong = await browser.send('POST', '/api/session/enrolment/confirm', { code: '12345' })
    expect(wrong.body.error.code).toBe('SECOND_FACTOR_WRONG')
    const done = await browser.send('POST', '/api/session/enrolment/confirm', {
      code: server.code(card.secret),
    })
    expect(done.body.session).toMatchObject({
      stage: 'full',
      step: null,
      staff: { secondFactor: { isEnrolled: true, isRequired: true, recoveryCodesLeft: 10 } },
    })
    expect(new Set(done.body.recoveryCodes).size).toBe(10)
    expect(browser.cookie).not.toBe(before)
    const old = server.browser()
    old.cookie = before
    expect((await old.send('GET', '/api/session')).body.stage).toBe('none')
  })

  it('keeps neither the secret nor a recovery code readable', async () => {
    const { person, secret, codes } = await server.enrolled(tree.root)
    const { rows } = await sql<{ text: string }>`
      select concat(f::text, (select string_agg(r::text, '') from recovery_codes r
        where r.staff_id = f.staff_id)) as text
      from second_factors f where staff_id = ${person.staffId}`.execute(server.platform.database.db)
    const stored = rows[0]?.text ?? ''
    expect(stored).toContain(person.staffId)
    expect(stored).not.toContain(secret)
    for (const code of codes) {
      expect(stored).not.toContain(code)
      expect(stored).not.toContain(code.replaceAll('-', ''))
    }
  })

  it('lapses after a quarter of an hour', async () => {
    const person = await server.person(tree.left)
    const browser = server.browser()
    await browser.signIn(person)
    const { secret } = (
      await browser.send('POST', '/api/session/enrolment', { password: person.password })
    ).body
    server.clock.advance(16 * 60_000)
    const late = await browser.send('POST', '/api/session/enrolment/confirm', {
      code: server.code(secret),
    })
    expect(late.body.error.code).toBe('ENROLMENT_NOT_STARTED')
  })

  it('is a matter of one’s password later on, and the old one holds until the new is confirmed', async () => {
    const { person, browser, secret } = await server.enrolled(tree.root)
    const refused = await browser.send('POST', '/api/session/enrolment', {})
    expect(refused.body.error.code).toBe('PASSWORD_WRONG')
    const card = await browser.send('POST', '/api/session/enrolment', { password: person.password })
    const other = server.browser()
    await other.signIn(person)
    expect((await prove(other, server.code(card.body.secret))).status).toBe(422)
    expect((await prove(other, server.code(secret))).status).toBe(200)
    await browser.send('POST', '/api/session/enrolment/confirm', {
      code: server.code(card.body.secret),
    })
    expect((await other.send('GET', '/api/session')).body.stage).toBe('none')
    server.clock.advance(60_000)
    const again = server.browser()
    await again.signIn(person)
    expect((await prove(again, server.code(secret))).status).toBe(422)
    expect((await prove(again, server.code(card.body.secret))).status).toBe(200)
  })
})

describe('the second step', () => {
  it('completes a sign-in with another token than the first', async () => {
    const { person, secret } = await server.enrolled(tree.root)
    const browser = server.browser()
    const first = await browser.signIn(person)
    expect(first.body).toMatchObject({ stage: 'password', step: 'second-factor', staff: null })
    const before = { cookie: browser.cookie, csrf: browser.csrf }
    const second = await prove(browser, server.code(secret))
    expect(second.body).toMatchObject({ stage: 'full', staff: { staffId: person.staffId } })
    expect(browser.cookie).not.toBe(before.cookie)
    expect(browser.csrf).not.toBe(before.csrf)
    const fixed = server.browser()
    fixed.cookie = before.cookie
    expect((await fixed.send('GET', '/api/session')).body.stage).toBe('none')
  })

  it('accepts a code once, one step to each side of the clock, and none older than the last', async () => {
    const { person, secret } = await server.enrolled(tree.root)
    const attempt = async (steps: number) => {
      const browser = server.browser()
      await browser.signIn(person)
      return (await prove(browser, server.code(secret, steps))).status
    }
    expect(await attempt(-2)).toBe(422)
    expect(await attempt(2)).toBe(422)
    expect(await attempt(0)).toBe(200)
    expect(await attempt(0)).toBe(422)
    expect(await attempt(-1)).toBe(422)
    expect(await attempt(1)).toBe(200)
    expect(await attempt(1)).toBe(422)
  })

  it('lets one of two requests with the same code through', async () => {
    const { person, secret } = await server.enrolled(tree.root)
    const browsers = await Promise.all(
      [1, 2, 3].map(async () => {
        const browser = server.browser()
        await browser.signIn(person)
        return browser
      }),
    )
    const code = server.code(secret)
    const answers = await Promise.all(browsers.map((browser) => prove(browser, code)))
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 422, 422])
  })

  it('locks after five wrong codes, however many sessions try', async () => {
    const { person, secret } = await server.enrolled(tree.root)
    const wrong = async () => {
      const browser = server.browser()
      await browser.signIn(person)
      return (await prove(browser, '000000')).status
    }
    const statuses = await Promise.all(Array.from({ length: 12 }, wrong))
    expect(statuses.filter((status) => status === 422)).toHaveLength(5)
    const browser = server.browser()
    await browser.signIn(person)
    expect((await prove(browser, server.code(secret))).body.error.code).toBe('SIGN_IN_LOCKED')
    server.clock.advance(15 * 60_000)
    await browser.signIn(person)
    expect((await prove(browser, server.code(secret))).status).toBe(200)
  })

  it('ends a half sign-in after ten minutes', async () => {
    const { person, secret } = await server.enrolled(tree.root)
    const browser = server.browser()
    await browser.signIn(person)
    server.clock.advance(10 * 60_000)
    expect((await prove(browser, server.code(secret))).body.error.code).toBe('SIGN_IN_REQUIRED')
  })

  it('needs the token of the half session', async () => {
    const { person, secret } = await server.enrolled(tree.root)
    const browser = server.browser()
    await browser.signIn(person)
    browser.csrf = 'guess'
    expect((await prove(browser, server.code(secret))).body.error.code).toBe('CSRF_REJECTED')
  })
})

describe('exemption of demo staff', () => {
  it('holds outside production', async () => {
    const person = await server.person(tree.root, {
      role: 'system-administrator',
      secondFactorExempt: true,
    })
    expect((await server.browser().signIn(person)).body.stage).toBe('full')
  })
})

describe('who is made an administrator while signed in', () => {
  it('signs in again, and enrols', async () => {
    const person = await server.person(tree.root, { role: 'answering-staff' })
    const browser = server.browser()
    await browser.signIn(person)
    const security = await server.holder('security-administrator', tree.root)
    const url = `/api/staff/${person.staffId}/grants`
    const granted = await security.post(url, { role: 'audit-administrator', agencyId: tree.root })
    expect(granted.status).toBe(201)
    expect((await browser.send('GET', '/api/session')).body.stage).toBe('none')
    browser.csrf = undefined
    expect((await browser.signIn(person)).body.step).toBe('enrol')
  })
})
