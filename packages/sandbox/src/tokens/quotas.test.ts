import { afterEach, beforeEach, expect, test } from 'vitest'
import { APP_ID, SECRET, type Setup, setUp } from '../testing/setup.ts'

let world: Setup
beforeEach(async () => {
  world = await setUp()
})
afterEach(() => world.close())

const LIST = '/cgi-bin/user/get'

test('the day quota answers 45009 until midnight in Beijing', async () => {
  world.sandbox.setQuota(APP_ID, LIST, 2)
  expect(await world.call(LIST)).toMatchObject({ total: 1 })
  expect(await world.call(LIST)).toMatchObject({ total: 1 })
  expect(await world.call(LIST)).toMatchObject({ errcode: 45009 })
  // The clock stands at ten in the morning.
  await world.sandbox.clock.advance(13.9 * 3_600_000)
  expect(await world.call(LIST)).toMatchObject({ errcode: 45009 })
  await world.sandbox.clock.advance(0.2 * 3_600_000)
  expect(await world.call(LIST)).toMatchObject({ total: 1 })
})

test('quota/get tells limit and use, clear_quota gives back, ten times a month', async () => {
  await world.call(LIST)
  expect(await world.call('/cgi-bin/openapi/quota/get', { cgi_path: LIST })).toMatchObject({
    errcode: 0,
    quota: { daily_limit: 500, used: 1, remain: 499 },
  })
  for (let count = 0; count < 10; count++)
    expect(await world.call('/cgi-bin/clear_quota', { appid: APP_ID })).toMatchObject({
      errcode: 0,
    })
  expect(await world.call('/cgi-bin/openapi/quota/get', { cgi_path: LIST })).toMatchObject({
    quota: { used: 0 },
  })
  expect(await world.call('/cgi-bin/clear_quota', { appid: APP_ID })).toMatchObject({
    errcode: 48006,
  })
  expect(await world.call('/cgi-bin/openapi/quota/get', { cgi_path: '/nothing' })).toMatchObject({
    errcode: 76021,
  })
})

test('token calls are counted although they bear no token', async () => {
  world.sandbox.setQuota(APP_ID, '/cgi-bin/token', 1)
  const query = `grant_type=client_credential&appid=${APP_ID}&secret=${SECRET}`
  const ask = async () => (await fetch(`${world.origin}/cgi-bin/token?${query}`)).json()
  expect(await ask()).toHaveProperty('access_token')
  expect(await ask()).toMatchObject({ errcode: 45009 })
})

test('more than 60 mass sends in a minute answer 45011', async () => {
  world.sandbox.setQuota(APP_ID, '/cgi-bin/message/mass/send', 1000)
  const body = { touser: ['one'], msgtype: 'text', text: { content: '通知' } }
  for (let count = 0; count < 60; count++)
    expect(await world.call('/cgi-bin/message/mass/send', body)).toMatchObject({ errcode: 40130 })
  expect(await world.call('/cgi-bin/message/mass/send', body)).toMatchObject({ errcode: 45011 })
  await world.sandbox.clock.advance(60_000)
  expect(await world.call('/cgi-bin/message/mass/send', body)).toMatchObject({ errcode: 40130 })
})
