import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eraseCases, exportCases } from './service/person-data.ts'
import { anotherUnit, type CaseAt, type Desk, startDesk, writer } from './testing/desk.ts'

let it: Desk
beforeAll(async () => {
  it = await startDesk()
})
afterAll(() => it.close())

const db = () => it.server.platform.database.db

describe('when the tree changes', () => {
  test('cases, parts and all go with their agencies; other units lose nothing', async () => {
    const { office, handler } = await anotherUnit(it)
    const found = await it.taken()
    await it.lead.post(`${found.url}/dispatch`, { unitId: office.agencyId })
    const helped = await it.accepted()
    await it.waterman.post(`${helped.url}/parts`, { unitId: office.agencyId, task: '请协助' })
    const path = `${it.water.path}${office.agencyId}/`
    await sql`update agencies set path = ${path}, parent_id = ${it.water.agencyId}
      where agency_id = ${office.agencyId}`.execute(db())
    const move = { agencyId: office.agencyId, from: office.path, to: path }
    for (const _again of [1, 2]) await it.within((tx) => tx.emit('agency.moved', move))
    await it.server.runJobs()
    // The unit above sees it now, by the grant over its own subtree; the handler's is the old path.
    expect((await it.waterman.get(found.url)).status).toBe(200)
    expect((await handler.get(found.url)).status).toBe(404)
    const { rows } = await sql<{ path: string }>`
      select agency_path as path from case_parts where case_id = ${helped.caseId}`.execute(db())
    expect(rows).toEqual([{ path }])
    expect((await it.shown(helped)).unitAgencyId).toBe(it.water.agencyId)
  })

  test('an account that another agency has takes its cases along', async () => {
    const other = await startDesk()
    const found = await other.taken()
    expect((await other.stranger.get(found.url)).status).toBe(404)
    await sql`update accounts set agency_id = ${other.elsewhere.agencyId},
      agency_path = ${other.elsewhere.path} where account_id = ${other.accountId}`.execute(db())
    for (const _again of [1, 2])
      await other.within((tx) => tx.emit('account.changed', { accountId: other.accountId }))
    await other.server.runJobs()
    expect((await other.stranger.get(found.url)).body).toMatchObject({
      centerAgencyId: other.elsewhere.agencyId,
    })
    expect((await other.lead.get(found.url)).status).toBe(404)
    await other.close()
  })
})

describe('when somebody may no longer handle', () => {
  test('their cases are nobody’s, and those of others stay', async () => {
    const [found, kept] = [await it.accepted(), await it.accepted()]
    const leaving = await it.registered(it.water, 'case-handler')
    const named = { staffId: leaving.staffId }
    expect((await it.waterman.post(`${found.url}/handler`, named)).status).toBe(200)
    await it.waterman.post(`${kept.url}/handler`, { staffId: it.waterman.staffId })
    await it.within((tx) => tx.emit('staff.disabled', named))
    await it.server.runJobs()
    expect((await it.shown(found)).handlerStaffId).toBe(leaving.staffId)
    await sql`update staff set state = 'disabled' where staff_id = ${leaving.staffId}`.execute(db())
    for (const _again of [1, 2]) await it.within((tx) => tx.emit('staff.disabled', named))
    await it.server.runJobs()
    expect((await it.shown(found)).handlerStaffId).toBeNull()
    expect((await it.shown(kept)).handlerStaffId).toBe(it.waterman.staffId)
    const told = (await it.acts(found)).filter(({ action }) => action === 'case.handler-named')
    expect(told).toHaveLength(2)
  })
})

describe('a person', () => {
  let found: CaseAt
  let person: { accountId: string; followerId: string; openId: string }
  beforeEach(async () => {
    const { conversationId, messageIds } = await writer(it, [{ body: { content: '梧桐巷停水' } }])
    found = await it.given({
      source: 'conversation',
      conversationId,
      messageIds,
      text: '请核实梧桐巷',
      place: '梧桐巷八号',
      contactName: '演示丙',
      contactPhone: '13700001111',
    })
    await it.waterman.post(`${found.url}/requests`, { kind: 'return', reason: '梧桐巷不归我们' })
    await it.lead.post(`${found.url}/notes`, { text: '梧桐巷已电话联系' })
    person = { accountId: it.accountId, followerId: conversationId, openId: '' }
  })

  test('is given what cases hold of them, but no confidential report', async () => {
    await it.registered(it.center, 'report-handler')
    const secret = await it.take({
      source: 'conversation',
      conversationId: person.followerId,
      text: '举报梧桐巷的人收钱',
      confidential: true,
    })
    expect(secret.status).toBe(200)
    const [cases] = await exportCases(it.server.ctx(), person)
    expect(cases?.rows).toEqual([
      expect.objectContaining({
        number: found.number,
        state: '已派单',
        text: '请核实梧桐巷\n梧桐巷停水',
        place: '梧桐巷八号',
        contact: '演示丙 13700001111',
      }),
    ])
    const keys = cases?.fields.map(({ key }) => key)
    expect(Object.keys(cases?.rows[0] ?? {})).toEqual(keys)
  })

  test('who is erased leaves that there was a case, and nothing of what it said', async () => {
    const erase = () => it.within((tx) => eraseCases(tx, person))
    expect(await erase()).toBeGreaterThan(0)
    expect(await erase()).toBe(0)
    const shown = await it.shown(found)
    expect(shown).toMatchObject({
      number: found.number,
      state: 'dispatched',
      followerId: null,
      contact: null,
      attachments: [],
    })
    expect(shown.events.map(({ way }: { way: string }) => way)).toContain('erased')
    for (const table of ['cases', 'case_events', 'case_requests', 'case_attachments']) {
      const { rows } = await sql<{
        row: string
      }>`select one::text as row from ${sql.table(table)} one
        where case_id = ${found.caseId}`.execute(db())
      for (const word of ['梧桐', person.followerId, '演示丙'])
        expect(JSON.stringify(rows), table).not.toContain(word)
    }
    const list = await it.lead.get(`/api/cases?list=center&words=${encodeURIComponent('梧桐巷')}`)
    expect(JSON.stringify(list.body)).not.toContain(found.caseId)
  })

  test('who reported in confidence is known to nobody after their erasure; the report stays', async () => {
    await it.registered(it.center, 'report-handler')
    const { body } = await it.take({
      source: 'conversation',
      conversationId: person.followerId,
      text: '举报某人收钱',
      confidential: true,
    })
    await it.within((tx) => tx.emit('citizen.erased', person))
    await it.server.runJobs()
    const { rows } = await sql<{ case_id: string }>`select case_id from case_identities
      where account_id = ${it.accountId} and case_id = ${body.caseId}`.execute(db())
    expect(rows).toEqual([])
    const kept = await sql<{ sealed: boolean }>`select sealed_text is not null as sealed from cases
      where case_id = ${body.caseId}`.execute(db())
    expect(kept.rows).toEqual([{ sealed: true }])
  })
})
