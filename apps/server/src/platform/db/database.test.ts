import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { testDatabase } from '#test/database.ts'
import {
  type Database,
  isConnectionError,
  TransactionMisuse,
  tablesOf,
  withTransaction,
} from './index.ts'

interface TrialTables {
  db_trial: { id: number; body: string | null }
}
const trial = tablesOf<TrialTables>

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  await database.pool.query(
    'create table if not exists db_trial (id integer primary key, body text)',
  )
  await database.pool.query('delete from db_trial')
})

afterAll(async () => {
  await database.pool.query('drop table db_trial')
})

const bodies = async () =>
  (await trial(database.db).selectFrom('db_trial').select('body').orderBy('id').execute()).map(
    (row) => row.body,
  )

describe('the handle', () => {
  it('shows a module its own tables only', async () => {
    await trial(database.db).insertInto('db_trial').values({ id: 1, body: '一' }).execute()
    expect(await bodies()).toEqual(['一'])
    // @ts-expect-error: no table of another module
    const others = () => trial(database.db).selectFrom('sessions').selectAll().execute()
    // @ts-expect-error: a bare handle knows no table at all
    const bare = () => database.db.selectFrom('db_trial').selectAll().execute()
    expect([others, bare]).toHaveLength(2)
  })

  it('says what it stands on', () => {
    expect(database.serverVersion).toMatch(/^\d+\.\d+/)
    expect(Number.parseInt(database.serverVersion, 10)).toBeGreaterThanOrEqual(15)
  })
})

describe('a transaction', () => {
  it('commits all or nothing', async () => {
    await withTransaction(database, async (db) => {
      await trial(db).insertInto('db_trial').values({ id: 10, body: 'kept' }).execute()
    })
    const failing = withTransaction(database, async (db) => {
      await trial(db).insertInto('db_trial').values({ id: 11, body: 'lost' }).execute()
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await bodies()).toEqual(['一', 'kept'])
  })

  it('refuses a query that goes round it, and is none the worse for it', async () => {
    await withTransaction(database, async (db) => {
      await expect(database.pool.query('select 1')).rejects.toThrow(TransactionMisuse)
      await expect(database.pool.connect()).rejects.toThrow(TransactionMisuse)
      await expect(bodies()).rejects.toThrow(TransactionMisuse)
      await expect(withTransaction(database, async () => {})).rejects.toThrow(TransactionMisuse)
      await trial(db).insertInto('db_trial').values({ id: 12, body: 'still' }).execute()
    })
    expect(await bodies()).toContain('still')
  })

  it('lets go of what was started in it once it has ended', async () => {
    let later: Promise<string | undefined> | undefined
    let open: () => void = () => {}
    const ended = new Promise<void>((resolve) => {
      open = resolve
    })
    await withTransaction(database, async () => {
      later = ended.then(async () => (await database.pool.query('select 1')).command)
    })
    open()
    expect(await later).toBe('SELECT')
  })

  it('keeps thirty counters right that all count at once', async () => {
    await trial(database.db).insertInto('db_trial').values({ id: 20, body: '0' }).execute()
    const countOne = () =>
      withTransaction(database, async (db) => {
        const { body } = await trial(db)
          .selectFrom('db_trial')
          .select('body')
          .where('id', '=', 20)
          .forUpdate()
          .executeTakeFirstOrThrow()
        const next = String(Number(body) + 1)
        await trial(db).updateTable('db_trial').set({ body: next }).where('id', '=', 20).execute()
      })
    await Promise.all(Array.from({ length: 30 }, countOne))
    expect(await bodies()).toContain('30')
  })
})

describe('a connection', () => {
  it('keeps its named statements to itself', async () => {
    const clients = await Promise.all([database.pool.connect(), database.pool.connect()])
    try {
      const named = (client: pg.PoolClient, text: string) =>
        client.query({ name: 'same', text, values: [1] })
      for (let round = 0; round < 3; round++) {
        expect((await named(clients[0], 'select $1::int as a')).rows).toEqual([{ a: 1 }])
        expect((await named(clients[1], 'select $1::int as b')).rows).toEqual([{ b: 1 }])
      }
    } finally {
      for (const client of clients) client.release(true)
    }
  })

  it('survives errors in queries simple and prepared', async () => {
    const client = await database.pool.connect()
    try {
      await expect(client.query('selec')).rejects.toMatchObject({ code: '42601' })
      await expect(client.query('select $1::int', ['x'])).rejects.toMatchObject({ code: '22P02' })
      await expect(client.query('select 1; select 1/0')).rejects.toMatchObject({ code: '22012' })
      expect((await client.query('select 1 as a')).rows).toEqual([{ a: 1 }])
    } finally {
      client.release()
    }
  })

  it('carries answers and questions of many megabytes', async () => {
    const long = 'x'.repeat(5_000_000)
    const { rows } = await database.pool.query('select $1::text as back', [long])
    expect(rows[0].back.length).toBe(long.length)
    const many = await database.pool.query(
      `select repeat('y', 1000) as y from generate_series(1, 20000)`,
    )
    expect(many.rowCount).toBe(20_000)
  })

  it('takes no rows by COPY where it cannot, and goes on', async () => {
    if (database.kind === 'postgres') return
    await expect(database.pool.query('copy db_trial from stdin')).rejects.toMatchObject({
      code: '57014',
    })
    await expect(
      database.pool.query({ text: 'copy db_trial from stdin', values: [] }),
    ).rejects.toMatchObject({ code: '57014' })
    expect((await database.pool.query('select 1 as a')).rows).toEqual([{ a: 1 }])
  })

  it('that breaks in a transaction leaves nothing behind', async () => {
    const client = await database.pool.connect()
    client.on('error', () => {})
    await client.query('begin')
    await client.query(`insert into db_trial values (30, 'broken')`)
    const { stream } = (
      client as unknown as { connection: { stream: { destroy(e: Error): void } } }
    ).connection
    stream.destroy(Object.assign(new Error('cut'), { code: 'ECONNRESET' }))
    const refused = await client.query('select 1').catch((error: unknown) => error)
    expect(isConnectionError(refused)).toBe(true)
    client.release()
    expect(await bodies()).not.toContain('broken')
  })

  it('reads and writes the values that we use', async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select count(*) as count, 9007199254740991::bigint as big, date '2026-10-01' as day,
        timestamptz '2026-10-01 08:00+08' as at, ${Buffer.from([0, 255])}::bytea as bytes,
        ${JSON.stringify({ 名: [1] })}::jsonb as json, array[1::bigint, null] as bigs,
        current_setting('TimeZone') as zone
      from generate_series(1, 3)`.execute(database.db)
    expect(rows[0]).toEqual({
      count: 3,
      big: 9007199254740991,
      day: '2026-10-01',
      at: new Date('2026-10-01T00:00:00Z'),
      bytes: Buffer.from([0, 255]),
      json: { 名: [1] },
      bigs: [1, null],
      zone: 'UTC',
    })
    const tooBig = database.pool.query('select 9007199254740993::bigint as big')
    await expect(tooBig).rejects.toThrow(RangeError)
    expect((await database.pool.query('select 1 as a')).rows).toEqual([{ a: 1 }])
  })
})

describe('listen', () => {
  it('hears what was committed, at once, until it is ended', async () => {
    const heard: string[] = []
    let wake: () => void = () => {}
    const stop = await database.listen('db_trial', (payload) => {
      heard.push(payload)
      wake()
    })
    const next = () =>
      new Promise<void>((resolve) => {
        wake = resolve
      })
    let woken = next()
    const before = performance.now()
    await database.pool.query(`select pg_notify('db_trial', '消息')`)
    await woken
    expect(performance.now() - before).toBeLessThan(1000)
    const undone = withTransaction(database, async (db) => {
      await sql`select pg_notify('db_trial', 'undone')`.execute(db)
      throw new Error('on purpose')
    })
    await expect(undone).rejects.toThrow('on purpose')
    woken = next()
    await withTransaction(database, async (db) => {
      await sql`select pg_notify('db_trial', 'done')`.execute(db)
    })
    await woken
    await stop()
    await database.pool.query(`select pg_notify('db_trial', 'too late')`)
    expect(heard).toEqual(['消息', 'done'])
  })

  it('serves several listeners and channels by one connection', async () => {
    const heard: string[] = []
    const hear = (who: string) => (payload: string) => void heard.push(`${who} ${payload}`)
    const stops = [
      await database.listen('db_trial_a', hear('1')),
      await database.listen('db_trial_a', hear('2')),
      await database.listen('db_trial_B', hear('3')),
    ]
    await database.pool.query(`select pg_notify('db_trial_a', 'x'), pg_notify('db_trial_B', 'y')`)
    await vi.waitFor(() => expect(heard).toHaveLength(3))
    await stops[0]?.()
    await database.pool.query(`select pg_notify('db_trial_a', 'z')`)
    await vi.waitFor(() => expect(heard).toHaveLength(4))
    expect(heard.sort()).toEqual(['1 x', '2 x', '2 z', '3 y'])
    for (const stop of stops) await stop()
  })
})
