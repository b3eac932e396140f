import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDraft } from '../testing/library.ts'
import { APP_ID, type Setup, setUp } from '../testing/setup.ts'

let world: Setup
let second: string
beforeEach(async () => {
  world = await setUp()
  const person = world.sandbox.createPerson({ name: '演示市民乙' })
  second = person.id
  await world.sandbox.follow(second, APP_ID)
  world.operator.received.length = 0
})
afterEach(() => world.close())

const status = async (id: unknown) =>
  (await world.call('/cgi-bin/message/mass/get', { msg_id: id })).msg_status
const event = () => world.operator.received.at(-1)?.fields

test('an article goes to everyone, with event and addresses', async () => {
  const media_id = await addDraft(world)
  const sent = await world.api.massSendNews(media_id, true, 'release-1')
  expect(sent).toMatchObject({ errcode: 0, errmsg: 'send job submission success' })
  expect(await status(sent.msg_id)).toBe('SENDING')
  await world.sandbox.settle()
  expect(await status(sent.msg_id)).toBe('SEND_SUCCESS')
  expect(event()).toMatchObject({
    Event: 'MASSSENDJOBFINISH',
    MsgID: String(sent.msg_id),
    Status: 'send success',
    TotalCount: '2',
    FilterCount: '2',
    SentCount: '2',
    ErrorCount: '0',
    ArticleUrlResult: { Count: '1' },
  })
  const [delivered] = world.sandbox.ledger.deliveries(second)
  expect(delivered).toMatchObject({
    source: 'mass',
    message: { body: { type: 'news', articles: [{ title: '演示文章' }] } },
  })
})

test('the same clientmsgid: too soon, then known, and new again after a day', async () => {
  const send = () =>
    world.call('/cgi-bin/message/mass/sendall', {
      filter: { is_to_all: true },
      msgtype: 'text',
      text: { content: '通知' },
      clientmsgid: 'job-7',
    })
  const first = await send()
  expect(await send()).toMatchObject({ errcode: 45066 })
  await world.sandbox.clock.advance(60_000)
  expect(await send()).toMatchObject({ errcode: 45065, msg_id: first.msg_id })
  await world.sandbox.clock.advance(24 * 3_600_000)
  expect(await send()).toMatchObject({ errcode: 0 })
})

test('without a clientmsgid the platform makes one of audience and contents', async () => {
  await world.api.massSendText('通知', true)
  await expect(world.api.massSendText('通知', true)).rejects.toMatchObject({ code: 45066 })
  expect(await world.api.massSendText('另一通知', true)).toMatchObject({ errcode: 0 })
  await expect(world.api.massSendText('长', true, 'x'.repeat(65))).rejects.toMatchObject({
    code: 45067,
  })
})

test('a retry of a sent article is 45065 and not a missing draft', async () => {
  const media_id = await addDraft(world)
  await world.api.massSendNews(media_id, true, 'release-2')
  await world.sandbox.settle()
  await world.sandbox.clock.advance(60_000)
  await expect(world.api.massSendNews(media_id, true, 'release-2')).rejects.toMatchObject({
    code: 45065,
  })
})

test('a service account has four a month to all, and each follower takes four', async () => {
  for (let count = 0; count < 4; count++) await world.api.massSendText(`第${count}条`, true)
  await expect(world.api.massSendText('第五条', true)).rejects.toMatchObject({ code: 45028 })
  await world.sandbox.settle()
  const openids = [world.openid, world.sandbox.openidOf(second, APP_ID)]
  await world.api.massSendText('指定', openids)
  await world.sandbox.settle()
  expect(event()).toMatchObject({ TotalCount: '2', FilterCount: '0', SentCount: '0' })
})

test('a subscription account has one a day, which a failure gives back', async () => {
  world.sandbox.updateAccount(APP_ID, { kind: 'subscription' })
  world.sandbox.nextMass(APP_ID, { status: 'err(20001)' })
  const failed = await world.api.massSendText('甲', true)
  await world.sandbox.settle()
  expect(event()).toMatchObject({ Status: 'err(20001)', SentCount: '0' })
  expect(await status(failed.msg_id)).toBe('SEND_FAIL')
  await world.api.massSendText('乙', true)
  await expect(world.api.massSendText('丙', true)).rejects.toMatchObject({ code: 45028 })
  await world.sandbox.clock.advance(14 * 3_600_000)
  expect(await world.api.massSendText('丙', true)).toMatchObject({ errcode: 0 })
})

test('a copy is stopped unless it may be a reprint', async () => {
  const copies = [{ articleIdx: 1, originalUrl: 'http://mp.weixin.qq.com/s/x' }]
  world.sandbox.nextMass(APP_ID, { status: 'send success', copies })
  await world.api.massSendNews(await addDraft(world), true, 'copy-1')
  await world.sandbox.settle()
  expect(event()).toMatchObject({
    Status: 'err(30003)',
    CopyrightCheckResult: {
      Count: '1',
      CheckState: '3',
      ResultList: { item: { ArticleIdx: '1' } },
    },
  })
})

test('under protection the administrator decides within half an hour', async () => {
  world.sandbox.updateAccount(APP_ID, { massProtection: true })
  const refused = await world.api.massSendText('甲', true)
  await world.sandbox.confirmMass(Number(refused.msg_id), 'refuse')
  expect(event()).toMatchObject({ Status: 'err(40001)' })
  await world.api.massSendText('乙', true)
  await world.sandbox.settle()
  expect(event()).toMatchObject({ Status: 'err(40001)' })
  await world.sandbox.clock.advance(30 * 60_000)
  expect(event()).toMatchObject({ Status: 'err(40002)' })
  const accepted = await world.api.massSendText('丙', true)
  await world.sandbox.confirmMass(Number(accepted.msg_id), 'accept')
  await world.sandbox.settle()
  expect(event()).toMatchObject({ Status: 'send success', SentCount: '2' })
})

test('to a tag, by name, previewed, and called back', async () => {
  const { api, call, openid, sandbox, person } = world
  const { tag } = await api.createTags('东街')
  await api.batchTagging([openid], tag.id)
  const sent = await api.massSendNews(await addDraft(world), tag.id)
  await sandbox.settle()
  expect(event()).toMatchObject({ TotalCount: '1', SentCount: '1' })
  expect(sandbox.ledger.deliveries(second)).toHaveLength(0)
  await api.previewText(openid, '预览')
  expect(sandbox.ledger.deliveries(person).at(-1)).toMatchObject({ source: 'preview' })
  await call('/cgi-bin/message/mass/delete', { msg_id: sent.msg_id })
  expect(await status(sent.msg_id)).toBe('DELETE')
})

test.each([
  [{ filter: { is_to_all: false, tag_id: 999 }, msgtype: 'text', text: { content: 'x' } }, 45159],
  [{ filter: { is_to_all: true }, msgtype: 'music' }, 40008],
  [{ filter: { is_to_all: true }, msgtype: 'text', text: { content: '' } }, 44004],
  [{ filter: { is_to_all: true }, msgtype: 'mpnews', mpnews: { media_id: 'none' } }, 40007],
])('%j is refused with %i', async (body, errcode) => {
  expect(await world.call('/cgi-bin/message/mass/sendall', body)).toMatchObject({ errcode })
})
