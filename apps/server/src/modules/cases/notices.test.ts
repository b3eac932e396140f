import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tablesOf } from '#platform/db/index.ts'
import { type Case, keyOf } from './repo/cases.ts'
import { insertConfidants } from './repo/confidants.ts'
import { sendNotices } from './service/send-notices.ts'
import { sweepClocks } from './service/sweep.ts'
import type { CasesTables } from './tables.ts'
import { type Supervised, startSupervised } from './testing/supervised.ts'
import { signatureOf } from './webhook/post-signed.ts'

interface Heard {
  path: string
  signature: string
  body: string
}

let it: Supervised
let receiver: Server
let origin = ''
let heard: Heard[] = []
let status = 200
beforeAll(async () => {
  it = await startSupervised()
  receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const signature = String(request.headers['x-minqiao-signature'])
      heard.push({ path: request.url ?? '', signature, body })
      response.writeHead(status, { location: `${origin}/elsewhere` }).end('{"secret":1}')
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
})
afterAll(async () => {
  receiver.close()
  await it.close()
})
beforeEach(() => {
  it.server.clock.set(new Date('2026-03-10T01:00:00Z'))
  heard = []
  status = 200
})
afterEach(() =>
  tables().updateTable('case_clocks').set({ next_at: null, next_step: null }).execute(),
)

const tables = () => tablesOf<CasesTables>(it.server.platform.database.db)
const url = '/api/cases/notices'
const remind = async (changes: Partial<Case> = {}) => {
  const found = await it.move(await it.dispatched(changes), 'accept')
  it.server.clock.set(new Date('2026-03-17T07:00:00Z'))
  await sweepClocks(it.server.ctx())
  return found
}
const deliveryOf = async ({ case_id }: Case) => {
  const query = tables().selectFrom('case_notices').select('delivery')
  return (await query.where('case_id', '=', case_id).execute()).map(({ delivery }) => delivery)
}
/** The queue tries again by the database's clock; here it is tried at once. */
const again = () => sendNotices.run(it.server.ctx(), { agencyId: it.water.agencyId })
const choose = async (body: object) => {
  const administrator = await it.staff(it.city, 'system-administrator')
  return administrator.put(`/api/cases/channels/${it.water.agencyId}`, body)
}
const webhook = (path = '/hook') => choose({ channel: 'webhook', address: `${origin}${path}` })

describe('notices', () => {
  test('are seen by the unit they concern, not by its neighbours, and marked as seen', async () => {
    const found = await remind()
    const handler = await it.staff(it.water, 'case-handler')
    const { notices } = (await handler.get(url)).body
    expect(notices[0]).toMatchObject({
      caseId: found.case_id,
      number: found.number,
      title: '路灯不亮',
      clock: 'reply',
      step: 'remind',
      agencyId: it.water.agencyId,
      dueAt: '2026-03-19T09:30:00.000Z',
      seenAt: null,
    })
    for (const place of [it.roads, it.elsewhere]) {
      const other = await it.staff(place, 'case-lead')
      expect((await other.get(url)).body.notices).toEqual([])
      const answer = await other.post(`${url}/seen`, { noticeIds: [notices[0].noticeId] })
      expect(answer.body).toEqual({ seen: 0 })
    }
    const ids = { noticeIds: [notices[0].noticeId] }
    expect((await handler.post(`${url}/seen`, ids)).body).toEqual({ seen: 1 })
    expect((await handler.post(`${url}/seen`, ids)).body).toEqual({ seen: 0 })
    const unseen = (await handler.get(`${url}?unseen=true`)).body.notices
    expect(unseen.map((one: { caseId: string }) => one.caseId)).not.toContain(found.case_id)
  })

  test('come in pages, and refuse what cannot be asked', async () => {
    await remind()
    const handler = await it.staff(it.water, 'case-handler')
    const [first, second] = (await handler.get(`${url}?limit=2`)).body.notices
    const next = (await handler.get(`${url}?limit=1&before=${first.noticeId}`)).body.notices
    expect(next[0].noticeId).toBe(second.noticeId)
    expect((await handler.get(`${url}?limit=1000`)).status).toBe(400)
    expect((await handler.post(`${url}/seen`, { noticeIds: [] })).status).toBe(400)
    expect((await (await it.staff(it.water, 'editor')).get(url)).status).toBe(403)
  })

  test('of a report are seen by those named alone, and leave the console by no channel', async () => {
    await webhook()
    const named = await it.staff(it.water, 'report-handler')
    const found = await it.received({ confidential: true, title: '', text: '' })
    const by = { staffId: 'system', at: it.server.clock.now() }
    const { db } = it.server.platform.database
    await insertConfidants(db, keyOf(found), [named.staff?.id ?? ''], by)
    const changes = { unit_agency_id: it.water.agencyId, unit_path: it.water.path }
    await it.move(await it.move(found, 'dispatch', { changes }), 'accept')
    it.server.clock.set(new Date('2026-03-17T07:00:00Z'))
    await sweepClocks(it.server.ctx())
    await it.server.runJobs()
    const isThere = async (who: typeof named) =>
      (await who.get(url)).body.notices.some(
        (one: { caseId: string }) => one.caseId === found.case_id,
      )
    // A session of last week has ended.
    const grants = [{ role: 'report-handler', agencyPath: it.water.path }] as const
    expect(await isThere(await it.server.as({ id: named.staff?.id ?? '', grants }))).toBe(true)
    expect(await isThere(await it.staff(it.water, 'report-handler', 'case-lead'))).toBe(false)
    expect(await isThere(await it.staff(it.city, 'answering-lead', 'supervisor'))).toBe(false)
    expect(heard.filter(({ body }) => body.includes(found.number))).toEqual([])
    await choose({ channel: 'console', address: '' })
  })
})

describe('the channel of an agency', () => {
  test('is chosen by its system administrator, and its secret is told once', async () => {
    const made = await webhook()
    expect(made.body.secret).toMatch(/^[\w-]{43}$/)
    const administrator = await it.staff(it.city, 'system-administrator')
    const shown = await administrator.get(`/api/cases/channels/${it.water.agencyId}`)
    expect(shown.body).toEqual({ channel: 'webhook', address: `${origin}/hook` })
    const row = await tables().selectFrom('case_unit_channels').selectAll().execute()
    expect(JSON.stringify(row)).not.toContain(made.body.secret)
    for (const other of [
      await it.staff(it.elsewhere, 'system-administrator'),
      await it.staff(it.roads, 'system-administrator'),
    ]) {
      const path = `/api/cases/channels/${it.water.agencyId}`
      expect((await other.get(path)).body.error.code).toBe('AGENCY_NOT_FOUND')
      const answer = await other.put(path, { channel: 'console', address: '' })
      expect(answer.body.error.code).toBe('AGENCY_NOT_FOUND')
    }
    await choose({ channel: 'console', address: '' })
    expect((await administrator.get(`/api/cases/channels/${it.water.agencyId}`)).body).toEqual({
      channel: 'console',
      address: '',
    })
  })

  test.each([
    'ftp://example.org/x',
    'file:///etc/passwd',
    'http://user:word@example.org/',
    'https://example.org/#x',
    'javascript:alert(1)',
    'example.org',
    '',
    `https://example.org/${'x'.repeat(500)}`,
  ])('refuses the address %s', async (address) => {
    const answer = await choose({ channel: 'webhook', address })
    expect(answer.body.error.code).toBe('CASE_CHANNEL_ADDRESS_INVALID')
  })

  test('takes notices with a signature, identifiers and a sentence, each once', async () => {
    const { secret } = (await webhook()).body
    const found = await remind()
    expect(await deliveryOf(found)).toEqual(['queued'])
    expect(heard).toEqual([])
    await it.server.runJobs()
    await it.server.runJobs()
    expect(await deliveryOf(found)).toEqual(['sent'])
    const [{ body = '', signature = '' } = {}] = heard
    expect(heard).toHaveLength(1)
    const [, seconds = '', hex] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? []
    expect(hex).toBe(signatureOf(secret, Number(seconds), body))
    const { notices } = JSON.parse(body)
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({
      number: found.number,
      step: 'remind',
      words: `提醒：工单${found.number}，答复期限2026-03-19 17:30`,
    })
    expect(body).not.toContain('路灯')
  })

  test('that answers with a redirection or a fault gets them later, and follows nowhere', async () => {
    await webhook('/moved')
    status = 302
    const found = await remind()
    await it.server.runJobs()
    expect(heard.map(({ path }) => path)).toEqual(['/moved'])
    expect(await deliveryOf(found)).toEqual(['queued'])
    status = 200
    await again()
    expect(await deliveryOf(found)).toEqual(['sent'])
  })

  test('that is away for days loses what nobody needs any more, never the console’s', async () => {
    await webhook()
    status = 503
    const found = await remind()
    await it.server.runJobs()
    status = 200
    it.server.clock.set(new Date('2026-03-25T07:00:00Z'))
    await again()
    expect(heard).toHaveLength(1)
    expect(await deliveryOf(found)).toEqual(['failed'])
    await choose({ channel: 'console', address: '' })
  })
})
