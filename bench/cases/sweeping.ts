import type pg from 'pg'
import { sweepClocks } from '../../apps/server/src/modules/cases/service/sweep.ts'
import type { Platform } from '../../apps/server/src/platform/context.ts'
import { createContext } from '../../apps/server/src/platform/transaction.ts'

type Figures = Record<string, number>

const seconds = (began: number) => Math.round((performance.now() - began) / 10) / 100

/** One sweep of all that is due; then as much again by two nodes at once, and what they did twice. */
export async function measureSweeps(nodes: readonly Platform[], due: number): Promise<Figures> {
  const [first, second] = nodes
  if (!first || !second) throw new Error('two nodes are needed')
  const { pool } = first.database
  const floor = await measureFloor(pool, due)
  const sweep = (platform: Platform) => {
    const actor = { kind: 'system', id: 'cases.sweep-clocks' } as const
    return sweepClocks(createContext(platform, { actor, requestId: 'bench' }))
  }
  let began = performance.now()
  const swept = await sweep(first)
  const one = seconds(began)
  await makeDueAgain(pool, due)
  began = performance.now()
  const both = await Promise.all([sweep(first), sweep(second)])
  const two = seconds(began)
  return {
    swept,
    sweep_100k_s: Math.round((one * 100_000 * 100) / swept) / 100,
    sweep_floor_100k_s: Math.round((floor * 100_000 * 100) / due) / 100,
    swept_by_two: both.reduce((sum, count) => sum + count, 0),
    two_sweepers_100k_s: Math.round((two * 100_000 * 100) / due) / 100,
    doubled: await countDoubled(pool),
    left_over: await countLeft(pool),
  }
}

/**
 * The floor: the same rows written by three plain statements, with no look at a calendar or a
 * person and nothing that another sweep would respect; undone afterwards.
 */
async function measureFloor(pool: pg.Pool, due: number): Promise<number> {
  const client = await pool.connect()
  try {
    const began = performance.now()
    await client.query('begin')
    await client.query(
      `insert into case_notices (account_id, case_id, clock, round, step, notice_id, agency_id,
         agency_path, at, due_at, delivery)
       select account_id, case_id, clock, round, 'remind', case_id, 'x', '/x/', now(), due_at,
         'console' from case_clocks where next_at <= now() limit $1`,
      [due],
    )
    await client.query(
      `insert into case_events (account_id, case_id, event_id, way, at, actor_kind)
       select account_id, case_id, case_id, 'remind', now(), 'system'
       from case_clocks where next_at <= now() limit $1`,
      [due],
    )
    await client.query(
      `update case_clocks set next_step = 'urge', next_at = now() + interval '1 day'
       where next_at <= now()`,
    )
    const spent = seconds(began)
    await client.query('rollback')
    await client.query('vacuum case_notices, case_events, case_clocks')
    return spent
  } finally {
    client.release()
  }
}

async function makeDueAgain(pool: pg.Pool, due: number): Promise<void> {
  await pool.query(
    `update case_clocks k set next_at = now() - interval '1 second', next_step = 'remind'
     from (select account_id, case_id, clock, round from case_clocks
       where clock = 'close' and next_at is not null limit $1) given
     where k.account_id = given.account_id and k.case_id = given.case_id
       and k.clock = given.clock and k.round = given.round`,
    [due],
  )
  await pool.query('vacuum analyze case_clocks')
}

/** Steps of one clock with more than one notice, or with more than one line in the history. */
async function countDoubled(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ doubled: number }>(
    `select (select count(*) from (select from case_notices
         group by account_id, case_id, clock, round, step having count(*) > 1) notices)
       + (select count(*) from (select from case_events where actor_kind = 'system'
         group by account_id, case_id, way, details->>'clock' having count(*) > 1) lines)
       as doubled`,
  )
  return rows[0]?.doubled ?? -1
}

async function countLeft(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ left: number }>(
    'select count(*) as left from case_clocks where next_at <= now()',
  )
  return rows[0]?.left ?? -1
}
