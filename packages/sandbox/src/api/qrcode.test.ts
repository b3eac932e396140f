import jsQR from 'jsqr'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPng } from '../testing/read-png.ts'
import { APP_ID, type Setup, setUp } from '../testing/setup.ts'

let world: Setup
beforeAll(async () => {
  world = await setUp()
})
afterAll(() => world.close())

test('a picture that a phone can read leads to a follow with its scene', async () => {
  const { ticket, url } = await world.api.createTmpQRCode('窗口三', 600)
  const shown = await fetch(world.api.showQRCodeURL(ticket))
  expect(shown.headers.get('content-type')).toBe('image/png')
  const { data, width, height } = readPng(Buffer.from(await shown.arrayBuffer()))
  const read = jsQR.default(data, width, height)
  expect(read?.data).toBe(url)
  const guest = world.sandbox.createPerson({ name: '演示市民乙' })
  expect(await world.sandbox.scan(guest.id, url)).toMatchObject({
    appId: APP_ID,
    followed: false,
    ticket,
  })
  // The phone passes on what it read.
  await world.sandbox.follow(guest.id, APP_ID, url)
  expect(world.operator.received.at(-1)?.fields).toMatchObject({
    Event: 'subscribe',
    EventKey: 'qrscene_窗口三',
    Ticket: ticket,
  })
  const user = await world.api.getUser(world.sandbox.openidOf(guest.id, APP_ID))
  expect(user).toMatchObject({ subscribe_scene: 'ADD_SCENE_QR_CODE', qr_scene_str: '窗口三' })
})

test('who follows already scans, until the code expires', async () => {
  const { url, ticket } = await world.api.createTmpQRCode(7, 60)
  expect(await world.sandbox.scan(world.person, url)).toMatchObject({ followed: true })
  expect(world.operator.received.at(-1)?.fields).toMatchObject({ Event: 'SCAN', EventKey: '7' })
  await world.sandbox.clock.advance(60_000)
  await expect(world.sandbox.scan(world.person, url)).rejects.toThrow('二维码已失效')
  expect((await fetch(world.api.showQRCodeURL(ticket))).status).toBe(404)
})

test('permanent codes, other texts and addresses', async () => {
  const { url } = await world.api.createLimitQRCode(100_000)
  await world.sandbox.clock.advance(90 * 86_400_000)
  expect(await world.sandbox.scan(world.person, url)).toMatchObject({ appId: APP_ID })
  const address = 'http://h5.example/a'
  expect(await world.sandbox.scan(world.person, address)).toMatchObject({ url: address })
  expect(await world.sandbox.scan(world.person, '文字')).toMatchObject({ text: '文字' })
})

test.each([
  [{ action_name: 'QR_OTHER' }, 40052],
  [{ action_name: 'QR_SCENE', action_info: { scene: { scene_id: 0 } } }, 40053],
  [{ action_name: 'QR_LIMIT_SCENE', action_info: { scene: { scene_id: 100_001 } } }, 40053],
  [{ action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'x'.repeat(65) } } }, 40053],
])('%j is refused with %i', async (body, errcode) => {
  expect(await world.call('/cgi-bin/qrcode/create', body)).toMatchObject({ errcode })
})
