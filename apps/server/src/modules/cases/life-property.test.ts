import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestClient } from '#test/client.ts'
import { type CaseState, caseStates } from './rules/case.ts'
import { type Party, type Way, type WayName, ways } from './rules/life.ts'
import { mayTake, take } from './rules/take.ts'
import { type CaseAt, type Desk, startDesk } from './testing/desk.ts'

const names = Object.keys(ways) as WayName[]
const parties: Party[] = ['center', 'unit', 'citizen', 'system']
const anyStep = fc.record({ way: fc.constantFrom(...names), party: fc.constantFrom(...parties) })

describe('the table of ways', () => {
  test('leads from state to state, whoever tries whatever: a way that is closed changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        let state: CaseState = 'received'
        for (const { way, party } of steps) {
          const { from, by }: Way = ways[way]
          const isOpen = from.includes(state) && by.includes(party)
          expect(mayTake(state, way, party)).toBe(isOpen)
          if (isOpen) state = take(state, way, party)
          else expect(() => take(state, way, party)).toThrowError('CASE_WAY_CLOSED')
          expect(state in caseStates).toBe(true)
        }
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  test('leaves no state without a way to it, and none that cannot be left but by an end', () => {
    const states = Object.keys(caseStates) as CaseState[]
    const reached = new Set<CaseState>(['received'])
    for (let size = 0; size !== reached.size; ) {
      size = reached.size
      for (const name of names) {
        const { from, to }: Way = ways[name]
        if (from.some((state) => reached.has(state))) reached.add(to)
      }
    }
    expect([...reached].sort()).toEqual(states.toSorted())
    const stuck = states.filter((state) =>
      names.every((name) => !(ways[name].from as readonly CaseState[]).includes(state)),
    )
    expect(stuck).toEqual([])
  })
})

describe('through the web', () => {
  let it: Desk
  let units: TestClient
  beforeAll(async () => {
    it = await startDesk()
    units = await it.staff(it.city, 'case-lead')
  })
  afterAll(() => it.close())

  const acts: Record<string, () => object> = {
    admission: () => ({}),
    decline: () => ({ reason: 'unclear' }),
    reconsideration: () => ({ reason: '再看' }),
    dispatch: () => ({ unitId: it.water.agencyId }),
    transfer: () => ({ unitId: it.roads.agencyId, reason: '属于道路' }),
    acceptance: () => ({}),
    handler: () => ({ staffId: null }),
    notes: () => ({ text: '备注' }),
    requests: () => ({ kind: 'extension', reason: '等配件', days: 1 }),
    'requests/return': () => ({ kind: 'return', reason: '不归我们' }),
    parts: () => ({ unitId: it.roads.agencyId, task: '协助' }),
    classification: () => ({ urgency: 'complex' }),
    close: () => ({ outcome: '好了' }),
    reopening: () => ({ reason: '没好' }),
    split: () => ({}),
    ruling: () => ({ granted: true, reason: '核实', unitId: it.roads.agencyId }),
    members: () => ({}),
  }

  async function tryTo(found: CaseAt, other: CaseAt, name: string, by: TestClient) {
    const body = acts[name]?.() ?? {}
    if (name === 'ruling') {
      const { requests } = await it.shown(found)
      const open = requests.find(({ ruling }: { ruling: string | null }) => ruling === null)
      return by.post(`${found.url}/requests/${open?.requestId ?? 'none'}/ruling`, body)
    }
    if (name === 'members') return by.post(`${other.url}/members`, { caseIds: [found.caseId] })
    return by.post(`${found.url}/${name.split('/')[0]}`, body)
  }

  const eventsOf = async ({ caseId }: CaseAt) => {
    const { rows } = await sql<{ way: WayName; from: CaseState; to: CaseState }>`
      select way, from_state as from, to_state as to from case_events
      where case_id = ${caseId} and to_state is not null order by event_id`.execute(
      it.server.platform.database.db,
    )
    return rows
  }

  /** Which act takes a way; answering is a reply's matter. */
  const actOf: Partial<Record<WayName, string>> = {
    admit: 'admission',
    decline: 'decline',
    reconsider: 'reconsideration',
    dispatch: 'dispatch',
    transfer: 'transfer',
    accept: 'acceptance',
    begin: 'notes',
    extend: 'ruling',
    close: 'close',
    reopen: 'reopening',
    merge: 'members',
    split: 'split',
  }

  async function answer(found: CaseAt): Promise<void> {
    const key = { account_id: found.accountId, case_id: found.caseId } as never
    await it.move(key, 'answer', { party: 'unit' })
  }

  test('random acts of random people move a case along the ways of the table and by nothing else', async () => {
    const people = { lead: it.lead, clerk: it.clerk, water: it.waterman, roads: it.roadman }
    const anyAct = fc.record({
      name: fc.constantFrom(...Object.keys(acts)),
      by: fc.constantFrom('lead' as const, 'water' as const, 'roads' as const, 'clerk' as const),
      // Mostly a way that is open is tried, so that cases come far.
      choice: fc.nat(999),
      lost: fc.boolean(),
    })
    const taken = new Set<WayName>()
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 10, maxLength: 16 }), async (steps) => {
        const [found, other] = [await it.taken(), await it.taken()]
        for (const { name, by, choice, lost } of steps) {
          const { state: before } = await it.shown(found)
          const open = names.filter((way) => (ways[way] as Way).from.includes(before))
          const way = open[choice % open.length]
          if (!lost && way === 'answer') {
            await answer(found)
            continue
          }
          const act = (!lost && way && actOf[way]) || name
          const owner = act === 'ruling' || act === 'members' ? it.lead : ownerOf(way)
          const { status, body } = await tryTo(found, other, act, lost ? people[by] : owner)
          const { state: after } = await it.shown(found)
          expect([200, 403, 404, 409, 422], JSON.stringify(body)).toContain(status)
          if (status !== 200) expect(after, `${act} by ${by}`).toBe(before)
        }
        let state: CaseState = 'received'
        for (const { way, from, to } of await eventsOf(found)) {
          expect(from).toBe(state)
          expect((ways[way] as Way).from).toContain(from)
          expect(ways[way].to).toBe(to)
          taken.add(way)
          state = to
        }
        expect((await it.shown(found)).state).toBe(state)
        const told = (await it.told(found)).filter(({ event }) => event === 'case.moved')
        expect(told).toHaveLength((await eventsOf(found)).length)
      }),
      { seed: 20260310, numRuns: 15 },
    )
    expect(taken.size).toBeGreaterThan(10)
  }, 120_000)

  /** Somebody who holds the rights of both units. */
  function ownerOf(way: WayName | undefined): TestClient {
    const isUnits = way !== undefined && (ways[way] as Way).by.includes('unit')
    return isUnits ? units : it.lead
  }
})
