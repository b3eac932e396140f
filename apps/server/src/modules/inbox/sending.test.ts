import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Account } from '#modules/accounts/index.ts'
import { lookUpOutbound } from './outbound/look-up.ts'
import { sendOutbound } from './outbound/send.ts'
import { sweepOutboundMessages } from './outbound/sweep.ts'
import { conversationOf, linesOf } from './testing/pushes.ts'
import { type Citizen, type Setup, setUp } from './testing/setup.ts'

const send = '/cgi-bin/message/custom/send'
const minute = 60_000

let it: Setup
let account: Account
let citizen: Citizen
beforeAll(async () => {
  it = await setUp()
})
beforeEach(async () => {
  it.sandbox.behave()
  account = await it.account(it.east)
  citizen = await it.citizen(account)
})
afterAll(() => it.close())

const agent = () => it.staff(it.east, 'answering-staff')
const answer = async (text: string, more: object = {}) =>
  (await agent()).post(`${citizen.url}/messages`, { text, ...more })
const answers = async () =>
  (await linesOf(it.server.platform.database.db, citizen)).filter((it) => it.direction === 'out')
const windowNow = async () => (await (await agent()).get(citizen.url)).body.window
const fails = (errcode: number, times = 1) =>
  it.sandbox.misbehave({
    appId: account.appId,
    api: send,
    fault: { kind: 'errcode', errcode },
    times,
  })
const cut = () => it.sandbox.misbehave({ appId: account.appId, api: send, fault: { kind: 'cut' } })
const refuse = () =>
  it.sandbox.misbehave({ appId: account.appId, api: send, fault: { kind: 'refuse' } })
/** What one worker does, and what the schedule does every minute. */
const work = () => sendOutbound.run(it.server.ctx(), citizen)
const sweep = () => sweepOutboundMessages.run(it.server.ctx(), {})
const sendCalls = () => it.sandbox.ledger.calls({ api: send, appId: account.appId }).length

describe('an answer', () => {
  test('is queued at once, sent by a job, and on the phone', async () => {
    const queued = await answer('下午五点半下班')
    expect(queued).toMatchObject({ status: 200, body: { state: 'queued', direction: 'out' } })
    expect(citizen.phone()).toEqual([])
    await it.server.runJobs()
    expect(citizen.phone()).toEqual(['下午五点半下班'])
    expect(await answers()).toMatchObject([{ state: 'sent' }])
    expect(await windowNow()).toMatchObject({ open: true, by: 'message', left: 5 })
  })

  test('counts in the window that closes first', async () => {
    // The follow opened the short one a moment ago.
    await answer('一')
    expect(await conversation()).toMatchObject({ tap_window_used: 1, message_window_used: 0 })
    it.clock.advance(minute)
    await answer('二')
    expect(await conversation()).toMatchObject({ tap_window_used: 1, message_window_used: 1 })
    expect(await windowNow()).toMatchObject({ left: 4 })
  })

  test('goes out in the order of writing, though all wait at once', async () => {
    for (const text of ['一', '二', '三', '四']) await answer(text)
    await it.server.runJobs()
    expect(citizen.phone()).toEqual(['一', '二', '三', '四'])
  })

  test('is sent once by two workers at once', async () => {
    for (const text of ['一', '二', '三']) await answer(text)
    await Promise.all([work(), work(), work()])
    await work()
    expect(citizen.phone()).toEqual(['一', '二', '三'])
    expect(sendCalls()).toBe(3)
  })

  test('of a double click is one message', async () => {
    const [first, second] = await Promise.all([
      answer('收到', { sendKey: 'click-1' }),
      answer('收到', { sendKey: 'click-1' }),
    ])
    expect(first?.body.messageId).toBe(second?.body.messageId)
    await it.server.runJobs()
    await answer('收到', { sendKey: 'click-1' })
    await it.server.runJobs()
    expect(citizen.phone()).toEqual(['收到'])
    expect(await conversation()).toMatchObject({ message_count: 2, tap_window_used: 1 })
  })

  test('ends the waiting, but not for what its writer had not seen', async () => {
    const [seen] = await linesOf(it.server.platform.database.db, citizen).then((lines) =>
      lines.filter((line) => line.direction === 'in'),
    )
    it.clock.advance(1000)
    await it.sandbox.say(citizen.personId, citizen.appId, '还有一个问题')
    const waitingSince = it.clock.now()
    await answer('先答第一个', { seenId: seen?.id })
    expect(await conversation()).toMatchObject({ unread: 1, waiting_since: waitingSince })
    await answer('再答第二个')
    expect(await conversation()).toMatchObject({ unread: 0, waiting_since: null })
  })
})

describe('what the platform refuses', () => {
  test.each([
    [45015, 'expired'],
    [45047, 'used-up'],
  ])('%d closes the window', async (errcode, closed) => {
    it.clock.advance(minute)
    fails(errcode)
    await answer('晚了')
    await it.server.runJobs()
    expect(await answers()).toMatchObject([{ state: 'failed', body: { failure: { errcode } } }])
    expect(await windowNow()).toMatchObject({ open: false, closed })
    expect(await answer('再来')).toMatchObject({
      status: 409,
      body: { error: { code: 'REPLY_WINDOW_CLOSED', details: { reason: closed } } },
    })
    await it.sandbox.say(citizen.personId, citizen.appId, '在吗')
    expect(await windowNow()).toMatchObject({ open: true, left: 5 })
  })

  test('has used nothing up, says why in both languages, and can be sent again', async () => {
    it.clock.advance(minute)
    fails(45009)
    const { body } = await answer('今日额度')
    await it.server.runJobs()
    const [failed] = await answers()
    expect(failed).toMatchObject({ state: 'failed', body: { failure: { reason: 'quota' } } })
    expect(failed?.body.failure).toMatchObject({
      zh: expect.stringMatching(/。/),
      en: expect.stringMatching(/^[A-Z].*\. /),
    })
    expect(await conversation()).toMatchObject({ message_window_used: 0 })
    await (await agent()).post(`${citizen.url}/messages/${body.messageId}/again`)
    await it.server.runJobs()
    expect(citizen.phone()).toEqual(['今日额度'])
  })

  test('for good (48001) is noted as a capability the account lacks', async () => {
    fails(48001)
    await answer('没有权限')
    await it.server.runJobs()
    expect(await answers()).toMatchObject([{ state: 'failed' }])
    const manager = await it.staff(it.east, 'system-administrator')
    const { body } = await manager.get(`/api/accounts/${account.accountId}/health`)
    expect(JSON.stringify(body)).toContain('48001')
  })

  test('because nobody follows any more is shown so', async () => {
    fails(43004)
    await answer('您好')
    await it.server.runJobs()
    expect(await windowNow()).toMatchObject({ open: false, closed: 'unsubscribed' })
  })

  test('for the moment (45011) is tried again, and later ones wait for it', async () => {
    fails(45011, 3)
    await answer('一')
    await answer('二')
    await it.server.runJobs()
    expect(await answers()).toMatchObject([{ state: 'queued' }, { state: 'queued' }])
    expect(citizen.phone()).toEqual([])
    it.clock.advance(3 * minute)
    await sweep()
    await it.server.runJobs()
    expect(citizen.phone()).toEqual(['一', '二'])
  })

  test('waits no longer than the window', async () => {
    await answer('明天再说')
    it.clock.advance(48 * 60 * minute)
    await it.server.runJobs()
    expect(await answers()).toMatchObject([
      { state: 'failed', body: { failure: { reason: 'too-late' } } },
    ])
    expect(sendCalls()).toBe(0)
  })
})

describe('an account that is paused', () => {
  test('takes no answers, and sends none that were queued', async () => {
    const manager = await it.staff(it.east, 'system-administrator')
    await answer('赶在暂停之前')
    const paused = await manager.put(`/api/accounts/${account.accountId}/state`, {
      state: 'paused',
      reason: '演示暂停',
    })
    expect(paused.status).toBe(200)
    expect(await answer('之后')).toMatchObject({
      status: 409,
      body: { error: { code: 'ACCOUNT_CANNOT_SEND' } },
    })
    await it.server.runJobs()
    expect(await answers()).toMatchObject([
      { state: 'failed', body: { failure: { reason: 'ACCOUNT_PAUSED' } } },
    ])
    expect(sendCalls()).toBe(0)
  })
})

describe('a line that breaks', () => {
  test('after the work: looked up, found, never sent twice', async () => {
    cut()
    await answer('已经到了')
    await work()
    expect(await answers()).toMatchObject([{ state: 'unknown' }])
    expect(citizen.phone()).toEqual(['已经到了'])
    it.clock.advance(minute)
    await it.server.runJobs()
    expect(await answers()).toMatchObject([{ state: 'sent', body: { lookedUp: 1 } }])
    expect(citizen.phone()).toEqual(['已经到了'])
    expect(sendCalls()).toBe(1)
  })

  test('before the work: looked up, not found, failed, and sent again by a person', async () => {
    it.clock.advance(minute)
    refuse()
    const { body } = await answer('没有到')
    await it.server.runJobs()
    const [failed] = await answers()
    expect(failed).toMatchObject({
      state: 'failed',
      body: { lookedUp: 4, failure: { reason: 'never-arrived' } },
    })
    expect(await conversation()).toMatchObject({ message_window_used: 0 })
    const again = await (await agent()).post(`${citizen.url}/messages/${body.messageId}/again`)
    expect(again.status).toBe(200)
    const twice = await (await agent()).post(`${citizen.url}/messages/${body.messageId}/again`)
    expect(twice.body.messageId).toBe(again.body.messageId)
    await it.server.runJobs()
    expect(citizen.phone()).toEqual(['没有到'])
    expect(await answers()).toMatchObject([{ state: 'failed' }, { state: 'sent' }])
  })

  test('does not hold up what comes after', async () => {
    refuse()
    await answer('一')
    await answer('二')
    await work()
    expect(await answers()).toMatchObject([{ state: 'unknown' }, { state: 'sent' }])
    expect(citizen.phone()).toEqual(['二'])
    await it.server.runJobs()
  })

  test('is not mistaken for an earlier message with the same words', async () => {
    await answer('好的')
    await it.server.runJobs()
    it.clock.advance(10_000)
    refuse()
    await answer('好的')
    await it.server.runJobs()
    expect(await answers()).toMatchObject([{ state: 'sent' }, { state: 'failed' }])
    expect(citizen.phone()).toEqual(['好的'])
  })

  test('nor for what another citizen was told', async () => {
    const other = await it.citizen(account)
    const desk = await agent()
    await desk.post(`${other.url}/messages`, { text: '好的' })
    await it.server.runJobs()
    refuse()
    await answer('好的')
    await it.server.runJobs()
    expect(other.phone()).toEqual(['好的'])
    expect(await answers()).toMatchObject([{ state: 'failed' }])
  })

  test('twice with the same words: one line on record settles one of the two', async () => {
    cut()
    await answer('好的')
    await work()
    refuse()
    await answer('好的')
    await work()
    it.clock.advance(minute)
    const { accountId } = account
    await Promise.all(
      (await answers()).map(({ id: messageId }) =>
        lookUpOutbound.run(it.server.ctx(), { accountId, messageId }),
      ),
    )
    await it.server.runJobs()
    expect((await answers()).map(({ state }) => state).sort()).toEqual(['failed', 'sent'])
    expect(citizen.phone()).toEqual(['好的'])
  })

  test('where the records may not be read: a person decides', async () => {
    cut()
    it.sandbox.misbehave({
      api: '/customservice/msgrecord/getmsglist',
      fault: { kind: 'errcode', errcode: 48001 },
    })
    const { body } = await answer('到了没有')
    await it.server.runJobs()
    expect(await answers()).toMatchObject([
      { state: 'unknown', body: { failure: { reason: 'cannot-look-up' } } },
    ])
    const again = await (await agent()).post(`${citizen.url}/messages/${body.messageId}/again`)
    expect(again.status).toBe(200)
    await it.server.runJobs()
    expect(citizen.phone()).toEqual(['到了没有', '到了没有'])
  })
})

describe('a process that dies', () => {
  test('between claim and record: swept, looked up, never sent twice', async () => {
    await answer('送到了才断的')
    await it.server.runJobs()
    const { db } = it.server.platform.database
    await sql`update messages set state = 'sending' where account_id = ${account.accountId}
      and direction = 'out'`.execute(db)
    await sweep()
    expect(await answers()).toMatchObject([{ state: 'sending' }])
    it.clock.advance(2 * minute + 1)
    await sweep()
    expect(await answers()).toMatchObject([{ state: 'unknown' }])
    await it.server.runJobs()
    expect(await answers()).toMatchObject([{ state: 'sent' }])
    expect(citizen.phone()).toEqual(['送到了才断的'])
  })

  test('before it claimed: the message is sent by the next', async () => {
    await answer('还在排队')
    const { db } = it.server.platform.database
    await sql`select graphile_worker.remove_job(${`inbox.send-outbound:${citizen.conversationId}`})`.execute(
      db,
    )
    await it.server.runJobs()
    expect(citizen.phone()).toEqual([])
    it.clock.advance(2 * minute + 1)
    await sweep()
    await it.server.runJobs()
    expect(citizen.phone()).toEqual(['还在排队'])
  })

  test('leaves the next message waiting until it is known to be dead', async () => {
    await answer('一')
    const { db } = it.server.platform.database
    await sql`update messages set state = 'sending', body = body
        || jsonb_build_object('claimedAt', ${it.clock.now().toISOString()}::text)
      where account_id = ${account.accountId} and direction = 'out'`.execute(db)
    await answer('二')
    await it.server.runJobs()
    expect(citizen.phone()).toEqual([])
    it.clock.advance(2 * minute + 1)
    await sweep()
    await it.server.runJobs()
    expect(citizen.phone()).toEqual(['二'])
    expect(await answers()).toMatchObject([{ state: 'failed' }, { state: 'sent' }])
  })
})

function conversation() {
  return conversationOf(it.server.platform.database.db, account.accountId, citizen.openId)
}
