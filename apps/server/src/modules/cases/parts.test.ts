import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuidv7 } from '#platform/db/index.ts'
import { type CaseAt, type Desk, startDesk } from './testing/desk.ts'

let it: Desk
beforeAll(async () => {
  it = await startDesk()
})
afterAll(() => it.close())

const codeOf = ({ body }: { body: { error?: { code: string } } }) => body.error?.code
const askPart = (found: CaseAt, body: object = {}, by = it.waterman) =>
  by.post(`${found.url}/parts`, { unitId: it.roads.agencyId, task: '请先封路', ...body })

describe('a part', () => {
  test('is done by a helping unit, while the lead stays the lead', async () => {
    const found = await it.accepted()
    expect((await it.roadman.get(found.url)).status).toBe(404)
    expect((await askPart(found)).body.state).toBe('handling')
    const helping = await it.roadman.get(found.url)
    expect(helping.body).toMatchObject({
      unitAgencyId: it.water.agencyId,
      parts: [{ task: '请先封路', state: 'asked', agencyName: expect.stringContaining('交通局') }],
      allowed: { ways: [], isHelper: true, isUnit: false },
    })
    const { partId } = helping.body.parts[0]
    const url = `${found.url}/parts/${partId}/answer`
    expect(codeOf(await it.roadman.post(url, { answer: '' }))).toBe('CASE_REASON_MISSING')
    expect(codeOf(await it.waterman.post(url, { answer: '我来' }))).toBe('CASE_PART_NOT_FOUND')
    expect((await it.roadman.post(url, { answer: '已封路' })).status).toBe(200)
    expect((await it.shown(found)).parts).toMatchObject([{ state: 'done', answer: '已封路' }])
    expect(codeOf(await it.roadman.post(url, { answer: '又封' }))).toBe('CASE_PART_NOT_FOUND')
    const acts = (await it.acts(found)).map(({ action }) => action)
    expect(acts.slice(-2)).toEqual(['case.part-asked', 'case.part-done'])
    for (const name of ['acceptance', 'requests', 'handler'])
      expect((await it.roadman.post(`${found.url}/${name}`, bodyOf[name])).status).toBe(403)
  })

  test('gives no say in the lead’s own reply, repair or publication', async () => {
    const found = await it.accepted()
    await askPart(found)
    const reply = await it.waterman.post(`${found.url}/replies`, { text: '已派人抢修。' })
    const { replyId } = reply.body
    await it.waterman.post(`${found.url}/replies/${replyId}/submission`, {})
    const refused = [
      await it.roadman.post(`${found.url}/replies/${replyId}/review`, { approve: true }),
      await it.roadman.post(`${found.url}/publication`, {}),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403])
  })

  const bodyOf: Record<string, object> = {
    acceptance: {},
    requests: { kind: 'return', reason: '不归我们' },
    handler: { staffId: null },
  }

  test('that is taken back shows the case to the unit no longer', async () => {
    const found = await it.accepted()
    await askPart(found, {}, it.lead)
    const { partId } = (await it.shown(found)).parts[0]
    const url = `${found.url}/parts/${partId}/withdrawal`
    expect((await it.roadman.post(url)).status).toBe(403)
    expect((await it.waterman.post(url)).status).toBe(200)
    expect((await it.roadman.get(found.url)).status).toBe(404)
    expect(codeOf(await it.waterman.post(url))).toBe('CASE_PART_NOT_FOUND')
  })

  test.each([
    ['to the lead itself', () => ({ unitId: it.water.agencyId }), 'CASE_UNIT_NOT_ALLOWED'],
    [
      'to a unit of another tree',
      () => ({ unitId: it.elsewhere.agencyId }),
      'CASE_UNIT_NOT_ALLOWED',
    ],
    ['without a task', () => ({ task: '' }), 'CASE_REASON_MISSING'],
  ])('is not given %s', async (_what, body, code) => {
    expect(codeOf(await askPart(await it.accepted(), body()))).toBe(code)
  })

  test('is not asked for before a unit has the case, nor by who only reads', async () => {
    const found = await it.taken()
    expect(codeOf(await askPart(found, {}, it.lead))).toBe('CASE_WAY_CLOSED')
    expect(codeOf(await askPart(await it.accepted(), {}, it.clerk))).toBe('PERMISSION_DENIED')
  })
})

describe('merging', () => {
  const merge = (lead: CaseAt, members: readonly CaseAt[], by = it.lead) =>
    by.post(`${lead.url}/members`, { caseIds: members.map(({ caseId }) => caseId) })

  test('makes one of many, and every asker is told', async () => {
    const lead = await it.given()
    const [first, second] = [await it.taken(), await it.given()]
    await it.waterman.post(`${second.url}/requests`, { kind: 'return', reason: '重复' })
    expect((await merge(lead, [second, first])).status).toBe(200)
    expect(await it.shown(lead)).toMatchObject({
      members: 2,
      memberCases: [{ number: first.number }, { number: second.number }],
    })
    const member = await it.shown(first)
    expect(member).toMatchObject({ state: 'merged', lead: { number: lead.number }, dueAt: null })
    expect(member.events.at(-1)).toMatchObject({ way: 'merge', forCitizen: true })
    expect((await it.shown(second)).requests).toMatchObject([{ ruling: 'withdrawn' }])
    expect((await it.told(first)).at(-1)).toMatchObject({ event: 'case.moved', way: 'merge' })
  })

  test('of a lead takes its members along', async () => {
    const [top, lead, member] = [await it.taken(), await it.taken(), await it.taken()]
    await merge(lead, [member])
    await merge(top, [lead])
    expect(await it.shown(top)).toMatchObject({ members: 2 })
    expect((await it.shown(member)).lead.number).toBe(top.number)
    expect(await it.shown(lead)).toMatchObject({ members: 0, state: 'merged' })
  })

  test('ends when a member is taken out again: it is admitted, and no unit has it', async () => {
    const [lead, member] = [await it.given(), await it.given()]
    await merge(lead, [member])
    const split = await it.lead.post(`${member.url}/split`, {})
    expect(split.body.state).toBe('admitted')
    expect(await it.shown(member)).toMatchObject({
      lead: null,
      unitAgencyId: null,
      closedAt: null,
      dueAt: expect.any(String),
    })
    expect(await it.shown(lead)).toMatchObject({ members: 0, memberCases: [] })
    expect(codeOf(await it.lead.post(`${member.url}/split`, {}))).toBe('CASE_WAY_CLOSED')
  })

  test('is refused for what cannot be one', async () => {
    const [lead, over] = [await it.taken(), await it.taken()]
    await it.lead.post(`${over.url}/decline`, { reason: 'unclear' })
    expect(codeOf(await merge(lead, [lead]))).toBe('CASE_MERGE_NOT_ALLOWED')
    expect(codeOf(await merge(over, [lead]))).toBe('CASE_MERGE_NOT_ALLOWED')
    expect(codeOf(await merge(lead, [over]))).toBe('CASE_WAY_CLOSED')
    expect(codeOf(await merge(lead, [{ ...over, caseId: uuidv7() }]))).toBe('CASE_NOT_FOUND')
    expect((await merge(lead, [await it.taken()], it.waterman)).status).toBe(403)
    expect((await merge(lead, [await it.taken()], it.stranger)).status).toBe(404)
  })

  test('crosswise at the same moment ends in one of the two', async () => {
    const [a, b] = [await it.taken(), await it.taken()]
    const answers = await Promise.all([merge(a, [b]), merge(b, [a])])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
  })
})

describe('what is alike', () => {
  const similar = async (found: CaseAt) =>
    (await it.lead.get(`${found.url}/similar`)).body.similar as {
      case: { caseId: string }
      score: number
      shared: string[]
      metres: number | null
    }[]

  test('is shown with what both say, the likest first, and not what has ended', async () => {
    const spot = { latitude: 30.2501, longitude: 120.1301 }
    const near = await it.taken({ text: '梧桐巷里的窨井盖坏了很危险', place: '梧桐巷', ...spot })
    const alike = await it.taken({ text: '梧桐巷窨井盖不见了' })
    const ended = await it.taken({ text: '梧桐巷窨井盖破了' })
    await it.lead.post(`${ended.url}/decline`, { reason: 'repeated' })
    await it.taken({ text: '公交车太少，希望加班次' })
    const asked = await it.taken({
      text: '梧桐巷窨井盖坏了',
      place: '梧桐巷',
      latitude: 30.2502,
      longitude: 120.1301,
    })
    const found = await similar(asked)
    expect(found.map((one) => one.case.caseId)).toEqual([near.caseId, alike.caseId])
    expect(found[0]).toMatchObject({ metres: 11, shared: ['窨井盖坏了', '梧桐巷'] })
    expect(found[0]?.score).toBeGreaterThan(found[1]?.score ?? 1)
  })

  test('is the centre’s to see', async () => {
    const found = await it.given()
    expect((await it.waterman.get(`${found.url}/similar`)).status).toBe(403)
    expect((await it.stranger.get(`${found.url}/similar`)).status).toBe(404)
  })
})
