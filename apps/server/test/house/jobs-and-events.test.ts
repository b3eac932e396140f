import { parseCronItems } from 'graphile-worker'
import { describe, expect, it } from 'vitest'
import { allJobs, modules } from '#app'
import { findAll, listFiles, readSource, serverSources } from './sources.ts'

const sources = serverSources()
const jobs = allJobs()
const names = jobs.map((job) => job.name)
const moduleNames = modules.map((module) => module.name)

describe('every job', () => {
  it('has a name of its own: module.verb-noun', () => {
    const rooms = new Set([...moduleNames, 'system'])
    const odd = names.filter((name) => {
      const [room = '', task = '', ...rest] = name.split('.')
      return !rooms.has(room) || !/^[a-z]+(-[a-z]+)+$/.test(task) || rest.length > 0
    })
    expect(odd).toEqual([])
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })

  it('that is defined is run by the product', () => {
    const defined = findAll(sources, /defineJob\(\{\s*name:\s*'([^']+)'/g)
    expect(defined.size).toBeGreaterThan(5)
    expect([...defined.keys()].filter((name) => !names.includes(name))).toEqual([])
  })

  it('that SQL puts into the queue exists', () => {
    const migrations = listFiles('apps/server/migrations', ['.sql']).map(readSource)
    const queued = findAll([...sources, ...migrations], /graphile_worker\.add_job\(\s*'([^']+)'/g)
    expect([...queued.keys()].filter((name) => !names.includes(name))).toEqual([])
  })

  it('on a schedule has one that the queue understands', () => {
    const scheduled = jobs.filter((job) => job.schedule !== undefined)
    expect(scheduled.length).toBeGreaterThan(0)
    const items = parseCronItems(
      scheduled.map((job) => ({ task: job.name, match: job.schedule ?? '' })),
    )
    expect(items).toHaveLength(scheduled.length)
  })

  it('is tried at least once and not for ever', () => {
    expect(jobs.filter((job) => job.attempts < 1 || job.attempts > 25)).toEqual([])
  })
})

describe('every event', () => {
  const table = readSource('packages/contracts/src/events.ts')
  const known = [...findAll([table], /^ {2}'([^']+)':/gm).keys()]
  const ofModules = sources.filter(({ path }) => path.startsWith('apps/server/src/modules/'))
  const emitted = findAll(ofModules, /\bemit\(\s*'([^']+)'/g)
  const heard = modules.flatMap((module) => module.listeners ?? []).map(({ event }) => event)

  it('is named thing.past-tense', () => {
    expect(known.length).toBeGreaterThan(5)
    expect(known.filter((name) => !/^[a-z]+\.[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
  })

  it('that is known has an emitter', () => {
    expect(known.filter((name) => !emitted.has(name))).toEqual([])
  })

  it('that is emitted or heard is known', () => {
    const used = [...emitted.keys(), ...heard]
    expect(used.filter((name) => !known.includes(name))).toEqual([])
  })

  it('that is heard is told by a module below the listener', () => {
    const order = new Map(moduleNames.map((name, place) => [name, place]))
    const upside = modules.flatMap((module) =>
      (module.listeners ?? []).flatMap(({ event }) => {
        const tellers = (emitted.get(event) ?? []).map((path) => path.split('/')[4] ?? '')
        const above = tellers.filter(
          (teller) => (order.get(teller) ?? 0) > (order.get(module.name) ?? 0),
        )
        return above.map((teller) => `${module.name} hears ${event} of ${teller}`)
      }),
    )
    expect(upside).toEqual([])
  })

  it('has a listener that the product registers', () => {
    const defined = findAll(sources, /defineListener\(\s*'[^']+',\s*'([^']+)'/g)
    expect([...defined.keys()].filter((name) => !names.includes(name))).toEqual([])
  })
})
