import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { uuidv7 } from '#platform/db/index.ts'
import { findCase } from './repo/cases.ts'
import { deliverReply } from './service/delivery.ts'
import {
  type CitizenAtPage,
  citizenOf,
  openWindow,
  runOwnJobs,
  saidTo,
} from './testing/citizens.ts'
import { type Supervised, startSupervised } from './testing/supervised.ts'

let it: Supervised
let me: CitizenAtPage
let other: CitizenAtPage

beforeAll(async () => {
  it = await startSupervised()
  await it.registered(it.center, 'report-handler')
})
beforeEach(async () => {
  me = await citizenOf(it.server, it.accountId)
  other = await citizenOf(it.server, it.accountId)
})
afterAll(() => it.close())

const db = () => it.server.platform.database.db

/** Fills in the form and sends it. */
async function send(who: CitizenAtPage, answers: Record<string, unknown>) {
  const kept = await who.act('cases/draft', { answers })
  return who.act('cases', { draftId: kept.body.draftId, answers })
}

const lamp = { text: '解放路12号门口的路灯不亮三天了。晚上看不见路。', place: '解放路12号' }

describe('the form', () => {
  test('keeps what was answered, sealed, for its person alone', async () => {
    const kept = await me.act('cases/draft', { answers: { ...lamp, step: 'place' } })
    expect(kept.status).toBe(200)
    expect((await me.get('cases/draft')).body).toMatchObject({
      number: me.number,
      draftId: kept.body.draftId,
      answers: { ...lamp, step: 'place' },
      files: [],
    })
    expect((await other.get('cases/draft')).body).toMatchObject({ draftId: null, answers: {} })
    const { rows } = await sql<{ sealed: string }>`select sealed from case_drafts
      where follower_id = ${me.id}`.execute(db())
    expect(rows[0]?.sealed).not.toMatch(/路灯|解放路/)
    await me.act('cases/draft/removal')
    expect((await me.get('cases/draft')).body.draftId).toBeNull()
  })

  test('becomes a case with a number and a link, once however often it is sent', async () => {
    await openWindow(it.server, it.accountId, me.id)
    const kept = await me.act('cases/draft', { answers: lamp })
    const body = { draftId: kept.body.draftId, answers: { ...lamp, contact: '138 0013 8000' } }
    const made = await me.act('cases', body)
    expect(made.status).toBe(201)
    expect(made.body.caseNumber).toMatch(/^20260310\d{6}$/)
    expect(made.body.link).toBe(
      `http://mq.test/m/cases/${made.body.caseId}?account=${it.accountId}`,
    )
    expect((await me.act('cases', body)).body).toEqual(made.body)
    expect((await me.get('cases')).body.cases).toHaveLength(1)
    await runOwnJobs(it.server)
    expect(await saidTo(it.server, me.id)).toEqual([
      expect.stringContaining(made.body.caseNumber as string),
    ])
    expect((await other.act('cases', body)).body.error.code).toBe('CASE_DRAFT_EMPTY')
  })

  test.each([
    ['nothing said', { text: ' ' }, 422, 'CASE_DRAFT_EMPTY'],
    ['a telephone that is none', { ...lamp, contact: '12' }, 422, 'CASE_CONTACT_INVALID'],
    ['too many words', { text: '灯'.repeat(2001) }, 400, 'INPUT_INVALID'],
    ['a place beyond the earth', { ...lamp, latitude: 91 }, 400, 'INPUT_INVALID'],
    ['a field that is none', { ...lamp, state: 'closed' }, 400, 'INPUT_INVALID'],
  ])('refuses %s', async (_name, answers, status, code) => {
    const kept = await me.act('cases/draft', { answers: { text: '路灯' } })
    const refused = await me.act('cases', { draftId: kept.body.draftId, answers })
    expect(refused.status).toBe(status)
    expect(refused.body.error.code).toBe(code)
  })

  test('says which field is wrong, and takes no change for somebody else’s page', async () => {
    const refused = await me.act('cases/draft', { answers: { place: '路'.repeat(121) } })
    expect(JSON.stringify(refused.body.error.details)).toContain('answers/place')
    const changed = await me.act('cases/draft', { answers: lamp, number: other.number })
    expect(changed.body.error.code).toBe('SIGN_IN_REQUIRED')
    expect((await it.server.anonymous().get('/api/m/cases/draft?account=x')).status).toBe(401)
  })

  test('gives script back as the text it is', async () => {
    const text = '<script>alert(1)</script>路灯不亮"><img src=x onerror=alert(1)>'
    const made = await send(me, { text, place: text.slice(0, 100) })
    const shown = await me.get(`cases/${made.body.caseId}`)
    expect(shown.body).toMatchObject({ text, place: text.slice(0, 100) })
    expect(shown.headers['content-type']).toContain('application/json')
    expect(shown.headers['x-content-type-options']).toBe('nosniff')
  })

  test('keeps a confidential report apart: nothing of it in the row, nothing in the chat', async () => {
    await openWindow(it.server, it.accountId, me.id)
    const answers = { ...lamp, confidential: true, contact: '13800138000', mayPublish: true }
    const made = await send(me, answers)
    expect(made.status).toBe(201)
    const { rows } = await sql<Record<string, unknown>>`select * from cases
      where case_id = ${made.body.caseId}`.execute(db())
    expect(JSON.stringify(rows[0])).not.toMatch(/路灯|解放路|13800138000/)
    expect(rows[0]).toMatchObject({ follower_id: null, may_publish: false })
    await runOwnJobs(it.server)
    expect(await saidTo(it.server, me.id)).toEqual([])
    // An answer too is on the page alone: in the chat it would say who sent the report.
    const { caseId } = made.body
    const key = { accountId: it.accountId, caseId }
    await it.within(async (tx) => {
      const found = await findCase(tx.db, key)
      if (found) await deliverReply(tx, found, { replyId: uuidv7(), text: '已查实处理。' })
    })
    await runOwnJobs(it.server)
    expect(await saidTo(it.server, me.id)).toEqual([])
    const own = await me.get('cases')
    expect(own.body.cases).toMatchObject([{ confidential: true, title: '' }])
    expect((await me.get(`cases/${made.body.caseId}`)).status).toBe(200)
    expect((await other.get(`cases/${made.body.caseId}`)).body.error.code).toBe('CASE_NOT_FOUND')
  })
})

describe('a person’s own cases', () => {
  test('tell what happened in steps, what comes next and by when', async () => {
    const { caseId } = (await send(me, lamp)).body
    const found = await me.get(`cases/${caseId}`)
    expect(found.body).toMatchObject({
      number: me.number,
      title: '解放路12号门口的路灯不亮三天了',
      progress: {
        state: 'received',
        steps: [{ key: 'received' }],
        next: { key: 'admit', by: expect.any(String) },
        answers: [],
      },
      may: { rate: false, add: true, reopen: false, secondCheck: false },
    })
    await it.registered(it.water, 'case-lead')
    const lead = await it.registered(it.center, 'answering-lead')
    const given = await lead.post(`/api/cases/${it.accountId}/${caseId}/dispatch`, {
      unitId: it.water.agencyId,
      words: '只给单位看的话',
    })
    expect(given.status).toBe(200)
    const later = (await me.get(`cases/${caseId}`)).body
    expect(later.progress).toMatchObject({
      unit: expect.stringContaining('水务局'),
      steps: [{ key: 'received' }, { key: 'admitted' }, { key: 'dispatched', words: '' }],
      next: { key: 'answer', by: expect.any(String) },
    })
    expect(JSON.stringify(later)).not.toContain('只给单位看的话')
  })

  test('are nobody else’s: every way in says that there is none', async () => {
    const { caseId } = (await send(me, lamp)).body
    const words = '我来看看'
    const tries = [
      other.get(`cases/${caseId}`),
      other.act(`cases/${caseId}/words`, { words }),
      other.act(`cases/${caseId}/reopening`, { words }),
      other.act(`cases/${caseId}/rating`, { grade: 5, solved: true, reasons: [], words: '' }),
      other.act(`cases/${caseId}/second-check`, { solved: true, words: '' }),
      other.get(`cases/${caseId}/pictures/x`),
    ]
    for (const answer of await Promise.all(tries)) {
      expect(answer.status).toBe(404)
      expect(answer.body.error.code).toBe('CASE_NOT_FOUND')
    }
    expect((await other.get('cases')).body.cases).toEqual([])
    const elsewhere = await me.client.get(`/api/m/cases/${caseId}?account=another`)
    expect(elsewhere.body.error.code).toBe('SIGN_IN_REQUIRED')
  })

  test('take a word later, while they are open', async () => {
    const { caseId } = (await send(me, lamp)).body
    const added = await me.act(`cases/${caseId}/words`, { words: '第二盏也坏了' })
    expect(added.body.progress.steps.at(-1)).toMatchObject({ key: 'added', words: '第二盏也坏了' })
    await it.move({ account_id: it.accountId, case_id: caseId } as never, 'decline')
    const late = await me.act(`cases/${caseId}/words`, { words: '还有' })
    expect(late.body.error.code).toBe('CASE_WAY_CLOSED')
  })
})

describe('the same matter', () => {
  const mine = { text: '解放路12号路灯不亮，晚上看不见路', place: '解放路12号' }

  test('is shown without anything of another person, and joined', async () => {
    const secret = { ...lamp, text: `${lamp.text}我叫张小明，电话13912345678。` }
    const { caseId } = (await send(other, { ...secret, contact: '13912345678' })).body
    const similar = await me.act('cases/similar', mine)
    expect(similar.status).toBe(200)
    const shown = similar.body.similar.find((one: { caseId: string }) => one.caseId === caseId)
    expect(shown).toMatchObject({ state: 'received', people: 1 })
    expect(JSON.stringify(similar.body)).not.toMatch(/张小明|13912345678/)
    const joined = await me.act(`cases/${caseId}/joining`, { words: '我家门口也是' })
    expect(joined.body).toMatchObject({
      joined: true,
      title: '',
      text: '',
      place: '',
      pictures: [],
    })
    expect(JSON.stringify(joined.body)).not.toMatch(/张小明|13912345678|路灯/)
    expect((await me.get('cases')).body.cases).toMatchObject([{ caseId, joined: true }])
    expect((await me.act(`cases/${caseId}/joining`, { words: '再来' })).status).toBe(200)
    const rated = { grade: 1, solved: false, reasons: [], words: '' }
    expect((await me.act(`cases/${caseId}/rating`, rated)).status).toBe(404)
  })

  test('cannot be joined when it is settled or confidential, nor found', async () => {
    const { caseId } = (await send(other, { ...lamp, confidential: true })).body
    expect((await me.act('cases/similar', mine)).body.similar).not.toContainEqual(
      expect.objectContaining({ caseId }),
    )
    for (const id of [caseId, 'none']) {
      const refused = await me.act(`cases/${id}/joining`, { words: '' })
      expect(refused.body.error.code).toBe('CASE_NOT_JOINABLE')
    }
  })
})

describe('looking up', () => {
  const look = (number: string, digits: string) =>
    it.server.anonymous().post('/api/m/cases/lookup', { account: it.accountId, number, digits })
  beforeEach(() => it.server.clock.advance(60_000))

  test('shows the progress to whoever knows number and four digits, and no more', async () => {
    const { caseNumber } = (await send(me, { ...lamp, contact: '13800138123' })).body
    const found = await look(caseNumber, '8123')
    expect(found.body).toMatchObject({ caseNumber, state: 'received' })
    expect(JSON.stringify(found.body)).not.toMatch(/路灯|解放路|138001/)
  })

  test('says the same whatever is wrong, and stops after five wrong guesses', async () => {
    const { caseNumber } = (await send(me, { ...lamp, contact: '13800138123' })).body
    const quiet = (await send(other, { ...lamp, confidential: true })).body.caseNumber
    const said = new Set<string>()
    for (const [number, digits] of [
      [caseNumber, '0000'],
      [quiet, '0000'],
      ['20200101000001', '8123'],
    ]) {
      const { status, body } = await look(number ?? '', digits ?? '')
      const { requestId: _, ...error } = body.error
      said.add(JSON.stringify([status, error]))
    }
    expect([...said]).toEqual([expect.stringContaining('CASE_LOOKUP_FAILED')])
    for (let guess = 0; guess < 4; guess++) await look(caseNumber, '0001')
    expect((await look(caseNumber, '8123')).body.error.code).toBe('CASE_LOOKUP_FAILED')
    it.server.clock.advance(86_400_000)
    expect((await look(caseNumber, '8123')).status).toBe(200)
  })

  test('is limited for one address', async () => {
    for (let turn = 0; turn < 10; turn++) await look('20200101000001', '0000')
    expect((await look('20200101000001', '0000')).body.error.code).toBe('RATE_LIMITED')
  })
})
