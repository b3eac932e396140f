import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuidv7 } from '#platform/db/index.ts'
import { nextNumber } from './repo/cases.ts'
import { numberDay } from './rules/number.ts'
import { type Desk, startDesk, writer } from './testing/desk.ts'

let it: Desk
beforeAll(async () => {
  it = await startDesk()
})
afterAll(() => it.close())

const codeOf = ({ body }: { body: { error?: { code: string } } }) => body.error?.code
const rowOf = async (caseId: string) => {
  const { rows } = await sql<Record<string, unknown> & { whole: string }>`
    select *, cases::text as whole from cases where case_id = ${caseId}`.execute(
    it.server.platform.database.db,
  )
  return rows[0]
}

describe('a case taken in by telephone', () => {
  test('has its number, its clocks and its place in the history, the event and the audit', async () => {
    const found = await it.taken({ regionCode: '330106', place: '云桥路三号', kindCode: '010101' })
    expect(found.number).toMatch(/^20260310\d{6}$/)
    const shown = await it.shown(found)
    expect(shown).toMatchObject({
      number: found.number,
      source: 'telephone',
      state: 'received',
      title: '云桥路三号小区昨晚开始停水，请尽快处理',
      text: '云桥路三号小区昨晚开始停水，请尽快处理。',
      kindName: { zh: '停水断水' },
      regionName: expect.stringContaining('区'),
      urgency: 'utility',
      accountName: '市发布',
      centerAgencyId: it.center.agencyId,
      unitAgencyId: null,
      dueAt: expect.any(String),
      dueClock: 'reply',
      contact: null,
    })
    expect(shown.events).toMatchObject([{ way: 'received', from: null, forCitizen: true }])
    expect(await it.told(found)).toMatchObject([{ event: 'case.created' }])
    expect(await it.acts(found)).toMatchObject([
      {
        action: 'case.received',
        path: it.center.path,
        details: expect.stringContaining('telephone'),
      },
    ])
  })

  test('gets numbers that follow one another, anew each day in Shanghai', async () => {
    const [first, second] = [await it.taken(), await it.taken()]
    expect(Number(second.number) - Number(first.number)).toBe(1)
    // Nobody asks meanwhile: a session would end by itself.
    it.server.clock.set(new Date('2026-03-10T16:30:00Z'))
    const late = await it.within((tx) => nextNumber(tx.db, it.accountId, numberDay(tx.now())))
    expect(late).toBe('20260311000001')
    it.server.clock.set(new Date('2026-03-10T01:00:00Z'))
  })

  test('sent twice with the same key is one case, also at the same moment', async () => {
    const key = uuidv7()
    const answers = await Promise.all([it.take({ key }), it.take({ key }), it.take({ key })])
    expect(new Set(answers.map(({ body }) => body.caseId)).size).toBe(1)
    const other = await it.take({ key }, it.clerk)
    expect(other.body.caseId).not.toBe(answers[0]?.body.caseId)
  })

  test('seems urgent by its words until somebody has looked', async () => {
    const urgencyOf = async (text: string) => (await it.shown(await it.taken({ text }))).urgency
    expect(await urgencyOf('楼下烧烤店起火了，有人被困')).toBe('emergency')
    expect(await urgencyOf('我家从昨天起停电，一直没电')).toBe('utility')
    expect(await urgencyOf('公园里希望种些花')).toBe('general')
  })
})

describe('the contact', () => {
  const contact = { contactName: '演示甲', contactPhone: '+86 138-0000-5678' }

  test('is sealed, masked on page and lists, and found by nothing', async () => {
    const found = await it.taken({ ...contact, text: '联系方式只在保险库里' })
    const row = await rowOf(found.caseId)
    for (const word of ['13800005678', '0000-5678', '演示甲'])
      expect(row?.whole).not.toContain(word)
    expect(row?.contact_index).toMatch(/^[0-9a-f]{32}$/)
    const masked = { name: '演**', phone: '138****5678' }
    expect((await it.shown(found)).contact).toEqual(masked)
    const { body } = await it.lead.get(
      `/api/cases?list=center&words=${encodeURIComponent('联系方式只在保险库里')}`,
    )
    expect(body.cases).toMatchObject([{ caseId: found.caseId, contact: masked }])
  })

  test('is shown to who has to call, and each look is recorded', async () => {
    const found = await it.given(contact)
    const whole = { name: '演示甲', phone: '13800005678' }
    for (const who of [it.lead, it.clerk, it.waterman])
      expect((await who.post(`${found.url}/contact`)).body).toEqual(whole)
    const helper = await it.lead.post(`${found.url}/parts`, {
      unitId: it.roads.agencyId,
      task: '请先封路',
    })
    expect(helper.status).toBe(200)
    const refused = await it.roadman.post(`${found.url}/contact`)
    expect([refused.status, codeOf(refused)]).toEqual([403, 'PERMISSION_DENIED'])
    const looks = (await it.acts(found)).filter(({ action }) => action === 'case.contact-seen')
    expect(looks).toHaveLength(3)
  })

  test.each(['123', '12345abc', '1380000567', 'call me'])('%s is no telephone', async (phone) => {
    const answer = await it.take({ contactPhone: phone })
    expect([answer.status, codeOf(answer)]).toEqual([422, 'CASE_CONTACT_INVALID'])
    expect(JSON.stringify(answer.body)).not.toContain(phone)
  })
})

describe('a case made of a conversation', () => {
  test('has the chosen words, the place, the pictures, and who wrote them', async () => {
    const { conversationId, messageIds } = await writer(it, [
      { body: { content: '你好' } },
      { body: { content: '云桥路三号停水了' } },
      { type: 'location', body: { latitude: 30.25, longitude: 120.1, label: '云桥路三号' } },
      { type: 'image', body: { mediaId: 'm1' } },
    ])
    const found = await it.taken({
      source: 'conversation',
      conversationId,
      messageIds: messageIds.slice(1).reverse(),
      text: '请核实',
    })
    const shown = await it.shown(found)
    expect(shown).toMatchObject({
      source: 'conversation',
      followerId: conversationId,
      asker: expect.stringContaining('微信用户'),
      text: '请核实\n云桥路三号停水了\n云桥路三号',
      place: '云桥路三号',
      latitude: 30.25,
      longitude: 120.1,
    })
    expect(shown.attachments).toHaveLength(3)
    const pictures = await Promise.all(
      shown.attachments.map(({ attachmentId }: { attachmentId: string }) =>
        it.lead.get(`${found.url}/attachments/${attachmentId}`),
      ),
    )
    expect(pictures.map(codeOf)).toEqual(Array(3).fill('CASE_ATTACHMENT_NOT_FOUND'))
  })

  test('shows a picture once it is fetched, to the unit too', async () => {
    const { conversationId, messageIds } = await writer(it, [
      { type: 'image', body: { mediaId: 'm2' } },
    ])
    const found = await it.given({ source: 'conversation', conversationId, messageIds })
    const { platform } = it.server
    const stored = await platform.files.put(Buffer.from('a picture'), { maxBytes: 100 })
    const fileId = uuidv7()
    await sql`insert into files (file_id, hash, bytes, media_type, name, created_at) values
      (${fileId}, ${stored.hash}, ${stored.bytes}, 'image/png', 'a.png', now())`.execute(
      platform.database.db,
    )
    await sql`update messages set body = body || ${JSON.stringify({ fileId })}::jsonb
      where message_id = ${messageIds[0]}`.execute(platform.database.db)
    const { attachmentId } = (await it.shown(found)).attachments[0]
    const picture = await it.waterman.get(`${found.url}/attachments/${attachmentId}`)
    expect([picture.status, picture.body]).toEqual([200, 'a picture'])
    expect((await it.stranger.get(`${found.url}/attachments/${attachmentId}`)).status).toBe(404)
  })

  test('is refused for messages that are not the citizen’s, or not there', async () => {
    const own = await writer(it, [{ body: { content: '我的' } }])
    const other = await writer(it, [{ body: { content: '别人的' } }])
    for (const messageIds of [other.messageIds, [uuidv7()]]) {
      const asked = { source: 'conversation', conversationId: own.conversationId, messageIds }
      expect(codeOf(await it.take(asked))).toBe('MESSAGE_NOT_FOUND')
    }
    const nowhere = { source: 'conversation', conversationId: uuidv7(), messageIds: [] }
    expect(codeOf(await it.take(nowhere))).toBe('CONVERSATION_NOT_FOUND')
    expect(codeOf(await it.take({ source: 'conversation' }))).toBe('INPUT_INVALID')
  })
})

describe('what is refused', () => {
  test.each([
    ['an account of others', { accountId: uuidv7() }, 'ACCOUNT_NOT_FOUND'],
    ['a case without words', { text: ' \n ' }, 'CASE_TEXT_MISSING'],
    ['a kind that is none', { kindCode: '990101' }, 'CASE_KIND_UNKNOWN'],
    ['a region that is none', { regionCode: '999999' }, 'REGION_NOT_FOUND'],
    ['a source of its own', { source: 'form' }, 'INPUT_INVALID'],
    ['a field that is none', { state: 'closed' }, 'INPUT_INVALID'],
  ])('%s', async (_what, body, code) => {
    expect(codeOf(await it.take(body))).toBe(code)
  })

  test('the account of another city, and somebody who only handles', async () => {
    expect(codeOf(await it.take({}, it.stranger))).toBe('ACCOUNT_NOT_FOUND')
    expect((await it.take({}, it.waterman)).status).toBe(403)
  })
})

describe('a confidential report', () => {
  test('leaves nothing of what was said and by whom in the case', async () => {
    const handler = await it.registered(it.center, 'report-handler')
    const answer = await it.take({
      confidential: true,
      title: '举报收钱',
      text: '某科室的人办事收钱',
      place: '云桥镇政府',
      contactName: '演示乙',
      contactPhone: '13900001234',
      mayPublish: true,
    })
    expect(answer.status).toBe(200)
    const row = await rowOf(answer.body.caseId)
    for (const word of ['收钱', '云桥镇', '演示乙', '13900001234'])
      expect(row?.whole).not.toContain(word)
    expect(row).toMatchObject({
      title: '',
      text: '',
      place: '',
      folded: null,
      follower_id: null,
      contact_sealed: null,
      may_publish: false,
    })
    const url = `/api/cases/${it.accountId}/${answer.body.caseId}`
    expect((await it.lead.get(url)).status).toBe(404)
    expect((await handler.get(url)).body).toMatchObject({ confidential: true, text: '' })
  })

  test('leaves no word of the handling in the clear either, and its confidants read all', async () => {
    const handler = await it.registered(it.center, 'report-handler')
    await it.registered(it.water, 'report-handler')
    const { body } = await it.take({ confidential: true, text: '某科室的人办事收钱' })
    const url = `/api/cases/${it.accountId}/${body.caseId}`
    const desk = await it.server.as({
      id: handler.staffId,
      grants: [
        { role: 'answering-lead', agencyPath: it.city.path },
        { role: 'case-lead', agencyPath: it.city.path },
      ],
    })
    expect(
      (await desk.post(`${url}/dispatch`, { unitId: it.water.agencyId, words: '暗语一' })).status,
    ).toBe(200)
    await desk.post(`${url}/requests`, { kind: 'return', reason: '暗语二' })
    const { requests } = (await desk.get(url)).body
    await desk.post(`${url}/requests/${requests[0].requestId}/ruling`, {
      granted: false,
      reason: '暗语三',
    })
    await desk.post(`${url}/parts`, { unitId: it.roads.agencyId, task: '暗语四' })
    await desk.post(`${url}/notes`, { text: '暗语五' })
    const shown = JSON.stringify((await desk.get(url)).body)
    for (const word of ['暗语一', '暗语二', '暗语三', '暗语四', '暗语五'])
      expect(shown).toContain(word)
    for (const table of ['cases', 'case_events', 'case_requests', 'case_parts']) {
      const { rows } = await sql<{
        row: string
      }>`select one::text as row from ${sql.table(table)} one
        where case_id = ${body.caseId}`.execute(it.server.platform.database.db)
      expect(JSON.stringify(rows), table).not.toContain('暗语')
    }
  })
})
