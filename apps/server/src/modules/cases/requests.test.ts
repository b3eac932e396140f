import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuidv7 } from '#platform/db/index.ts'
import { proposeFor } from './service/propose.ts'
import { anotherUnit, type CaseAt, type Desk, startDesk } from './testing/desk.ts'

let it: Desk
beforeAll(async () => {
  it = await startDesk()
})
afterAll(() => it.close())

const codeOf = ({ body }: { body: { error?: { code: string } } }) => body.error?.code
const reasonOf = ({ body }: { body: { error?: { details?: { reason?: string } } } }) =>
  body.error?.details?.reason
const ask = (found: CaseAt, body: object = {}, by = it.waterman) =>
  by.post(`${found.url}/requests`, { kind: 'return', reason: '属于道路', ...body })
const openOf = async (found: CaseAt) =>
  (await it.shown(found)).requests.find(({ ruling }: { ruling: string | null }) => ruling === null)
const rule = async (found: CaseAt, body: object, by = it.lead) => {
  const { requestId } = await openOf(found)
  return by.post(`${found.url}/requests/${requestId}/ruling`, { reason: '核实过', ...body })
}

describe('a return', () => {
  test('leaves the unit responsible and every clock running until it is ruled on', async () => {
    const found = await it.given()
    const before = await it.shown(found)
    expect((await ask(found)).status).toBe(200)
    const asked = await it.shown(found)
    expect(asked).toMatchObject({
      state: 'dispatched',
      unitAgencyId: it.water.agencyId,
      dueAt: before.dueAt,
      returns: 1,
      requests: [{ kind: 'return', reason: '属于道路', ruling: null, staffName: '演示·承办' }],
    })
    expect(codeOf(await ask(found))).toBe('CASE_REQUEST_OPEN')
    expect(codeOf(await it.waterman.post(`${found.url}/acceptance`, {}))).toBe('CASE_REQUEST_OPEN')
    const over = { unitId: it.roads.agencyId, reason: '先转' }
    expect(codeOf(await it.lead.post(`${found.url}/transfer`, over))).toBe('CASE_REQUEST_OPEN')
  })

  test('that is granted goes to the proposed unit in the same act', async () => {
    const found = await it.given()
    await ask(found, { proposedUnitId: it.roads.agencyId })
    expect((await rule(found, { granted: true })).body.state).toBe('dispatched')
    const shown = await it.shown(found)
    expect(shown).toMatchObject({
      unitAgencyId: it.roads.agencyId,
      requests: [{ ruling: 'granted', ruledByName: '演示·承办', rulingReason: '核实过' }],
    })
    const ways = shown.events.map(({ way }: { way: string }) => way)
    expect(ways.slice(-3)).toEqual(['return-asked', 'return-granted', 'transfer'])
    expect((await it.acts(found)).map(({ action }) => action)).toContain('case.return-granted')
  })

  test('that is refused changes nothing but the record', async () => {
    const found = await it.given()
    await ask(found)
    expect((await rule(found, { granted: false })).body.state).toBe('dispatched')
    expect(await it.shown(found)).toMatchObject({
      unitAgencyId: it.water.agencyId,
      requests: [{ ruling: 'refused' }],
    })
    expect((await it.waterman.post(`${found.url}/acceptance`, {})).status).toBe(200)
  })

  test('the second is a dispute, whose ruling is final', async () => {
    const found = await it.given()
    await ask(found, { proposedUnitId: it.roads.agencyId })
    await rule(found, { granted: true })
    expect((await ask(found, { reason: '也不归我们' }, it.roadman)).status).toBe(200)
    expect((await openOf(found)).kind).toBe('dispute')
    await rule(found, { granted: false })
    expect(await it.shown(found)).toMatchObject({ returns: 2, unitAgencyId: it.roads.agencyId })
    const third = await ask(found, { reason: '再说一次' }, it.roadman)
    expect([third.status, codeOf(third), reasonOf(third)]).toEqual([
      422,
      'CASE_REQUEST_NOT_ALLOWED',
      'final',
    ])
  })

  test('comes in time or not at all', async () => {
    const found = await it.given()
    const { dispatchedAt } = await it.shown(found)
    const early = new Date(Date.parse(dispatchedAt) - 30 * 86_400_000)
    await sql`update cases set dispatched_at = ${early} where case_id = ${found.caseId}`.execute(
      it.server.platform.database.db,
    )
    const late = await ask(found)
    expect([codeOf(late), reasonOf(late)]).toEqual(['CASE_REQUEST_NOT_ALLOWED', 'too-late'])
  })

  test('needs a reason, and one who handles', async () => {
    const found = await it.given()
    expect(codeOf(await ask(found, { reason: '  ' }))).toBe('CASE_REASON_MISSING')
    expect((await ask(found, {}, it.roadman)).status).toBe(404)
    expect((await ask(found, {}, it.lead)).status).toBe(403)
    const odd = await ask(found, { proposedUnitId: it.elsewhere.agencyId })
    expect(codeOf(odd)).toBe('CASE_UNIT_NOT_ALLOWED')
  })

  test('can be taken back and then does not count', async () => {
    const found = await it.given()
    await ask(found)
    const { requestId } = await openOf(found)
    const url = `${found.url}/requests/${requestId}/withdrawal`
    expect((await it.waterman.post(url)).status).toBe(200)
    expect(await it.shown(found)).toMatchObject({ returns: 0, requests: [{ ruling: 'withdrawn' }] })
    expect(codeOf(await it.waterman.post(url))).toBe('CASE_REQUEST_NOT_FOUND')
    await ask(found)
    expect((await openOf(found)).kind).toBe('return')
  })

  test('granted without a unit is no ruling, and the request stays', async () => {
    const found = await it.given()
    await ask(found)
    expect(codeOf(await rule(found, { granted: true }))).toBe('CASE_UNIT_NOT_ALLOWED')
    expect(await openOf(found)).toMatchObject({ kind: 'return' })
    expect((await rule(found, { granted: true }, it.waterman)).status).toBe(403)
    const none = `${found.url}/requests/${uuidv7()}/ruling`
    const answer = await it.lead.post(none, { granted: false, reason: '无' })
    expect(codeOf(answer)).toBe('CASE_REQUEST_NOT_FOUND')
  })
})

describe('an extension', () => {
  test('is granted: the limit moves from the old one, the citizen is told', async () => {
    const found = await it.accepted()
    const before = await it.shown(found)
    await ask(found, { kind: 'extension', reason: '等待配件', days: 5 })
    expect(await it.shown(found)).toMatchObject({ state: 'handling', dueAt: before.dueAt })
    expect((await rule(found, { granted: true })).body.state).toBe('extended')
    const after = await it.shown(found)
    expect(after.extensions).toBe(1)
    expect(Date.parse(after.dueAt)).toBeGreaterThan(Date.parse(before.dueAt))
    expect(after.events.at(-1)).toMatchObject({
      way: 'extend',
      words: '核实过',
      details: { days: 5 },
      forCitizen: true,
    })
  })

  test.each([
    ['too long', { days: 200 }, 'too-long'],
    ['too often', { days: 1 }, 'too-many'],
  ])('%s is not asked for', async (what, body, reason) => {
    const found = await it.accepted()
    if (what === 'too often') {
      await ask(found, { kind: 'extension', reason: '等待配件', days: 5 })
      await rule(found, { granted: true })
    }
    const answer = await ask(found, { kind: 'extension', reason: '等待配件', ...body })
    expect([codeOf(answer), reasonOf(answer)]).toEqual(['CASE_REQUEST_NOT_ALLOWED', reason])
  })

  test('is not asked for after the limit, nor before the unit accepted', async () => {
    const given = await it.given()
    const early = await ask(given, { kind: 'extension', reason: '等待配件', days: 2 })
    expect(codeOf(early)).toBe('CASE_WAY_CLOSED')
    const found = await it.accepted()
    await sql`update case_clocks set due_at = ${it.server.clock.now()}
      where case_id = ${found.caseId} and clock = 'reply'`.execute(it.server.platform.database.db)
    const late = await ask(found, { kind: 'extension', reason: '等待配件', days: 2 })
    expect(reasonOf(late)).toBe('too-late')
  })
})

describe('what was confirmed', () => {
  test('is proposed next time, of this place first; what was returned is not', async () => {
    const { office, handler } = await anotherUnit(it)
    const body = { text: '路口的路灯坏了两天', kindCode: '020201', regionCode: '330106' }
    const proposed = async () => {
      const found = await it.taken(body)
      const key = { accountId: found.accountId, caseId: found.caseId }
      const lead = it.server.ctx(it.lead.staff)
      return { found, units: (await proposeFor(lead, key)).units }
    }
    expect((await proposed()).units).toEqual([])
    const { found } = await proposed()
    await it.lead.post(`${found.url}/dispatch`, { unitId: office.agencyId })
    const { units } = await proposed()
    expect(units).toMatchObject([
      {
        agencyId: office.agencyId,
        reasons: [{ why: 'confirmed', kindCode: '020201', regionCode: '330106', times: 1, of: 1 }],
      },
    ])
    await ask(found, { proposedUnitId: it.roads.agencyId }, handler)
    await rule(found, { granted: true })
    expect((await proposed()).units.map(({ agencyId }) => agencyId)).toEqual([it.roads.agencyId])
  })
})
