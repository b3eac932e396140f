import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/database.ts'
import { DatabaseFault, migrate, uuidv7 } from './index.ts'

/** The runner in a schema of its own, so that the tests' database keeps its own record. */
let dir: string
let schema: string
let pool: pg.Pool

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'minqiao-migrations-'))
  schema = `m_${uuidv7().replaceAll('-', '')}`
  const database = await testDatabase()
  await database.pool.query(`create schema ${schema}`)
  pool = inSchema(database.pool, schema)
})

afterEach(async () => {
  rmSync(dir, { recursive: true })
  await (await testDatabase()).pool.query(`drop schema ${schema} cascade`)
})

/** Each transaction looks into the schema; nothing of the session is touched. */
function inSchema(real: pg.Pool, name: string): pg.Pool {
  const connect = async () => {
    const client = await real.connect()
    return {
      query: async (text: string, values?: unknown[]) => {
        const result = await client.query(text, values)
        if (text === 'begin') await client.query(`set local search_path to ${name}`)
        return result
      },
      release: () => client.release(),
    }
  }
  return { connect } as unknown as pg.Pool
}

const file = (name: string, text: string) => writeFileSync(join(dir, name), text)
const run = () => migrate({ pool }, dir)
const faultOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DatabaseFault)
  return error as DatabaseFault
}
async function tables(): Promise<string[]> {
  const database = await testDatabase()
  const { rows } = await database.pool.query(
    'select tablename from pg_tables where schemaname = $1 order by 1',
    [schema],
  )
  return rows.map((row) => row.tablename)
}

describe('migrate', () => {
  it('applies files in order, once each, and says what it does', async () => {
    file('0001_one.sql', 'create table one (a int);\ninsert into one values (1);')
    file('0002_two-more.sql', 'create table two as select a from one;')
    file('readme.md', 'not a migration')
    const steps: string[] = []
    const done = await migrate({ pool }, dir, { progress: (step) => steps.push(step.en) })
    expect(done).toEqual(['0001_one.sql', '0002_two-more.sql'])
    expect(steps).toHaveLength(2)
    expect(steps[1]).toContain('0002_two-more.sql')
    expect(await tables()).toEqual(['one', 'schema_migrations', 'two'])
    expect(await run()).toEqual([])
    file('0003_three.sql', 'create table three (a int)')
    expect(await run()).toEqual(['0003_three.sql'])
  })

  it('is done once when several processes ask at once', async () => {
    file('0001_one.sql', 'create table one (a int)')
    file('0002_two.sql', 'create table two (a int)')
    const done = await Promise.all([run(), run(), run()])
    expect(done.flat().sort()).toEqual(['0001_one.sql', '0002_two.sql'])
  })

  it('leaves nothing of a file that fails, and names the file and the line', async () => {
    file('0001_one.sql', 'create table one (a int)')
    file('0002_two.sql', 'create table two (a int);\n-- 注释\ncreate table one (a int);\n')
    const fault = await faultOf(run())
    expect(fault.code).toBe('MIGRATION_FAILED')
    expect(fault.details).toMatchObject({ file: '0002_two.sql', reason: expect.any(String) })
    expect(fault.words('zh')).toContain('0002_two.sql')
    expect(await tables()).toEqual(['one', 'schema_migrations'])
    file('0002_two.sql', 'create table two (a int);\n-- 注释\nselec;\n')
    expect((await faultOf(run())).details).toMatchObject({ line: 3 })
    file('0002_two.sql', 'create table two (a int)')
    expect(await run()).toEqual(['0002_two.sql'])
  })

  it('refuses a file that was edited after it was applied, but not other line ends', async () => {
    file('0001_one.sql', 'create table one (a int);\n-- end\n')
    await run()
    file('0001_one.sql', 'create table one (a int);\r\n-- end\r\n')
    expect(await run()).toEqual([])
    file('0001_one.sql', 'create table one (a bigint);\n-- end\n')
    const fault = await faultOf(run())
    expect(fault.code).toBe('MIGRATION_CHANGED')
    expect(fault.message).toContain('0001_one.sql')
  })

  it('refuses to run on a database that is newer than it', async () => {
    file('0001_one.sql', 'create table one (a int)')
    file('0002_two.sql', 'create table two (a int)')
    await run()
    rmSync(join(dir, '0002_two.sql'))
    const fault = await faultOf(run())
    expect([fault.code, fault.details]).toEqual(['DATABASE_NEWER', { name: '0002_two.sql' }])
  })

  it('refuses when an applied file has another name now', async () => {
    file('0001_one.sql', 'create table one (a int)')
    await run()
    rmSync(join(dir, '0001_one.sql'))
    file('0001_first.sql', 'create table one (a int)')
    expect((await faultOf(run())).code).toBe('MIGRATION_MISSING')
  })

  it.each([
    ['a gap', ['0001_a.sql', '0003_c.sql'], 'MIGRATION_GAP'],
    ['a number twice', ['0001_a.sql', '0001_b.sql'], 'MIGRATION_GAP'],
    ['a beginning other than 0001', ['0002_a.sql'], 'MIGRATION_GAP'],
    ['a name of another form', ['0001_A.sql'], 'MIGRATION_NAME_INVALID'],
    ['a number of another length', ['1_a.sql'], 'MIGRATION_NAME_INVALID'],
  ])('refuses %s before it touches the database', async (_what, names, code) => {
    for (const name of names) file(name, 'select 1')
    expect((await faultOf(run())).code).toBe(code)
    expect(await tables()).toEqual([])
  })
})
