import { afterEach, beforeEach, expect, test } from 'vitest'
import { APP_ID, type Setup, setUp } from '../testing/setup.ts'
import { fillLines } from './fields.ts'

let world: Setup
beforeEach(async () => {
  world = await setUp()
})
afterEach(() => world.close())

const DATA = {
  thing1: { value: '路灯不亮' },
  phrase2: { value: '已办结' },
  time3: { value: '2026年3月2日 10:00' },
}
const event = () => world.operator.received.at(-1)?.fields

async function addTemplate() {
  const short = { template_id_short: '43210' }
  const { template_id } = await world.call('/cgi-bin/template/api_add_template', short)
  return String(template_id)
}

test('a template message is delivered, its 19-digit msgid told again by event', async () => {
  const id = await addTemplate()
  expect(await world.api.getAllPrivateTemplate()).toMatchObject({
    template_list: [{ template_id: id, title: '办理进度提醒' }],
  })
  const answer = await world.api.sendTemplate(world.openid, id, 'http://h5.example/', '', DATA)
  await world.sandbox.settle()
  expect(event()).toMatchObject({
    Event: 'TEMPLATESENDJOBFINISH',
    MsgID: String(answer.msgid),
    Status: 'success',
  })
  expect(String(answer.msgid)).toMatch(/^\d{19}$/)
  expect(world.sandbox.ledger.deliveries(world.person).at(-1)?.message.body).toEqual({
    type: 'notice',
    title: '办理进度提醒',
    url: 'http://h5.example/',
    fields: [
      { name: '办理事项', value: '路灯不亮' },
      { name: '当前状态', value: '已办结' },
      { name: '更新时间', value: '2026年3月2日 10:00' },
    ],
  })
})

test('the same client_msg_id within ten minutes is sent once', async () => {
  const template_id = await addTemplate()
  const body = { touser: world.openid, template_id, data: DATA, client_msg_id: 'case-1' }
  const send = () => world.call('/cgi-bin/message/template/send', body)
  await send()
  await send()
  expect(world.sandbox.ledger.deliveries(world.person)).toHaveLength(1)
  await world.sandbox.clock.advance(600_000)
  await send()
  expect(world.sandbox.ledger.deliveries(world.person)).toHaveLength(2)
})

test('who refuses gets nothing and the event says so; who left is 43004', async () => {
  const id = await addTemplate()
  world.sandbox.refuseTemplates(world.person, APP_ID, true)
  await world.api.sendTemplate(world.openid, id, '', '', DATA)
  await world.sandbox.settle()
  expect(event()).toMatchObject({ Status: 'failed:user block' })
  expect(world.sandbox.ledger.deliveries(world.person)).toHaveLength(0)
  await world.sandbox.unfollow(world.person, APP_ID)
  await expect(world.api.sendTemplate(world.openid, id, '', '', DATA)).rejects.toMatchObject({
    code: 43004,
  })
  await expect(world.api.sendTemplate(world.openid, 'x', '', '', DATA)).rejects.toMatchObject({
    code: 40037,
  })
})

test('a subscription account has no template messages', async () => {
  world.sandbox.updateAccount(APP_ID, { kind: 'subscription' })
  await expect(world.api.getAllPrivateTemplate()).rejects.toMatchObject({ code: 48001 })
})

async function subscribeTemplate(tid: number, kidList: number[]) {
  const answer = await world.call('/wxaapi/newtmpl/addtemplate', {
    tid,
    kidList,
    sceneDesc: '进度',
  })
  return String(answer.priTmplId)
}
const bizsend = (template_id: string, data: unknown) =>
  world.call('/cgi-bin/message/subscribe/bizsend', { touser: world.openid, template_id, data })

test('a one-time consent is good for one message', async () => {
  const id = await subscribeTemplate(9002, [1, 2])
  const data = { thing1: { value: '办证' }, time2: { value: '2026年3月3日 09:30' } }
  expect(await bizsend(id, data)).toMatchObject({ errcode: 43101 })
  await world.sandbox.answerPopup(world.person, APP_ID, [{ templateId: id, accept: true }])
  expect(event()).toMatchObject({
    Event: 'subscribe_msg_popup_event',
    SubscribeMsgPopupEvent: { List: { TemplateId: id, SubscribeStatusString: 'accept' } },
  })
  expect(await bizsend(id, data)).toMatchObject({ errcode: 0 })
  await world.sandbox.settle()
  expect(event()).toMatchObject({ Event: 'subscribe_msg_sent_event' })
  expect(await bizsend(id, data)).toMatchObject({ errcode: 43101 })
})

test('a lasting consent lasts until it is ended', async () => {
  const id = await subscribeTemplate(9001, [1, 2])
  const data = { thing1: { value: '路灯' }, phrase2: { value: '已办结' } }
  await world.sandbox.answerPopup(world.person, APP_ID, [{ templateId: id, accept: true }])
  for (let count = 0; count < 3; count++)
    expect(await bizsend(id, data)).toMatchObject({ errcode: 0 })
  const wrong = { ...data, phrase2: { value: '六个汉字的词' } }
  expect(await bizsend(id, wrong)).toMatchObject({
    errcode: 47003,
    errmsg: expect.stringContaining('data.phrase2.value'),
  })
  await world.sandbox.endSubscription(world.person, APP_ID, id)
  expect(event()).toMatchObject({ Event: 'subscribe_msg_change_event' })
  expect(await bizsend(id, data)).toMatchObject({ errcode: 43101 })
})

test('the phone lists what may be agreed to, and agrees', async () => {
  const id = await subscribeTemplate(9002, [1, 2])
  const url = `${world.origin}/phone/api/people/${world.person}/subscribe-templates`
  const listed = await (await fetch(`${url}?appId=${APP_ID}`)).json()
  expect(listed).toEqual([expect.objectContaining({ templateId: id, lasting: false, left: 0 })])
  const body = JSON.stringify({ appId: APP_ID, choices: [{ templateId: id, accept: true }] })
  const agreed = await fetch(url, { method: 'POST', body })
  expect(await agreed.json()).toEqual([expect.objectContaining({ left: 1 })])
})

test('the older one-time message needs an agreement for its scene', async () => {
  const send = () =>
    world.call('/cgi-bin/message/template/subscribe', {
      touser: world.openid,
      scene: '7',
      title: '提醒',
      data: { content: { value: '明日停水' } },
    })
  expect(await send()).toMatchObject({ errcode: 43101 })
  world.sandbox.agreeOnce(world.person, APP_ID, '7')
  expect(await send()).toMatchObject({ errcode: 0 })
  expect(await send()).toMatchObject({ errcode: 43101 })
})

test.each([
  ['thing1', '字'.repeat(20), true],
  ['thing1', '字'.repeat(21), false],
  ['thing1', '', false],
  ['number2', '12345', true],
  ['number2', '12a', false],
  ['phrase3', '五个汉字啊', true],
  ['phrase3', '六个汉字的词', false],
  ['date4', '2026年3月2日', true],
  ['date4', '明天', false],
  ['phone_number5', '+86-0766-66888866', true],
  ['amount6', '¥12.50', true],
  ['name7', '十个汉字的姓名算不算长', false],
  ['car_number8', '粤A8Z888挂', true],
])('%s takes %s: %s', (key, value, fits) => {
  const fill = () => fillLines(`项：{{${key}.DATA}}`, { [key]: { value } })
  if (fits) expect(fill()).toEqual([{ name: '项', value }])
  else expect(fill).toThrow('argument invalid')
})
