import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tablesOf } from '#platform/db/index.ts'
import { type Case, keyOf } from './repo/cases.ts'
import { listClocks } from './repo/clocks.ts'
import { endClock, retimeReply, startClock } from './service/turn-clocks.ts'
import type { CasesTables } from './tables.ts'
import { type Supervised, startSupervised } from './testing/supervised.ts'

let it: Supervised
beforeAll(async () => {
  it = await startSupervised()
})
afterAll(() => it.close())
// Tuesday, nine in the morning in China.
beforeEach(() => it.server.clock.set(new Date('2026-03-10T01:00:00Z')))

const hour = 3_600_000
const shown = (at: Date | null) =>
  at && new Date(at.getTime() + 8 * hour).toISOString().slice(0, 16).replace('T', ' ')
/** `clock round: due (ended)`, those that run first. */
const clocksOf = async (found: Case) =>
  (await listClocks(it.server.platform.database.db, keyOf(found))).map(
    ({ clock, round, due_at, ended_at }) =>
      `${clock} ${round}: ${shown(due_at)}${ended_at ? ` ended ${shown(ended_at)}` : ''}`,
  )
const dueOf = ({ due_at, due_clock }: Case) => `${due_clock} ${shown(due_at)}`

describe('the clocks of a case', () => {
  test('begin at its intake, and the earliest limit stands in the case', async () => {
    const found = await it.received()
    expect((await clocksOf(found)).toSorted()).toEqual([
      'close 1: 2026-04-08 17:30',
      'first-response 1: 2026-03-11 17:30',
      'reply 1: 2026-03-19 17:30',
    ])
    expect(dueOf(found)).toBe('first-response 2026-03-11 17:30')
  })

  test('go by the urgency: natural hours for a danger', async () => {
    const found = await it.received({ urgency: 'emergency' })
    expect(dueOf(found)).toBe('reply 2026-03-10 11:00')
  })

  test('are not stopped by not accepting, nor set back by a return', async () => {
    const first = await it.dispatched()
    it.server.clock.advance(30 * hour)
    const passed = await it.move(first, 'transfer', {
      changes: { unit_agency_id: it.roads.agencyId, unit_path: it.roads.path },
    })
    const clocks = await clocksOf(passed)
    expect(clocks).toContain('reply 1: 2026-03-19 17:30')
    expect(clocks).toContain('acceptance 1: 2026-03-11 17:30 ended 2026-03-11 15:00')
    expect(clocks).toContain('acceptance 2: 2026-03-12 17:30')
    expect(clocks).toContain('first-response 1: 2026-03-11 17:30 ended 2026-03-10 09:00')
  })

  test('of acceptance and reply end with the acts, and the call-back begins with the answer', async () => {
    const found = await it.dispatched()
    expect(dueOf(await it.move(found, 'accept'))).toBe('reply 2026-03-19 17:30')
    it.server.clock.advance(24 * hour)
    const answered = await it.move(found, 'answer')
    expect(dueOf(answered)).toBe('call-back 2026-03-12 17:30')
    const closed = await it.move(found, 'close')
    expect([closed.due_at, closed.due_clock]).toEqual([null, null])
    expect(await clocksOf(found)).toContain('second-check 1: 2026-04-08 09:00')
  })

  test('move with an extension from the old limit, by the days granted', async () => {
    const found = await it.dispatched()
    await it.move(found, 'accept')
    await grant(found, 3, '2026-03-11T02:00:00Z')
    const extended = await it.move(found, 'extend')
    expect(dueOf(extended)).toBe('reply 2026-03-24 17:30')
    expect(await clocksOf(found)).toContain('close 1: 2026-04-13 17:30')
  })

  test('run again after a redo, with the term of a repair, and after a reopening', async () => {
    const found = await it.dispatched()
    await it.move(found, 'accept')
    await it.move(found, 'answer')
    expect(dueOf(await it.move(found, 'redo'))).toBe('reply 2026-03-17 17:30')
    await it.move(found, 'answer')
    await it.move(found, 'close')
    const again = await it.move(found, 'reopen')
    expect(dueOf(again)).toBe('reply 2026-03-19 17:30')
    expect(await clocksOf(found)).toContain(
      'second-check 1: 2026-04-07 09:00 ended 2026-03-10 09:00',
    )
  })

  test('end when a case is declined or merged; split off, it has its old limits', async () => {
    const declined = await it.move(await it.received(), 'decline')
    expect(declined.due_at).toBeNull()
    expect(dueOf(await it.move(declined, 'reconsider'))).toBe('reply 2026-03-19 17:30')
    const merged = await it.move(await it.received(), 'merge')
    expect(merged.due_at).toBeNull()
    it.server.clock.advance(48 * hour)
    expect(dueOf(await it.move(merged, 'split'))).toBe('reply 2026-03-19 17:30')
  })

  test('of a repair begin and end by themselves', async () => {
    const found = await it.received()
    const from = new Date('2026-03-09T02:00:00Z')
    const begun = await it.within((tx) => startClock(tx, found, 'repair', from))
    expect(await clocksOf(begun)).toContain('repair 1: 2026-03-16 17:30')
    await it.within((tx) => endClock(tx, begun, 'repair'))
    await it.within((tx) => startClock(tx, found, 'repair'))
    expect(await clocksOf(begun)).toContain('repair 2: 2026-03-17 17:30')
  })

  test('count anew from the intake when the urgency is corrected', async () => {
    const found = await it.received()
    it.server.clock.advance(hour)
    const urgent = await it.within((tx) => retimeReply(tx, { ...found, urgency: 'utility' }))
    expect(await clocksOf(urgent)).toContain('reply 1: 2026-03-11 09:00')
    expect(dueOf(urgent)).toBe('reply 2026-03-11 09:00')
  })
})

async function grant(found: Case, days: number, at: string): Promise<void> {
  await tablesOf<CasesTables>(it.server.platform.database.db)
    .insertInto('case_requests')
    .values({
      account_id: found.account_id,
      case_id: found.case_id,
      request_id: `r-${found.case_id}`,
      kind: 'extension',
      agency_id: it.water.agencyId,
      staff_id: 'x',
      reason: '等待配件',
      days,
      proposed_agency_id: null,
      asked_at: new Date(at),
      ruling: 'granted',
      ruled_by: 'y',
      ruled_at: new Date(at),
    })
    .execute()
}
