import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGroupCommit } from './group-commit.ts'
import { CALLBACK_LIMITS } from './limits.ts'
import type { Outcome, PendingRow } from './pending-row.ts'
import { sqlError } from './testing/memory-store.ts'

interface Row extends PendingRow {
  sender: number
  outcomes: Outcome['kind'][]
}

const limits = { ...CALLBACK_LIMITS, within: 4_500, batch: 5, queue: 12 }

/** A committer whose timers and transactions go on only when the test says so. */
function createBench(isPoison: (id: number) => boolean = () => false) {
  const timers: { work: () => void; ms: number }[] = []
  const transactions: ((fault?: Error) => void)[] = []
  const stored: number[] = []
  const batches: number[] = []
  const commits = createGroupCommit<Row>({
    limits,
    store: (text, count) =>
      new Promise((resolve, reject) => {
        const ids = (JSON.parse(text) as { i: number }[]).map((row) => row.i)
        expect(ids).toHaveLength(count)
        transactions.push((fault) => {
          batches.push(count)
          if (fault) return reject(fault)
          if (ids.some(isPoison)) return reject(sqlError('22P05'))
          const known = ids.filter((id) => stored.includes(id))
          stored.push(...ids.filter((id) => !stored.includes(id)))
          resolve(new Map(known.map((id) => [String(id), undefined])))
        })
      }),
    isRowFault: (error) => (error as { code?: string }).code === '22P05',
    settle: (row, outcome) => void row.outcomes.push(outcome.kind),
    failed: () => {},
    schedule: (work, ms) => void timers.push({ work, ms }),
  })
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  return {
    commits,
    stored,
    batches,
    timers,
    transactions,
    settled,
    row: (id: number, sender = 0): Row => ({
      startedAt: 0,
      row: `{"i":${id}}`,
      inboundId: String(id),
      isSettled: false,
      sender,
      outcomes: [],
    }),
    async runAll() {
      for (let guard = 0; guard < 10_000; guard++) {
        const next = timers.shift()?.work ?? transactions.shift()
        if (!next) return
        next()
        await settled()
      }
    },
  }
}

test('every row that was taken is told exactly once, whatever fails, and each sender keeps order', async () => {
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('add' as const), sender: fc.nat(3) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('timer' as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('land' as const, 'fail' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('sweep' as const) }) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 80 }), fc.nat(7), async (steps, poison) => {
      const isPoison = (id: number) => id % 8 === poison && poison < 4
      const bench = createBench(isPoison)
      const taken: Row[] = []
      let id = 0
      for (const one of steps) {
        if (one.do === 'add') {
          const row = bench.row(id++, one.sender)
          if (bench.commits.add(row)) taken.push(row)
          expect(bench.commits.waiting).toBeLessThanOrEqual(limits.queue)
        } else if (one.do === 'timer') bench.timers.shift()?.work()
        else if (one.do === 'sweep') bench.commits.sweep(4_500)
        else bench.transactions.shift()?.(one.do === 'fail' ? sqlError('08006') : undefined)
        await bench.settled()
        expect(bench.transactions.length).toBeLessThanOrEqual(1)
      }
      const drained = bench.commits.drain()
      await bench.runAll()
      await drained
      expect(Math.max(0, ...bench.batches)).toBeLessThanOrEqual(limits.batch)
      for (const row of taken) expect(row.outcomes).toHaveLength(1)
      const kindOf = (row: Row) => row.outcomes[0]
      const isStored = (row: Row) => bench.stored.includes(Number(row.inboundId))
      for (const row of taken) {
        if (kindOf(row) === 'stored') expect(isStored(row)).toBe(true)
        if (kindOf(row) === 'unavailable' || kindOf(row) === 'rejected')
          expect(isStored(row)).toBe(false)
        if (isPoison(Number(row.inboundId))) expect(isStored(row)).toBe(false)
      }
      expect(bench.stored).toEqual([...bench.stored].sort((a, b) => a - b))
    }),
    { numRuns: 400 },
  )
})

test('in a quiet time a row goes at once, in a busy time it waits for others, a moment at most', async () => {
  const bench = createBench()
  bench.commits.add(bench.row(1))
  expect(bench.timers.map((timer) => timer.ms)).toEqual([0])
  bench.timers.shift()?.work()
  for (const id of [2, 3, 4]) bench.commits.add(bench.row(id))
  bench.transactions.shift()?.()
  await bench.settled()
  bench.timers.shift()?.work()
  bench.transactions.shift()?.()
  await bench.settled()
  expect(bench.batches).toEqual([1, 3])
  bench.commits.add(bench.row(5))
  expect(bench.timers.map((timer) => timer.ms)).toEqual([limits.gather])
  bench.commits.add(bench.row(6))
  expect(bench.timers).toHaveLength(1)
  bench.commits.add(bench.row(7))
  expect(bench.timers.at(-1)?.ms).toBe(0)
  await bench.runAll()
  bench.commits.add(bench.row(8))
  await bench.runAll()
  expect(bench.batches).toEqual([1, 3, 3, 1])
})
