import { afterEach, beforeEach, expect, test } from 'vitest'
import { APP_ID, pointedAt, SECRET, type Setup, setUp } from '../testing/setup.ts'

let world: Setup
beforeEach(async () => {
  world = await setUp()
})
afterEach(() => world.close())

const MINUTE = 60_000

async function get(path: string) {
  return (await fetch(world.origin + path)).json() as Promise<Record<string, unknown>>
}
async function stable(force_refresh = false) {
  const body = { grant_type: 'client_credential', appid: APP_ID, secret: SECRET, force_refresh }
  const answer = await fetch(`${world.origin}/cgi-bin/stable_token`, {
    method: 'POST',
    body: JSON.stringify(body),
  })
  return (await answer.json()) as { access_token: string; expires_in: number; errcode?: number }
}
const useToken = (token: string) => get(`/cgi-bin/user/get?access_token=${token}`)

test('a second /token kills the first, which two processes of an SDK then learn by 40001', async () => {
  const [one, two] = [pointedAt(world.origin), pointedAt(world.origin)]
  const { accessToken } = await one.getAccessToken()
  await two.getAccessToken()
  expect(await useToken(accessToken)).toMatchObject({ errcode: 40001 })
  // The SDK refreshes once and goes on.
  expect(await one.getFollowers()).toMatchObject({ total: 1 })
})

test('a token lives 7200 seconds and then answers 42001', async () => {
  const token = (await world.api.getAccessToken()).accessToken
  await world.sandbox.clock.advance(7_199_000)
  expect(await useToken(token)).toMatchObject({ total: 1 })
  await world.sandbox.clock.advance(1_000)
  expect(await useToken(token)).toMatchObject({ errcode: 42001 })
})

test('a stable token stays until five minutes before its end, then both work', async () => {
  const first = await stable()
  expect(first.expires_in).toBe(7200)
  await world.sandbox.clock.advance(100 * MINUTE)
  expect(await stable()).toEqual({ access_token: first.access_token, expires_in: 1200 })
  await world.sandbox.clock.advance(15 * MINUTE)
  const second = await stable()
  expect(second.access_token).not.toBe(first.access_token)
  expect(await useToken(first.access_token)).toMatchObject({ total: 1 })
  expect(await useToken(second.access_token)).toMatchObject({ total: 1 })
  await world.sandbox.clock.advance(5 * MINUTE)
  expect(await useToken(first.access_token)).toMatchObject({ errcode: 42001 })
})

test('a forced refresh ends the token at once, but not twice in 30 seconds nor 21 times a day', async () => {
  const first = await stable()
  const forced = await stable(true)
  expect(await useToken(first.access_token)).toMatchObject({ errcode: 40001 })
  expect((await stable(true)).access_token).toBe(forced.access_token)
  for (let count = 2; count <= 20; count++) {
    await world.sandbox.clock.advance(30_000)
    expect((await stable(true)).errcode).toBeUndefined()
  }
  await world.sandbox.clock.advance(30_000)
  expect(await stable(true)).toMatchObject({ errcode: 45009 })
})

test('/token and /stable_token know nothing of one another', async () => {
  const { access_token } = await stable()
  const token = (await world.api.getAccessToken()).accessToken
  await world.sandbox.clock.advance(30_000)
  await stable(true)
  expect(await useToken(token)).toMatchObject({ total: 1 })
  expect(await useToken(access_token)).toMatchObject({ errcode: 40001 })
})

test.each([
  ['', 40002],
  ['grant_type=client_credential', 41002],
  [`grant_type=client_credential&appid=${APP_ID}`, 41004],
  [`grant_type=client_credential&appid=wxnobody&secret=x`, 40013],
  [`grant_type=client_credential&appid=${APP_ID}&secret=wrong`, 40125],
])('token with %s is refused with %i', async (query, errcode) => {
  expect(await get(`/cgi-bin/token?${query}`)).toMatchObject({ errcode })
})

test.each([
  ['/cgi-bin/user/get', 41001],
  ['/cgi-bin/user/get?access_token=short', 40014],
  [`/cgi-bin/user/get?access_token=${'x'.repeat(64)}`, 40001],
  ['/cgi-bin/no/such/api', 40066],
])('%s is refused with %i', async (path, errcode) => {
  const answer = await get(path)
  expect(answer).toMatchObject({ errcode })
  expect(answer.errmsg).toMatch(/ rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/)
})

test('an address that is not on the white-list is named in 40164', async () => {
  world.sandbox.updateAccount(APP_ID, { ipWhiteList: ['203.0.113.9'] })
  const answer = await get(
    `/cgi-bin/token?grant_type=client_credential&appid=${APP_ID}&secret=${SECRET}`,
  )
  expect(answer.errcode).toBe(40164)
  expect(answer.errmsg).toContain('invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1, not in whitelist')
})

test('the wrong method is told apart', async () => {
  const token = await world.token()
  expect(await get(`/cgi-bin/menu/create?access_token=${token}`)).toMatchObject({ errcode: 43002 })
  expect(await world.call('/cgi-bin/menu/get', {})).toMatchObject({ errcode: 43001 })
})

test('a request id leads back to the call it was given for', async () => {
  const { errmsg } = await world.call('/cgi-bin/user/info?openid=oNobody')
  const rid = /rid: (.*)$/.exec(String(errmsg))?.[1]
  const found = await world.call('/cgi-bin/openapi/rid/get', { rid })
  expect(found.request).toMatchObject({ response_body: expect.stringContaining('40003') })
  const unknown = { rid: '00000000-00000000-00000000' }
  expect(await world.call('/cgi-bin/openapi/rid/get', unknown)).toMatchObject({ errcode: 76022 })
})
