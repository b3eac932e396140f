import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calendarOf } from '#platform/calendar/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'

const paths = new Map<string, string>()
let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    modules: [],
    findAgencyPath: async (_, agencyId) => paths.get(agencyId),
  })
})
afterAll(() => server.close())

function agency(under = '/root/') {
  const id = uuidv7()
  paths.set(id, `${under}${id}/`)
  return id
}
const administrator = (agencyPath = '/root/') =>
  server.as({ grants: [{ role: 'system-administrator', agencyPath }] })
const of = (agencyId: string) => calendarOf(server.platform.database.db, agencyId)

const csv = (year: number, ...lines: string[]) =>
  [`# 来源: 演示文件〔${year}〕1号`, '日期,类型,名称', ...lines].join('\n')

// Years far off, each used by one test only: the tables are shared.
describe('the calendar of the country', () => {
  it('comes with the arrangements of the State Council', async () => {
    const { body } = await (await server.as({ grants: [] })).get('/api/calendars/2026')
    expect(body).toMatchObject({ year: 2026, known: true, source: '国办发明电〔2025〕7号' })
    expect(body.days).toContainEqual({
      date: '2026-02-14',
      kind: 'work',
      name: { zh: '春节', en: 'Spring Festival' },
    })
    expect(body.hours.spans.mon).toEqual([
      ['08:30', '12:00'],
      ['14:00', '17:30'],
    ])
  })

  it('is imported for a further year, in force at once, and can be mended', async () => {
    const client = await administrator()
    const before = await of('')
    expect(before.isWorkingDay('2091-10-01')).toBe(true)
    const imported = await client.post('/api/calendars/import', {
      text: csv(2091, '2091-10-01,放假,国庆节', '2091-10-06,上班,国庆节'),
    })
    expect(imported).toMatchObject({ status: 200, body: { year: 2091, days: 2 } })
    expect((await of('')).isWorkingDay('2091-10-01')).toBe(false)
    expect((await of('')).isKnown(new Date('2091-05-01'))).toBe(true)
    await client.post('/api/calendars/import', { text: csv(2091, '2091-10-02,放假,国庆节') })
    const mended = await of('')
    expect([mended.isWorkingDay('2091-10-01'), mended.isWorkingDay('2091-10-02')]).toEqual([
      true,
      false,
    ])
    const noted = await server
      .as({ grants: [{ role: 'audit-administrator', agencyPath: '/root/' }] })
      .then((auditor) => auditor.get('/api/audit?action=calendar.imported&subject=2091'))
    expect(noted.body.entries).toHaveLength(2)
    expect(noted.body.entries[0].details).toMatchObject({ days: 1 })
  })

  it('is refused with every fault and its line, in both languages, and nothing is kept', async () => {
    const text = csv(2092, '2092-02-30,放假,x', '2092-10-01,也许,x', '2092-10-02,放假,x')
    const { status, body } = await (await administrator()).post('/api/calendars/import', { text })
    expect(status).toBe(422)
    expect(body.error.code).toBe('CALENDAR_INVALID')
    expect(body.error.details.problems).toEqual([
      { zh: expect.stringContaining('第 3 行'), en: expect.stringContaining('line 3') },
      { zh: expect.stringContaining('第 4 行'), en: expect.stringContaining('line 4') },
    ])
    expect((await (await administrator()).get('/api/calendars/2092')).body.known).toBe(false)
  })

  it('is refused when it contradicts the year before, and nothing is kept', async () => {
    const client = await administrator()
    // A Saturday: one year gives it off, the next would have it worked.
    await client.post('/api/calendars/import', { text: csv(2093, '2093-12-26,放假,x') })
    const { body } = await client.post('/api/calendars/import', {
      text: csv(2094, '2093-12-26,上班,元旦', '2094-01-01,放假,元旦'),
    })
    expect(body.error.details).toMatchObject({
      fault: 'CALENDAR_DAY_CONTRADICTED',
      date: '2093-12-26',
    })
    expect((await client.get('/api/calendars/2094')).body.known).toBe(false)
  })

  it('is the whole tree’s matter', async () => {
    const text = csv(2095, '2095-10-01,放假,x')
    const below = await administrator('/root/office/')
    expect((await below.post('/api/calendars/import', { text })).status).toBe(403)
    const lead = await server.as({ grants: [{ role: 'answering-lead', agencyPath: '/root/' }] })
    expect((await lead.post('/api/calendars/import', { text })).status).toBe(403)
    expect((await server.anonymous().get('/api/calendars/2095')).status).toBe(401)
  })

  it.each(['1969', '2200', 'x', '2026.5'])('has no year %s', async (year) => {
    expect((await (await administrator()).get(`/api/calendars/${year}`)).status).toBe(400)
  })
})

describe('the calendar of an agency', () => {
  const summer = {
    spans: { mon: [['09:00', '12:00']], sat: [['09:00', '11:00']] },
    seasons: [{ from: '07-01', to: '09-01', spans: { mon: [['08:00', '11:00']] } }],
  }

  it('has hours of its own, which are no other’s', async () => {
    const [one, other] = [agency(), agency()]
    const client = await administrator()
    expect(
      (await client.put('/api/calendars/hours', { agencyId: one, hours: summer })).status,
    ).toBe(200)
    const spansOn = async (id: string, date: string) => (await of(id)).describeDay(date).spans
    expect(await spansOn(one, '2026-03-02')).toEqual([['09:00', '12:00']])
    expect(await spansOn(one, '2026-03-03')).toEqual([])
    expect(await spansOn(one, '2026-07-06')).toEqual([['08:00', '11:00']])
    expect(await spansOn(other, '2026-03-03')).toHaveLength(2)
    const shown = await client.get(`/api/calendars/2026?agencyId=${one}`)
    expect(shown.body.hours).toEqual(summer)
  })

  it('differs from the country on days of its own', async () => {
    const id = agency()
    const client = await administrator()
    const text = csv(2026, '2026-04-20,放假,三月三')
    expect((await client.post('/api/calendars/import', { text, agencyId: id })).status).toBe(200)
    expect((await of(id)).isWorkingDay('2026-04-20')).toBe(false)
    expect((await of(agency())).isWorkingDay('2026-04-20')).toBe(true)
    expect((await client.get(`/api/calendars/2026?agencyId=${id}`)).body.agencyDays).toEqual([
      { date: '2026-04-20', kind: 'off', name: { zh: '三月三', en: '三月三' } },
    ])
  })

  it('is made again only when it was changed', async () => {
    const id = agency()
    expect(await of(id)).toBe(await of(id))
    const before = await of(id)
    await (await administrator()).put('/api/calendars/hours', { agencyId: id, hours: summer })
    expect(await of(id)).not.toBe(before)
  })

  it('is changed within one’s own subtree only; another’s is not there', async () => {
    const [own, foreign] = [agency('/root/office/'), agency('/root/elsewhere/')]
    const client = await administrator('/root/office/')
    const put = (agencyId: string) =>
      client.put('/api/calendars/hours', { agencyId, hours: summer })
    expect((await put(own)).status).toBe(200)
    expect((await put(foreign)).body.error.code).toBe('AGENCY_NOT_FOUND')
    expect((await put(uuidv7())).status).toBe(404)
  })

  it.each([
    [{ spans: { mon: [['12:00', '09:00']] } }, 422],
    [{ spans: { mon: [['09:00', '25:00']] } }, 422],
    [{ spans: { monday: [] } }, 400],
    [{ spans: { mon: [['09:00']] } }, 400],
    [{ spans: { mon: [['9', '10']] } }, 400],
    [{ spans: {}, seasons: [{ from: '02-30', to: '03-01', spans: {} }] }, 422],
    [{}, 400],
  ])('refuses %j', async (hours, status) => {
    const id = agency()
    const answer = await (await administrator()).put('/api/calendars/hours', {
      agencyId: id,
      hours,
    })
    expect(answer.status).toBe(status)
    expect((await of(id)).isWorkingDay('2026-03-03')).toBe(true)
  })
})
