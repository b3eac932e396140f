import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shippedKinds } from './kinds/index.ts'
import { type Desk, startDesk } from './testing/desk.ts'

let it: Desk
beforeAll(async () => {
  it = await startDesk()
})
afterAll(() => it.close())

const db = () => it.server.platform.database.db
/** Somebody who keeps the kinds of the whole system. */
const keeper = () => it.staff(it.city, 'answering-lead')
const tree = async () =>
  (await it.lead.get('/api/cases/kinds')).body.kinds as {
    kindCode: string
    parentCode: string | null
    name: string
    level: number
  }[]

describe('the tree of kinds', () => {
  test('stands in a new deployment, parents before children', async () => {
    const kinds = await tree()
    const seen = new Set<string | null>([null])
    for (const { kindCode, parentCode } of kinds) {
      expect(seen.has(parentCode), kindCode).toBe(true)
      seen.add(kindCode)
    }
    expect(kinds.find(({ kindCode }) => kindCode === '010101')?.name).toBe('停水断水')
  })

  test('is replaced by a table; what it leaves out stays readable in old cases', async () => {
    const found = await it.taken({ kindCode: '030201' })
    const text = shippedKinds.replace(/^030201,.*\n/m, '')
    const answer = await (await keeper()).post('/api/cases/kinds/import', { text })
    expect(answer.status).toBe(200)
    expect((await tree()).map(({ kindCode }) => kindCode)).not.toContain('030201')
    expect(await it.shown(found)).toMatchObject({
      kindCode: '030201',
      kindName: { zh: '拥堵信号灯' },
    })
    const again = await it.take({ kindCode: '030201' })
    expect(again.body.error.code).toBe('CASE_KIND_UNKNOWN')
    const { rows } = await sql<{ details: string }>`
      select details from audit_entries where action = 'case-kinds.replaced'
      order by seq desc limit 1`.execute(db())
    expect(JSON.parse(rows[0]?.details ?? '')).toMatchObject({ kinds: answer.body.kinds })
    await (await keeper()).post('/api/cases/kinds/import', { text: shippedKinds })
    expect((await tree()).map(({ kindCode }) => kindCode)).toContain('030201')
  })

  test('is not touched by a table with a mistake, and every mistake is named', async () => {
    const before = await tree()
    const text = 'code,name,name_en,urgency,reviewed,words\n01,水,Water,soon,,\n0201,路,Road,,,'
    const { status, body } = await (await keeper()).post('/api/cases/kinds/import', { text })
    expect([status, body.error.code]).toEqual([422, 'CASE_KINDS_INVALID'])
    expect(body.error.details).toEqual({
      problems: [
        { line: 2, problem: 'urgency' },
        { line: 3, problem: 'parent' },
      ],
      count: 2,
    })
    const empty = { text: 'code,name,name_en,urgency,reviewed,words\n' }
    const none = await (await keeper()).post('/api/cases/kinds/import', empty)
    expect(none.body.error.code).toBe('CASE_KINDS_INVALID')
    expect(await tree()).toEqual(before)
  })

  test('is everybody’s: who keeps the kinds of one agency alone does not replace it', async () => {
    const answer = await it.lead.post('/api/cases/kinds/import', { text: shippedKinds })
    expect([answer.status, answer.body.error.code]).toEqual([403, 'PERMISSION_DENIED'])
    expect((await it.clerk.post('/api/cases/kinds/import', { text: 'x' })).status).toBe(403)
  })
})

describe('a proposal', () => {
  test('says kind, urgency and region with the words that decided, at their places', async () => {
    await sql`update agencies set region_code = '330100' where agency_id = ${it.center.agencyId}`.execute(
      db(),
    )
    const found = await it.taken({
      title: '停水',
      text: '西湖区翠苑小区停水，家里没水',
      place: '翠苑',
    })
    const { status, body } = await it.lead.get(`${found.url}/proposal`)
    expect(status).toBe(200)
    expect(body.kinds[0]).toMatchObject({ kindCode: '010101', name: { zh: '停水断水' } })
    expect(body.urgency.urgency).toBe('utility')
    expect(body.region).toMatchObject({ regionCode: '330106', name: '西湖区' })
    const words = [body.kinds[0].words, body.urgency.words, body.region.words].flat()
    expect(words.length).toBeGreaterThan(2)
    for (const { word, start, end } of words) expect(body.text.slice(start, end)).toBe(word)
  })

  test('names the unit that was sent the like, and how often', async () => {
    for (const _time of [1, 2])
      await it.lead.post(`${(await it.taken({ kindCode: '040102' })).url}/dispatch`, {
        unitId: it.roads.agencyId,
      })
    const found = await it.taken({ text: '电梯坏了', kindCode: '040102' })
    const { body } = await it.lead.get(`${found.url}/proposal`)
    expect(body.units).toEqual([
      {
        agencyId: it.roads.agencyId,
        name: expect.stringContaining('交通局'),
        score: expect.any(Number),
        reasons: [
          { why: 'confirmed', kindCode: '040102', regionCode: null, times: 2, of: 2, word: null },
        ],
      },
    ])
  })

  test('for a confidential report says nothing of it', async () => {
    const handler = await it.registered(it.center, 'report-handler')
    const { body } = await it.take({ text: '举报学校体罚', confidential: true })
    const answer = await handler.get(`/api/cases/${it.accountId}/${body.caseId}/proposal`)
    expect(answer.body).toMatchObject({ text: '', kinds: [], region: null })
  })
})
