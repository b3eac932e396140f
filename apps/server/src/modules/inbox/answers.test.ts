import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Account } from '#modules/accounts/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestClient } from '#test/client.ts'
import { linesOf } from './testing/pushes.ts'
import { type Setup, setUp } from './testing/setup.ts'

let it: Setup
let account: Account
let lead: TestClient
let url: string
beforeAll(async () => {
  it = await setUp()
})
beforeEach(async () => {
  account = await it.account(it.east)
  lead = await it.staff(it.east, 'answering-lead')
  url = `/api/inbox/accounts/${account.accountId}/answers`
})
afterAll(() => it.close())

const draft = (changes: object = {}) => ({
  trigger: 'keyword',
  words: ['社保'],
  matching: 'contains',
  reply: { kind: 'text', text: '社保窗口在二楼' },
  keepsWaiting: false,
  position: 0,
  enabled: true,
  ...changes,
})
const make = async (changes: object = {}) =>
  (await lead.post(url, draft(changes))).body.answerId as string
const list = async () => (await lead.get(url)).body.answers
const tried = async (text: string) => (await lead.post(`${url}/try`, { text })).body.answerId
const event = (name: string) => ({
  type: 'event' as const,
  event: name,
  eventKey: '',
  toUserName: account.originalId,
  fromUserName: 'o',
  createTime: 1,
})
/** Waits until the memory of this process has heard of the change. */
const decided = (type: 'subscribe' | 'CLICK', expected: string | undefined) =>
  expect
    .poll(() => {
      const reply = it.answers.decide(account, event(type) as never)
      return reply?.kind === 'text' ? reply.text : undefined
    })
    .toBe(expected)

describe('automatic answers', () => {
  test('are made, listed in order, changed and deleted, and the audit tells of it', async () => {
    const second = await make({ position: 2 })
    const first = await make({ trigger: 'welcome', words: ['忽略'], position: 1 })
    expect(await list()).toMatchObject([
      { answerId: first, trigger: 'welcome', words: [] },
      { answerId: second, trigger: 'keyword', words: ['社保'], enabled: true },
    ])
    const changed = { words: [' 医保 ', '', '医保'], enabled: false }
    expect((await lead.put(`${url}/${second}`, draft(changed))).body).toEqual({ answerId: second })
    expect((await list())[0]).toMatchObject({ answerId: second, words: ['医保'], enabled: false })
    expect((await lead.delete(`${url}/${second}`)).status).toBe(200)
    expect(await list()).toHaveLength(1)
    const { rows } = await sql<{ action: string; path: string }>`
      select action, agency_path as path from audit_entries where subject_id = ${second}
      order by seq`.execute(it.server.platform.database.db)
    expect(rows).toEqual(
      ['created', 'changed', 'deleted'].map((what) => ({
        action: `answer.${what}`,
        path: it.east.path,
      })),
    )
  })

  test('that are not there are not made by changing them', async () => {
    const other = await it.account(it.east)
    const elsewhere = `/api/inbox/accounts/${other.accountId}/answers`
    const id = await make()
    for (const path of [`${url}/${uuidv7()}`, `${elsewhere}/${id}`]) {
      expect((await lead.put(path, draft())).body.error.code).toBe('ANSWER_NOT_FOUND')
      expect((await lead.delete(path)).body.error.code).toBe('ANSWER_NOT_FOUND')
    }
    expect((await lead.get(elsewhere)).body.answers).toEqual([])
  })

  test.each([
    ['words', { words: [] }],
    ['words', { words: [' '] }],
    ['words/0', { words: ['？'] }],
    ['reply/text', { reply: { kind: 'text', text: '长'.repeat(683) } }],
    [
      'reply/articles/0/url',
      {
        reply: {
          kind: 'news',
          articles: [{ title: '看', description: '', picUrl: '', url: 'javascript:alert(1)' }],
        },
      },
    ],
  ])('wrong at %s are refused there', async (field, changes) => {
    const { status, body } = await lead.post(url, draft(changes))
    expect(status).toBe(422)
    expect(body.error).toMatchObject({ code: 'ANSWER_INVALID', details: { field } })
  })

  test('of another shape are refused', async () => {
    for (const changes of [
      { trigger: 'always' },
      { reply: { kind: 'voice', mediaId: 'm' } },
      { reply: { kind: 'news', articles: [] } },
      { words: Array(31).fill('词') },
      { position: -1 },
    ])
      expect((await lead.post(url, draft(changes))).status, JSON.stringify(changes)).toBe(400)
  })

  test('are not for those who only answer', async () => {
    const agent = await it.staff(it.east, 'answering-staff')
    expect((await agent.get(url)).status).toBe(403)
    expect((await agent.post(`${url}/try`, { text: '社保' })).status).toBe(403)
  })
})

describe('trying', () => {
  test('names the answer that a citizen’s words would get', async () => {
    const card = await make()
    const renewal = await make({ words: ['社保卡补办'], position: 1 })
    const off = await make({ words: ['公交'], enabled: false, position: 2 })
    expect(await tried('社保 卡！补办')).toBe(renewal)
    expect(await tried('社保')).toBe(card)
    expect(await tried('公交')).toBeNull()
    expect(off).toBeTruthy()
    const otherwise = await make({ trigger: 'otherwise', words: [], position: 3 })
    expect(await tried('公交')).toBe(otherwise)
    expect(await tried('')).toBe(otherwise)
  })
})

describe('a citizen', () => {
  const talk = async () => {
    const personId = it.sandbox.createPerson({ name: '演示市民' }).id
    const { appId } = account
    const follow = await it.sandbox.follow(personId, appId)
    expect(follow.outcome).toBe('answered')
    const phone = () =>
      it.sandbox.ledger
        .deliveries(personId, { appId })
        .map(({ message: { body } }) => (body.type === 'text' ? body.text : body.type))
    return {
      personId,
      appId,
      phone,
      say: (words: string) => it.sandbox.say(personId, appId, words),
    }
  }
  const conversation = async (personId: string) => {
    const { db } = it.server.platform.database
    const { rows } = await sql<{ conversationId: string; unread: number; waiting: Date | null }>`
      select conversation_id as "conversationId", unread, waiting_since as waiting
      from conversations where account_id = ${account.accountId}
        and open_id = ${it.sandbox.openidOf(personId, account.appId)}`.execute(db)
    const [found] = rows
    if (!found) throw new Error('there is no conversation')
    const key = { accountId: account.accountId, conversationId: found.conversationId }
    return { ...found, lines: await linesOf(db, key) }
  }

  test('is welcomed, answered by keyword, and handed to a person', async () => {
    await make({ trigger: 'welcome', words: [], reply: { kind: 'text', text: '欢迎关注' } })
    await make()
    const human = { kind: 'text', text: '已转人工' }
    await make({ words: ['人工'], matching: 'exact', keepsWaiting: true, reply: human })
    await decided('subscribe', '欢迎关注')
    const citizen = await talk()
    await citizen.say('社保在几楼')
    await citizen.say('人工')
    await citizen.say('没有规则的话')
    expect(citizen.phone()).toEqual(['欢迎关注', '社保窗口在二楼', '已转人工'])
    const { unread, lines } = await conversation(citizen.personId)
    expect(unread).toBe(2)
    expect(lines.map(({ direction, text }) => [direction, text])).toEqual([
      ['event', ''],
      ['out', '欢迎关注'],
      ['in', '社保在几楼'],
      ['out', '社保窗口在二楼'],
      ['in', '人工'],
      ['out', '已转人工'],
      ['in', '没有规则的话'],
    ])
  })

  test('gets a card, and the answer to a menu key', async () => {
    const card = {
      title: '办事指南',
      description: '',
      picUrl: '',
      url: 'https://www.example.gov.cn/guide',
    }
    await make({ trigger: 'welcome', words: [] })
    await make({ trigger: 'otherwise', words: [], reply: { kind: 'news', articles: [card] } })
    await decided('subscribe', '社保窗口在二楼')
    const citizen = await talk()
    await citizen.say('怎么办证')
    expect(citizen.phone()).toEqual(['社保窗口在二楼', 'news'])
    expect((await conversation(citizen.personId)).lines.at(-1)).toMatchObject({
      direction: 'out',
      kind: 'news',
      body: { articles: [card] },
    })
  })

  test('gets the same answer when the platform asks again, and it is one message', async () => {
    await make()
    await make({ trigger: 'welcome', words: [], reply: { kind: 'text', text: '欢迎' } })
    await decided('subscribe', '欢迎')
    const citizen = await talk()
    it.sandbox.misbehave({ callback: 'text', fault: { kind: 'duplicate', copies: 2 } })
    await citizen.say('社保')
    await it.sandbox.settle()
    const { lines } = await conversation(citizen.personId)
    expect(lines.filter(({ direction }) => direction === 'in')).toHaveLength(1)
    expect(lines.filter(({ text }) => text === '社保窗口在二楼')).toHaveLength(1)
  })
})

describe('what this process knows of them', () => {
  test('follows every change, by itself', async () => {
    expect(it.answers.decide(account, event('subscribe') as never)).toBeUndefined()
    const id = await make({ trigger: 'welcome', words: [], reply: { kind: 'text', text: '一' } })
    await decided('subscribe', '一')
    const text = (words: string) =>
      draft({ trigger: 'welcome', reply: { kind: 'text', text: words } })
    for (const words of ['二', '三', '四']) await lead.put(`${url}/${id}`, text(words))
    await decided('subscribe', '四')
    await lead.delete(`${url}/${id}`)
    await decided('subscribe', undefined)
  })

  test('is read again after a minute, in case the news was missed', async () => {
    await sql`insert into automatic_answers (account_id, answer_id, trigger, reply, keeps_waiting,
        position, changed_at)
      values (${account.accountId}, ${uuidv7()}, 'welcome',
        '{"kind": "text", "text": "没有通知"}', false, 0, ${it.clock.now()})`.execute(
      it.server.platform.database.db,
    )
    it.clock.advance(60_000)
    await decided('subscribe', '没有通知')
  })

  test('answers no event that it does not know', async () => {
    await make({ trigger: 'otherwise', words: [] })
    await make({ trigger: 'welcome', words: [] })
    await decided('subscribe', '社保窗口在二楼')
    const unknown = {
      ...event('user_pay_from_pay_cell'),
      type: 'unknown',
      msgType: 'event',
      fields: {},
    }
    expect(it.answers.decide(account, unknown as never)).toBeUndefined()
    const sticker = { ...unknown, event: undefined, msgType: 'sticker' }
    expect(it.answers.decide(account, sticker as never)).toMatchObject({ kind: 'text' })
    expect(it.answers.decide(account, event('VIEW') as never)).toBeUndefined()
  })
})
