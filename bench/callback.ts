import type { ChildProcess } from 'node:child_process'
import { createBenchDatabase } from './callback/bench-database.ts'
import { balance } from './callback/books.ts'
import { buildPrograms } from './callback/build.ts'
import { rssMegabytes } from './callback/processes.ts'
import type { PushMode } from './callback/pushes.ts'
import { type Measured, median, playRound, type Target } from './callback/rounds.ts'
import {
  type Product,
  startFloor,
  startLoad,
  startProduct,
  temporaryDirectory,
} from './callback/servers.ts'

type Figures = Record<string, number | string>

interface Sizes {
  rounds: number
  /** Pushes of a round at the steady rate, and of one as fast as they go. */
  steady: number
  flatOut: number
  warmUp: number
  embedded: number
}

/** A rate that floor and product both keep up with: their costs are compared on the same work. */
const STEADY_RATE = 1_500
const MODES = ['plain', 'safe'] as const

/**
 * Cost of a push from the socket to the commit, against a server that stores nothing.
 *
 * Floor and product take turns on the same core, with the same pushes at the same rate over the
 * same 64 connections. Each figure is the median of its rounds, each ratio that of the ratios of
 * neighbouring rounds. `…_flat_out`: every connection sends as soon as it is answered.
 */
export async function run(options: { short: boolean }): Promise<Figures> {
  const sizes: Sizes = options.short
    ? { rounds: 5, steady: 2_000, flatOut: 4_000, warmUp: 4_000, embedded: 2_000 }
    : { rounds: 9, steady: 6_000, flatOut: 15_000, warmUp: 30_000, embedded: 10_000 }
  const built = await buildPrograms()
  const load = await startLoad(built)
  const books = { acknowledged: new Set<string>(), lost: 0, doubled: 0 }
  try {
    const figures: Figures = {
      ...(await onPostgres(built, load.child, sizes, books)),
      ...(await onEmbedded(built, load.child, sizes, books)),
    }
    return { ...figures, lost: books.lost, doubled: books.doubled }
  } finally {
    await load.stop()
  }
}

type Books = { acknowledged: Set<string>; lost: number; doubled: number }

async function onPostgres(
  built: string,
  load: ChildProcess,
  sizes: Sizes,
  books: Books,
): Promise<Figures> {
  const database = await createBenchDatabase()
  if (!database) return { postgres: 'not measured: none on 127.0.0.1:5432' }
  const data = temporaryDirectory()
  try {
    const floor = await startFloor(built)
    const product = await startProduct(built, { database, dataDir: data.path })
    let figures: Figures = {}
    for (const mode of MODES)
      figures = { ...figures, ...(await compare(load, mode, floor, product.target, sizes, books)) }
    await close(books, product)
    figures.rss_mb = round(rssMegabytes(product.running.pid))
    await floor.stop()
    await product.stop()
    return figures
  } finally {
    await database.drop()
    data.remove()
  }
}

async function compare(
  load: ChildProcess,
  mode: PushMode,
  floor: Target,
  product: Target,
  sizes: Sizes,
  books: Books,
): Promise<Figures> {
  const play = async (target: Target, wanted: { count: number; rate?: number }) => {
    const measured = await playRound(load, target, mode, wanted)
    if (target === product) note(books, measured)
    return measured
  }
  await play(floor, { count: sizes.warmUp })
  await play(product, { count: sizes.warmUp })
  const steady = { floor: [] as Measured[], ours: [] as Measured[] }
  const flatOut = { floor: [] as Measured[], ours: [] as Measured[] }
  for (let n = 0; n < sizes.rounds; n++) {
    const wanted = { count: sizes.steady, rate: STEADY_RATE }
    steady.floor.push(await play(floor, wanted))
    steady.ours.push(await play(product, wanted))
  }
  for (let n = 0; n < Math.ceil(sizes.rounds / 2); n++) {
    flatOut.floor.push(await play(floor, { count: sizes.flatOut }))
    flatOut.ours.push(await play(product, { count: sizes.flatOut }))
  }
  const of = (rounds: Measured[], what: (one: Measured) => number) => median(rounds.map(what))
  const serverUs = (rounds: Measured[]) => of(rounds, (one) => one.serverUs)
  // Of neighbours in time, so that what else the machine does weighs on both.
  const ratio = ({ floor: low, ours }: { floor: Measured[]; ours: Measured[] }) =>
    median(ours.map((one, at) => one.serverUs / (low[at]?.serverUs ?? Number.NaN)))
  return {
    [`ratio_to_floor_${mode}`]: round(ratio(steady)),
    [`ratio_to_floor_${mode}_flat_out`]: round(ratio(flatOut)),
    [`floor_cpu_us_per_message_${mode}`]: round(serverUs(steady.floor)),
    [`server_cpu_us_per_message_${mode}`]: round(serverUs(steady.ours)),
    [`floor_cpu_us_per_message_${mode}_flat_out`]: round(serverUs(flatOut.floor)),
    [`server_cpu_us_per_message_${mode}_flat_out`]: round(serverUs(flatOut.ours)),
    [`database_cpu_us_per_message_${mode}`]: round(of(flatOut.ours, (one) => one.databaseUs)),
    [`throughput_per_s_${mode}`]: Math.round(of(flatOut.ours, (one) => one.perSecond)),
    [`p50_ms_${mode}`]: round(of(flatOut.ours, (one) => one.p50)),
    [`p99_ms_${mode}`]: round(of(flatOut.ours, (one) => one.p99)),
    [`p50_ms_${mode}_steady`]: round(of(steady.ours, (one) => one.p50)),
    [`p99_ms_${mode}_steady`]: round(of(steady.ours, (one) => one.p99)),
  }
}

async function onEmbedded(
  built: string,
  load: ChildProcess,
  sizes: Sizes,
  books: Books,
): Promise<Figures> {
  const data = temporaryDirectory()
  try {
    const product = await startProduct(built, { dataDir: data.path })
    const figures: Figures = {}
    for (const mode of MODES) {
      note(books, await playRound(load, product.target, mode, { count: sizes.embedded }))
      const measured = await playRound(load, product.target, mode, { count: sizes.embedded })
      note(books, measured)
      figures[`server_cpu_us_per_message_${mode}_embedded`] = round(measured.serverUs)
      figures[`throughput_per_s_${mode}_embedded`] = Math.round(measured.perSecond)
      figures[`p50_ms_${mode}_embedded`] = round(measured.p50)
      figures[`p99_ms_${mode}_embedded`] = round(measured.p99)
    }
    await close(books, product)
    figures.rss_mb_embedded = round(rssMegabytes(product.running.pid))
    await product.stop()
    return figures
  } finally {
    data.remove()
  }
}

function note(books: Books, { result }: Measured): void {
  for (const id of result.acknowledged) books.acknowledged.add(id)
}

/** Settles the books with one database and opens new ones. */
async function close(books: Books, product: Product): Promise<void> {
  const { lost, doubled } = balance(books.acknowledged, await product.stored())
  books.lost += lost
  books.doubled += doubled
  books.acknowledged.clear()
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
