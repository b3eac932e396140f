import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestClient } from '#test/client.ts'
import { lockCase } from './repo/cases.ts'
import { askSecondCheck } from './service/second-check.ts'
import { type CitizenAtPage, citizenOf, openWindow, saidTo } from './testing/citizens.ts'
import { type Supervised, startSupervised } from './testing/supervised.ts'

let it: Supervised
let me: CitizenAtPage
let unit: TestClient
let lead: TestClient
let center: TestClient

beforeAll(async () => {
  it = await startSupervised()
  unit = await it.staff(it.water, 'case-handler')
  lead = await it.staff(it.water, 'case-lead')
  center = await it.staff(it.center, 'answering-lead')
})
beforeEach(async () => {
  me = await citizenOf(it.server, it.accountId)
})
afterAll(() => it.close())

const good = { grade: 5, solved: true, reasons: ['speed'], words: '很快' }
const bad = { grade: 1, solved: false, reasons: ['result'], words: '没修好' }

interface Answered {
  caseId: string
  path: string
}

/** A case of the citizen that the water unit has answered. */
async function answered(): Promise<Answered> {
  const made = await it.received({ follower_id: me.id })
  await it.move(made, 'dispatch', {
    changes: { unit_agency_id: it.water.agencyId, unit_path: it.water.path },
  })
  await it.move(made, 'accept')
  const of = { caseId: made.case_id, path: `/api/cases/${made.account_id}/${made.case_id}` }
  await answer(of)
  return of
}

async function answer({ path }: Answered): Promise<void> {
  const { body } = await unit.post(`${path}/replies`, { text: '已经修好。' })
  expect((await unit.post(`${path}/replies/${body.replyId}/submission`)).status).toBe(200)
}

const rate = ({ caseId }: Answered, rating: Record<string, unknown>) =>
  me.act(`cases/${caseId}/rating`, rating)
const caseOf = async ({ caseId }: Answered) => {
  const { rows } = await sql<Record<string, unknown>>`select * from cases
    where case_id = ${caseId}`.execute(it.server.platform.database.db)
  return rows[0] ?? {}
}
const repairOf = async ({ path }: Answered) =>
  (await unit.get(`${path}/repairs`)).body.repairs.at(-1)

describe('a rating', () => {
  test('of a settled matter closes it, once', async () => {
    const of = await answered()
    const rated = await rate(of, good)
    expect(rated.body).toMatchObject({
      progress: { state: 'closed' },
      rating: { grade: 5 },
      may: { rate: false, reopen: true },
    })
    expect(await caseOf(of)).toMatchObject({ grade: 5, solved: true })
    expect((await rate(of, good)).body.error.code).toBe('CASE_ALREADY_RATED')
    const [seen] = (await unit.get(`${of.path}/ratings`)).body.ratings
    expect(seen).toMatchObject({ round: 'close', turn: 0, words: '很快', byStaffId: null })
  })

  test.each([
    ['before the answer', good, 'CASE_NOT_RATEABLE'],
    ['for a reason that is none', { ...good, reasons: ['looks'] }, 'CASE_RATING_REASON_UNKNOWN'],
    ['with six of five', { ...good, grade: 6 }, 'INPUT_INVALID'],
  ])('is refused %s', async (name, rating, code) => {
    const of =
      name === 'before the answer'
        ? { caseId: (await it.received({ follower_id: me.id })).case_id, path: '' }
        : await answered()
    expect((await rate(of, rating)).body.error.code).toBe(code)
  })

  test('that is bad opens a repair at once, with a term, for the unit', async () => {
    const of = await answered()
    await rate(of, bad)
    expect(await repairOf(of)).toMatchObject({ state: 'verifying', agencyId: it.water.agencyId })
    expect(await caseOf(of)).toMatchObject({ state: 'answered', grade: 1 })
    const open = (await unit.get('/api/cases/repairs')).body.repairs
    expect(open).toContainEqual(expect.objectContaining({ caseId: of.caseId }))
    const far = await it.staff(it.elsewhere, 'answering-lead', 'case-lead')
    expect((await far.get('/api/cases/repairs')).body.repairs).toEqual([])
    const { rows } = await sql`select 1 from case_clocks where case_id = ${of.caseId}
      and clock = 'repair' and ended_at is null`.execute(it.server.platform.database.db)
    expect(rows).toHaveLength(1)
  })
})

describe('a repair', () => {
  test('is done, answered, called back and closed, and may be rated anew', async () => {
    const of = await answered()
    await rate(of, bad)
    const decided = await unit.post(`${of.path}/repair`, { way: 'repair', words: '确实没修好' })
    expect(decided.body.state).toBe('repairing')
    expect(await caseOf(of)).toMatchObject({ state: 'handling', redos: 1 })
    await answer(of)
    expect(await repairOf(of)).toMatchObject({ state: 'replied' })
    expect((await me.get(`cases/${of.caseId}`)).body.may.rate).toBe(true)
    const called = await center.post(`${of.path}/call-back`, {
      reached: true,
      solved: true,
      grade: 4,
      words: '市民说好了',
    })
    expect(called.body.state).toBe('closed')
    expect(await repairOf(of)).toMatchObject({ state: 'closed' })
    expect((await repairOf(of)).calledBackAt).not.toBeNull()
  })

  test('goes into the ledger with a term of fifteen working days at the most', async () => {
    const of = await answered()
    await rate(of, bad)
    const late = await unit.post(`${of.path}/repair`, { way: 'enter', words: '要改造', days: 16 })
    expect(late.body.error.code).toBe('INPUT_INVALID')
    const before = (await repairOf(of)).dueAt
    const entered = await unit.post(`${of.path}/repair`, {
      way: 'enter',
      words: '要改造管道',
      days: 15,
    })
    expect(entered.body.state).toBe('ledger')
    expect(entered.body.dueAt > before).toBe(true)
  })

  test('is explained in words that reach the citizen', async () => {
    const of = await answered()
    await rate(of, bad)
    await openWindow(it.server, it.accountId, me.id)
    await unit.post(`${of.path}/repair`, { way: 'explain', words: '按规定要等产权移交。' })
    expect((await saidTo(it.server, me.id)).join()).toContain('按规定要等产权移交')
    await center.post(`${of.path}/call-back`, { reached: true, solved: false, words: '仍不同意' })
    expect(await repairOf(of)).toMatchObject({ state: 'verifying' })
    expect(await caseOf(of)).toMatchObject({ state: 'handling' })
  })

  test('called invalid is closed by a second person alone', async () => {
    const of = await answered()
    await rate(of, bad)
    const named = await lead.post(`${of.path}/repair`, { way: 'call-invalid', words: '重复恶意' })
    expect(named.body.state).toBe('invalid')
    const ruling = { confirm: true, words: '' }
    const own = await lead.post(`${of.path}/repair/ruling`, ruling)
    expect(own.body.error.code).toBe('CASE_SECOND_PERSON')
    expect((await unit.post(`${of.path}/repair/ruling`, ruling)).status).toBe(403)
    expect((await center.post(`${of.path}/repair/ruling`, ruling)).body.state).toBe('closed')
    const again = await center.post(`${of.path}/repair/ruling`, ruling)
    expect(again.body.error.code).toBe('CASE_REPAIR_NOT_FOUND')
  })

  test('takes no way that is closed, and none without words', async () => {
    const of = await answered()
    const none = await unit.post(`${of.path}/repair`, { way: 'repair', words: '核实' })
    expect(none.body.error.code).toBe('CASE_REPAIR_NOT_FOUND')
    await rate(of, bad)
    const bare = await unit.post(`${of.path}/repair`, { way: 'repair', words: ' ' })
    expect(bare.body.error.code).toBe('CASE_REASON_MISSING')
    await unit.post(`${of.path}/repair`, { way: 'repair', words: '核实' })
    const twice = await unit.post(`${of.path}/repair`, { way: 'explain', words: '核实' })
    expect(twice.body.error.code).toBe('CASE_REPAIR_WAY_CLOSED')
  })

  test('of a closed case opens it again', async () => {
    const of = await answered()
    await center.post(`${of.path}/call-back`, { reached: true, solved: true, words: '' })
    await rate(of, bad)
    await unit.post(`${of.path}/repair`, { way: 'repair', words: '核实' })
    expect(await caseOf(of)).toMatchObject({ state: 'handling', reopenings: 1 })
  })
})

describe('a call-back', () => {
  test('waits for whoever was not reached, and has done again what is not settled', async () => {
    const of = await answered()
    const call = (said: object) => center.post(`${of.path}/call-back`, said)
    expect((await call({ reached: false })).body.state).toBe('calling-back')
    expect((await call({ reached: false })).body.state).toBe('calling-back')
    expect((await call({ reached: true, solved: false })).body.state).toBe('handling')
    const early = await call({ reached: true, solved: true })
    expect(early.body.error.code).toBe('CASE_WAY_CLOSED')
    expect((await unit.post(`${of.path}/call-back`, { reached: true })).status).toBe(403)
  })
})

describe('the second check', () => {
  const ask = ({ caseId }: Answered) =>
    it.within(async (tx) => {
      const found = await lockCase(tx.db, { accountId: it.accountId, caseId })
      if (found) await askSecondCheck(tx, found)
    })
  const reply = ({ caseId }: Answered, solved: boolean) =>
    me.act(`cases/${caseId}/second-check`, { solved, words: '又坏了' })

  test('is asked once, and opens again what is not settled', async () => {
    const of = await answered()
    await rate(of, good)
    expect((await reply(of, false)).body.error.code).toBe('CASE_NOT_RATEABLE')
    await openWindow(it.server, it.accountId, me.id)
    await ask(of)
    await ask(of)
    const said = await saidTo(it.server, me.id)
    expect(said.filter((text) => text.includes('真的解决了吗'))).toHaveLength(1)
    expect((await me.get(`cases/${of.caseId}`)).body.may.secondCheck).toBe(true)
    const answer = await reply(of, false)
    expect(answer.body.progress.state).toBe('handling')
    expect(await caseOf(of)).toMatchObject({ reopenings: 1, solved: false, grade: 5 })
  })

  test('leaves closed what is settled, and takes one answer', async () => {
    const of = await answered()
    await rate(of, good)
    await ask(of)
    expect((await reply(of, true)).body.progress.state).toBe('closed')
    expect((await reply(of, true)).body.error.code).toBe('CASE_ALREADY_RATED')
  })

  test('is not asked of what is open', async () => {
    const of = await answered()
    await ask(of)
    expect((await me.get(`cases/${of.caseId}`)).body.may.secondCheck).toBe(false)
  })
})

describe('opening again', () => {
  test('is the citizen’s own way, with a word why', async () => {
    const of = await answered()
    const early = await me.act(`cases/${of.caseId}/reopening`, { words: '没好' })
    expect(early.body.error.code).toBe('CASE_WAY_CLOSED')
    await rate(of, good)
    expect((await me.act(`cases/${of.caseId}/reopening`, { words: ' ' })).status).toBe(400)
    const opened = await me.act(`cases/${of.caseId}/reopening`, { words: '又坏了' })
    expect(opened.body.progress).toMatchObject({ state: 'handling', next: { key: 'answer' } })
    expect(opened.body.progress.steps.at(-1)).toMatchObject({ key: 'reopened', words: '又坏了' })
    expect(opened.body.may.rate).toBe(false)
  })
})
