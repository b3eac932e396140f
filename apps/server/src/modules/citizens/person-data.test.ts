import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '#modules/accounts/index.ts'
import { findFollowers } from './repo/followers.ts'
import { type PersonDataPart, personDataParts } from './rules/contributions.ts'
import { erase } from './service/erase.ts'
import { type Setup, setUp } from './testing/setup.ts'

let it: Setup
/** Followers a module of this test holds something about. */
const held = new Map<string, string[]>()
let failures = 0
const testPart: PersonDataPart = {
  module: 'test',
  export: async (_, { followerId }) => [
    {
      name: 'notes',
      title: { zh: '测试模块', en: 'Test module' },
      fields: [{ key: 'note', title: { zh: '记录', en: 'Note' } }],
      rows: (held.get(followerId) ?? []).map((note) => ({ note })),
    },
  ],
  async erase(_, { followerId }) {
    if (failures-- > 0) throw new Error('the module is busy')
    const count = held.get(followerId)?.length ?? 0
    held.delete(followerId)
    return count
  },
}
beforeAll(async () => {
  it = await setUp([testPart])
})
afterAll(() => it.close())

const lead = () => it.staff(it.east, 'answering-lead')
const reason = '本人书面申请'
const openId = 'oPersonWhoAsksForTheirData01'

/** A follower about whom every part of the system holds something. */
async function person() {
  const account = await it.account(it.east)
  const followerId = await it.touch(account, openId, 'subscribe', 'hall-1')
  held.set(followerId, ['<b>一条记录</b>'])
  await push(account, '请问 <几点> 下班')
  return { account, followerId, url: `/api/followers/${account.accountId}/${followerId}` }
}

async function push({ accountId }: Account, content: string) {
  const id = randomUUID()
  const row = {
    a: accountId,
    k: id,
    i: id,
    o: openId,
    e: false,
    t: 'text',
    c: true,
    s: it.clock.now().getTime() / 1000,
    b: { content },
  }
  await sql`select * from store_inbound(${JSON.stringify([row])}::jsonb, ${it.clock.now()})`.execute(
    it.server.platform.database.db,
  )
}

interface Section {
  name: string
  rows: unknown[]
}

test('nothing is given or erased before every module has said what it holds', () => {
  const { platform } = it.server
  expect(personDataParts(platform).map(({ module }) => module)).toEqual([
    'citizens',
    'accounts',
    'test',
  ])
  expect(() => personDataParts({ ...platform })).toThrow('wirePersonData')
})

describe('a copy of everything', () => {
  test('holds each module’s part, as data', async () => {
    const { url } = await person()
    const answer = await (await lead()).post(`${url}/export`, { reason })
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="personal-data-/)
    const [{ name, sections }] = answer.body.accounts
    expect(name).toBe('演示县发布')
    const names = sections.map((section: Section) => section.name)
    expect(names).toEqual([
      'follower',
      'follow-changes',
      'tags',
      'citizen-joins',
      'pushes',
      'notes',
    ])
    const text = JSON.stringify(sections)
    for (const part of [openId, 'hall-1', '几点', '一条记录']) expect(text).toContain(part)
  })

  test('can be read and printed; nothing in it is taken for mark-up', async () => {
    const { url } = await person()
    const answer = await (await lead()).post(`${url}/export`, { reason, format: 'html' })
    expect(answer.headers['content-type']).toMatch(/^text\/html/)
    expect(answer.body).toContain('个人信息副本')
    expect(answer.body).toContain('&lt;b&gt;一条记录&lt;/b&gt;')
    expect(answer.body).not.toContain('<b>一条记录')
    expect(answer.body).toContain('2026-03-10 09:00:00')
  })

  test('is for who may export, with a reason, on record', async () => {
    const { url, followerId } = await person()
    const duty = await it.staff(it.east, 'duty-officer')
    expect((await duty.post(`${url}/export`, { reason })).status).toBe(403)
    const stranger = await it.staff(it.west, 'answering-lead')
    expect((await stranger.post(`${url}/export`, { reason })).body.error.code).toBe(
      'FOLLOWER_NOT_FOUND',
    )
    const client = await lead()
    expect((await client.post(`${url}/export`, {})).status).toBe(400)
    await client.post(`${url}/export`, { reason })
    const auditor = await it.staff(it.east, 'audit-administrator')
    const { entries } = (await auditor.get(`/api/audit?subject=${followerId}`)).body
    expect(entries).toMatchObject([
      { action: 'citizen.exported', actorId: client.staff?.id, details: { reason } },
    ])
    expect(JSON.stringify(entries)).not.toContain(openId)
  })
})

describe('erasure', () => {
  const decide = { approve: true, reason: '核对无误' }

  test('is asked for by one and approved by another, and then nothing is left', async () => {
    const { account, followerId, url } = await person()
    const { accountId } = account
    const [asker, approver] = [await lead(), await lead()]
    const asked = await asker.post(`${url}/erasures`, { reason })
    expect(asked).toMatchObject({ status: 201, body: { state: 'requested' } })
    expect((await asker.get(url)).body.erasure).toMatchObject({ state: 'requested' })
    expect((await asker.post(`${url}/erasures`, { reason })).body.error.code).toBe(
      'ERASURE_REQUESTED',
    )
    const decision = `/api/erasures/${accountId}/${asked.body.erasureId}/decision`
    expect((await asker.post(decision, decide)).body.error.code).toBe('ERASURE_NEEDS_ANOTHER')
    expect((await approver.post(decision, decide)).body.state).toBe('approved')
    await it.server.runJobs()

    const { db } = it.server.platform.database
    expect(await findFollowers(db, accountId, [openId])).toEqual([])
    expect(held.has(followerId)).toBe(false)
    const { rows } = await sql`select 1 from inbound
      where account_id = ${accountId} and open_id = ${openId}`.execute(db)
    expect(rows).toEqual([])
    expect((await approver.get(url)).status).toBe(404)
    // That somebody came stays, as a number.
    const history = await approver.get(`/api/accounts/${accountId}/followers/history?days=1`)
    expect(history.body.days[0].followed).toBe(1)
    const { erasures } = (await approver.get('/api/erasures?state=done')).body
    expect(erasures[0]).toMatchObject({
      state: 'done',
      parts: { accounts: 1, test: 1, citizens: expect.any(Number) },
    })
    expect(Object.keys(erasures[0].parts).sort()).toEqual(['accounts', 'citizens', 'test'])
    const auditor = await it.staff(it.east, 'audit-administrator')
    const { entries } = (await auditor.get(`/api/audit?subject=${followerId}`)).body
    expect(entries.map(({ action }: { action: string }) => action)).toEqual([
      'citizen.erased',
      'citizen.erasure-approved',
      'citizen.erasure-requested',
    ])
    expect(JSON.stringify(entries)).not.toContain(openId)
    const told = await sql`select payload from events where name = 'citizen.erased'
      and payload ->> 'followerId' = ${followerId}`.execute(db)
    expect(told.rows).toEqual([{ payload: { accountId, followerId } }])
  })

  test('a part that fails is done again; running twice does no harm', async () => {
    const { account, followerId, url } = await person()
    const asked = (await (await lead()).post(`${url}/erasures`, { reason })).body
    await (await lead()).post(
      `/api/erasures/${account.accountId}/${asked.erasureId}/decision`,
      decide,
    )
    failures = 1
    await it.server.runJobs()
    const { db } = it.server.platform.database
    expect(await findFollowers(db, account.accountId, [openId])).toHaveLength(1)
    await erase(it.server.ctx(), account.accountId, asked.erasureId)
    await erase(it.server.ctx(), account.accountId, asked.erasureId)
    expect(await findFollowers(db, account.accountId, [openId])).toHaveLength(0)
    expect(held.has(followerId)).toBe(false)
    await it.server.runJobs()
  })

  test('may be withdrawn by who asked, and refused by others; then it is over', async () => {
    const { account, url } = await person()
    const client = await lead()
    const asked = (await client.post(`${url}/erasures`, { reason })).body
    const decision = `/api/erasures/${account.accountId}/${asked.erasureId}/decision`
    const refusal = { approve: false, reason: '申请人撤回' }
    expect((await client.post(decision, refusal)).body.state).toBe('refused')
    expect((await (await lead()).post(decision, decide)).body.error.code).toBe('ERASURE_DECIDED')
    expect((await client.get(url)).body.erasure).toBeNull()
    expect((await client.post(`${url}/erasures`, { reason })).status).toBe(201)
  })

  test('is for who may erase, in their agencies', async () => {
    const { account, url } = await person()
    const duty = await it.staff(it.east, 'duty-officer')
    expect((await duty.post(`${url}/erasures`, { reason })).status).toBe(403)
    const stranger = await it.staff(it.west, 'answering-lead')
    expect((await stranger.post(`${url}/erasures`, { reason })).body.error.code).toBe(
      'FOLLOWER_NOT_FOUND',
    )
    const asked = (await (await lead()).post(`${url}/erasures`, { reason })).body
    const decision = `/api/erasures/${account.accountId}/${asked.erasureId}/decision`
    expect((await stranger.post(decision, decide)).body.error.code).toBe('ERASURE_NOT_FOUND')
    expect((await stranger.get('/api/erasures')).body.erasures).toEqual([])
  })
})
