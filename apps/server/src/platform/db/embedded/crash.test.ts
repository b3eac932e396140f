import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isConnectionError } from '../index.ts'
import { type Child, runChild } from './trials/run-child.ts'
import { firstRow, prepareTrial, type Trial } from './trials/trial-database.ts'

const children: Child[] = []
let trial: Trial

beforeEach(async () => {
  trial = await prepareTrial()
})

afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()))
  await trial.end()
})

describe('a crash', () => {
  it('of the process loses nothing that was acknowledged', async () => {
    const acknowledged = new Set<string>()
    for (let round = 0; round < 3; round++) {
      const child = runChild('./writer-child.ts', [trial.dir, trial.templateFile])
      children.push(child)
      const many = 20 + round * 50
      await child.line((line) => line.endsWith(` ${many}`))
      await child.kill()
      for (const line of child.lines) if (line !== 'ready') acknowledged.add(line)
    }
    const database = await trial.start()
    const { rows } = await database.pool.query('select run, n from written')
    const written = rows.map(({ run, n }) => `${run} ${n}`)
    expect(new Set(written).size).toBe(written.length)
    expect([...acknowledged].filter((row) => !written.includes(row))).toEqual([])
    expect(acknowledged.size).toBeGreaterThanOrEqual(180)
  }, 120_000)

  it('of the session breaks the connections, and the next one finds it again', async () => {
    const errors: Error[] = []
    const database = await trial.start({ onError: (error) => errors.push(error) })
    await database.pool.query('create table kept as select 7 as a')
    const heard: string[] = []
    let resumed = 0
    await database.listen(
      'news',
      (payload) => heard.push(payload),
      () => resumed++,
    )
    const client = await database.pool.connect()
    await client.query('set idle_session_timeout = 1')
    await vi.waitFor(async () => {
      const refused = await client.query('select 1').catch((error: unknown) => error)
      expect(isConnectionError(refused)).toBe(true)
    })
    client.release()
    expect(await firstRow(database, 'select a from kept')).toEqual({ a: 7 })
    await vi.waitFor(() => expect(resumed).toBe(1), 5000)
    await database.pool.query(`select pg_notify('news', 'again')`)
    await vi.waitFor(() => expect(heard).toEqual(['again']))
    expect(errors.length).toBeGreaterThan(0)
  })
})
