import { createBenchDatabase } from './callback/bench-database.ts'
import { balance } from './callback/books.ts'
import { buildPrograms } from './callback/build.ts'
import { ask } from './callback/processes.ts'
import { playRound } from './callback/rounds.ts'
import { startLoad, startProduct, temporaryDirectory } from './callback/servers.ts'

interface Sample {
  minutes: number
  rssMb: number
  heapMb: number
}

const RATE = 500

/**
 * Memory of the whole server under a steady load of sealed pushes, read after each collection of
 * garbage. Ten minutes; the slope leaves out the first third, in which caches and code warm up.
 */
export async function run({ short }: { short: boolean }): Promise<Record<string, number | string>> {
  const samples = short ? 10 : 60
  const secondsEach = short ? 2 : 10
  const built = await buildPrograms()
  const load = await startLoad(built)
  const data = temporaryDirectory()
  const database = await createBenchDatabase()
  try {
    const nodeOptions = ['--expose-gc']
    const product = await startProduct(built, { database, dataDir: data.path, nodeOptions })
    const began = performance.now()
    const taken: Sample[] = []
    const acknowledged = new Set<string>()
    for (let n = 0; n < samples; n++) {
      const wanted = { count: RATE * secondsEach, rate: RATE }
      const { result } = await playRound(load.child, product.target, 'safe', wanted)
      for (const id of result.acknowledged) acknowledged.add(id)
      const { rss, heapUsed } = await ask<NodeJS.MemoryUsage>(product.running.child, 'memory')
      const minutes = (performance.now() - began) / 60_000
      taken.push({ minutes, rssMb: rss / 2 ** 20, heapMb: heapUsed / 2 ** 20 })
    }
    const books = balance(acknowledged, await product.stored())
    await product.stop()
    return { database: database ? 'postgres' : 'embedded', ...figuresOf(taken), ...books }
  } finally {
    await load.stop()
    await database?.drop()
    data.remove()
  }
}

function figuresOf(taken: readonly Sample[]): Record<string, number> {
  const warm = taken.slice(Math.floor(taken.length / 3))
  const [first, last] = [warm[0], warm.at(-1)]
  return {
    minutes: rounded(taken.at(-1)?.minutes ?? 0),
    messages_per_s: RATE,
    rss_warm_mb: rounded(first?.rssMb ?? 0),
    rss_end_mb: rounded(last?.rssMb ?? 0),
    rss_slope_mb_per_min: rounded(slope(warm.map((one) => [one.minutes, one.rssMb]))),
    heap_warm_mb: rounded(first?.heapMb ?? 0),
    heap_end_mb: rounded(last?.heapMb ?? 0),
    heap_slope_mb_per_min: rounded(slope(warm.map((one) => [one.minutes, one.heapMb]))),
  }
}

/** Of the straight line that fits best. */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length
  const [middleX, middleY] = [mean(0), mean(1)]
  let [above, below] = [0, 0]
  for (const [x, y] of points) {
    above += (x - middleX) * (y - middleY)
    below += (x - middleX) ** 2
  }
  return below === 0 ? 0 : above / below
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
