import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Account } from '#modules/accounts/index.ts'
import { findByOpenId } from './repo/conversations.ts'
import { eraseConversation } from './service/erase.ts'
import { dataUrl, formOf, makePng } from './testing/pictures.ts'
import { conversationOf, linesOf } from './testing/pushes.ts'
import { type Citizen, type Setup, setUp } from './testing/setup.ts'

let it: Setup
let account: Account
let citizen: Citizen
beforeAll(async () => {
  it = await setUp()
})
beforeEach(async () => {
  account = await it.account(it.east)
  citizen = await it.citizen(account, '我家住在云桥镇一号')
})
afterAll(() => it.close())

const db = () => it.server.platform.database.db
const agent = () => it.staff(it.east, 'answering-staff')
const lead = () => it.staff(it.east, 'answering-lead')
const lines = () => linesOf(db(), citizen)
const person = () => `/api/followers/${citizen.accountId}/${citizen.conversationId}`
/** Without what tells of their maker all of them are one picture, which this test alone has. */
let n = 0
const picture = () => makePng(`${n++}`, 77)

async function talk(): Promise<void> {
  const desk = await agent()
  await desk.post(`${citizen.url}/messages`, { text: '请问您的门牌号' })
  await desk.post(`${citizen.url}/notes`, { text: '此人住在一号' })
  const place = { latitude: 30.5, longitude: 104.1, scale: 15, label: '云桥镇一号门口' }
  await it.sandbox.say(citizen.personId, citizen.appId, { type: 'location', ...place })
  const data = dataUrl('image/png', makePng('somewhere'))
  await it.sandbox.say(citizen.personId, citizen.appId, { type: 'image', data })
  await it.server.runJobs()
}

/** As the rights of people in their data are exercised: asked for by one, approved by another. */
async function erase(): Promise<void> {
  const asked = await (await lead()).post(`${person()}/erasures`, { reason: '本人书面申请' })
  const decision = `/api/erasures/${citizen.accountId}/${asked.body.erasureId}/decision`
  const decided = await (await lead()).post(decision, { approve: true, reason: '核对无误' })
  expect(decided.status).toBe(200)
  await it.server.runJobs()
}

describe('a copy of what is held', () => {
  test('has everything said by and to the person, and no note about them', async () => {
    await talk()
    const { body } = await (await lead()).post(`${person()}/export`, { reason: '本人书面申请' })
    const { sections } = body.accounts[0]
    const messages = sections.find(({ name }: { name: string }) => name === 'messages')
    expect(messages.rows).toMatchObject([
      { direction: 'event', kind: 'subscribe' },
      { direction: 'in', kind: 'text', text: '我家住在云桥镇一号', place: null },
      { direction: 'out', text: '请问您的门牌号', state: 'sent' },
      { direction: 'in', kind: 'location', text: '云桥镇一号门口', place: '30.5,104.1' },
      { direction: 'in', kind: 'image', file: expect.stringMatching(/^image\/png, \d+ bytes$/) },
    ])
    expect(JSON.stringify(messages)).not.toContain('此人')
    const keys = messages.fields.map(({ key }: { key: string }) => key)
    expect(Object.keys(messages.rows[0])).toEqual(keys)
  })

  test('is whole, however long the conversation', async () => {
    await sql`insert into messages (account_id, message_id, conversation_id, direction, kind, text, at)
      select ${citizen.accountId}, '00000000-0000-7000-8000-' || lpad(n::text, 12, '0'),
        ${citizen.conversationId}, 'in', 'text', n::text, ${it.clock.now()}
      from generate_series(1, 2500) n`.execute(db())
    const { body } = await (await lead()).post(`${person()}/export`, { reason: '本人书面申请' })
    const { sections } = body.accounts[0]
    const messages = sections.find(({ name }: { name: string }) => name === 'messages')
    expect(messages.rows).toHaveLength(2502)
  })
})

describe('an erased citizen', () => {
  test('has said nothing that can be read; that something was said stays', async () => {
    await talk()
    const before = await lines()
    await erase()
    const after = await lines()
    const kept = ({ id, direction, kind, at, state }: (typeof after)[number]) => [
      id,
      direction,
      kind,
      at,
      state,
    ]
    expect(after.map(kept)).toEqual(before.map(kept))
    for (const line of after) expect(line).toMatchObject({ text: '', body: { erased: true } })
    const { rows } = await sql<{ row: string }>`
      select conversations::text as row from conversations
        where account_id = ${citizen.accountId}
      union all select messages::text from messages
        where account_id = ${citizen.accountId}`.execute(db())
    const everything = JSON.stringify(rows)
    for (const word of ['云桥', '门牌', '一号', '104.1', citizen.openId])
      expect(everything).not.toContain(word)
  })

  test('is not found by search, shown with no words, and cannot be answered', async () => {
    await talk()
    await erase()
    const desk = await agent()
    const { body } = await desk.get('/api/inbox/search?words=云桥镇一号')
    expect(JSON.stringify(body)).not.toContain(citizen.conversationId)
    expect((await desk.get(citizen.url)).body).toMatchObject({
      state: 'done',
      subscribed: false,
      unread: 0,
      waitingSince: null,
      lastPreview: '',
      messageCount: 4,
      window: { open: false, closed: 'unsubscribed' },
    })
    const sent = await desk.post(`${citizen.url}/messages`, { text: '您好' })
    expect(sent.body.error.code).toBe('REPLY_WINDOW_CLOSED')
    const { messages } = (await desk.get(`${citizen.url}/messages`)).body
    expect(messages.at(-1)).toMatchObject({ text: '', body: { erased: true } })
  })

  test('has no pictures any more; one that somebody else sent too stays theirs', async () => {
    const other = await it.citizen(account)
    for (const who of [citizen, citizen, other]) {
      const data = dataUrl('image/png', picture())
      await it.sandbox.say(who.personId, who.appId, { type: 'image', data })
    }
    const desk = await agent()
    await desk.send({ method: 'POST', url: `${citizen.url}/pictures`, ...formOf(picture()) })
    await it.server.runJobs()
    const filesOf = async (who: Citizen) => {
      const ids = (await linesOf(db(), who)).flatMap(({ body }) => body.fileId ?? [])
      const { rows } = await sql<{ id: string; hash: string }>`
        select file_id as id, hash from files where file_id = any(${ids}::text[])`.execute(db())
      return rows
    }
    const before = await filesOf(citizen)
    expect(before).toHaveLength(3)
    const theirs = await filesOf(other)
    await erase()
    const { rows } = await sql<{ id: string }>`select file_id as id from files
      where file_id = any(${before.map(({ id }) => id)}::text[])`.execute(db())
    expect(rows).toEqual([])
    expect(await filesOf(other)).toEqual(theirs)
    for (const { hash } of theirs) expect(await it.server.platform.files.has(hash)).toBe(true)
    await it.server
      .ctx()
      .transaction((tx) =>
        eraseConversation(tx, { accountId: other.accountId, followerId: other.conversationId }),
      )
    await it.server.runJobs()
    for (const { hash } of theirs) expect(await it.server.platform.files.has(hash)).toBe(false)
  })

  test('is sent nothing that was waiting to be sent', async () => {
    const desk = await agent()
    await desk.post(`${citizen.url}/messages`, { text: '还没发出' })
    await it.server
      .ctx()
      .transaction((tx) =>
        eraseConversation(tx, { accountId: citizen.accountId, followerId: citizen.conversationId }),
      )
    await it.server.runJobs()
    expect(citizen.phone()).toEqual([])
    const failed = (await lines()).at(-1)
    expect(failed).toMatchObject({ state: 'failed', text: '' })
    const again = await desk.post(`${citizen.url}/messages/${failed?.id}/again`)
    expect(again.body.error.code).toBe('MESSAGE_NOT_REPEATABLE')
  })

  test('who comes back is somebody new, and their messages are stored', async () => {
    await erase()
    await it.sandbox.say(citizen.personId, citizen.appId, '我又来了')
    const key = await findByOpenId(db(), citizen.accountId, citizen.openId)
    expect(key?.conversationId).not.toBe(citizen.conversationId)
    const conversation = await conversationOf(db(), citizen.accountId, citizen.openId)
    expect(conversation).toMatchObject({ message_count: 1, unread: 1, last_preview: '我又来了' })
  })

  test('who writes while they are being erased leaves nothing either', async () => {
    const followerId = citizen.conversationId
    const part = () =>
      it.server
        .ctx()
        .transaction((tx) => eraseConversation(tx, { accountId: citizen.accountId, followerId }))
    // The first line is the follow.
    expect(await part()).toBe(2)
    await it.sandbox.say(citizen.personId, citizen.appId, '等一下')
    expect((await lines()).at(-1)).toMatchObject({ text: '等一下' })
    await it.server
      .ctx()
      .transaction((tx) => tx.emit('citizen.erased', { accountId: citizen.accountId, followerId }))
    await it.server.runJobs()
    expect((await lines()).map(({ text }) => text)).toEqual(['', '', ''])
    expect(await part()).toBe(0)
    expect(await conversationOf(db(), citizen.accountId, citizen.openId)).toBeUndefined()
  })

  test('who was never in the inbox is no trouble', async () => {
    const none = { accountId: account.accountId, followerId: 'nobody' }
    const erased = await it.server.ctx().transaction((tx) => eraseConversation(tx, none))
    expect(erased).toBe(0)
  })
})
