import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCitizenSession } from './session.ts'
import { signFields } from './signed.ts'
import { openWayIn, type Person, type Place, type WayIn } from './testing/way-in.ts'

let it: WayIn
let place: Place
let person: Person
beforeAll(async () => {
  it = await openWayIn()
  place = await it.account()
  person = await it.person(place)
})
afterAll(() => it.close())

const sessionOf = (at: Place, { openId }: Person) =>
  openCitizenSession(it.server.platform, at.account.accountId, openId)

/** What a page of an account is answered that sends this cookie. */
async function ask(cookie: string, at = place) {
  const answer = await it.server.anonymous().send({
    method: 'GET',
    url: `/api/m/me?account=${at.account.accountId}`,
    headers: { cookie: `mq_citizen=${cookie}` },
  })
  return { status: answer.status, code: answer.body.error?.code }
}

const refused = { status: 401, code: 'SIGN_IN_REQUIRED' }

describe('a citizen’s cookie', () => {
  test('lets its person in', async () => {
    expect(await ask(await sessionOf(place, person))).toMatchObject({ status: 200 })
  })

  test('is refused when a single character of it was changed', async () => {
    const cookie = await sessionOf(place, person)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(cookie.length - 1),
        fc.constantFrom('A', 'b', '7', '-', '.'),
        async (place, character) => {
          // The last letter of a MAC carries spare bits: two spellings of the same bytes.
          if (place === cookie.length - 1 || cookie[place] === character) return
          const changed = cookie.slice(0, place) + character + cookie.slice(place + 1)
          expect(await ask(changed)).toEqual(refused)
        },
      ),
      { numRuns: 60 },
    )
  })

  test.each([
    ['nothing', ''],
    ['noise', 'garbage'],
    ['no signature', `${Buffer.from('[9e15,"a","b"]').toString('base64url')}.`],
    ['a long one', `${'a'.repeat(3000)}.b`],
    ['three parts', 'a.b.c'],
  ])('is refused when it is %s', async (_what, cookie) => {
    expect(await ask(cookie)).toEqual(refused)
  })

  test('of one kind does not pass for the other', async () => {
    const { accountId } = place.account
    const soon = new Date(it.server.clock.now().getTime() + 60_000)
    const fields = [accountId, person.openId]
    const entry = await signFields(it.server.platform, 'entry', fields, soon)
    expect(await ask(entry)).toEqual(refused)
  })

  test('made under another deployment’s key is refused', async () => {
    const [payload = ''] = (await sessionOf(place, person)).split('.')
    expect(await ask(`${payload}.${Buffer.alloc(32).toString('base64url')}`)).toEqual(refused)
  })

  test('is for one account only', async () => {
    const other = await it.account()
    const cookie = await sessionOf(place, person)
    expect(await ask(cookie, other)).toEqual(refused)
    expect(await ask(cookie)).toMatchObject({ status: 200 })
  })

  test('of an account with another’s person is nobody’s', async () => {
    const other = await it.account()
    expect(await ask(await sessionOf(other, person), other)).toEqual(refused)
  })

  test('holds two hours to the second', async () => {
    const cookie = await sessionOf(place, person)
    it.server.clock.advance(7_200_000 - 1)
    expect(await ask(cookie)).toMatchObject({ status: 200 })
    it.server.clock.advance(1)
    expect(await ask(cookie)).toEqual(refused)
  })

  test('opens nothing of the console, and the console’s opens no citizen page', async () => {
    const cookie = await sessionOf(place, person)
    const asStaff = await it.server.anonymous().send({
      method: 'GET',
      url: '/api/followers',
      headers: { cookie: `mq_citizen=${cookie}; mq_session=${cookie}` },
    })
    expect(asStaff.status).toBe(401)
    const lead = await it.server.as({
      grants: [{ role: 'answering-lead', agencyPath: place.agencyPath }],
    })
    expect((await lead.get(`/api/m/me?account=${place.account.accountId}`)).status).toBe(401)
  })

  test('tells no script anything: with https it is held to this host', async () => {
    const secure = await openWayIn({ PUBLIC_URL: 'https://pages.example' })
    const at = await secure.account()
    const visitor = await secure.person(at)
    const begun = await visitor.phone.ask(`/api/m/enter?account=${at.account.accountId}`)
    expect(begun.setCookies).toEqual([
      expect.objectContaining({ name: '__Host-mq_entry', secure: true, path: '/' }),
    ])
    await secure.close()
  })
})
