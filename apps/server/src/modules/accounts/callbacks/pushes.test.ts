import { createCipher, parseXml, signatureOf } from '@minqiao/wechat'
import { afterEach, expect, test } from 'vitest'
import type { AutomaticReply } from './ports.ts'
import { type CallbackServer, startCallbackServer } from './testing/callback-server.ts'
import {
  AES_KEY,
  APP_ID,
  ORIGINAL_ID,
  post,
  pushAccount,
  sealedPush,
  signedQuery,
  TOKEN,
  textXml,
} from './testing/pushes.ts'

let callbacks: CallbackServer
afterEach(() => callbacks.close())

const reply = (text: string): AutomaticReply => ({
  id: `reply-${text}`,
  kind: 'text',
  text,
  handled: true,
})

test('the check of the address is echoed, and only with the right signature', async () => {
  callbacks = await startCallbackServer()
  const at = `http://127.0.0.1:${callbacks.port}/wechat/callback/key`
  const right = await fetch(`${at}${signedQuery()}&echostr=4375120948345356249`)
  expect([right.status, await right.text()]).toEqual([200, '4375120948345356249'])
  expect((await fetch(`${at}${signedQuery({ token: 'x' })}&echostr=1`)).status).toBe(403)
  expect((await fetch(`${at}${signedQuery()}&echostr=%3Cb%3E`)).status).toBe(400)
  expect((await fetch(`${at}${signedQuery()}`)).status).toBe(400)
})

test('a message is stored before it is acknowledged', async () => {
  callbacks = await startCallbackServer()
  let release = () => {}
  callbacks.store.before = () => new Promise((resolve) => (release = () => resolve()))
  let answered = false
  const answer = post(callbacks.port, textXml('你好', '7')).then((found) => {
    answered = true
    return found
  })
  await expect.poll(() => release.toString()).toContain('resolve')
  expect(answered).toBe(false)
  release()
  expect(await answer).toMatchObject({ status: 200, text: 'success' })
  expect(callbacks.store.rows).toMatchObject([
    {
      a: 'account-plain',
      k: 'm:oPerson1:7:1700000000',
      o: 'oPerson1',
      e: false,
      t: 'text',
      c: true,
      s: 1_700_000_000,
      b: { msgId: '7', content: '你好' },
      r: null,
    },
  ])
})

test('a retry carries the answer of the first time, though another would be given now', async () => {
  const answers = ['一', '二', '三']
  callbacks = await startCallbackServer({ decideReply: () => reply(answers.shift() ?? '') })
  const first = await post(callbacks.port, textXml('a'))
  const again = await post(callbacks.port, textXml('a'))
  const other = await post(callbacks.port, textXml('b', '2'))
  expect(parseXml(first.text)).toMatchObject({ Content: '一', ToUserName: 'oPerson1' })
  expect(parseXml(again.text)).toMatchObject({ Content: '一', FromUserName: ORIGINAL_ID })
  expect(parseXml(other.text)).toMatchObject({ Content: '三' })
  expect(callbacks.store.rows.map((row) => row.r?.id)).toEqual(['reply-一', 'reply-三'])
})

test('two copies in one batch are one row', async () => {
  callbacks = await startCallbackServer()
  const both = await Promise.all([1, 2].map(() => post(callbacks.port, textXml('a'))))
  expect(both.map((answer) => answer.text)).toEqual(['success', 'success'])
  expect(callbacks.store.rows).toHaveLength(1)
})

test('a safe account is answered sealed, and a retry is sealed anew', async () => {
  callbacks = await startCallbackServer({
    accounts: { key: pushAccount('safe') },
    decideReply: () => reply('有 ]]> 也不怕'),
  })
  const push = sealedPush(textXml('你好'))
  const answers = [
    await post(callbacks.port, push.body, { query: push.query }),
    await post(callbacks.port, push.body, { query: push.query }),
  ]
  const opened = answers.map(({ text }) => {
    const fields = parseXml(text)
    const [sealed, time, nonce] = [fields.Encrypt, fields.TimeStamp, fields.Nonce].map(String)
    expect(fields.MsgSignature).toBe(signatureOf(TOKEN, time ?? '', nonce ?? '', sealed))
    return parseXml(createCipher({ appId: APP_ID, encodingAesKey: AES_KEY }).decrypt(sealed ?? ''))
  })
  expect(opened.map((fields) => fields.Content)).toEqual(['有 ]]> 也不怕', '有 ]]> 也不怕'])
  expect(answers[0]?.text).not.toBe(answers[1]?.text)
})

test('`]]>` in a plain answer does not end it early', async () => {
  callbacks = await startCallbackServer({ decideReply: () => reply('a]]><b>c') })
  const { text } = await post(callbacks.port, textXml('a'))
  expect(parseXml(text).Content).toBe('a]]><b>c')
})

test('a paused account stores and says nothing by itself', async () => {
  callbacks = await startCallbackServer({
    accounts: { key: pushAccount('plain', { state: 'paused' }) },
    decideReply: () => reply('不应发送'),
  })
  expect((await post(callbacks.port, textXml('a'))).text).toBe('success')
  expect(callbacks.store.rows).toMatchObject([{ r: null }])
})

test.each([
  [
    'a rule that fails',
    () => {
      throw new TypeError('rule')
    },
  ],
  ['an answer that the platform would not show', () => reply(' ')],
])('%s costs the answer, not the message', async (_what, decideReply) => {
  callbacks = await startCallbackServer({ decideReply })
  expect((await post(callbacks.port, textXml('a'))).text).toBe('success')
  expect(callbacks.store.rows).toMatchObject([{ r: null }])
  expect(callbacks.lines.at(-1)).toMatchObject({ level: 'error', accountId: 'account-plain' })
})

test('events of citizens and reports of the platform are told apart', async () => {
  callbacks = await startCallbackServer()
  const event = (name: string, more: string) =>
    textXml('').replace(
      /<MsgType>.*/,
      `<MsgType>event</MsgType><Event>${name}</Event>${more}</xml>`,
    )
  await post(callbacks.port, event('CLICK', '<EventKey>menu-1</EventKey>'))
  await post(
    callbacks.port,
    event('MASSSENDJOBFINISH', '<MsgID>9</MsgID><Status>send success</Status>'),
  )
  await post(callbacks.port, event('brand_new_event', '<Odd>1</Odd>'))
  await post(callbacks.port, textXml('').replace('[text]', '[brandnew]'))
  expect(callbacks.store.rows).toMatchObject([
    { e: true, t: 'CLICK', c: true, b: { event: 'CLICK', eventKey: 'menu-1' } },
    { e: true, t: 'MASSSENDJOBFINISH', c: false },
    { e: true, t: 'brand_new_event', c: false, b: { Odd: '1' } },
    { e: false, t: 'brandnew', c: true },
  ])
})

test('the first look-up of an account may take time, and may fail', async () => {
  const found = [
    () => Promise.reject(new Error('no database')),
    () => Promise.resolve(pushAccount('plain')),
  ]
  callbacks = await startCallbackServer({ findAccount: () => found.shift()?.() })
  expect((await post(callbacks.port, textXml('a'))).status).toBe(503)
  expect((await post(callbacks.port, textXml('a'))).status).toBe(200)
})
