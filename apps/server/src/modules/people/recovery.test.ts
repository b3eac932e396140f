import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PeopleServer, startPeople, type Tree } from './people-fixture.ts'

let server: PeopleServer
let tree: Tree

beforeAll(async () => {
  server = await startPeople()
  tree = await server.tree()
})
afterAll(() => server.close())

describe('recovery codes', () => {
  it('work once each, however they are written', async () => {
    const { person, codes } = await server.enrolled(tree.root)
    const use = async (code: string) => {
      const browser = server.browser()
      await browser.signIn(person)
      return browser.send('POST', '/api/session/recovery-code', { code })
    }
    const code = (codes[0] ?? '').toUpperCase().replaceAll('-', ' ')
    expect((await use(code)).body.staff.secondFactor.recoveryCodesLeft).toBe(9)
    expect((await use(code)).body.error.code).toBe('RECOVERY_CODE_WRONG')
    expect((await use('aaaa-bbbb-cccc')).status).toBe(422)
    const both = await Promise.all([use(codes[1] ?? ''), use(codes[1] ?? '')])
    expect(both.map((answer) => answer.status).toSorted()).toEqual([200, 422])
  })

  it('let one of two requests of the same half session through', async () => {
    const { person, codes } = await server.enrolled(tree.root)
    const browser = server.browser()
    await browser.signIn(person)
    const { cookie, csrf } = browser
    const use = (code: string | undefined) => {
      const tab = Object.assign(server.browser(), { cookie, csrf })
      return tab.send('POST', '/api/session/recovery-code', { code })
    }
    const answers = await Promise.all([use(codes[0]), use(codes[1])])
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 401])
    await browser.signIn(person)
    const again = await browser.send('POST', '/api/session/recovery-code', {
      code: answers[0]?.status === 200 ? codes[1] : codes[0],
    })
    expect(again.status).toBe(200)
  })

  it('of another person are worth nothing', async () => {
    const [one, two] = [await server.enrolled(tree.root), await server.enrolled(tree.root)]
    const browser = server.browser()
    await browser.signIn(two.person)
    const answer = await browser.send('POST', '/api/session/recovery-code', { code: one.codes[0] })
    expect(answer.status).toBe(422)
  })

  it('are drawn anew with one’s password, and the old ones end', async () => {
    const { person, browser, codes } = await server.enrolled(tree.root)
    const url = '/api/session/recovery-codes'
    expect((await browser.send('POST', url, { password: 'guess' })).status).toBe(422)
    const fresh = await browser.send('POST', url, { password: person.password })
    expect(fresh.body.recoveryCodes).toHaveLength(10)
    const other = server.browser()
    await other.signIn(person)
    const use = (code: string | undefined) =>
      other.send('POST', '/api/session/recovery-code', { code })
    expect((await use(codes[0])).status).toBe(422)
    expect((await use(fresh.body.recoveryCodes[0])).status).toBe(200)
  })

  it('are for those who are enrolled', async () => {
    const person = await server.person(tree.left)
    const browser = server.browser()
    await browser.signIn(person)
    const answer = await browser.send('POST', '/api/session/recovery-codes', {
      password: person.password,
    })
    expect(answer.body.error.code).toBe('SECOND_FACTOR_MISSING')
  })
})
