import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import OAuth from 'wechat-oauth'
import { APP_ID, SECRET, type Setup, setUp } from '../testing/setup.ts'

let world: Setup
beforeEach(async () => {
  world = await setUp()
})
afterEach(() => world.close())

/** The third-party SDK knows only the real host. */
function pointedOauth() {
  const oauth = new OAuth(APP_ID, SECRET)
  const real = oauth.request.bind(oauth)
  oauth.request = (url, options, callback) =>
    real(url.replace('https://api.weixin.qq.com', world.origin), options, callback)
  return oauth
}
type Sdk = ReturnType<typeof pointedOauth>

const redeem = (oauth: Sdk, code: string) =>
  new Promise<Record<string, unknown>>((resolve, reject) =>
    oauth.getAccessToken(code, (error, result) => (error ? reject(error) : resolve(result.data))),
  )

async function open(url: string, person = world.person) {
  const address = `${world.origin}/phone/api/people/${person}/open?url=${encodeURIComponent(url)}`
  return fetch(address, { redirect: 'manual' })
}
const codeIn = (location: string | null) => new URL(location ?? '').searchParams.get('code') ?? ''

test('an SDK takes a follower from the authorise address to the user’s name', async () => {
  const oauth = pointedOauth()
  const url = oauth.getAuthorizeURL('http://h5.example/a?b=1#c', 'state9', 'snsapi_userinfo')
  const opened = await open(url)
  const location = opened.headers.get('location') ?? ''
  expect(location).toMatch(/^http:\/\/h5\.example\/a\?b=1&code=[\w-]{32}&state=state9#c$/)
  const token = await redeem(oauth, codeIn(location))
  expect(token).toMatchObject({ openid: world.openid, scope: 'snsapi_userinfo', expires_in: 7200 })
  const user = await new Promise((resolve, reject) =>
    oauth.getUser(world.openid, (error, found) => (error ? reject(error) : resolve(found))),
  )
  expect(user).toMatchObject({
    openid: world.openid,
    nickname: '演示市民甲',
    sex: 0,
    privilege: [],
  })
})

test('a code works once and for five minutes', async () => {
  const oauth = pointedOauth()
  const url = oauth.getAuthorizeURL('http://h5.example/', 's', 'snsapi_base')
  const code = codeIn((await open(url)).headers.get('location'))
  await redeem(oauth, code)
  await expect(redeem(oauth, code)).rejects.toMatchObject({ code: 40163 })
  const late = codeIn((await open(url)).headers.get('location'))
  await world.sandbox.clock.advance(300_000)
  await expect(redeem(oauth, late)).rejects.toMatchObject({ code: 42003 })
  await expect(redeem(oauth, 'made-up')).rejects.toMatchObject({ code: 40029 })
})

test('base scope gives the openid but no user information', async () => {
  const oauth = pointedOauth()
  const url = oauth.getAuthorizeURL('http://h5.example/', 's', 'snsapi_base')
  const token = await redeem(oauth, codeIn((await open(url)).headers.get('location')))
  const query = `access_token=${token.access_token}&openid=${token.openid}`
  const answer = await fetch(`${world.origin}/sns/userinfo?${query}`)
  expect(await answer.json()).toMatchObject({ errcode: 48001 })
  const check = await fetch(`${world.origin}/sns/auth?${query}`)
  expect(await check.json()).toEqual({ errcode: 0, errmsg: 'ok' })
  await world.sandbox.clock.advance(7_200_000)
  expect(await (await fetch(`${world.origin}/sns/auth?${query}`)).json()).toMatchObject({
    errcode: 42001,
  })
  const refresh = `appid=${APP_ID}&grant_type=refresh_token&refresh_token=${token.refresh_token}`
  const again = await fetch(`${world.origin}/sns/oauth2/refresh_token?${refresh}`)
  expect(await again.json()).toMatchObject({ openid: world.openid, scope: 'snsapi_base' })
})

test('who does not follow is asked first', async () => {
  const guest = world.sandbox.createPerson({ name: '演示市民乙' })
  const oauth = pointedOauth()
  const opened = await open(
    oauth.getAuthorizeURL('http://h5.example/', 's', 'snsapi_userinfo'),
    guest.id,
  )
  const page = await opened.text()
  expect(page).toContain('申请获得以下权限')
  const agree = /href="(\/connect[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const agreed = await fetch(world.origin + agree, { redirect: 'manual' })
  expect(agreed.headers.get('location')).toMatch(/^http:\/\/h5\.example\/\?code=/)
})

test('a browser that belongs to nobody’s phone is asked whose it is', async () => {
  const query = `appid=${APP_ID}&redirect_uri=http%3A%2F%2Fh5.example%2F&response_type=code&scope=snsapi_base`
  const url = `${world.origin}/connect/oauth2/authorize?${query}`
  expect(await (await fetch(url)).text()).toContain('请在微信客户端打开链接')
  const cookie = (await open('http://h5.example/')).headers.get('set-cookie') ?? ''
  const known = await fetch(url, { redirect: 'manual', headers: { cookie } })
  expect(known.headers.get('location')).toMatch(/^http:\/\/h5\.example\/\?code=/)
})

test.each([
  ['appid=wxnobody', 'appid 参数错误'],
  [`appid=${APP_ID}&redirect_uri=http%3A%2F%2Fevil.example%2F`, 'redirect_uri'],
  [`appid=${APP_ID}&redirect_uri=http%3A%2F%2Fh5.example%2F&scope=other`, 'Scope'],
])('%s leads nowhere', async (query, reason) => {
  world.sandbox.updateAccount(APP_ID, { oauthDomains: ['h5.example'] })
  const page = await open(`https://open.weixin.qq.com/connect/oauth2/authorize?${query}`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain(reason)
})

test('a snapshot page gives a virtual user', async () => {
  world.sandbox.updateAccount(APP_ID, { snapshotPages: true })
  const oauth = pointedOauth()
  const url = oauth.getAuthorizeURL('http://h5.example/', 's', 'snsapi_userinfo')
  const token = await redeem(oauth, codeIn((await open(url)).headers.get('location')))
  expect(token.is_snapshotuser).toBe(1)
  expect(token.openid).not.toBe(world.openid)
})

test('a page signature of the SDK is that of the ticket, and the ticket stays', async () => {
  const url = 'http://h5.example/a?b=1'
  const config = await world.api.getJsConfig({ url, jsApiList: ['scanQRCode'] })
  const { ticket } = await world.api.getTicket()
  const text = `jsapi_ticket=${ticket}&noncestr=${config.nonceStr}&timestamp=${config.timestamp}&url=${url}`
  expect(config.signature).toBe(createHash('sha1').update(text).digest('hex'))
})
