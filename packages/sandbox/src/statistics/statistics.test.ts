import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDraft } from '../testing/library.ts'
import { APP_ID, type Setup, setUp } from '../testing/setup.ts'

let world: Setup
let url: string
const DAY = 86_400_000
const ON = { begin_date: '2026-03-02', end_date: '2026-03-02' }

beforeAll(async () => {
  world = await setUp()
  const { sandbox, person } = world
  await sandbox.say(person, APP_ID, '一')
  await sandbox.say(person, APP_ID, '二')
  const guest = sandbox.createPerson({ name: '演示市民乙' })
  await sandbox.follow(guest.id, APP_ID)
  await sandbox.unfollow(guest.id, APP_ID)
  const { publish_id } = await world.call('/cgi-bin/freepublish/submit', {
    media_id: await addDraft(world),
  })
  await sandbox.settle()
  const done = await world.call('/cgi-bin/freepublish/get', { publish_id })
  url = (done.article_detail as { item: { article_url: string }[] }).item[0]?.article_url ?? ''
  sandbox.readArticle(person, url)
  sandbox.readArticle(person, url)
  sandbox.readArticle(guest.id, url)
  sandbox.shareArticle(guest.id, url)
  await sandbox.clock.advance(DAY)
})
afterAll(() => world.close())

test('the SDK reads yesterday’s followers and messages', async () => {
  const [from, to] = [ON.begin_date, ON.end_date]
  expect(await world.api.getUserSummary(from, to)).toMatchObject({
    list: [
      { ref_date: from, user_source: 1, new_user: 2, cancel_user: 0 },
      { ref_date: from, user_source: 0, new_user: 0, cancel_user: 1 },
    ],
  })
  expect(await world.api.getUserCumulate(from, to)).toMatchObject({ list: [{ cumulate_user: 1 }] })
  expect(await world.api.getUpstreamMsg(from, to)).toMatchObject({
    list: [{ ref_date: from, msg_type: 1, msg_user: 1, msg_count: 2 }],
  })
})

test('weeks and months add their days up', async () => {
  const week = { begin_date: '2026-02-23', end_date: '2026-03-02' }
  expect(await world.call('/datacube/getupstreammsgweek', week)).toMatchObject({
    list: [{ ref_date: '2026-03-02', msg_count: 2 }],
  })
  const answer = await world.call('/datacube/getupstreammsgdistmonth', week)
  expect(answer.list).toHaveLength(6)
  expect(answer.list).toContainEqual({ ref_date: '2026-03-01', count_interval: 1, msg_user: 1 })
})

test('articles: readers are counted once, sharers too, in the account’s figures as well', async () => {
  const figures = async (name: string) => (await world.call(`/datacube/${name}`, ON)).list
  expect(await figures('getarticleread')).toMatchObject([
    { ref_date: ON.begin_date, msgid: expect.stringMatching(/^\d+_1$/), detail: { read_user: 2 } },
  ])
  expect(await figures('getarticleshare')).toMatchObject([{ detail: { share_user: 1 } }])
  expect(await figures('getbizsummary')).toMatchObject([
    { detail: { read_user: 2, share_user: 1, send_page_count: 1 } },
  ])
  expect(await figures('getarticletotaldetail')).toMatchObject([
    {
      title: '演示文章',
      content_url: url,
      detail_list: [{ stat_date: '2026-03-02', read_user: 2 }],
    },
  ])
  expect(await figures('getinterfacesummary')).toMatchObject([{ fail_count: 0 }])
})

test.each([
  ['getusersummary', { begin_date: 'x', end_date: '2026-03-02' }, 61500],
  ['getusersummary', { begin_date: '2026-03-02', end_date: '2026-03-01' }, 61501],
  ['getusersummary', { begin_date: '2026-03-03', end_date: '2026-03-03' }, 61501],
  ['getusersummary', { begin_date: '2026-02-01', end_date: '2026-02-08' }, 61501],
  ['getarticleread', { begin_date: '2026-03-01', end_date: '2026-03-02' }, 61501],
  ['getusersummary', { begin_date: '2014-11-30', end_date: '2014-11-30' }, 61501],
])('%s of %j is refused with %i', async (name, body, errcode) => {
  expect(await world.call(`/datacube/${name}`, body)).toMatchObject({ errcode })
})

test('before eight in the morning yesterday is not ready', async () => {
  await world.sandbox.clock.advance(21 * 3_600_000)
  const body = { begin_date: '2026-03-03', end_date: '2026-03-03' }
  expect(await world.call('/datacube/getbizsummary', body)).toEqual({ list: [], is_delay: true })
  await world.sandbox.clock.advance(3_600_000)
  expect(await world.call('/datacube/getbizsummary', body)).toMatchObject({ is_delay: false })
})

test('what was said is on the service desk’s record, in pages', async () => {
  await world.sandbox.say(world.person, APP_ID, '三')
  await world.api.sendText(world.openid, '答三')
  const now = world.sandbox.clock.seconds()
  const ask = { starttime: now - 3600, endtime: now + 1, msgid: 1, number: 1 }
  const path = '/customservice/msgrecord/getmsglist'
  const first = await world.call(path, ask)
  expect(first).toMatchObject({
    number: 1,
    recordlist: [{ openid: world.openid, opercode: 2003, text: '三', worker: '' }],
  })
  const second = await world.call(path, { ...ask, msgid: first.msgid })
  expect(second).toMatchObject({ number: 1, recordlist: [{ opercode: 2002, text: '答三' }] })
  expect(await world.call(path, { ...ask, msgid: second.msgid })).toMatchObject({ number: 0 })
  expect(await world.call(path, { ...ask, starttime: now - 90_000 })).toMatchObject({
    errcode: 65417,
  })
  expect(await world.call(path, { ...ask, number: 10_001 })).toMatchObject({ errcode: 65416 })
})

test.each([
  ['kf1@demo-county', 0],
  ['kf1@demo-county', 61453],
  ['kf1@elsewhere', 61452],
  ['verylongname@demo-county', 61454],
  ['汉字@demo-county', 61455],
])('service account %s: %i', async (kf_account, errcode) => {
  const body = { kf_account, nickname: '坐席' }
  expect(await world.call('/customservice/kfaccount/add', body)).toMatchObject({ errcode })
})

test('a message may name a service account, but only a known one', async () => {
  const send = (kf_account: string) =>
    world.call('/cgi-bin/message/custom/send', {
      touser: world.openid,
      msgtype: 'text',
      text: { content: '您好' },
      customservice: { kf_account },
    })
  expect(await send('kf1@demo-county')).toMatchObject({ errcode: 0 })
  expect(await send('kf9@demo-county')).toMatchObject({ errcode: 61452 })
})
