import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWayIn, type Person, type Place, publicUrl, type WayIn } from './testing/way-in.ts'

let it: WayIn
let place: Place
let person: Person
beforeAll(async () => {
  it = await openWayIn()
  place = await it.account()
  person = await it.person(place)
})
afterAll(() => it.close())

const enter = (at: Place, to = '/m/messages') =>
  `/api/m/enter?account=${at.account.accountId}&to=${encodeURIComponent(to)}`
const me = (at: Place) => `/api/m/me?account=${at.account.accountId}`

/** Begins an entry and comes back from the platform with a code, but does not hand it in yet. */
async function begin(who: Pick<Person, 'phone'>, at: Place, scope = 'snsapi_base') {
  const { location } = await who.phone.ask(enter(at))
  const back = await who.phone.follow(location.replace('snsapi_base', scope))
  return back.replace(publicUrl, '')
}

describe('a person in WeChat', () => {
  test('is asked nothing, and arrives at the page as themselves', async () => {
    const opened = await person.phone.open(enter(place))
    const { accountId } = place.account
    expect(opened.at).toBe(`/m/messages?account=${accountId}&in=1`)
    expect(opened.way).toHaveLength(4)
    const answer = await person.phone.ask(me(place))
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      account: { accountId, name: place.account.name, agency: place.agencyName },
      number: person.followerId.slice(-5).toUpperCase(),
    })
  })

  test('goes to the platform’s own address, with the least it can be asked', async () => {
    const { status, location, setCookies } = await person.phone.ask(enter(place))
    const url = new URL(location)
    expect(status).toBe(302)
    expect(`${url.origin}${url.pathname}`).toBe(`${it.sandbox.origin()}/connect/oauth2/authorize`)
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      appid: place.account.appId,
      scope: 'snsapi_base',
      redirect_uri: `${publicUrl}/api/m/return`,
      state: expect.stringMatching(/^[0-9a-f]{32}$/),
    })
    expect(setCookies).toEqual([
      expect.objectContaining({ name: 'mq_entry', httpOnly: true, sameSite: 'Lax', maxAge: 600 }),
    ])
  })

  test('gets a cookie that scripts cannot read, for two hours', async () => {
    const back = await begin(person, place)
    const { setCookies } = await person.phone.ask(back)
    const session = setCookies.find(({ name }) => name === 'mq_citizen')
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 7200 })
    expect(setCookies.find(({ name }) => name === 'mq_entry')).toMatchObject({ maxAge: 0 })
  })

  test('whose code the platform refuses gets another without a word', async () => {
    const back = await begin(person, place)
    it.sandbox.misbehave({
      api: '/sns/oauth2/access_token',
      fault: { kind: 'errcode', errcode: 40163 },
    })
    const opened = await person.phone.open(back)
    expect(opened.at).toContain('/m/messages?')
    expect(opened.way.filter((url) => url.includes('/authorize'))).toHaveLength(1)
  })

  test('is told after the second refusal, and not sent round for ever', async () => {
    it.sandbox.misbehave({
      api: '/sns/oauth2/access_token',
      fault: { kind: 'errcode', errcode: 42003 },
      times: 2,
    })
    const opened = await it.phone(person.personId).open(enter(place))
    expect(opened.at).toBe(`/m/refused?why=stale&account=${place.account.accountId}`)
  })

  test('comes in although the answer to the first exchange was lost', async () => {
    it.sandbox.misbehave({ api: '/sns/oauth2/access_token', fault: { kind: 'cut' } })
    expect((await it.phone(person.personId).open(enter(place))).at).toContain('/m/messages?')
  })

  test('is told when the platform does not answer', async () => {
    it.sandbox.misbehave({
      api: '/sns/oauth2/access_token',
      fault: { kind: 'errcode', errcode: 40125 },
    })
    const phone = it.phone(person.personId)
    const opened = await phone.open(enter(place))
    expect(opened.at).toContain('why=platform')
    expect(phone.cookies.has('mq_citizen')).toBe(false)
  })

  test('of whom we hold nothing is told so', async () => {
    const stranger = await it.person(place, false)
    const opened = await stranger.phone.open(enter(place))
    expect(opened.at).toContain('why=unknown')
    expect(stranger.phone.cookies.size).toBe(0)
  })
})

describe('who is not let in', () => {
  test('a snapshot, whose visitor is nobody', async () => {
    const other = await it.account()
    const visitor = await it.person(other)
    it.sandbox.updateAccount(other.account.appId, { snapshotPages: true })
    const opened = await visitor.phone.open(await begin(visitor, other, 'snsapi_userinfo'))
    expect(opened.at).toBe(`/m/refused?why=snapshot&account=${other.account.accountId}`)
    expect(visitor.phone.cookies.size).toBe(0)
  })

  test.each([
    ['an account that does not exist', async () => 'nobody'],
    [
      'an account that may not identify people',
      async () => (await it.account({ kind: 'subscription' })).account.accountId,
    ],
  ])('%s', async (_what, accountOf) => {
    const opened = await person.phone.open(`/api/m/enter?account=${await accountOf()}`)
    expect(opened.at).toContain('/m/refused?why=account')
  })

  test('a state from elsewhere, and a return nobody began', async () => {
    const phone = it.phone(person.personId)
    const theirs = await begin(person, place)
    expect((await phone.open(theirs)).at).toBe('/m/refused?why=stale')
    const forged = theirs.replace(/state=\w+/, `state=${'0'.repeat(32)}`)
    expect((await person.phone.open(forged)).at).toBe('/m/refused?why=stale')
    expect((await phone.open('/api/m/return')).at).toBe('/m/refused?why=stale')
    expect(phone.cookies.size).toBe(0)
  })

  test('a code that was used before', async () => {
    const used = new URL(await begin(person, place), publicUrl)
    await person.phone.open(used.pathname + used.search)
    const thief = await it.person(place)
    const own = new URL(await begin(thief, place), publicUrl)
    own.searchParams.set('code', used.searchParams.get('code') ?? '')
    await thief.phone.open(own.pathname + own.search)
    const { body } = await thief.phone.ask(me(place))
    expect(body.number).toBe(thief.followerId.slice(-5).toUpperCase())
  })

  test('an entry that took longer than ten minutes', async () => {
    const back = await begin(person, place)
    it.server.clock.advance(600_000)
    expect((await person.phone.open(back)).at).toBe('/m/refused?why=stale')
  })

  test.each([
    'https://evil.example/m/',
    '//evil.example/m/',
    '/m/../api/session',
    '/m/..//evil.example',
    '/m/\\..\\..\\evil.example',
    '/console/',
    'm/',
    '/m',
    'javascript:alert(1)',
  ])('an address that is no page of ours: %s', async (to) => {
    const answer = await person.phone.ask(enter(place, to))
    expect(answer.status).toBe(400)
    expect(answer.body.error).toMatchObject({ code: 'INPUT_INVALID', details: { field: 'to' } })
  })
})
