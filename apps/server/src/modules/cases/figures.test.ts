import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tablesOf } from '#platform/db/index.ts'
import type { TestClient } from '#test/client.ts'
import type { Case } from './repo/cases.ts'
import type { CasesTables } from './tables.ts'
import { type Office, type Supervised, startSupervised } from './testing/supervised.ts'

let it: Supervised
let odd: Office
const made: Record<string, Case> = {}
beforeAll(async () => {
  it = await startSupervised()
  odd = await it.office(it.city, '<script>单位')
  await makeMonth()
})
afterAll(() => it.close())
// Friday of the third week, nine in the morning in China.
beforeEach(() => it.server.clock.set(new Date('2026-03-27T01:00:00Z')))

const tables = () => tablesOf<CasesTables>(it.server.platform.database.db)
const toUnit = ({ agencyId, path }: Office) => ({
  changes: { unit_agency_id: agencyId, unit_path: path },
})
const set = (found: Case, changes: Partial<Omit<Case, 'is_open'>>) =>
  tables().updateTable('cases').set(changes).where('case_id', '=', found.case_id).execute()

/** Six cases of one month: late, in time, returned, extended, declined, confidential. */
async function makeMonth(): Promise<void> {
  it.server.clock.set(new Date('2026-03-10T01:00:00Z'))
  made.good = await it.dispatched({ title: '=HYPERLINK("http://x")' })
  made.late = await it.dispatched()
  made.bad = await it.dispatched()
  made.declined = await it.received()
  made.waiting = await it.received()
  made.secret = await it.dispatched({ confidential: true, title: '' })
  const { good, late, bad, declined, secret } = made as Record<string, Case>
  if (!good || !late || !bad || !declined || !secret) throw new Error('not made')
  await it.move(good, 'accept')
  await it.move(good, 'answer')
  await it.move(good, 'close')
  await set(good, { grade: 5, solved: true })
  await it.move(bad, 'accept')
  await it.move(bad, 'answer')
  await it.move(bad, 'close')
  await set(bad, { grade: 1, solved: false, extensions: 1 })
  await it.move(declined, 'decline')
  await it.move(secret, 'accept')
  await it.move(secret, 'answer')
  await it.move(secret, 'close')
  await set(secret, { grade: 5, solved: true })
  it.server.clock.set(new Date('2026-03-12T01:00:00Z'))
  const common = {
    account_id: late.account_id,
    case_id: late.case_id,
    staff_id: 'x',
    reason: '非职责',
  }
  await tables()
    .insertInto('case_requests')
    .values({
      ...common,
      request_id: 'r',
      kind: 'return',
      agency_id: it.water.agencyId,
      days: null,
      proposed_agency_id: null,
      asked_at: it.server.clock.now(),
      ruling: 'granted',
      ruled_by: 'y',
      ruled_at: it.server.clock.now(),
    })
    .execute()
  await it.move(late, 'transfer', { changes: { ...toUnit(odd).changes, returns: 1 } })
  await it.move(late, 'accept')
}

const span = (office: Office) => `agencyId=${office.agencyId}&from=2026-03-01&to=2026-04-01`
const figuresOf = async (who: TestClient, office = it.city) =>
  (await who.get(`/api/cases/figures?${span(office)}`)).body.figures as {
    figure: string
    numerator: number
    denominator: number
    rate: number | null
    formula: { zh: string }
  }[]
const casesOf = async (who: TestClient, figure: string, part: string) =>
  (
    await who.get(`/api/cases/figures/${figure}/cases?${span(it.city)}&part=${part}`)
  ).body.cases.map((one: { caseId: string }) => one.caseId) as string[]

describe('the figures', () => {
  test('count what their formula says, and every number opens to its cases', async () => {
    const supervisor = await it.staff(it.city, 'supervisor')
    const found = await figuresOf(supervisor)
    expect(found.map((one) => `${one.figure} ${one.numerator}/${one.denominator}`)).toEqual([
      // The one that waits has no first response, and its limit is long past.
      'response 4/5',
      'solution 1/2',
      'satisfaction 1/2',
      'return 1/3',
      'extension 1/3',
      // Late, and the one that waits; the declined one is not counted.
      'overdue 2/4',
    ])
    expect(found[0]?.formula.zh).toContain('÷')
    expect(found[1]?.rate).toBe(0.5)
    for (const { figure, numerator, denominator } of found) {
      const counted = await casesOf(supervisor, figure, 'numerator')
      const all = await casesOf(supervisor, figure, 'denominator')
      expect([figure, counted.length, all.length]).toEqual([figure, numerator, denominator])
      expect(all).toEqual(expect.arrayContaining(counted))
      expect(all).not.toContain(made.secret?.case_id)
    }
    expect((await casesOf(supervisor, 'overdue', 'numerator')).toSorted()).toEqual(
      [made.late?.case_id, made.waiting?.case_id].toSorted(),
    )
    expect(await casesOf(supervisor, 'return', 'numerator')).toEqual([made.late?.case_id])
  })

  test('of a unit are those of its cases, and of a period without cases none', async () => {
    const lead = await it.staff(it.water, 'case-lead')
    const own = await figuresOf(lead, it.water)
    expect(own.find(({ figure }) => figure === 'return')).toMatchObject({ denominator: 2 })
    const empty = await lead.get(
      `/api/cases/figures?agencyId=${it.water.agencyId}&from=2025-01-01&to=2025-02-01`,
    )
    expect(empty.body.figures[0]).toMatchObject({ numerator: 0, denominator: 0, rate: null })
  })

  test('come in pages', async () => {
    const supervisor = await it.staff(it.city, 'supervisor')
    const url = `/api/cases/figures/response/cases?${span(it.city)}&part=denominator&limit=3`
    const first = (await supervisor.get(url)).body
    const second = (await supervisor.get(`${url}&after=${first.next}`)).body
    expect([first.cases.length, second.cases.length, second.next]).toEqual([3, 2, null])
  })
})

describe('the board', () => {
  test('shows what each unit has in hand, the overdue first, and opens to its cases', async () => {
    const supervisor = await it.staff(it.city, 'supervisor')
    const { units } = (await supervisor.get(`/api/cases/board?agencyId=${it.city.agencyId}`)).body
    expect(units).toHaveLength(2)
    const late = units.find((one: { unitId: string }) => one.unitId === odd.agencyId)
    expect(late).toMatchObject({ open: 1, overdue: 1, returned: 1, toAccept: 0, extended: 0 })
    const fresh = units.find((one: { unitId: string | null }) => one.unitId === null)
    expect(fresh).toMatchObject({ open: 1, overdue: 1 })
    const open = (more: string) =>
      supervisor.get(`/api/cases/board/cases?agencyId=${it.city.agencyId}${more}`)
    const own = (await open(`&unitId=${odd.agencyId}&cell=overdue`)).body.cases
    expect(own.map((one: { caseId: string }) => one.caseId)).toEqual([made.late?.case_id])
    const none = (await open('&cell=open')).body.cases
    expect(none.map((one: { caseId: string }) => one.caseId)).toEqual([made.waiting?.case_id])
    expect((await open(`&unitId=${odd.agencyId}&cell=toAccept`)).body.cases).toEqual([])
  })
})

describe('documents', () => {
  test('the table runs no formula, holds no report, and its taking is in the audit', async () => {
    const supervisor = await it.staff(it.city, 'supervisor')
    const answer = await supervisor.get(`/api/cases/export?${span(it.city)}`)
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.body.startsWith('\uFEFF"编号 Number"')).toBe(true)
    expect(answer.body).toContain(`"'=HYPERLINK(""http://x"")"`)
    const lines = answer.body.trim().split('\r\n')
    expect(lines).toHaveLength(6)
    expect(answer.body).not.toContain(made.secret?.number)
    expect(lines.find((line: string) => line.includes(made.late?.number ?? '-'))).toContain('"是"')
    const { rows } = await sql<{ details: string }>`
      select details from audit_entries where action = 'case.exported'
        and subject_id = ${it.city.agencyId}`.execute(it.server.platform.database.db)
    const expected = { from: '2026-03-01', to: '2026-04-01', cases: 5 }
    expect(rows.map(({ details }) => JSON.parse(details))).toMatchObject([expected])
  })

  test('the weekly report is a document of its own, and what stands in it is text', async () => {
    const supervisor = await it.staff(it.city, 'supervisor')
    const url = `/api/cases/weekly?agencyId=${it.city.agencyId}&day=2026-03-12`
    const report = await supervisor.get(url)
    expect(report.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(report.body).toContain('2026-03-09 – 2026-03-15')
    expect(report.body).toContain('解决率')
    expect(report.body).toContain('50.0%')
    expect(report.body).toContain('&lt;script&gt;单位')
    expect(report.body).not.toContain('<script')
    expect((await supervisor.get(`${url}&locale=en`)).body).toContain('Solution rate')
  })
})

describe('refusals', () => {
  const urls = (office: Office) => [
    `/api/cases/figures?${span(office)}`,
    `/api/cases/figures/overdue/cases?${span(office)}&part=numerator`,
    `/api/cases/board?agencyId=${office.agencyId}`,
    `/api/cases/board/cases?agencyId=${office.agencyId}&cell=open`,
    `/api/cases/export?${span(office)}`,
    `/api/cases/weekly?agencyId=${office.agencyId}&day=2026-03-12`,
  ]

  test('of another agency’s numbers, and to who does not supervise', async () => {
    const neighbour = await it.staff(it.elsewhere, 'supervisor')
    const unit = await it.staff(it.roads, 'case-lead')
    const handler = await it.staff(it.city, 'case-handler')
    for (const url of urls(it.city)) {
      expect((await neighbour.get(url)).body.error.code).toBe('AGENCY_NOT_FOUND')
      expect((await unit.get(url)).body.error.code).toBe('AGENCY_NOT_FOUND')
      expect((await handler.get(url)).body.error.code).toBe('PERMISSION_DENIED')
    }
  })

  test('of what is no period, no figure and no day', async () => {
    const supervisor = await it.staff(it.city, 'supervisor')
    const { agencyId } = it.city
    for (const [from, to] of [
      ['2026-03-02', '2026-03-02'],
      ['2024-01-01', '2026-01-01'],
      ['2026-02-30', '2026-03-01'],
    ])
      for (const what of ['figures', 'export']) {
        const url = `/api/cases/${what}?agencyId=${agencyId}&from=${from}&to=${to}`
        expect((await supervisor.get(url)).body.error.code).toBe('CASE_PERIOD_INVALID')
      }
    const odd = `/api/cases/figures/x/cases?${span(it.city)}&part=numerator`
    expect((await supervisor.get(odd)).status).toBe(400)
    const day = `/api/cases/weekly?agencyId=${agencyId}&day=2026-13-01`
    expect((await supervisor.get(day)).body.error.code).toBe('CASE_PERIOD_INVALID')
  })

  test('of a table that no one would read', async () => {
    const supervisor = await it.staff(it.elsewhere, 'supervisor')
    const { agencyId, path } = it.elsewhere
    await sql`insert into cases (account_id, case_id, number, source, state, title, text, urgency,
        center_agency_id, center_path, profile_id, created_at, changed_at)
      select ${it.accountId}, ${`${agencyId}-`} || n, 'x' || ${agencyId} || n, 'form', 'received',
        '题', '文', 'general', ${agencyId}, ${path}, 'default', '2026-03-10', '2026-03-10'
      from generate_series(1, 20001) n`.execute(it.server.platform.database.db)
    const answer = await supervisor.get(`/api/cases/export?${span(it.elsewhere)}`)
    expect(answer.body.error).toMatchObject({
      code: 'CASE_EXPORT_TOO_LARGE',
      details: { most: 20000 },
    })
    await sql`delete from cases where center_agency_id = ${agencyId}`.execute(
      it.server.platform.database.db,
    )
  })
})
