import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCluster, watchTraps } from './cluster.ts'
import { frame, frontend, queryFrame } from './frontend-frames.ts'
import { createLender } from './lender.ts'
import { prepareTrial, type Trial } from './trials/trial-database.ts'

let trial: Trial

beforeEach(async () => {
  trial = await prepareTrial()
})

afterEach(() => trial.end())

describe('the session', () => {
  it('is not disturbed by whatever another connection sends', async () => {
    const cluster = await openCluster(trial.dir, trial.templateFile, {
      progress: () => {},
      lost: (reason) => {
        throw new Error(reason)
      },
    })
    const answers: Buffer[] = []
    const lender = createLender({
      ...cluster,
      patience: 1000,
      now: () => 0,
      send: (id, bytes) => void (id === 1 && answers.push(Buffer.from(bytes))),
      ended: () => {},
    })
    const hello = Buffer.from([0, 0, 0, 8, 0, 3, 0, 0])
    lender.open(1)
    lender.receive(1, hello)
    let next = 1
    const begun = ['begin', 'insert into from_template values (2)', 'selec']
    const malformed = fc
      .tuple(fc.constantFrom(...Object.values(frontend)), fc.uint8Array({ maxLength: 40 }))
      .map(([type, body]) => frame(type, body))
    const wellFormed = fc.constantFrom(
      ...begun.map(queryFrame),
      ...begun.map((sql) => frame(frontend.parse, `\0${sql}\0\0\0`)),
      frame(frontend.bind, Buffer.alloc(8)),
      frame(frontend.execute, Buffer.alloc(5)),
      frame(frontend.flush),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(malformed, wellFormed)), fc.boolean(), (frames, inOrder) => {
        const hostile = ++next
        lender.open(hostile)
        lender.receive(hostile, hello)
        for (const message of frames) lender.receive(hostile, message)
        if (inOrder) lender.receive(hostile, frame(frontend.terminate))
        else lender.close(hostile)
        answers.length = 0
        lender.receive(1, queryFrame(`select 'two:' || count(*) from from_template where a = 2`))
        expect(Buffer.concat(answers).toString('latin1')).toMatch(/two:\d+[\s\S]*I$/)
      }),
      { numRuns: 500 },
    )
    await cluster.close()
  })
})

describe('the engine', () => {
  it('keeps the log from growing for ever', async () => {
    const cluster = await openCluster(trial.dir, trial.templateFile, {
      progress: () => {},
      lost: () => {},
    })
    const ask = (sql: string) => Buffer.from(cluster.execute(queryFrame(sql))).toString('latin1')
    const redo = () =>
      /[0-9A-F]+\/[0-9A-F]+/.exec(ask('select redo_lsn from pg_control_checkpoint()'))?.[0]
    const before = redo()
    cluster.boundLog()
    expect(redo()).toBe(before)
    ask(`create table big as select repeat('x', 1000) as a from generate_series(1, 80000)`)
    cluster.boundLog()
    expect(redo()).not.toBe(before)
    await cluster.close()
  })

  it('is known to have broken down though PGlite passes over it', () => {
    const trap = Object.assign(new Error('unreachable'), { name: 'RuntimeError' })
    const thrown = [trap, new RangeError('stack'), Object.assign(new Error(), { status: 100 })]
    const lost: string[] = []
    for (const error of thrown) {
      const module = {
        _PostgresMainLoopOnce() {
          throw error
        },
      }
      watchTraps(module, (reason) => lost.push(reason))
      expect(() => module._PostgresMainLoopOnce()).toThrow()
    }
    expect(lost).toEqual([
      'the engine has broken down: unreachable',
      'the engine has broken down: stack',
    ])
  })
})
