import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sealReply, textReply } from '../testing/operator.ts'
import { APP_ID, type Setup, setUp } from '../testing/setup.ts'
import { FAULT_NOTICE } from './push.ts'

let world: Setup
beforeEach(async () => {
  world = await setUp()
})
afterEach(() => world.close())

const bodies = () =>
  world.sandbox
    .chat(world.person, APP_ID)
    .messages.map(({ body }) => ('text' in body ? body.text : body.type))

test('a message is pushed signed, with openid in the query and a MsgId beyond a double', async () => {
  const { sandbox, operator, person, openid } = world
  const said = await sandbox.say(person, APP_ID, '含有 ]]> 与 <b> 的消息')
  const received = operator.received[0]
  expect(said).toMatchObject({ outcome: 'answered', tries: 1 })
  expect(received?.url.searchParams.get('openid')).toBe(openid)
  expect(received?.url.searchParams.has('encrypt_type')).toBe(false)
  expect(received?.fields).toMatchObject({
    FromUserName: openid,
    MsgType: 'text',
    Content: '含有 ]]> 与 <b> 的消息',
    MsgId: said.msgId,
  })
  expect(Number(said.msgId)).toBeGreaterThan(Number.MAX_SAFE_INTEGER)
  expect(received?.body).toContain(`<MsgId>${said.msgId}</MsgId>`)
})

test('three tries with the same MsgId, then the person reads of the fault', async () => {
  const { sandbox, operator, person } = world
  operator.behave(() => 'hang')
  const said = await sandbox.say(person, APP_ID, '有人吗')
  expect(said).toMatchObject({ outcome: 'failed', tries: 3 })
  expect(new Set(operator.received.map(({ fields }) => fields.MsgId))).toEqual(
    new Set([said.msgId]),
  )
  expect(operator.received).toHaveLength(3)
  expect(bodies().at(-1)).toBe(FAULT_NOTICE)
  expect(sandbox.ledger.callbacks().map(({ outcome }) => outcome)).toEqual(
    expect.arrayContaining(['timeout', 'timeout', 'timeout']),
  )
})

test.each([
  ['a cut connection', 'cut' as const, 'cut'],
  ['HTTP 500', 500, 'status'],
])('%s is retried and the third try may still answer', async (_name, fault, outcome) => {
  const { sandbox, operator, person } = world
  operator.behave((received, count) => (count < 3 ? fault : textReply(received, '来了')))
  expect(await sandbox.say(person, APP_ID, '有人吗')).toMatchObject({
    outcome: 'answered',
    tries: 3,
  })
  const entries = sandbox.ledger.callbacks({ appId: APP_ID }).slice(-3)
  expect(entries.map((entry) => [entry.attempt, entry.outcome])).toEqual([
    [1, outcome],
    [2, outcome],
    [3, 'answered'],
  ])
  expect(bodies()).toEqual(['有人吗', '来了'])
})

test('an event that fails tells nobody, for nobody waits', async () => {
  world.operator.behave(() => 500)
  expect(await world.sandbox.unfollow(world.person, APP_ID)).toMatchObject({ outcome: 'failed' })
  expect(bodies()).toEqual([])
})

describe('passive replies', () => {
  test('a text reply reaches the person, beside what counts as nothing', async () => {
    const { sandbox, operator, person } = world
    operator.behave((received) => textReply(received, `收到：${received.fields.Content}`))
    await sandbox.say(person, APP_ID, '一')
    operator.behave(() => '')
    await sandbox.say(person, APP_ID, '二')
    expect(bodies()).toEqual(['一', '收到：一', '二'])
    expect(sandbox.ledger.deliveries(person)).toMatchObject([{ source: 'passive' }])
  })

  test.each([
    ['JSON', () => '{"errcode":0}'],
    [
      'a reply to somebody else',
      () => '<xml><ToUserName>x</ToUserName><MsgType>text</MsgType></xml>',
    ],
    ['an entity bomb', () => '<!DOCTYPE a [<!ENTITY b "c">]><xml><Content>&b;</Content></xml>'],
  ])('%s is a fault that is not retried', async (_name, answer) => {
    world.operator.behave(answer)
    const said = await world.sandbox.say(world.person, APP_ID, '一')
    expect(said).toMatchObject({ outcome: 'bad-answer', tries: 1 })
    expect(bodies()).toEqual(['一', FAULT_NOTICE])
  })

  test('a picture must be one of this account', async () => {
    const { sandbox, operator, person } = world
    operator.behave(
      ({ fields }) =>
        `<xml><ToUserName>${fields.FromUserName}</ToUserName><FromUserName>${fields.ToUserName}</FromUserName>` +
        '<MsgType>image</MsgType><Image><MediaId>nothing</MediaId></Image></xml>',
    )
    expect(await sandbox.say(person, APP_ID, '图')).toMatchObject({ outcome: 'bad-answer' })
  })

  test('to a message only the first article of a news reply is shown', async () => {
    const { operator, sandbox, person } = world
    const item =
      '<item><Title>题</Title><Description>述</Description><PicUrl>p</PicUrl><Url>u</Url></item>'
    operator.behave(
      ({ fields }) =>
        `<xml><ToUserName>${fields.FromUserName}</ToUserName><FromUserName>${fields.ToUserName}</FromUserName>` +
        `<MsgType>news</MsgType><ArticleCount>2</ArticleCount><Articles>${item}${item}</Articles></xml>`,
    )
    await sandbox.say(person, APP_ID, '新闻')
    const last = sandbox.chat(person, APP_ID).messages.at(-1)?.body
    expect(last).toEqual({
      type: 'news',
      articles: [{ title: '题', description: '述', picUrl: 'p', url: 'u' }],
    })
  })
})

describe('encryption', () => {
  test('safe mode hides all but ToUserName and takes sealed replies only', async () => {
    const { sandbox, operator, person } = world
    expect(await sandbox.configureCallback(APP_ID, operator.callback('safe'))).toEqual({ ok: true })
    operator.behave((received) => sealReply(APP_ID, textReply(received, '密文')))
    expect(await sandbox.say(person, APP_ID, '机密')).toMatchObject({ outcome: 'answered' })
    const [received] = operator.received
    expect(received?.url.searchParams.get('encrypt_type')).toBe('aes')
    expect(received?.body).not.toContain('机密')
    expect(received?.fields.Content).toBe('机密')
    operator.behave((plain) => textReply(plain, '明文'))
    expect(await sandbox.say(person, APP_ID, '再来')).toMatchObject({ outcome: 'bad-answer' })
    expect(bodies()).toEqual(['机密', '密文', '再来', FAULT_NOTICE])
  })

  test('compatible mode carries both and takes either', async () => {
    const { sandbox, operator, person } = world
    await sandbox.configureCallback(APP_ID, operator.callback('compatible'))
    operator.behave((received, count) =>
      count === 1 ? textReply(received, '明') : sealReply(APP_ID, textReply(received, '密')),
    )
    await sandbox.say(person, APP_ID, '甲')
    await sandbox.say(person, APP_ID, '乙')
    expect(operator.received[0]?.body).toMatch(/<Content>.*甲.*<Encrypt>/)
    expect(bodies()).toEqual(['甲', '明', '乙', '密'])
  })

  test('a tampered sealed reply is a fault', async () => {
    const { sandbox, operator, person } = world
    await sandbox.configureCallback(APP_ID, operator.callback('safe'))
    operator.behave((received) =>
      sealReply(APP_ID, textReply(received, '密')).replace(
        '<Nonce><![CDATA[abc',
        '<Nonce><![CDATA[abd',
      ),
    )
    expect(await sandbox.say(person, APP_ID, '甲')).toMatchObject({ outcome: 'bad-answer' })
  })
})

describe('configuring', () => {
  test('is refused unless the server echoes, and changes nothing then', async () => {
    const { sandbox, operator } = world
    const callback = { ...operator.callback('plain'), token: 'othertoken' }
    const refused = await sandbox.configureCallback(APP_ID, callback)
    expect(refused.ok).toBe(false)
    expect(sandbox.accounts()[0]?.callback?.token).toBe('sandboxtoken')
  })

  test.each([
    [{ url: 'ftp://example.com' }, 'URL'],
    [{ token: 'no spaces!' }, 'Token'],
    [{ aesKey: 'short', mode: 'safe' as const }, 'EncodingAESKey'],
  ])('%o is refused', async (change, reason) => {
    const { sandbox, operator } = world
    const callback = { ...operator.callback('plain'), ...change }
    const answer = await sandbox.configureCallback(APP_ID, callback)
    expect(answer.ok).toBe(false)
    expect(answer.reason).toContain(reason)
  })
})
