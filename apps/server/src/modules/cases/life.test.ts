import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuidv7 } from '#platform/db/index.ts'
import { type CaseAt, type Desk, startDesk } from './testing/desk.ts'

let it: Desk
beforeAll(async () => {
  it = await startDesk()
})
afterAll(() => it.close())

const codeOf = ({ body }: { body: { error?: { code: string } } }) => body.error?.code
const act = (found: CaseAt, name: string, body: object = {}, by = it.lead) =>
  by.post(`${found.url}/${name}`, body)
/** Takes a case of the water unit to `answered`, as a reply does. */
const answered = async () => {
  const found = await it.accepted()
  await it.move({ account_id: found.accountId, case_id: found.caseId } as never, 'answer', {
    party: 'unit',
  })
  return found
}

describe('the straight way', () => {
  test('a case is admitted, dispatched, accepted, handled, answered and closed', async () => {
    const found = await it.taken()
    expect((await act(found, 'admission')).body).toMatchObject({ state: 'admitted' })
    const dispatched = await act(found, 'dispatch', { unitId: it.water.agencyId, words: '请速办' })
    expect(dispatched.body).toMatchObject({ state: 'dispatched', number: found.number })
    expect((await act(found, 'acceptance', {}, it.waterman)).body.state).toBe('accepted')
    const named = await act(found, 'handler', { staffId: it.waterman.staffId }, it.waterman)
    expect(named.body.state).toBe('handling')
    await it.move({ account_id: found.accountId, case_id: found.caseId } as never, 'answer', {
      party: 'unit',
    })
    const closed = await act(found, 'close', { outcome: '已恢复供水', solved: true })
    expect(closed.body.state).toBe('closed')
    expect(await it.shown(found)).toMatchObject({
      state: 'closed',
      outcome: '已恢复供水',
      solved: true,
      unitName: expect.stringContaining('水务局'),
      handlerName: '演示·承办',
      dueAt: null,
      closedAt: it.server.clock.now().toISOString(),
    })
    const ways = (await it.told(found)).map(({ way }) => way)
    expect(ways).toEqual([undefined, 'admit', 'dispatch', 'accept', 'begin', 'answer', 'close'])
    const acts = await it.acts(found)
    expect(acts.map(({ action }) => action)).toEqual([
      'case.received',
      'case.admit',
      'case.dispatch',
      'case.accept',
      'case.begin',
      'case.handler-named',
      'case.answer',
      'case.close',
    ])
    expect(new Set(acts.map(({ path }) => path))).toEqual(new Set([it.center.path]))
    expect(JSON.stringify(acts)).not.toContain('停水')
    expect(JSON.stringify(acts)).not.toContain('请速办')
  })

  test('one click: what was received is admitted and dispatched at once, with its kind', async () => {
    const found = await it.taken()
    const body = { unitId: it.water.agencyId, kindCode: '010101', urgency: 'utility' }
    expect((await act(found, 'dispatch', body)).body.state).toBe('dispatched')
    const shown = await it.shown(found)
    expect(shown).toMatchObject({ kindCode: '010101', kindName: { zh: '停水断水' } })
    expect(shown.admittedAt).toBe(shown.dispatchedAt)
    expect(shown.events.map(({ way }: { way: string }) => way)).toEqual([
      'received',
      'classified',
      'admit',
      'dispatch',
    ])
  })

  test('the page says what each party may do', async () => {
    const found = await it.given()
    const centre = (await it.shown(found)).allowed
    expect(centre).toMatchObject({ isCenter: true, isUnit: false, isHelper: false })
    expect(centre.ways).toEqual(['transfer', 'merge'])
    const unit = (await it.waterman.get(found.url)).body.allowed
    expect(unit).toMatchObject({ ways: ['accept'], isCenter: false, isUnit: true, isHelper: false })
  })
})

describe('a unit', () => {
  test.each([
    ['that does not exist', async () => uuidv7()],
    ['of another tree', async () => it.elsewhere.agencyId],
    ['where nobody handles cases', async () => (await it.office(it.city, '气象局')).agencyId],
  ])('%s is given nothing', async (_what, unitOf) => {
    const found = await it.taken()
    const answer = await act(found, 'dispatch', { unitId: await unitOf() })
    expect([answer.status, codeOf(answer)]).toEqual([422, 'CASE_UNIT_NOT_ALLOWED'])
    expect((await it.shown(found)).state).toBe('received')
  })

  test('that is asked for by name is among those to choose from', async () => {
    const found = await it.taken()
    const { body } = await it.lead.get(`${found.url}/units?words=${encodeURIComponent('水务')}`)
    expect(body.units).toEqual([
      { agencyId: it.water.agencyId, name: expect.stringContaining('水务局') },
    ])
  })

  test('another takes over by a transfer, and has to accept anew', async () => {
    const found = await it.accepted()
    const moved = await act(found, 'transfer', { unitId: it.roads.agencyId, reason: '属于道路' })
    expect(moved.body.state).toBe('dispatched')
    expect((await it.waterman.get(found.url)).status).toBe(404)
    expect((await act(found, 'acceptance', {}, it.roadman)).status).toBe(200)
    const none = await act(found, 'transfer', { unitId: it.water.agencyId, reason: ' ' })
    expect(codeOf(none)).toBe('CASE_REASON_MISSING')
  })
})

describe('who may not', () => {
  test.each(['admission', 'acceptance'])('take the way %s', async (name) => {
    const found = await it.given()
    const clerk = await act(found, name, {}, it.clerk)
    expect([clerk.status, codeOf(clerk)]).toEqual([403, 'PERMISSION_DENIED'])
    const stranger = await act(found, name, {}, it.stranger)
    expect(stranger.status).toBe(name === 'admission' ? 404 : 403)
  })

  test('the unit does not dispatch, the centre does not accept', async () => {
    const found = await it.given()
    const both = await it.server.as({
      grants: [
        { role: 'answering-lead', agencyPath: it.center.path },
        { role: 'case-handler', agencyPath: it.roads.path },
      ],
    })
    const accepted = await both.post(`${found.url}/acceptance`, {})
    expect(codeOf(accepted)).toBe('PERMISSION_DENIED')
    const unit = await it.waterman.post(`${found.url}/transfer`, {
      unitId: it.roads.agencyId,
      reason: '不归我们',
    })
    expect(unit.status).toBe(403)
  })

  test('a way that does not lead from here is closed', async () => {
    const found = await it.given()
    for (const [name, body] of [
      ['admission', {}],
      ['dispatch', { unitId: it.water.agencyId }],
      ['close', { outcome: '好了' }],
      ['reopening', { reason: '没有好' }],
      ['decline', { reason: 'unclear' }],
    ] as const)
      expect(codeOf(await act(found, name, body)), name).toBe('CASE_WAY_CLOSED')
  })

  test('who looked at an older version is told', async () => {
    const found = await it.taken()
    const { version } = await it.shown(found)
    expect((await act(found, 'admission', { version })).status).toBe(200)
    const late = await act(found, 'dispatch', { unitId: it.water.agencyId, version })
    expect([late.status, codeOf(late)]).toEqual([409, 'CASE_CHANGED'])
  })
})

describe('declining', () => {
  test('tells the citizen why, and can be thought over', async () => {
    const found = await it.taken()
    const declined = await act(found, 'decline', { reason: 'other-place', words: '请找邻市' })
    expect(declined.body.state).toBe('declined')
    const shown = await it.shown(found)
    expect(shown).toMatchObject({ declineReason: 'other-place', dueAt: null })
    expect(shown.events.at(-1)).toMatchObject({
      way: 'decline',
      words: '请找邻市',
      details: { reason: 'other-place' },
      forCitizen: true,
    })
    expect(codeOf(await act(found, 'reconsideration', { reason: '' }))).toBe('CASE_REASON_MISSING')
    const again = await act(found, 'reconsideration', { reason: '核实属于本市' })
    expect(again.body.state).toBe('admitted')
    expect(await it.shown(found)).toMatchObject({ declineReason: null, closedAt: null })
  })

  test('needs a reason of the list', async () => {
    const found = await it.taken()
    const answer = await act(found, 'decline', { reason: 'too-hard' })
    expect([answer.status, codeOf(answer)]).toEqual([400, 'INPUT_INVALID'])
  })
})

describe('a settled case', () => {
  test('is opened again by the centre with a reason; the unit has it still', async () => {
    const found = await answered()
    expect(codeOf(await act(found, 'close', { outcome: '' }))).toBe('CASE_REASON_MISSING')
    await act(found, 'close', { outcome: '已修好' })
    const opened = await act(found, 'reopening', { reason: '市民来电说又停水' })
    expect(opened.body.state).toBe('handling')
    expect(await it.shown(found)).toMatchObject({
      reopenings: 1,
      outcome: null,
      closedAt: null,
      unitAgencyId: it.water.agencyId,
      dueAt: expect.any(String),
    })
  })
})

describe('handling', () => {
  test('a handler is somebody of the unit, named after it accepted', async () => {
    const found = await it.given()
    const early = await act(found, 'handler', { staffId: it.waterman.staffId }, it.waterman)
    expect(codeOf(early)).toBe('CASE_WAY_CLOSED')
    await act(found, 'acceptance', {}, it.waterman)
    for (const staffId of [it.roadman.staffId, uuidv7()]) {
      const refused = await act(found, 'handler', { staffId }, it.waterman)
      expect(codeOf(refused)).toBe('CASE_HANDLER_NOT_ALLOWED')
    }
    const { body } = await it.waterman.get(`${found.url}/handlers`)
    expect(body.staff).toContainEqual({ staffId: it.waterman.staffId, name: '演示·承办' })
  })

  test('a note is for staff only, and begins the handling when the unit writes it', async () => {
    const found = await it.accepted()
    await act(found, 'notes', { text: '已联系抢修队' }, it.lead)
    expect((await it.shown(found)).state).toBe('accepted')
    await act(found, 'notes', { text: '抢修队已到' }, it.waterman)
    const shown = await it.shown(found)
    expect(shown.state).toBe('handling')
    const notes = shown.events.filter(({ way }: { way: string }) => way === 'note')
    expect(notes).toMatchObject([
      { words: '已联系抢修队', forCitizen: false },
      { words: '抢修队已到', staffName: '演示·承办', forCitizen: false },
    ])
    const supervisor = await it.staff(it.city, 'supervisor')
    expect(codeOf(await supervisor.post(`${found.url}/notes`, { text: '看看' }))).toBe(
      'PERMISSION_DENIED',
    )
  })

  test('the classification is the centre’s; a new urgency moves the limit', async () => {
    const found = await it.taken({ text: '想咨询一下规定' })
    const before = await it.shown(found)
    const answer = await act(found, 'classification', {
      urgency: 'complex',
      kindCode: '130302',
      title: '咨询规定',
      place: '云桥路',
      regionCode: '330106',
    })
    expect(answer.status).toBe(200)
    const after = await it.shown(found)
    expect(after).toMatchObject({ title: '咨询规定', place: '云桥路', urgency: 'complex' })
    expect(before.urgency).toBe('general')
    expect(codeOf(await act(found, 'classification', { kindCode: '999999' }))).toBe(
      'CASE_KIND_UNKNOWN',
    )
    expect(codeOf(await act(found, 'classification', { regionCode: '999999' }))).toBe(
      'REGION_NOT_FOUND',
    )
  })
})
