import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Account } from '#modules/accounts/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { linesOf } from './testing/pushes.ts'
import { type Citizen, type Setup, setUp } from './testing/setup.ts'

let it: Setup
let account: Account
let citizen: Citizen
beforeAll(async () => {
  it = await setUp()
  account = await it.account(it.east)
})
beforeEach(async () => {
  citizen = await it.citizen(account, '小区停水了')
})
afterAll(() => it.close())

const assign = (who: Awaited<ReturnType<Setup['staff']>>, staffId: string | null) =>
  who.post(`${citizen.url}/assignment`, { staffId })
const shown = async () => (await (await it.staff(it.east, 'supervisor')).get(citizen.url)).body
const acts = async () => {
  const { rows } = await sql<{ action: string; path: string; details: string }>`
    select action, agency_path as path, details from audit_entries
    where subject_id = ${citizen.conversationId} order by seq`.execute(
    it.server.platform.database.db,
  )
  return rows
}
const events = async (name: string) => {
  const { rows } = await sql<{ payload: Record<string, unknown> }>`
    select payload from events where name = ${name}
      and payload ->> 'conversationId' = ${citizen.conversationId} order by event_id`.execute(
    it.server.platform.database.db,
  )
  return rows.map(({ payload }) => payload)
}

describe('assignment', () => {
  test('one takes a free conversation, and gives it back', async () => {
    const agent = await it.registered(it.east, 'answering-staff')
    expect((await assign(agent, agent.staffId)).body).toEqual({ ok: true })
    expect(await shown()).toMatchObject({
      assignedStaffId: agent.staffId,
      assignedName: '演示·坐席甲',
    })
    expect((await assign(agent, null)).status).toBe(200)
    expect(await shown()).toMatchObject({ assignedStaffId: null, assignedName: null })
    expect(await events('conversation.assigned')).toMatchObject([
      { staffId: agent.staffId },
      { staffId: null },
    ])
    expect(await acts()).toMatchObject([
      { action: 'conversation.assigned', path: it.east.path },
      { action: 'conversation.assigned' },
    ])
  })

  test('nobody takes from a colleague, or gives to one, without the right to', async () => {
    const [mine, theirs] = [
      await it.registered(it.east, 'answering-staff'),
      await it.registered(it.east, 'answering-staff'),
    ]
    expect((await assign(mine, theirs.staffId)).body.error).toMatchObject({
      code: 'PERMISSION_DENIED',
      details: { permission: 'inbox.assign' },
    })
    await assign(theirs, theirs.staffId)
    expect((await assign(mine, mine.staffId)).status).toBe(403)
    expect((await assign(mine, null)).status).toBe(403)
    expect(await shown()).toMatchObject({ assignedStaffId: theirs.staffId })
  })

  test('a lead gives it to whom they choose, and it is told once', async () => {
    const lead = await it.staff(it.east, 'answering-lead')
    const agent = await it.registered(it.east, 'answering-staff')
    await assign(lead, agent.staffId)
    await assign(lead, agent.staffId)
    expect(await events('conversation.assigned')).toHaveLength(1)
  })

  test('is refused for who may not answer here', async () => {
    const lead = await it.staff(it.east, 'answering-lead')
    const stranger = await it.registered(it.west, 'answering-staff')
    const editor = await it.registered(it.east, 'editor')
    for (const staffId of [stranger.staffId, editor.staffId, uuidv7()])
      expect((await assign(lead, staffId)).body.error.code).toBe('ASSIGNEE_NOT_ALLOWED')
  })

  test('names those who may be given it', async () => {
    const agent = await it.registered(it.east, 'answering-staff')
    await it.registered(it.west, 'answering-staff')
    const { body } = await agent.get(`${citizen.url}/assignees`)
    expect(body.staff).toContainEqual({ staffId: agent.staffId, name: '演示·坐席甲' })
    const names = body.staff.map(({ staffId }: { staffId: string }) => staffId)
    expect(new Set(names).size).toBe(names.length)
  })

  test('ends when somebody may no longer answer', async () => {
    const agent = await it.registered(it.east, 'answering-staff')
    const other = await it.registered(it.east, 'answering-staff')
    await assign(agent, agent.staffId)
    await it.server.ctx().transaction(async (tx) => {
      await tx.emit('staff.role-revoked', {
        staffId: other.staffId,
        role: 'answering-staff',
        agencyId: it.east.agencyId,
      })
    })
    await it.server.runJobs()
    expect(await shown()).toMatchObject({ assignedStaffId: agent.staffId })
    await it.server.ctx().transaction(async (tx) => {
      await sql`update staff set state = 'disabled' where staff_id = ${agent.staffId}`.execute(
        tx.db,
      )
      await tx.emit('staff.disabled', { staffId: agent.staffId })
      await tx.emit('staff.disabled', { staffId: agent.staffId })
    })
    await it.server.runJobs()
    expect(await shown()).toMatchObject({ assignedStaffId: null })
    expect(await events('conversation.assigned')).toMatchObject([
      { staffId: agent.staffId },
      { staffId: null },
    ])
  })
})

describe('reading', () => {
  test('clears the unread mark, and leaves the citizen waiting', async () => {
    const supervisor = await it.staff(it.east, 'supervisor')
    expect(await shown()).toMatchObject({ unread: 1 })
    await supervisor.post(`${citizen.url}/read`)
    expect(await shown()).toMatchObject({ unread: 0, waitingSince: expect.any(String) })
    expect((await supervisor.post(`${citizen.url}/read`)).status).toBe(200)
  })

  test('clears only what was on the screen', async () => {
    const supervisor = await it.staff(it.east, 'supervisor')
    const lines = await linesOf(it.server.platform.database.db, citizen)
    await it.sandbox.say(citizen.personId, citizen.appId, '还没有来水')
    expect(await shown()).toMatchObject({ unread: 2 })
    await supervisor.post(`${citizen.url}/read?seenId=${lines.at(-1)?.id}`)
    expect(await shown()).toMatchObject({ unread: 1 })
    await supervisor.post(`${citizen.url}/read?seenId=${lines.at(0)?.id}`)
    expect(await shown()).toMatchObject({ unread: 1 })
    await supervisor.post(`${citizen.url}/read`)
    expect(await shown()).toMatchObject({ unread: 0 })
  })
})

describe('done', () => {
  test('ends the waiting, is told once, and can be taken back', async () => {
    const agent = await it.staff(it.east, 'answering-staff')
    const set = (done: boolean) => agent.post(`${citizen.url}/state`, { done })
    await set(true)
    await set(true)
    expect(await shown()).toMatchObject({ state: 'done', unread: 0, waitingSince: null })
    await set(false)
    expect(await shown()).toMatchObject({ state: 'open', waitingSince: null })
    expect((await acts()).map(({ action }) => action)).toEqual([
      'conversation.done',
      'conversation.reopened',
    ])
    expect(JSON.parse((await acts())[0]?.details ?? '')).toMatchObject({ wasWaiting: true })
  })
})

describe('done by somebody who has not seen the last message', () => {
  test('is refused, and the citizen goes on waiting', async () => {
    const agent = await it.staff(it.east, 'answering-staff')
    const [seen] = await linesOf(it.server.platform.database.db, citizen)
    const set = async () => {
      const { status, body } = await agent.post(`${citizen.url}/state`, {
        done: true,
        seenId: seen?.id,
      })
      return [status, body.error?.code]
    }
    await it.sandbox.say(citizen.personId, citizen.appId, '还没有来水')
    expect(await set()).toEqual([409, 'CONVERSATION_UNSEEN'])
    expect(await shown()).toMatchObject({ state: 'open', unread: 2 })
    expect(await acts()).toEqual([])
    const lines = await linesOf(it.server.platform.database.db, citizen)
    const body = { done: true, seenId: lines.at(-1)?.id }
    expect((await agent.post(`${citizen.url}/state`, body)).status).toBe(200)
    expect(await shown()).toMatchObject({ state: 'done', waitingSince: null })
  })
})

describe('a note', () => {
  test('is read by staff, found by search, and never sent', async () => {
    const agent = await it.staff(it.east, 'answering-staff')
    const { body } = await agent.post(`${citizen.url}/notes`, { text: ' 已联系自来水公司 ' })
    const messages = (await agent.get(`${citizen.url}/messages`)).body.messages
    expect(messages.at(-1)).toMatchObject({
      messageId: body.messageId,
      direction: 'note',
      text: '已联系自来水公司',
      state: null,
    })
    expect(await shown()).toMatchObject({ messageCount: 1, lastPreview: '小区停水了', unread: 1 })
    const found = await agent.get('/api/inbox/search?words=自来水公司')
    expect(found.body.hits.map((hit: { direction: string }) => hit.direction)).toContain('note')
    await it.server.runJobs()
    expect(citizen.phone()).toEqual([])
  })

  test('says something', async () => {
    const agent = await it.staff(it.east, 'answering-staff')
    const { body } = await agent.post(`${citizen.url}/notes`, { text: '  ' })
    expect(body.error.code).toBe('REPLY_EMPTY')
    expect((await agent.post(`${citizen.url}/notes`, { text: '' })).status).toBe(400)
    expect((await agent.post(`${citizen.url}/notes`, { text: '长'.repeat(2001) })).status).toBe(400)
  })
})

describe('an answer', () => {
  test.each([
    ['', 'REPLY_EMPTY'],
    [' \n ', 'REPLY_EMPTY'],
    ['长'.repeat(683), 'REPLY_TOO_LONG'],
  ])('%j is refused', async (text, code) => {
    const agent = await it.staff(it.east, 'answering-staff')
    const { body, status } = await agent.post(`${citizen.url}/messages`, { text })
    expect([status, body.error.code]).toEqual([422, code])
  })

  test('needs an open window', async () => {
    const agent = await it.staff(it.east, 'answering-staff')
    const follower = await it.citizen(account, '')
    it.clock.advance(60_000)
    const { body, status } = await agent.post(`${follower.url}/messages`, { text: '您好' })
    expect(status).toBe(409)
    expect(body.error).toMatchObject({
      code: 'REPLY_WINDOW_CLOSED',
      details: { reason: 'expired' },
    })
  })

  test('may not come from who only looks on', async () => {
    const supervisor = await it.staff(it.east, 'supervisor')
    for (const [path, body] of [
      ['messages', { text: '您好' }],
      ['notes', { text: '您好' }],
      ['assignment', { staffId: null }],
      ['state', { done: true }],
    ] as const)
      expect((await supervisor.post(`${citizen.url}/${path}`, body)).status).toBe(403)
  })

  test('that did not fail cannot be sent again', async () => {
    const agent = await it.staff(it.east, 'answering-staff')
    const { body } = await agent.post(`${citizen.url}/messages`, { text: '正在抢修' })
    await it.server.runJobs()
    const again = (id: string) => agent.post(`${citizen.url}/messages/${id}/again`)
    expect((await again(body.messageId)).body.error.code).toBe('MESSAGE_NOT_REPEATABLE')
    expect((await again(uuidv7())).body.error.code).toBe('MESSAGE_NOT_FOUND')
    const other = await it.citizen(account)
    const [theirs] = await linesOf(it.server.platform.database.db, other)
    expect((await again(theirs?.id ?? '')).body.error.code).toBe('MESSAGE_NOT_FOUND')
  })
})
