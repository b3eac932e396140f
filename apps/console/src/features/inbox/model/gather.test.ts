import { describe, expect, test } from 'vitest'
import { createGatherer, type Gathered } from './gather.ts'

/** A gatherer whose pauses end when the test says so, and whose handling can fail. */
function setUp() {
  const handled: { everything: boolean; ids: string[] }[] = []
  const pauses: { ms: number; end: () => void }[] = []
  let fails = false
  const gatherer = createGatherer(
    async ({ isEverything, ids }: Gathered) => {
      handled.push({ everything: isEverything, ids: [...ids] })
      if (fails) throw new Error('away')
    },
    1000,
    {
      after(ms, end) {
        pauses.push({ ms, end })
        return () => pauses.pop()
      },
    },
  )
  const settle = () => new Promise<void>((done) => setImmediate(done))
  return {
    gatherer,
    handled,
    pauses,
    settle,
    fail(now: boolean) {
      fails = now
    },
    async endPause() {
      await settle()
      pauses.shift()?.end()
      await settle()
    },
  }
}

describe('createGatherer', () => {
  test('the first is handled at once, the rest together after the pause', async () => {
    const { gatherer, handled, endPause } = setUp()
    gatherer.add(['a'])
    gatherer.add(['b'])
    gatherer.add(['b', 'c'])
    expect(handled).toEqual([{ everything: false, ids: ['a'] }])
    await endPause()
    expect(handled[1]).toEqual({ everything: false, ids: ['b', 'c'] })
    await endPause()
    expect(handled).toHaveLength(2)
  })

  test('no names, or too many, mean everything', async () => {
    const { gatherer, handled, endPause } = setUp()
    gatherer.add([])
    expect(handled[0]).toEqual({ everything: true, ids: [] })
    gatherer.add(Array.from({ length: 201 }, (_, index) => `id-${index}`))
    await endPause()
    expect(handled[1]?.everything).toBe(true)
  })

  test('what failed is looked at again, with less haste', async () => {
    const { gatherer, handled, pauses, settle, fail, endPause } = setUp()
    fail(true)
    gatherer.add(['a'])
    await settle()
    expect(pauses[0]?.ms).toBe(5000)
    fail(false)
    await endPause()
    expect(handled[1]?.everything).toBe(true)
    expect(pauses[0]?.ms).toBe(1000)
  })

  test('after stopping nothing happens any more', async () => {
    const { gatherer, handled, settle, pauses } = setUp()
    gatherer.add(['a'])
    gatherer.stop()
    gatherer.add(['b'])
    await settle()
    expect(handled).toHaveLength(1)
    expect(pauses).toHaveLength(0)
  })
})
