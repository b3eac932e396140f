import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CaseAt, type Desk, startDesk } from './testing/desk.ts'
import { listCases, placeOf } from './views/list.ts'
import { searchCases } from './views/search.ts'

let it: Desk
/** Cases in the order in which they are due: a is due first. */
const cases: Record<string, CaseAt> = {}
beforeAll(async () => {
  it = await startDesk()
  const take = async (name: string, body: Record<string, unknown>) => {
    cases[name] = await it.taken(body)
  }
  await take('danger', { text: '起火了，有人被困', kindCode: '100401' })
  await take('water', { text: '云桥路三号停水', kindCode: '010101', urgency: 'utility' })
  await take('pressure', { text: '水压小', kindCode: '010102', urgency: 'utility' })
  await take('lamp', { text: '云桥路的路灯不亮', kindCode: '020201', urgency: 'general' })
  await take('plot', { text: '宅基地争议', kindCode: '120202', urgency: 'complex' })
  const give = (name: string, unitId: string) =>
    it.lead.post(`${cases[name]?.url}/dispatch`, { unitId })
  await give('water', it.water.agencyId)
  await give('pressure', it.water.agencyId)
  await it.waterman.post(`${cases.water?.url}/acceptance`, {})
  await it.waterman.post(`${cases.water?.url}/handler`, { staffId: it.waterman.staffId })
  await give('lamp', it.roads.agencyId)
})
afterAll(() => it.close())

const list = async (query: string, by = it.lead) => {
  const { status, body } = await by.get(`/api/cases?${query}`)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body
}
const namesOf = (body: { cases: { caseId: string }[] }) =>
  body.cases.map(({ caseId }) => Object.keys(cases).find((name) => cases[name]?.caseId === caseId))
const names = async (query: string, by = it.lead) => namesOf(await list(query, by))
const dueFirst = (body: { cases: { dueAt: string }[] }) => body.cases.map(({ dueAt }) => dueAt)

describe('the lists', () => {
  test('of a centre show all of it, what is due next first', async () => {
    const body = await list('list=center')
    expect(namesOf(body)).toHaveLength(5)
    expect(namesOf(body)[0]).toBe('danger')
    expect(dueFirst(body)).toEqual(dueFirst(body).toSorted())
    expect(body.next).toBeNull()
  })

  test('show each what is theirs', async () => {
    expect(await names('list=mine', it.waterman)).toEqual(['water'])
    expect((await names('list=unit', it.waterman)).sort()).toEqual(['pressure', 'water'])
    expect(await names('list=unit', it.roadman)).toEqual(['lamp'])
    expect(await names('list=admit')).toEqual(['danger', 'plot'])
    expect(await names('list=mine')).toEqual([])
    expect(await names('list=center', it.stranger)).toEqual([])
    expect(await names('list=admit', it.clerk)).toEqual([])
    expect(await names('list=center', it.clerk)).toHaveLength(5)
  })

  test('show a unit what it helps with, and a centre what it has to rule on', async () => {
    const { url } = cases.water ?? { url: '' }
    await it.waterman.post(`${url}/parts`, { unitId: it.roads.agencyId, task: '请封路' })
    expect(await names('list=parts', it.roadman)).toEqual(['water'])
    expect(await names('list=parts', it.waterman)).toEqual([])
    const asked = await it.waterman.post(`${url}/requests`, {
      kind: 'return',
      reason: '不归我们',
    })
    expect(asked.status).toBe(200)
    expect(await names('list=requests')).toEqual(['water'])
    expect(await names('list=requests', it.stranger)).toEqual([])
  })

  test('of what has ended begin with the newest', async () => {
    const old = await it.taken({ text: '听不清' })
    await it.lead.post(`${old.url}/decline`, { reason: 'unclear' })
    const body = await list('list=center&ended=true')
    expect(body.cases.map(({ caseId }: { caseId: string }) => caseId)).toEqual([old.caseId])
    expect(await names('list=unit&ended=true', it.waterman)).toEqual([])
    const refused = await it.lead.get('/api/cases?list=mine&ended=true')
    expect([refused.status, refused.body.error.code]).toEqual([400, 'INPUT_INVALID'])
  })
})

describe('filters', () => {
  test.each([
    ['state=handling', ['water']],
    ['state=handling&state=received', ['danger', 'water', 'plot']],
    ['kindCode=0101', ['water', 'pressure']],
    ['kindCode=01&state=dispatched', ['pressure']],
    ['urgency=general', ['lamp']],
    ['overdue=true', []],
  ])('%s', async (query, expected) => {
    const found = await names(`list=center&${query}`)
    expect(found.sort()).toEqual(expected.toSorted())
  })

  test('by unit', async () => {
    const found = await names(`list=center&unitId=${it.water.agencyId}`)
    expect(found.sort()).toEqual(['pressure', 'water'])
    expect(await names(`list=center&unitId=${it.water.agencyId}`, it.stranger)).toEqual([])
  })

  test('by what is overdue, when time has gone on', async () => {
    const past = new Date(it.server.clock.now().getTime() - 1)
    await sql`update cases set due_at = ${past} where case_id = ${cases.danger?.caseId}`.execute(
      it.server.platform.database.db,
    )
    const body = await list('list=center&overdue=true')
    expect(namesOf(body)).toEqual(['danger'])
    expect(body.cases[0].overdue).toBe(true)
    const counts = (await it.lead.get('/api/cases/counts')).body
    expect(counts).toMatchObject({ center: 5, centerOverdue: 1, admit: 2, requests: 1 })
    expect((await it.waterman.get('/api/cases/counts')).body).toMatchObject({
      mine: 1,
      unit: 2,
      unitOverdue: 0,
      admit: 0,
    })
    expect((await it.roadman.get('/api/cases/counts')).body).toMatchObject({ parts: 1, unit: 1 })
    expect((await it.stranger.get('/api/cases/counts')).body).toMatchObject({ center: 0 })
  })
})

describe('search', () => {
  test.each([
    ['云桥路', ['lamp', 'water']],
    ['云桥路 停水', ['water']],
    ['水', ['pressure', 'water']],
    ['ＹＵＮ', []],
    ['， 。', []],
  ])('%s', async (words, expected) => {
    const found = await names(`list=center&words=${encodeURIComponent(words)}`)
    expect(found.sort()).toEqual(expected)
  })

  test('by number, whole or its beginning, and only in the list', async () => {
    const number = cases.lamp?.number ?? ''
    expect(await names(`list=center&words=${number}`)).toEqual(['lamp'])
    expect(await names('list=center&words=20260310')).toHaveLength(5)
    expect(await names(`list=unit&words=${number}`, it.waterman)).toEqual([])
  })

  test('stands beside filters, pages and lists', async () => {
    const water = encodeURIComponent('云桥路')
    expect(await names(`list=unit&words=${water}`, it.waterman)).toEqual(['water'])
    expect(await names(`list=center&words=${water}&urgency=general`)).toEqual(['lamp'])
    const first = await list(`list=center&words=${water}&limit=1`)
    const second = await list(`list=center&words=${water}&limit=1&after=${first.next}`)
    expect([...namesOf(first), ...namesOf(second)].sort()).toEqual(['lamp', 'water'])
  })
})

describe('the index of pieces', () => {
  test.each(['mine', 'unit', 'center'] as const)(
    'finds in %s what reading did not reach',
    async (name) => {
      const { db } = it.server.platform.database
      const { staff: actor } = it.waterman
      if (!actor) throw new Error('nobody')
      const wanted = {
        name,
        ended: false,
        actor,
        agencyIds: name === 'center' ? [it.center.agencyId] : [it.water.agencyId],
        filters: {},
        now: it.server.clock.now(),
        limit: 10,
      }
      const lanes = [it.accountId.slice(-1)]
      const whole = await searchCases(db, wanted, '云桥路 停水', lanes)
      const indexed = await searchCases(db, wanted, '云桥路 停水', lanes, 1)
      expect(whole).toHaveLength(1)
      expect(indexed.map((found) => found.case_id)).toEqual(whole.map((found) => found.case_id))
      expect(await searchCases(db, wanted, '停电', lanes, 1)).toEqual([])
    },
  )
})

describe('for many agencies', () => {
  const many = (own: string, n = 60) => [
    ...Array.from({ length: n }, (_none, place) => `none-${place}`),
    own,
  ]
  const wantedOf = (name: 'unit' | 'center', agencyIds: readonly string[], ended = false) => ({
    name,
    ended,
    actor: it.lead.staff ?? ({ kind: 'anonymous', id: '' } as const),
    agencyIds,
    filters: {},
    now: it.server.clock.now(),
    limit: 2,
  })
  const idsOf = (found: readonly { case_id: string }[]) => found.map(({ case_id }) => case_id)

  test.each([
    ['center', false],
    ['center', true],
    ['unit', false],
  ] as const)('the list %s (ended: %s) is the same as for one', async (name, ended) => {
    const { db } = it.server.platform.database
    const own = name === 'unit' ? it.water.agencyId : it.center.agencyId
    const one = await listCases(db, wantedOf(name, [own], ended))
    expect(one.length).toBeGreaterThan(0)
    expect(idsOf(await listCases(db, wantedOf(name, many(own), ended)))).toEqual(idsOf(one))
    const after = placeOf(wantedOf(name, [own], ended), one[0] ?? fail())
    const rest = idsOf(await listCases(db, { ...wantedOf(name, [own], ended), after }))
    expect(idsOf(await listCases(db, { ...wantedOf(name, many(own), ended), after }))).toEqual(rest)
  })

  test('words are found, read or looked up', async () => {
    const { db } = it.server.platform.database
    const lanes = [it.accountId.slice(-1)]
    const wanted = wantedOf('center', [it.center.agencyId])
    const broad = wantedOf('center', many(it.center.agencyId))
    const one = await searchCases(db, wanted, '云桥路', lanes)
    expect(one).toHaveLength(2)
    expect(idsOf(await searchCases(db, broad, '云桥路', lanes))).toEqual(idsOf(one))
    expect(idsOf(await searchCases(db, broad, '云桥路', lanes, 1))).toEqual(idsOf(one))
  })
})

const fail = () => {
  throw new Error('there is none')
}

describe('pages', () => {
  test('follow one another without a gap or a repetition', async () => {
    const whole = await names('list=center')
    const found: (string | undefined)[] = []
    for (let after = ''; ; ) {
      const body = await list(`list=center&limit=2${after && `&after=${after}`}`)
      found.push(...namesOf(body))
      if (body.next === null) break
      after = body.next
    }
    expect(found).toEqual(whole)
  })

  test('begin at a place that is one', async () => {
    for (const after of ['nonsense', Buffer.from('soon case').toString('base64url')]) {
      const { status, body } = await it.lead.get(`/api/cases?list=center&after=${after}`)
      expect([status, body.error.code]).toEqual([400, 'INPUT_INVALID'])
    }
  })
})
