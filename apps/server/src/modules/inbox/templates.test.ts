import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureAgency, findAgency } from '#modules/people/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestClient } from '#test/client.ts'
import { type Place, type Setup, setUp } from './testing/setup.ts'

let it: Setup
let below: Place
beforeAll(async () => {
  it = await setUp()
  const agencyId = await ensureAgency(it.server.ctx(), {
    parentId: it.east.agencyId,
    kind: 'department',
    name: '东县水务局',
  })
  const { db } = it.server.platform.database
  below = { agencyId, path: (await findAgency(db, agencyId))?.path ?? '' }
})
afterAll(() => it.close())

const url = '/api/inbox/templates'
const draft = (shortcut: string, text = '您好，已收到。') => ({ title: '问候', shortcut, text })
const keep = async (who: TestClient, body: object) => (await who.post(url, body)).body.templateId
const shortcuts = async (who: TestClient) =>
  (await who.get(url)).body.templates.map((one: { shortcut: string }) => one.shortcut) as string[]
const fresh = () => `t${uuidv7().slice(-8)}`

describe('templates', () => {
  test('are used below the agency that keeps them, the nearest first, and changed by who may', async () => {
    const lead = await it.staff(it.east, 'answering-lead')
    const township = await it.staff(below, 'answering-lead')
    const agent = await it.staff(below, 'answering-staff')
    const [county, own] = [fresh(), fresh()]
    await keep(lead, draft(county))
    await keep(township, draft(own))
    const list = await shortcuts(agent)
    expect(list.indexOf(own)).toBeLessThan(list.indexOf(county))
    expect(list.indexOf(own)).toBeGreaterThanOrEqual(0)
    expect(await shortcuts(await it.staff(it.east, 'answering-staff'))).not.toContain(own)
    expect(await shortcuts(await it.staff(it.west, 'answering-staff'))).not.toContain(county)
    const { templates } = (await township.get(url)).body
    const editable = Object.fromEntries(
      templates.map((one: { shortcut: string; editable: boolean }) => [one.shortcut, one.editable]),
    )
    expect(editable).toMatchObject({ [own]: true, [county]: false })
  })

  test('belong to where one may keep them, though one is employed elsewhere', async () => {
    const visitor = await it.server.as({
      agencyPath: it.west.path,
      grants: [{ role: 'answering-lead', agencyPath: it.east.path }],
    })
    const shortcut = fresh()
    await keep(visitor, draft(shortcut))
    expect(await shortcuts(await it.staff(it.east, 'answering-staff'))).toContain(shortcut)
    expect(await shortcuts(await it.staff(it.west, 'answering-staff'))).not.toContain(shortcut)
    expect(await shortcuts(visitor)).toContain(shortcut)
  })

  test('are made, changed, used and deleted, and the audit tells of it', async () => {
    const lead = await it.staff(it.east, 'answering-lead')
    const shortcut = fresh()
    const id = await keep(lead, draft(shortcut.toUpperCase()))
    await lead.put(`${url}/${id}`, { ...draft(shortcut), title: ' 改了 ' })
    await (await it.staff(below, 'answering-staff')).post(`${url}/${id}/use`)
    const { templates } = (await lead.get(url)).body
    expect(templates.find((one: { templateId: string }) => one.templateId === id)).toMatchObject({
      title: '改了',
      shortcut,
      used: 1,
    })
    await lead.delete(`${url}/${id}`)
    expect(await shortcuts(lead)).not.toContain(shortcut)
    const { rows } = await sql<{ action: string; path: string }>`
      select action, agency_path as path from audit_entries where subject_id = ${id}
      order by seq`.execute(it.server.platform.database.db)
    expect(rows).toEqual(
      ['created', 'changed', 'deleted'].map((what) => ({
        action: `template.${what}`,
        path: it.east.path,
      })),
    )
  })

  test('have a shortcut of their own in their agency', async () => {
    const lead = await it.staff(it.east, 'answering-lead')
    const [one, two] = [fresh(), fresh()]
    await keep(lead, draft(one))
    const id = await keep(lead, draft(two))
    const taken = 'TEMPLATE_SHORTCUT_TAKEN'
    expect((await lead.post(url, draft(one))).body.error.code).toBe(taken)
    expect((await lead.put(`${url}/${id}`, draft(one))).body.error.code).toBe(taken)
    expect((await lead.put(`${url}/${id}`, draft(two))).status).toBe(200)
    const township = await it.staff(below, 'answering-lead')
    expect((await township.post(url, draft(one))).status).toBe(200)
    const shared = fresh()
    const both = await Promise.all([lead.post(url, draft(shared)), lead.post(url, draft(shared))])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('that are not there, or elsewhere, are not found', async () => {
    const lead = await it.staff(it.east, 'answering-lead')
    const id = await keep(await it.staff(it.west, 'answering-lead'), draft(fresh()))
    for (const path of [`${url}/${id}`, `${url}/${uuidv7()}`]) {
      expect((await lead.put(path, draft(fresh()))).body.error.code).toBe('TEMPLATE_NOT_FOUND')
      expect((await lead.delete(path)).body.error.code).toBe('TEMPLATE_NOT_FOUND')
      expect((await lead.post(`${path}/use`)).body.error.code).toBe('TEMPLATE_NOT_FOUND')
    }
    const agent = await it.staff(it.east, 'answering-staff')
    expect((await agent.post(url, draft(fresh()))).status).toBe(403)
  })

  test.each([
    { title: '', shortcut: 'a', text: 'b' },
    { title: 'a', shortcut: 'a b', text: 'b' },
    { title: 'a', shortcut: '', text: 'b' },
    { title: 'a', shortcut: 'a', text: '' },
    { title: 'a', shortcut: 'a', text: '长'.repeat(2001) },
  ])('like %o are refused', async (body) => {
    const lead = await it.staff(it.east, 'answering-lead')
    expect((await lead.post(url, body)).status).toBe(400)
  })
})

describe('placeholders', () => {
  test('are filled in for a conversation', async () => {
    const account = await it.account(it.east, { name: '东县发布' })
    const citizen = await it.citizen(account)
    const lead = await it.server.as({
      name: '演示·坐席甲',
      grants: [{ role: 'answering-lead', agencyPath: it.east.path }],
    })
    const text = '{{name}}您好，我是{{account}}的{{ staff }}，今天是{{today}}。'
    const templateId = await keep(lead, draft(fresh(), text))
    const filled = async (query = '') => {
      const { body } = await lead.get(`${url}${query}`)
      return body.templates.find((one: { templateId: string }) => one.templateId === templateId)
    }
    const of = `?accountId=${citizen.accountId}&conversationId=${citizen.conversationId}`
    const name = (await lead.get(citizen.url)).body.name
    // What the clock in hand shows as the day in Shanghai.
    expect(await filled(of)).toMatchObject({
      text,
      filled: `${name}您好，我是东县发布的演示·坐席甲，今天是2026年3月10日。`,
    })
    expect(await filled()).toMatchObject({ text, filled: text })
    expect((await lead.get(`${url}?accountId=${citizen.accountId}`)).status).toBe(400)
    const stranger = await it.staff(it.west, 'answering-lead')
    expect((await stranger.get(`${url}${of}`)).body.error.code).toBe('CONVERSATION_NOT_FOUND')
  })

  test('that are unknown are refused, with those that are known', async () => {
    const lead = await it.staff(it.east, 'answering-lead')
    const { body, status } = await lead.post(url, draft(fresh(), '{{nmae}}您好'))
    expect(status).toBe(422)
    expect(body.error).toMatchObject({
      code: 'TEMPLATE_PLACEHOLDER_UNKNOWN',
      details: { unknown: ['nmae'], known: ['name', 'account', 'staff', 'today'] },
    })
  })
})

describe('an agency that moves', () => {
  test('takes its templates along, though it is told twice and late', async () => {
    const shortcut = fresh()
    await keep(await it.staff(below, 'answering-lead'), draft(shortcut))
    const after = `${it.west.path}${below.agencyId}/`
    const move = (to: string) =>
      it.server.ctx().transaction(async (tx) => {
        await sql`update agencies set path = ${to} where agency_id = ${below.agencyId}`.execute(
          tx.db,
        )
        const from = to === after ? below.path : after
        await tx.emit('agency.moved', { agencyId: below.agencyId, from, to })
        await tx.emit('agency.moved', { agencyId: below.agencyId, from, to })
      })
    await move(after)
    await it.server.runJobs()
    const moved = await it.staff({ ...below, path: after }, 'answering-staff')
    expect(await shortcuts(moved)).toContain(shortcut)
    expect(await shortcuts(await it.staff(below, 'answering-staff'))).not.toContain(shortcut)
    await move(below.path)
    await it.server.runJobs()
    expect(await shortcuts(await it.staff(below, 'answering-staff'))).toContain(shortcut)
  })
})
