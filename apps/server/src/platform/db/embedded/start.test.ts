import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildTemplate, isConnectionError, templateName } from '../index.ts'
import { cache, firstRow, migrations, prepareTrial, type Trial } from './trials/trial-database.ts'

let trial: Trial

beforeEach(async () => {
  trial = await prepareTrial()
})

afterEach(() => trial.end())

describe('the first start', () => {
  it('comes from the template, migrated, and says so', async () => {
    const said: string[] = []
    const database = await trial.start({ progress: (step) => said.push(step.name) })
    expect(said).toEqual(['unpack', 'open'])
    expect(await firstRow(database, 'select a from from_template')).toEqual({ a: 1 })
    expect(await firstRow(database, 'select name from schema_migrations')).toEqual({
      name: '0001_trial.sql',
    })
  })

  it('makes a new cluster where the template is not there', async () => {
    const said: string[] = []
    const database = await trial.start({
      templateFile: join(trial.dir, 'none'),
      progress: (step) => said.push(step.name),
    })
    expect(said).toEqual(['create', 'open'])
    expect(await firstRow(database, 'select 1 as a')).toEqual({ a: 1 })
  }, 60_000)

  it('begins again when it was cut off half way', async () => {
    mkdirSync(join(trial.dir, 'cluster.unfinished'), { recursive: true })
    writeFileSync(join(trial.dir, 'cluster.unfinished', 'PG_VERSION'), '18\n')
    const database = await trial.start()
    expect(await firstRow(database, 'select a from from_template')).toEqual({ a: 1 })
    expect(readdirSync(trial.dir).filter((name) => !name.startsWith('.'))).toEqual(['cluster'])
  })

  it('says what is wrong with a directory that is no database', async () => {
    mkdirSync(join(trial.dir, 'cluster'), { recursive: true })
    writeFileSync(join(trial.dir, 'cluster', 'PG_VERSION'), '9\n')
    await expect(trial.start()).rejects.toMatchObject({
      code: 'EMBEDDED_DATABASE_FAILED',
      details: { dir: trial.dir, reason: expect.stringMatching(/./) },
    })
    expect(readdirSync(trial.dir)).toEqual(['cluster'])
  })
})

describe('a template', () => {
  it('is named after what is in it, and made once', async () => {
    const key = (prepare: string) =>
      templateName({ migrations, prepare: { key: prepare, run: async () => {} } })
    expect(key('a')).not.toBe(key('b'))
    expect(trial.templateFile.endsWith(templateName({ migrations }))).toBe(true)
    const made = statSync(trial.templateFile).mtimeMs
    const again = await Promise.all([1, 2].map(() => buildTemplate(cache, { migrations })))
    expect(again).toEqual([trial.templateFile, trial.templateFile])
    expect(statSync(trial.templateFile).mtimeMs).toBe(made)
  })
})

describe('a second start', () => {
  it('is refused while the first one runs, and keeps everything after it', async () => {
    const first = await trial.start()
    await first.pool.query('create table kept as select 7 as a')
    await expect(trial.start()).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_IN_USE',
      details: { pid: process.pid },
    })
    expect(await firstRow(first, 'select a from kept')).toEqual({ a: 7 })
    await first.close()
    expect(await firstRow(await trial.start(), 'select a from kept')).toEqual({ a: 7 })
  })
})

describe('a data directory that another process has taken over', () => {
  it('is not written to any more', async () => {
    const errors: Error[] = []
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const database = await trial.start({ onError: (error) => errors.push(error) })
    for (const name of readdirSync(trial.dir))
      if (name.startsWith('.lock-')) rmSync(join(trial.dir, name))
    vi.advanceTimersByTime(6000)
    vi.useRealTimers()
    expect(errors[0]).toMatchObject({ code: 'DATA_DIRECTORY_LOST' })
    const refused = await database.pool.query('select 1').catch((error: unknown) => error)
    expect(isConnectionError(refused)).toBe(true)
    const again = await database.pool.query('select 1').catch((error: unknown) => error)
    expect(isConnectionError(again)).toBe(true)
  })
})

describe('housekeeping', () => {
  it('vacuums and analyses what has changed', async () => {
    const database = await trial.start()
    await database.pool.query('create table busy as select g as a from generate_series(1, 5000) g')
    await database.pool.query('delete from busy where a % 2 = 0')
    await database.pool.query('select pg_stat_force_next_flush()')
    const dead = `select n_dead_tup as dead from pg_stat_user_tables where relname = 'busy'`
    expect((await firstRow(database, dead)).dead).toBeGreaterThan(1000)
    await database.maintain()
    expect((await firstRow(database, dead)).dead).toBe(0)
    const { tuples } = await firstRow(
      database,
      `select reltuples::int as tuples from pg_class where relname = 'busy'`,
    )
    expect(tuples).toBe(2500)
  })
})
