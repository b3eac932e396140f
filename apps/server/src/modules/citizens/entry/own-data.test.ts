import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openWayIn, type Person, type Place, type WayIn } from './testing/way-in.ts'

let it: WayIn
let place: Place
let person: Person
beforeAll(async () => {
  it = await openWayIn()
  place = await it.account()
})
beforeEach(async () => {
  person = await it.person(place)
  await person.phone.open(`/api/m/enter?account=${place.account.accountId}`)
})
afterAll(() => it.close())

const get = (path: string) => person.phone.ask(`${path}?account=${place.account.accountId}`)
const post = (path: string, body: unknown = {}, headers: Record<string, string> = {}) => {
  const number = person.followerId.slice(-5).toUpperCase()
  return person.phone.ask(`${path}?account=${place.account.accountId}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : { number, ...(body as object) },
    headers,
  })
}

const approver = () =>
  it.server.as({ grants: [{ role: 'answering-lead', agencyPath: place.agencyPath }] })

async function openErasure() {
  const staff = await approver()
  const { body } = await staff.get('/api/erasures?state=requested')
  const found = body.erasures.find(
    (erasure: { followerId: string }) => erasure.followerId === person.followerId,
  )
  return { staff, found }
}

describe('what is kept about me', () => {
  test('is told by kind, with the number staff know me by', async () => {
    const { status, body } = await get('/api/m/me')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      number: person.followerId.slice(-5).toUpperCase(),
      follows: true,
      remark: '',
      tags: [],
      erasure: null,
    })
    expect(body.kept).toContainEqual({
      name: 'follower',
      title: { zh: '基本信息', en: expect.any(String) },
      count: 1,
    })
    expect(JSON.stringify(body)).not.toContain(person.openId)
  })

  test('is given as a copy: on the page, as data, as a document; and that is on record', async () => {
    const copy = await get('/api/m/me/copy')
    expect(copy.body.sections.map(({ name }: { name: string }) => name)).toContain('follower')
    expect(JSON.stringify(copy.body)).toContain(person.openId)
    const json = await person.phone.ask(
      `/api/m/me/file?format=json&account=${place.account.accountId}`,
    )
    expect(json.headers['content-disposition']).toMatch(/^attachment; filename="my-data-.*json"$/)
    expect(json.body.accounts).toHaveLength(1)
    const html = await get('/api/m/me/file')
    expect(html.headers['content-type']).toContain('text/html')
    expect(html.body).toContain(place.account.name)
    const { rows } = await sql<{ actor_kind: string; agency_path: string }>`
      select actor_kind, agency_path from audit_entries
      where actor_id = ${person.followerId} and action = 'citizen.exported'`.execute(
      it.server.platform.database.db,
    )
    expect(rows).toEqual(Array(3).fill({ actor_kind: 'citizen', agency_path: place.agencyPath }))
  })

  test('is not what another account keeps, although staff joined the two', async () => {
    const elsewhere = await it.account()
    const other = await it.person(elsewhere)
    const staff = await it.server.as({
      grants: [
        { role: 'answering-lead', agencyPath: place.agencyPath },
        { role: 'answering-lead', agencyPath: elsewhere.agencyPath },
      ],
    })
    const joined = await staff.post('/api/citizens/joins', {
      first: { accountId: place.account.accountId, followerId: person.followerId },
      second: { accountId: elsewhere.account.accountId, followerId: other.followerId },
      reason: '同一人',
    })
    expect(joined.status).toBe(201)
    expect(JSON.stringify((await get('/api/m/me/copy')).body)).not.toContain(other.openId)
  })
})

describe('having it erased', () => {
  test('is asked for once, decided by staff, and told on the page', async () => {
    const asked = await post('/api/m/me/erasure', { reason: '不再使用' })
    expect(asked.status).toBe(201)
    expect(asked.body).toEqual({
      state: 'requested',
      requestedAt: it.server.clock.now().toISOString(),
      decidedAt: null,
      decisionReason: null,
    })
    expect((await post('/api/m/me/erasure')).body.error.code).toBe('ERASURE_REQUESTED')
    const { staff, found } = await openErasure()
    expect(found).toMatchObject({ requestedBy: person.followerId, reason: '不再使用' })
    const at = `/api/erasures/${place.account.accountId}/${found.erasureId}/decision`
    await staff.post(at, { approve: false, reason: '还有诉求在办' })
    expect((await get('/api/m/me')).body.erasure).toMatchObject({
      state: 'refused',
      decisionReason: '还有诉求在办',
    })
    expect((await post('/api/m/me/erasure')).status).toBe(201)
  })

  test('can be taken back while nobody has decided', async () => {
    expect((await post('/api/m/me/erasure/withdrawal')).body.error.code).toBe('ERASURE_NOT_FOUND')
    await post('/api/m/me/erasure')
    const back = await post('/api/m/me/erasure/withdrawal')
    expect(back.body).toMatchObject({ state: 'withdrawn', decisionReason: '本人撤回' })
    expect((await openErasure()).found).toBeUndefined()
    await post('/api/m/me/erasure')
    const { staff, found } = await openErasure()
    const at = `/api/erasures/${place.account.accountId}/${found.erasureId}/decision`
    await staff.post(at, { approve: true, reason: '同意删除' })
    expect((await post('/api/m/me/erasure/withdrawal')).body.error.code).toBe('ERASURE_DECIDED')
  })

  test('ends the session with everything else, and one is unknown afterwards', async () => {
    await post('/api/m/me/erasure')
    const { staff, found } = await openErasure()
    const at = `/api/erasures/${place.account.accountId}/${found.erasureId}/decision`
    const decided = await staff.post(at, { approve: true, reason: '同意删除' })
    expect(decided.body).toMatchObject({ state: 'approved' })
    await it.server.runJobs()
    expect((await get('/api/m/me')).body.error.code).toBe('SIGN_IN_REQUIRED')
    const again = await person.phone.open(`/api/m/enter?account=${place.account.accountId}`)
    expect(again.at).toContain('why=unknown')
  })

  test('is not asked for by a page that was opened by somebody else', async () => {
    const stale = await post('/api/m/me/erasure', { number: 'ZZZZZ' })
    expect(stale.body.error.code).toBe('SIGN_IN_REQUIRED')
    expect((await get('/api/m/me')).body.erasure).toBeNull()
  })

  test.each([
    ['another site’s page', {}, { 'sec-fetch-site': 'cross-site' }, 403],
    ['a form, which cannot say it is JSON', 'reason=no', { 'content-type': 'text/plain' }, 400],
    [
      'a form of the old kind',
      'reason=no',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
    ],
    ['something that is not a reason', { reason: ' ' }, {}, 400],
    ['more than was asked', { reason: '理由充分', approve: true }, {}, 400],
  ])('is not asked for by %s', async (_what, body, headers, status) => {
    expect((await post('/api/m/me/erasure', body, headers as Record<string, string>)).status).toBe(
      status,
    )
    expect((await get('/api/m/me')).body.erasure).toBeNull()
  })
})
