import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PhoneChat, PhoneEvent } from '../contract.ts'
import { textReply } from '../testing/operator.ts'
import { PNG, silence, WEBP } from '../testing/samples.ts'
import { APP_ID, type Setup, setUp } from '../testing/setup.ts'

let world: Setup
beforeAll(async () => {
  world = await setUp()
})
afterAll(() => world.close())

async function phone<T>(path: string, body?: unknown): Promise<T & { error?: string }> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  return (await (await fetch(`${world.origin}/phone/api${path}`, init)).json()) as T & {
    error?: string
  }
}
const me = (path: string) => `/people/${world.person}${path}`
const dataUrl = (type: string, bytes: Buffer) => `data:${type};base64,${bytes.toString('base64')}`

test('a person is added, finds an account by name or exact alias, follows it and sees the chat', async () => {
  const { id } = await phone<{ id: string }>('/people', { name: '演示市民丁' })
  expect(await phone('/people')).toContainEqual(expect.objectContaining({ id, initials: '民丁' }))
  expect(await phone(`/accounts?search=${encodeURIComponent('演示')}&person=${id}`)).toMatchObject([
    { appId: APP_ID, followed: false },
  ])
  expect(await phone('/accounts?search=demo-county')).toHaveLength(1)
  expect(await phone('/accounts?search=demo')).toHaveLength(0)
  expect(await phone(`/people/${id}/follow`, { appId: APP_ID })).toMatchObject({ followed: true })
  expect(await phone<PhoneChat[]>(`/people/${id}/chats`)).toMatchObject([
    { account: { appId: APP_ID } },
  ])
})

test('events arrive as they happen, and an opened chat is read', async () => {
  world.operator.behave((received) => textReply(received, '已收到'))
  const stream = await fetch(`${world.origin}/phone/api${me('/events')}`)
  const reader = stream.body?.getReader()
  const sent = await phone<{ message: { id: string } }>(me(`/chats/${APP_ID}/messages`), {
    type: 'text',
    text: '你好',
  })
  expect(sent.message).toMatchObject({ from: 'person', body: { type: 'text', text: '你好' } })
  let text = ''
  while (!text.includes('已收到')) text += new TextDecoder().decode((await reader?.read())?.value)
  const events = [...text.matchAll(/^data: (.*)$/gm)].map(
    ([, one = '']) => JSON.parse(one) as PhoneEvent,
  )
  expect(events.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['message', 'chats-changed']),
  )
  await reader?.cancel()
  expect(await phone<PhoneChat[]>(me('/chats'))).toMatchObject([
    { unread: 1, last: { from: 'account' } },
  ])
  const chat = await phone<{ messages: unknown[] }>(me(`/chats/${APP_ID}`))
  expect(chat.messages).toHaveLength(2)
  expect(await phone<PhoneChat[]>(me('/chats'))).toMatchObject([{ unread: 0 }])
  world.operator.behave(() => 'success')
})

test('pictures and voices are judged by their contents and reach the operator as media', async () => {
  const send = (body: unknown) => phone<{ message: unknown }>(me(`/chats/${APP_ID}/messages`), body)
  await send({ type: 'image', data: dataUrl('image/png', PNG) })
  await world.sandbox.settle()
  const picture = world.operator.received.at(-1)?.fields
  expect(await world.api.getMedia(String(picture?.MediaId))).toEqual(PNG)
  const shown = await fetch(String(picture?.PicUrl))
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(PNG)
  const voice = { type: 'voice', data: dataUrl('audio/wav', silence(2)), format: 'wav', seconds: 9 }
  expect(await send(voice)).toMatchObject({ message: { body: { type: 'voice', seconds: 2 } } })
  expect(await send({ type: 'image', data: dataUrl('image/png', WEBP) })).toEqual({
    error: '不支持这种文件格式',
  })
  expect(await send({ type: 'image', data: 'x' })).toEqual({ error: '文件内容无法读取' })
  expect(await send({ type: 'text', text: ' ' })).toEqual({ error: '不能发送空白消息' })
  expect(await send({ type: 'dance' })).toHaveProperty('error')
})

test('places and links are pushed in the platform’s fields', async () => {
  const { sandbox, operator, person } = world
  const place = {
    type: 'location',
    latitude: 23.1,
    longitude: 113.2,
    scale: 16,
    label: '广场',
  } as const
  await sandbox.say(person, APP_ID, place)
  expect(operator.received.at(-1)?.fields).toMatchObject({
    MsgType: 'location',
    Location_X: '23.100000',
    Location_Y: '113.200000',
    Scale: '16',
    Label: '广场',
  })
  await sandbox.say(person, APP_ID, {
    type: 'link',
    title: '题',
    description: '述',
    url: 'http://a/',
  })
  expect(operator.received.at(-1)?.fields).toMatchObject({
    MsgType: 'link',
    Title: '题',
    Url: 'http://a/',
  })
})

test('every kind of menu button does what it does on a phone', async () => {
  const { sandbox, operator, person } = world
  const button = (type: string) => ({ type, name: '钮', key: `K-${type}` })
  await world.api.createMenu({
    button: [
      { name: '一', sub_button: [button('click'), button('scancode_push'), button('pic_weixin')] },
      { name: '二', sub_button: [button('location_select'), button('scancode_waitmsg')] },
      { type: 'view', name: '三', url: 'http://h5.example/' },
    ],
  })
  const tap = (path: number[], result?: string) => sandbox.tapMenu(person, APP_ID, path, result)
  const last = () => operator.received.at(-1)?.fields
  await tap([0, 0])
  expect(last()).toMatchObject({ Event: 'CLICK', EventKey: 'K-click' })
  expect(await tap([0, 1], 'http://a.example/')).toMatchObject({ url: 'http://a.example/' })
  expect(last()).toMatchObject({
    Event: 'scancode_push',
    ScanCodeInfo: { ScanType: 'qrcode', ScanResult: 'http://a.example/' },
  })
  await tap([0, 2])
  expect(last()).toMatchObject({ Event: 'pic_weixin', SendPicsInfo: { Count: '1' } })
  await tap([1, 0], '{"latitude":1,"longitude":2,"label":"点"}')
  expect(last()).toMatchObject({ Event: 'location_select', SendLocationInfo: { Location_X: '1' } })
  expect(await phone(me(`/chats/${APP_ID}/menu`), { path: [2] })).toEqual({
    url: 'http://h5.example/',
  })
  await sandbox.settle()
  expect(last()).toMatchObject({ Event: 'VIEW', EventKey: 'http://h5.example/' })
  expect(await phone(me(`/chats/${APP_ID}/menu`), { path: [0] })).toHaveProperty('error')
})

test('an entry of a menu message comes back as text with its id', async () => {
  await world.api.sendText(world.openid, '请选择')
  await phone(me(`/chats/${APP_ID}/menu-message`), { menuId: '101', content: '满意' })
  await world.sandbox.settle()
  expect(world.operator.received.at(-1)?.fields).toMatchObject({
    MsgType: 'text',
    Content: '满意',
    bizmsgmenuid: '101',
  })
})

test('addresses open as they are, but not scripts', async () => {
  const open = (url: string) =>
    fetch(`${world.origin}/phone/api${me('/open')}?url=${encodeURIComponent(url)}`, {
      redirect: 'manual',
    })
  expect((await open('http://h5.example/a?b#c')).headers.get('location')).toBe(
    'http://h5.example/a?b#c',
  )
  expect((await open('javascript:alert(1)')).status).toBe(400)
  expect(await phone('/people/nobody/chats')).toEqual({ error: 'no person nobody' })
})

test('the page is served, and nothing beside it', async () => {
  const missing = await fetch(`${world.origin}/phone/`)
  expect([missing.status, await missing.text()]).toEqual([503, expect.stringContaining('尚未构建')])
  const folder = mkdtempSync(join(tmpdir(), 'phone-'))
  writeFileSync(join(folder, 'index.html'), '<title>手机</title>')
  const built = await setUp({ phoneDir: folder })
  expect(await (await fetch(`${built.origin}/phone`)).text()).toContain('手机')
  expect((await fetch(`${built.origin}/phone/..%2f..%2fetc%2fpasswd`)).status).toBe(404)
  await built.close()
})
