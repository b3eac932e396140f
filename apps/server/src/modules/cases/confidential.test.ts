import { randomInt } from 'node:crypto'
import type { Role } from '@minqiao/contracts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestClient } from '#test/client.ts'
import { type Case, keyOf } from './repo/cases.ts'
import { takeIn } from './service/intake.ts'
import { sweepClocks } from './service/sweep.ts'
import { type Attack, attacksOn } from './testing/attack.ts'
import { type Supervised, startSupervised } from './testing/supervised.ts'

// Words of this run alone: the whole database is searched for them.
const mark = randomInt(1e8, 1e9)
const secrets = {
  title: `举报王科长收受礼金${mark}`,
  text: `王科长上月在办公室收受某公司礼金${mark}元。`,
  place: `东湖路${mark}号三楼`,
  name: `举报人${mark}`,
  phone: `139${String(mark).slice(0, 8)}`,
}

let it: Supervised
let found: Case
let handler: TestClient & { staffId: string }
let stranger: TestClient & { staffId: string }
let attacks: Attack[]
beforeAll(async () => {
  it = await startSupervised()
  handler = await it.registered(it.center, 'report-handler')
  found = await report()
  // Comes to the office when the report is there already: nobody named them.
  stranger = await it.registered(it.center, 'report-handler')
  attacks = await attacksOn(it.server, {
    accountId: found.account_id,
    caseId: found.case_id,
    agencyId: it.city.agencyId,
    words: '王科长',
    reason: '想知道',
    staffId: handler.staffId,
    from: '2026-03-01',
    to: '2026-04-01',
  })
})
afterAll(() => it.close())

const report = () =>
  it.within((tx) =>
    takeIn(tx, {
      accountId: it.accountId,
      source: 'telephone',
      followerId: null,
      title: secrets.title,
      text: secrets.text,
      kindCode: null,
      regionCode: null,
      place: secrets.place,
      latitude: 30.5,
      longitude: 114.3,
      contact: secrets.phone,
      contactName: secrets.name,
      confidential: true,
      mayPublish: true,
    }),
  )
const url = (more = '') => `/api/cases/${found.account_id}/${found.case_id}/confidential${more}`
const reason = { reason: '核实举报内容' }
const actsOn = async (action: string) => {
  const { rows } = await sql<{ details: string; agency_path: string }>`
    select details::text, agency_path from audit_entries
    where subject_id = ${found.case_id} and action = ${action} order by seq`.execute(
    it.server.platform.database.db,
  )
  return rows
}

describe('a confidential report', () => {
  test('stands in clear nowhere in the database, when it was taken in, moved and swept', async () => {
    const one = await report()
    const unit = { changes: { unit_agency_id: it.water.agencyId, unit_path: it.water.path } }
    await it.move(await it.move(one, 'dispatch', unit), 'accept')
    it.server.clock.advance(9 * 86_400_000)
    await sweepClocks(it.server.ctx())
    await it.server.runJobs()
    const { db } = it.server.platform.database
    const tables = await sql<{ name: string }>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('public', 'graphile_worker')`.execute(db)
    expect(tables.rows.length).toBeGreaterThan(40)
    for (const { name } of tables.rows)
      for (const secret of Object.values(secrets)) {
        const { rows } = await sql`select from ${sql.raw(name)} row
          where row::text like ${`%${secret}%`} limit 1`.execute(db)
        expect([name, rows.length]).toEqual([name, 0])
      }
    it.server.clock.advance(-9 * 86_400_000)
  })

  test('is opened by who is named, with a reason that stays in its own log', async () => {
    const content = await handler.post(url('/content'), reason)
    expect(content.body).toEqual({
      title: secrets.title,
      text: secrets.text,
      place: secrets.place,
    })
    const identity = await handler.post(url('/identity'), { reason: '回访举报人' })
    expect(identity.body).toEqual({ name: secrets.name, phone: secrets.phone })
    const circle = (await handler.get(url())).body
    expect(circle.confidants.map((one: { staffId: string }) => one.staffId)).toEqual([
      handler.staffId,
    ])
    expect(
      circle.accesses.map((one: { what: string; reason: string; staffId: string }) => [
        one.what,
        one.reason,
        one.staffId,
      ]),
    ).toEqual([
      ['identity', '回访举报人', handler.staffId],
      ['case', reason.reason, handler.staffId],
    ])
    for (const action of ['case.report-opened', 'case.identity-opened']) {
      const acts = await actsOn(action)
      expect(acts).toHaveLength(1)
      expect(acts[0]?.details).not.toMatch(/核实|回访/)
    }
  })

  test('is opened by nobody without a reason', async () => {
    expect((await handler.post(url('/content'), { reason: '' })).status).toBe(400)
    expect((await handler.post(url('/identity'), {})).status).toBe(400)
    expect(await actsOn('case.report-opened')).toHaveLength(1)
  })

  test('names others, who may handle reports there, and never loses the last', async () => {
    const other = await it.registered(it.center, 'report-handler')
    const lead = await it.registered(it.center, 'answering-lead')
    const far = await it.registered(it.elsewhere, 'report-handler')
    for (const { staffId } of [lead, far]) {
      const answer = await handler.post(url('/confidants'), { staffId })
      expect(answer.body.error.code).toBe('CASE_CONFIDANT_NOT_ALLOWED')
    }
    expect((await other.get(url())).body.error.code).toBe('CASE_NOT_FOUND')
    await handler.post(url('/confidants'), { staffId: other.staffId })
    expect((await other.get(url())).status).toBe(200)
    const unknown = await handler.delete(url(`/confidants/${uuidv7()}`))
    expect(unknown.body.error.code).toBe('CASE_CONFIDANT_NOT_ALLOWED')
    expect((await handler.delete(url(`/confidants/${other.staffId}`))).status).toBe(200)
    expect((await other.post(url('/content'), reason)).body.error.code).toBe('CASE_NOT_FOUND')
    const last = await handler.delete(url(`/confidants/${handler.staffId}`))
    expect(last.body.error.code).toBe('CASE_CONFIDANT_LAST')
    expect(await actsOn('case.confidant-dropped')).toHaveLength(1)
  })

  test('of which nobody could be told is not taken in', async () => {
    const { db } = it.server.platform.database
    await expect(
      it.within(async (tx) => {
        await sql`delete from role_grants where role = 'report-handler'
          and agency_id = ${it.center.agencyId}`.execute(tx.db)
        return takeIn(tx, {
          accountId: it.accountId,
          source: 'counter',
          followerId: null,
          title: '',
          text: '举报',
          kindCode: null,
          regionCode: null,
          place: '',
          latitude: null,
          longitude: null,
          contact: null,
          confidential: true,
          mayPublish: false,
        })
      }),
    ).rejects.toThrow('CASE_CONFIDANT_MISSING')
    const { rows } = await sql`select from case_confidants where staff_id = ${handler.staffId}
      and case_id = ${found.case_id}`.execute(db)
    expect(rows).toHaveLength(1)
  })

  test('without a name says so, and an open case has nothing to open', async () => {
    const { db } = it.server.platform.database
    const one = await report()
    await sql`delete from case_identities where case_id = ${one.case_id}`.execute(db)
    const base = `/api/cases/${one.account_id}/${one.case_id}/confidential`
    const answer = await handler.post(`${base}/identity`, reason)
    expect(answer.body.error.code).toBe('CASE_IDENTITY_UNKNOWN')
    const open = await it.received()
    const { accountId, caseId } = keyOf(open)
    for (const way of ['content', 'identity']) {
      const path = `/api/cases/${accountId}/${caseId}/confidential/${way}`
      expect((await handler.post(path, reason)).body.error.code).toBe('CASE_NOT_FOUND')
    }
    expect((await handler.get(`/api/cases/${accountId}/${caseId}/confidential`)).status).toBe(404)
  })
})

/** Every role but those of administrators, over the whole city, and one who handles reports. */
const allRoles: Role[] = [
  'supervisor',
  'answering-lead',
  'duty-officer',
  'case-lead',
  'report-handler',
]

describe('on every route of the module', () => {
  const said = [...Object.values(secrets), '王科长']
  const findings = async (who: TestClient, chosen: Attack[]) => {
    const leaks: string[] = []
    const open: string[] = []
    for (const { name, method, url: address, ofCase, body } of chosen) {
      const answer = await who.send({ method, url: address, body })
      const text = JSON.stringify(answer.body)
      const hints = ofCase ? said : [...said, found.case_id, found.number]
      if (hints.some((hint) => text.includes(hint))) leaks.push(name)
      if (ofCase && (answer.status < 403 || answer.status > 404))
        open.push(`${name} ${answer.status} ${answer.body?.error?.code ?? ''}`)
    }
    return { leaks, open }
  }

  test('there is something to attack', () => {
    expect(attacks.filter(({ ofCase }) => ofCase).length).toBeGreaterThan(25)
  })

  test.each<[string, () => Promise<TestClient>]>([
    ['a handler of reports who is not named', async () => stranger],
    ['somebody with every role over the city', () => it.staff(it.city, ...allRoles)],
    ['a system administrator', () => it.staff(it.city, 'system-administrator')],
    ['a handler of reports of another city', () => it.staff(it.elsewhere, ...allRoles)],
  ])('%s finds nothing', async (_who, make) => {
    const staffRoutes = attacks.filter(({ permission }) => permission !== 'citizen')
    expect(await findings(await make(), staffRoutes)).toEqual({ leaks: [], open: [] })
  })

  test('a citizen finds nothing', async () => {
    const someone = it.server.asCitizen({
      id: uuidv7(),
      accountId: it.accountId,
      openId: `o${uuidv7()}`,
    })
    const open = attacks.filter(({ permission }) => permission === 'citizen')
    expect((await findings(someone, open)).leaks).toEqual([])
  })

  test('whoever is named finds it in the lists, without a word of it', async () => {
    const page = await handler.get(`/api/cases/${found.account_id}/${found.case_id}`)
    expect(page.status).toBe(200)
    expect(JSON.stringify(page.body)).not.toMatch(new RegExp(said.join('|')))
  })
})
