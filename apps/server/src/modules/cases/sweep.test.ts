import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tablesOf } from '#platform/db/index.ts'
import { type Case, keyOf, listEvents } from './repo/cases.ts'
import { insertConfidants } from './repo/confidants.ts'
import { sweepClocks } from './service/sweep.ts'
import { sweepChecks } from './service/sweep-checks.ts'
import type { CasesTables } from './tables.ts'
import { type Supervised, startSupervised } from './testing/supervised.ts'

let it: Supervised
beforeAll(async () => {
  it = await startSupervised()
})
afterAll(() => it.close())
// Tuesday, nine in the morning in China.
beforeEach(() => it.server.clock.set(new Date('2026-03-10T01:00:00Z')))
// What this test leaves running would be swept in the next.
afterEach(() =>
  tables().updateTable('case_clocks').set({ next_at: null, next_step: null }).execute(),
)

const tables = () => tablesOf<CasesTables>(it.server.platform.database.db)
const at = (text: string) => it.server.clock.set(new Date(`${text.replace(' ', 'T')}:00+08:00`))
const noticesOf = ({ case_id }: Case) =>
  tables().selectFrom('case_notices').selectAll().where('case_id', '=', case_id).execute()
const stepsOf = async (found: Case) =>
  (await noticesOf(found))
    .toSorted((a, b) => (a.notice_id < b.notice_id ? -1 : 1))
    .map(({ clock, step, agency_id }) => `${clock} ${step} ${nameOf(agency_id)}`)
const nameOf = (id: string) =>
  (['city', 'center', 'water', 'roads'] as const).find((name) => it[name].agencyId === id)
const sweep = () => sweepClocks(it.server.ctx())
const accepted = async () => it.move(await it.dispatched(), 'accept')

describe('the sweep', () => {
  test('reminds, urges, escalates to the superior and gives notice, each once', async () => {
    const found = await accepted()
    await sweep()
    expect(await stepsOf(found)).toEqual([])
    at('2026-03-17 15:00')
    await sweep()
    await sweep()
    expect(await stepsOf(found)).toEqual(['reply remind water'])
    at('2026-03-19 11:00')
    await sweep()
    at('2026-03-19 17:30')
    await sweep()
    at('2026-03-26 17:31')
    await sweep()
    await sweep()
    expect(await stepsOf(found)).toEqual([
      'reply remind water',
      'reply urge water',
      'reply escalate city',
      'reply notice center',
    ])
  })

  test('writes each step into the history, with a person and a time', async () => {
    const handler = await it.registered(it.water, 'case-handler')
    const lead = await it.registered(it.city, 'supervisor')
    const found = await accepted()
    at('2026-03-19 17:31')
    await sweep()
    at('2026-03-27 09:00')
    const events = await listEvents(it.server.platform.database.db, keyOf(found))
    const last = events.at(-1)
    expect(last).toMatchObject({
      way: 'escalate',
      actor_kind: 'system',
      from_state: null,
      agency_id: it.city.agencyId,
      details: { clock: 'reply', round: 1, staffId: lead.staffId },
    })
    expect(last?.at).toEqual(new Date('2026-03-19T09:31:00Z'))
    const own = await it.move(await it.dispatched(), 'accept', {
      changes: { handler_staff_id: handler.staffId },
    })
    at('2026-04-10 09:00')
    await sweep()
    const steps = await noticesOf(own)
    expect(steps.find(({ step }) => step === 'escalate')?.staff_id).toBe(lead.staffId)
  })

  test('tells the handler first, and says nothing of a clock that has ended', async () => {
    const handler = await it.registered(it.water, 'case-handler')
    const found = await it.move(await it.dispatched(), 'accept', {
      changes: { handler_staff_id: handler.staffId },
    })
    const done = await accepted()
    await it.move(done, 'answer')
    at('2026-03-17 15:00')
    await sweep()
    expect((await noticesOf(found))[0]).toMatchObject({ step: 'remind', staff_id: handler.staffId })
    expect((await stepsOf(done)).filter((step) => step.startsWith('reply'))).toEqual([])
  })

  test('reminds again before a limit that was moved', async () => {
    const found = await accepted()
    at('2026-03-17 15:00')
    await sweep()
    await tables()
      .insertInto('case_requests')
      .values({
        account_id: found.account_id,
        case_id: found.case_id,
        request_id: 'r',
        kind: 'extension',
        agency_id: it.water.agencyId,
        staff_id: 'x',
        reason: '等待配件',
        days: 10,
        proposed_agency_id: null,
        asked_at: it.server.clock.now(),
        ruling: 'granted',
        ruled_by: 'y',
        ruled_at: it.server.clock.now(),
      })
      .execute()
    await it.move(found, 'extend')
    await sweep()
    at('2026-04-02 17:00')
    await sweep()
    expect(await stepsOf(found)).toContain('reply urge water')
    expect((await noticesOf(found)).filter(({ step }) => step === 'remind')).toHaveLength(1)
    at('2026-04-03 17:31')
    await sweep()
    expect(await stepsOf(found)).toContain('reply escalate city')
  })

  test('after a long stop escalates before it gives notice, and reminds nobody any more', async () => {
    const found = await accepted()
    at('2026-06-01 09:00')
    await sweep()
    const steps = (await stepsOf(found)).filter((step) => step.startsWith('reply'))
    expect(steps).toEqual(['reply escalate city', 'reply notice center'])
  })

  test('by two at once takes every step once', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => accepted()))
    at('2026-03-17 15:00')
    const options = { batch: 3, lanes: 1 }
    const taken = await Promise.all([
      sweepClocks(it.server.ctx(), options),
      sweepClocks(it.server.ctx(), options),
    ])
    expect(taken[0] + taken[1]).toBe(12)
    for (const found of cases) expect(await stepsOf(found)).toEqual(['reply remind water'])
  })

  test('that dies before its commit leaves nothing, and the next does all of it', async () => {
    const found = await accepted()
    at('2026-03-17 15:00')
    const ctx = it.server.ctx()
    const dying = {
      ...ctx,
      transaction: <T>(work: Parameters<typeof ctx.transaction<T>>[0]) =>
        ctx.transaction<T>(async (tx) => {
          await work(tx)
          throw new Error('the process dies')
        }),
    }
    await expect(sweepClocks(dying)).rejects.toThrow('the process dies')
    expect(await stepsOf(found)).toEqual([])
    await sweep()
    expect(await stepsOf(found)).toEqual(['reply remind water'])
    expect((await listEvents(ctx.db, keyOf(found))).at(-1)?.way).toBe('remind')
  })

  test('tells of a confidential case only one who is named for it', async () => {
    await it.registered(it.water, 'case-handler')
    const found = await it.move(await it.dispatched({ confidential: true, title: '' }), 'accept')
    const by = { staffId: 'system', at: it.server.clock.now() }
    await insertConfidants(it.server.platform.database.db, keyOf(found), ['named'], by)
    at('2026-03-19 17:31')
    await sweep()
    const steps = await noticesOf(found)
    expect(steps.map(({ staff_id, delivery }) => `${staff_id} ${delivery}`)).toEqual([
      'named console',
    ])
  })

  test('asks once, four weeks after the closing, whether it is really fixed', async () => {
    const found = await accepted()
    await it.move(found, 'answer')
    await it.move(found, 'close')
    at('2026-04-07 09:00')
    await Promise.all([sweepChecks(it.server.ctx()), sweepChecks(it.server.ctx())])
    await sweepChecks(it.server.ctx())
    const events = await listEvents(it.server.platform.database.db, keyOf(found))
    expect(events.filter(({ way }) => way === 'second-check')).toHaveLength(1)
  })
})
