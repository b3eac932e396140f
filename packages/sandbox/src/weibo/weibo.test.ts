import { createServer, type Server } from 'node:http'
import { signatureOf } from '@minqiao/wechat'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PNG, WEBP } from '../testing/samples.ts'
import { type Setup, setUp } from '../testing/setup.ts'
import type { WeiboAccount } from './model.ts'

let world: Setup
let account: WeiboAccount
let access_token: string
beforeEach(async () => {
  world = await setUp()
  account = world.sandbox.createWeiboAccount({
    screenName: '演示县发布',
    safeDomains: ['gov.example'],
    redirectUris: ['http://h5.example/back'],
  })
  access_token = world.sandbox.issueWeiboToken(account.uid)
})
afterEach(() => world.close())

async function post(path: string, fields: Record<string, string>, picture?: Buffer) {
  const form = new FormData()
  const plain = new URLSearchParams({ access_token, ...fields })
  for (const [name, value] of plain) form.append(name, value)
  if (picture) form.append('pic', new Blob([picture]), 'pic')
  const answer = await fetch(`${world.origin}/2/${path}`, {
    method: 'POST',
    body: picture ? form : plain,
  })
  const read = (await answer.json()) as Record<string, unknown>
  return { ...read, status: answer.status } as Record<string, unknown>
}
async function get(path: string, fields: Record<string, string> = {}) {
  const query = new URLSearchParams({ access_token, ...fields })
  return (await (await fetch(`${world.origin}/2/${path}?${query}`)).json()) as Record<
    string,
    unknown
  >
}
const share = (status: string, fields = {}) =>
  post('statuses/share.json', { status, rip: '203.0.113.9', ...fields })
const TEXT = '今晚八点停水。http://gov.example/a'

test('a status is shared, shown, listed and taken away', async () => {
  const shared = await share(TEXT)
  expect(shared).toMatchObject({ text: TEXT, created_at: 'Mon Mar 02 10:00:00 +0800 2026' })
  const id = String(shared.idstr)
  expect(await get('statuses/show.json', { id })).toMatchObject({
    idstr: id,
    user: { idstr: account.uid },
  })
  expect(await get('statuses/user_timeline.json')).toMatchObject({ total_number: 1 })
  expect(await post('statuses/destroy.json', { id })).toMatchObject({ status: 200 })
  expect(await get('statuses/show.json', { id })).toMatchObject({ error_code: 20101 })
})

test.each([
  ['', {}, 10016],
  [`${'字'.repeat(131)}http://gov.example/`, {}, 20012],
  ['#停水# http://gov.example/a', {}, 10017],
  ['没有地址', {}, 10017],
  ['别处 http://evil.example/', {}, 10017],
  ['冒充 http://evilgov.example/', {}, 10017],
  [TEXT, { rip: '' }, 10016],
])('%s is refused', async (status, fields, error_code) => {
  expect(await share(status, fields)).toMatchObject({
    status: 400,
    error_code,
    request: '/2/statuses/share.json',
  })
})

test('the same text twice, pictures, and 30 posts an hour', async () => {
  const send = (status: string, picture: Buffer) =>
    post('statuses/share.json', { status, rip: '203.0.113.9' }, picture)
  expect(await send(TEXT, PNG)).toHaveProperty('original_pic')
  expect(await share(TEXT)).toMatchObject({ error_code: 20019 })
  expect(await send(`二 ${TEXT}`, WEBP)).toMatchObject({ error_code: 20005 })
  for (let count = 3; count < 29; count++) await share(`${count} ${TEXT}`)
  expect(await share(`三十 ${TEXT}`)).toMatchObject({ status: 200 })
  expect(await share(`三十一 ${TEXT}`)).toMatchObject({ error_code: 10024 })
})

test('100 calls a day for one user', async () => {
  for (let count = 0; count < 100; count++) await get('statuses/user_timeline.json')
  expect(await get('statuses/user_timeline.json')).toMatchObject({ error_code: 10023 })
})

test('comments: people’s, the account’s, answers, pages', async () => {
  const id = String((await share(TEXT)).idstr)
  const asked = world.sandbox.commentOnWeibo(world.person, id, '几点来水？')
  const answered = await post('comments/reply.json', { id, cid: asked.id, comment: '明早六点。' })
  expect(answered).toMatchObject({ text: '明早六点。', reply_comment: { idstr: asked.id } })
  await post('comments/create.json', { id, comment: '谢谢理解' })
  const shown = await get('comments/show.json', { id, count: '2' })
  expect(shown).toMatchObject({
    total_number: 3,
    comments: [{ text: '谢谢理解' }, { text: '明早六点。' }],
  })
  expect(await get('comments/show.json', { id, since_id: asked.id })).toMatchObject({
    total_number: 2,
  })
  expect(await post('comments/reply.json', { id, cid: '1', comment: 'x' })).toMatchObject({
    error_code: 20201,
  })
})

test('private messages: pushed in the other platform’s XML, answered in the window', async () => {
  const bodies: string[] = []
  const server: Server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams
    const [timestamp, nonce] = [query.get('timestamp') ?? '', query.get('nonce') ?? '']
    const good = query.get('signature') === signatureOf(account.appSecret, timestamp, nonce)
    request.on('data', (chunk: Buffer) => bodies.push(chunk.toString('utf8')))
    request.on('end', () =>
      response.writeHead(good ? 200 : 403).end('<xml><Content>已收到</Content></xml>'),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  account.callbackUrl = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/weibo`
  const receiver_id = world.sandbox.weiboUidOf(world.person)
  const reply = () =>
    post('messages/reply.json', {
      type: 'text',
      receiver_id,
      data: encodeURIComponent('{"text":"您好"}'),
    })
  expect(await reply()).toMatchObject({ error_code: 10014 })
  const said = await world.sandbox.actOnWeibo(world.person, account.uid, {
    type: 'text',
    text: '在吗',
  })
  expect(said).toEqual({ outcome: 'answered', answer: '已收到' })
  expect(bodies[0]).toContain(
    '<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[在吗]]></Content>',
  )
  expect(world.sandbox.ledger.callbacks({ appId: account.uid })).toMatchObject([
    { kind: 'text', attempt: 1, outcome: 'answered', xml: expect.stringContaining('在吗') },
  ])
  expect(await reply()).toMatchObject({ result: true })
  await world.sandbox.clock.advance(48 * 3_600_000)
  expect(await reply()).toMatchObject({ error_code: 10014 })
  const mention = { type: 'mention', text: '@演示县发布', statusId: '1' } as const
  await world.sandbox.actOnWeibo(world.person, account.uid, mention)
  expect(await reply()).toMatchObject({ result: true })
  expect(await reply()).toMatchObject({ error_code: 10014 })
  await new Promise((resolve) => server.close(resolve))
})

test('OAuth: consent, a code that works once, a token that ends', async () => {
  const query = new URLSearchParams({
    client_id: account.appKey,
    redirect_uri: 'http://h5.example/back',
    response_type: 'code',
    confirm: '1',
  })
  const agreed = await fetch(`${world.origin}/oauth2/authorize?${query}`, { redirect: 'manual' })
  const code = new URL(agreed.headers.get('location') ?? '').searchParams.get('code') ?? ''
  const body = new URLSearchParams({
    client_id: account.appKey,
    client_secret: account.appSecret,
    grant_type: 'authorization_code',
    redirect_uri: 'http://h5.example/back',
    code,
  })
  const redeem = async () =>
    (
      await fetch(`${world.origin}/oauth2/access_token`, { method: 'POST', body })
    ).json() as Promise<Record<string, string>>
  const granted = await redeem()
  expect(granted).toMatchObject({ uid: account.uid })
  access_token = granted.access_token ?? ''
  expect(await share(TEXT)).toMatchObject({ status: 200 })
  expect(await redeem()).toMatchObject({ error_code: 21325 })
  world.sandbox.endWeiboTokens()
  expect(await share(TEXT)).toMatchObject({ error_code: 21327 })
  access_token = 'made-up'
  expect(await share(TEXT)).toMatchObject({ error_code: 21332 })
})

test('a cut connection leaves a status that can be looked up', async () => {
  world.sandbox.misbehave({ api: '/2/statuses/share.json', fault: { kind: 'cut' } })
  await expect(share(TEXT)).rejects.toThrow()
  expect(await get('statuses/user_timeline.json')).toMatchObject({ statuses: [{ text: TEXT }] })
})
