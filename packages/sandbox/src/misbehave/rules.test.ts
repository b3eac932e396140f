import { afterEach, beforeEach, expect, test } from 'vitest'
import { APP_ID, type Setup, setUp } from '../testing/setup.ts'

let world: Setup
beforeEach(async () => {
  world = await setUp()
})
afterEach(() => world.close())

const SEND = '/cgi-bin/message/custom/send'
const text = (content: string) => ({ touser: world.openid, msgtype: 'text', text: { content } })

test('an errcode hits the next calls of one API, and no more', async () => {
  world.sandbox.misbehave({ api: SEND, times: 2, fault: { kind: 'errcode', errcode: -1 } })
  expect(await world.call('/cgi-bin/user/get')).toMatchObject({ total: 1 })
  expect(await world.call(SEND, text('一'))).toMatchObject({ errcode: -1 })
  expect(await world.call(SEND, text('二'))).toMatchObject({ errcode: -1 })
  expect(await world.call(SEND, text('三'))).toMatchObject({ errcode: 0 })
  expect(world.sandbox.ledger.deliveries(world.person)).toHaveLength(1)
})

test('cut: the work is done, the caller is left without an answer', async () => {
  await world.token()
  world.sandbox.misbehave({ api: '/cgi-bin/message/*', fault: { kind: 'cut' } })
  await expect(world.call(SEND, text('已送达'))).rejects.toThrow()
  expect(world.sandbox.ledger.deliveries(world.person)).toHaveLength(1)
  expect(world.sandbox.ledger.calls({ api: SEND })).toMatchObject([{ errcode: 0, faults: ['cut'] }])
})

test('refuse: nothing is done', async () => {
  await world.token()
  world.sandbox.misbehave({ api: SEND, fault: { kind: 'refuse' } })
  await expect(world.call(SEND, text('未送达'))).rejects.toThrow()
  expect(world.sandbox.ledger.deliveries(world.person)).toHaveLength(0)
})

test('other accounts are left alone, and behave() ends it all', async () => {
  world.sandbox.misbehave({ api: '*', appId: 'wxother', times: 9, fault: { kind: 'garbage' } })
  expect(await world.call(SEND, text('一'))).toMatchObject({ errcode: 0 })
  world.sandbox.misbehave({ api: SEND, times: 9, fault: { kind: 'status', status: 502 } })
  await expect(world.call(SEND, text('二'))).rejects.toThrow()
  world.sandbox.behave()
  expect(await world.call(SEND, text('三'))).toMatchObject({ errcode: 0 })
})

test('a duplicate has the same MsgId; the same-msgid fault gives two messages one', async () => {
  const { sandbox, operator, person } = world
  sandbox.misbehave({ callback: 'text', fault: { kind: 'duplicate' } })
  await sandbox.say(person, APP_ID, '一')
  expect(operator.received.map(({ fields }) => fields.Content)).toEqual(['一', '一'])
  expect(operator.received[0]?.fields.MsgId).toBe(operator.received[1]?.fields.MsgId)
  sandbox.misbehave({ callback: 'text', fault: { kind: 'same-msgid' } })
  const again = await sandbox.say(person, APP_ID, '二')
  expect(again.msgId).toBe(operator.received[0]?.fields.MsgId)
})

test('a reordered message comes behind the next, or at settle', async () => {
  const { sandbox, operator, person } = world
  sandbox.misbehave({ callback: '*', fault: { kind: 'reorder', behind: 1 } })
  const first = sandbox.say(person, APP_ID, '先说')
  await sandbox.say(person, APP_ID, '后说')
  await first
  expect(operator.received.map(({ fields }) => fields.Content)).toEqual(['后说', '先说'])
  sandbox.misbehave({ callback: '*', fault: { kind: 'reorder', behind: 5 } })
  const held = sandbox.say(person, APP_ID, '压轴')
  await sandbox.settle()
  expect(await held).toMatchObject({ outcome: 'answered' })
})

test('lost, truncated and badly signed callbacks', async () => {
  const { sandbox, operator, person } = world
  sandbox.misbehave({ callback: 'text', fault: { kind: 'lose' } })
  expect(await sandbox.say(person, APP_ID, '丢')).toMatchObject({ outcome: 'lost', tries: 0 })
  sandbox.misbehave({ callback: 'text', fault: { kind: 'bad-signature' } })
  // The operator refuses each try with 403.
  expect(await sandbox.say(person, APP_ID, '伪')).toMatchObject({ outcome: 'failed', tries: 3 })
  expect(operator.received).toHaveLength(0)
})
