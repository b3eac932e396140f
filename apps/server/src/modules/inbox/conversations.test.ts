import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '#modules/accounts/index.ts'
import { ensureAgency, findAgency } from '#modules/people/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestClient } from '#test/client.ts'
import { findByOpenId } from './repo/conversations.ts'
import { morning, type Push, receive, rowsOf } from './testing/pushes.ts'
import { type Place, type Setup, setUp } from './testing/setup.ts'

let it: Setup
let place: Place
let first: Account
let second: Account
let lead: TestClient
beforeAll(async () => {
  it = await setUp()
  const agencyId = await ensureAgency(it.server.ctx(), {
    parentId: it.east.agencyId,
    kind: 'department',
    name: '东县水务局',
  })
  const { db } = it.server.platform.database
  place = { agencyId, path: (await findAgency(db, agencyId))?.path ?? '' }
  first = await it.account(place)
  second = await it.account(place)
  await fill()
  lead = await it.staff(place, 'answering-lead')
})
afterAll(() => it.close())

const take = (account: Account, pushes: Push[], seconds = 0) =>
  receive(
    it.server.platform.database.db,
    rowsOf(account.accountId, pushes),
    new Date((morning + seconds) * 1000),
  )
const says = (open: string, content: string, at: number): Push => ({
  open,
  at: morning + at,
  body: { content },
})

/** Seven people: each says one thing, in turn over two accounts; an eighth only follows. */
async function fill() {
  for (let n = 0; n < 7; n++)
    await take(n % 2 === 0 ? first : second, [says(`oPerson${n}`, `第${n}件事`, n * 10)], n * 10)
  await take(first, [{ open: 'oFollower', type: 'subscribe', event: true, at: morning + 100 }], 100)
}

interface Shown {
  conversationId: string
  accountId: string
  lastPreview: string
}
const list = async (query: string, who = lead) => {
  const { body } = await who.get(`/api/inbox/conversations?${query}`)
  return { shown: body.conversations as Shown[], next: body.next as string | null }
}
const previews = async (query: string, who = lead) =>
  (await list(query, who)).shown.map((one) => one.lastPreview)

describe('the list', () => {
  test('shows everybody who has spoken, newest first, with the names a screen needs', async () => {
    const { shown } = await list('filter=all')
    expect(shown.map((one) => one.lastPreview)).toEqual(
      [6, 5, 4, 3, 2, 1, 0].map((n) => `第${n}件事`),
    )
    expect(shown[0]).toMatchObject({
      accountName: first.name,
      name: expect.stringMatching(/\S/),
      state: 'open',
      subscribed: true,
      assignedStaffId: null,
      unread: 1,
      window: { open: true, by: 'message', left: 5, closed: null },
    })
    expect(JSON.stringify(shown)).not.toContain('oPerson')
  })

  test('of those who wait begins with the longest wait', async () => {
    expect((await previews('filter=waiting')).at(0)).toBe('第0件事')
  })

  test.each(['all', 'waiting', 'unassigned'])('of %s is read page by page', async (filter) => {
    const whole = await previews(`filter=${filter}`)
    const pages: string[] = []
    let after = ''
    for (let n = 0; n < 4; n++) {
      const page = await list(`filter=${filter}&limit=2${after}`)
      pages.push(...page.shown.map((one) => one.lastPreview))
      if (page.next === null) break
      after = `&after=${page.next}`
    }
    expect(pages).toEqual(whole)
  })

  test('of one account holds nothing else; of an unknown one nothing', async () => {
    const { shown } = await list(`filter=all&accountId=${second.accountId}`)
    expect(shown.map((one) => one.lastPreview)).toEqual(['第5件事', '第3件事', '第1件事'])
    expect((await list(`accountId=${uuidv7()}`)).shown).toEqual([])
  })

  test.each([
    ['filter=everything', 400],
    ['limit=0', 400],
    ['limit=101', 400],
    ['after=%00', 400],
    [`after=${Buffer.from('no time id').toString('base64url')}`, 400],
    [`after=${Buffer.from('2026-03-10T01:00:00Z').toString('base64url')}`, 400],
  ])('refuses %s', async (query, status) => {
    expect((await lead.get(`/api/inbox/conversations?${query}`)).status).toBe(status)
  })

  test('is shut to who is not signed in, and to who may not read', async () => {
    expect((await it.server.anonymous().get('/api/inbox/conversations')).status).toBe(401)
    const editor = await it.staff(place, 'editor')
    expect((await editor.get('/api/inbox/conversations')).status).toBe(403)
  })
})

describe('handling', () => {
  test('moves a conversation from list to list, and the numbers with it', async () => {
    const account = await it.account(place)
    const desk = await it.registered(place, 'answering-lead')
    const mine = async (filter: string) =>
      previews(`filter=${filter}&accountId=${account.accountId}`, desk)
    const numbers = async () => (await desk.get('/api/inbox/counts')).body
    const before = await numbers()
    await take(account, [says('oHandled', '请处理', 500)], 500)
    const after = await numbers()
    expect(after.waiting - before.waiting).toBe(1)
    expect(after.unassignedWaiting - before.unassignedWaiting).toBe(1)
    expect(after.waitingSince).toBe(new Date(morning * 1000).toISOString())
    expect(await mine('unassigned')).toEqual(['请处理'])
    expect(await mine('mine')).toEqual([])

    const [one] = (await list(`accountId=${account.accountId}`, desk)).shown
    const url = `/api/inbox/conversations/${account.accountId}/${one?.conversationId}`
    await desk.post(`${url}/assignment`, { staffId: desk.staffId })
    expect(await mine('unassigned')).toEqual([])
    expect(await mine('mine')).toEqual(['请处理'])
    expect(await numbers()).toMatchObject({ mine: 1, mineUnread: 1 })
    await desk.post(`${url}/read`)
    expect(await numbers()).toMatchObject({ mine: 1, mineUnread: 0 })
    expect(await mine('waiting')).toEqual(['请处理'])

    await desk.post(`${url}/state`, { done: true })
    expect(await mine('waiting')).toEqual([])
    expect(await mine('mine')).toEqual([])
    expect(await mine('done')).toEqual(['请处理'])
    expect(await mine('all')).toEqual(['请处理'])
    expect(await numbers()).toMatchObject({ waiting: before.waiting, mine: 0 })

    await take(account, [says('oHandled', '还有一件', 600)], 600)
    expect(await mine('done')).toEqual([])
    expect(await mine('mine')).toEqual(['还有一件'])
  })
})

describe('picking by id', () => {
  test('answers those in scope and leaves the others out', async () => {
    const elsewhere = await it.account(it.west)
    await take(elsewhere, [says('oWest', '别处的事', 0)])
    const west = await it.staff(it.west, 'answering-staff')
    const [theirs] = (await list('', west)).shown
    const [ours] = (await list('')).shown
    const ids = [theirs?.conversationId, ours?.conversationId, uuidv7()]
    const { body } = await lead.post('/api/inbox/conversations/pick', { ids })
    expect(body.conversations.map((one: Shown) => one.conversationId)).toEqual([
      ours?.conversationId,
    ])
    expect((await lead.post('/api/inbox/conversations/pick', { ids: [] })).body).toEqual({
      conversations: [],
    })
  })

  test('takes at most 200 ids', async () => {
    const ids = Array.from({ length: 201 }, () => uuidv7())
    expect((await lead.post('/api/inbox/conversations/pick', { ids })).status).toBe(400)
  })
})

describe('one conversation', () => {
  test('is found by its key, also where nobody has spoken', async () => {
    const { db } = it.server.platform.database
    const key = await findByOpenId(db, first.accountId, 'oFollower')
    const url = `/api/inbox/conversations/${first.accountId}/${key?.conversationId}`
    expect((await lead.get(url)).body).toMatchObject({ lastKind: 'subscribe', messageCount: 0 })
    expect((await lead.get(`${url}/messages`)).body.messages).toMatchObject([
      { direction: 'event', kind: 'subscribe' },
    ])
  })

  test.each([
    () => `/api/inbox/conversations/${first.accountId}/${uuidv7()}`,
    () => `/api/inbox/conversations/${uuidv7()}/${uuidv7()}`,
  ])('is not found when there is none', async (url) => {
    expect(await lead.get(url())).toMatchObject({
      status: 404,
      body: { error: { code: 'CONVERSATION_NOT_FOUND' } },
    })
    expect((await lead.get(`${url()}/messages`)).status).toBe(404)
  })
})
