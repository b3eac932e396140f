import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { createBenchDatabase } from './callback/bench-database.ts'
import { type Balance, balance } from './callback/books.ts'
import { buildPrograms } from './callback/build.ts'
import { freePort } from './callback/free-port.ts'
import type { Round, RoundResult } from './callback/generator.ts'
import { beginLoad } from './callback/load.ts'
import { createPrivatePostgres } from './callback/private-postgres.ts'
import {
  type ProductOptions,
  startLoad,
  startProduct,
  temporaryDirectory,
} from './callback/servers.ts'

type Figures = Record<string, number | string>

const RATE = 1_000
const CONNECTIONS = 64

/**
 * Kills the server without warning under load, and takes the database away: whatever was
 * acknowledged must be there, once.
 */
export async function run({ short }: { short: boolean }): Promise<Figures> {
  const kills = short ? 3 : 20
  const goneMs = short ? 5_000 : 60_000
  const built = await buildPrograms()
  const load = await startLoad(built)
  const data = [temporaryDirectory(), temporaryDirectory(), temporaryDirectory()] as const
  const database = await createBenchDatabase()
  try {
    const figures: Figures = {}
    const onPostgres = { databaseUrl: database?.url, dataDir: data[0].path }
    if (database) add(figures, 'postgres', await killOften(built, load.child, onPostgres, kills))
    else figures.postgres = 'not measured: none on 127.0.0.1:5432'
    const embedded = { dataDir: data[1].path }
    add(figures, 'embedded', await killOften(built, load.child, embedded, kills))
    const gone = await loseDatabase(built, load.child, data[2].path, goneMs)
    if (gone) add(figures, 'database_gone', gone)
    else figures.database_gone = 'not measured: PostgreSQL is not installed'
    return figures
  } finally {
    await load.stop()
    await database?.drop()
    for (const directory of data) directory.remove()
  }
}

interface Outcome extends Balance {
  [figure: string]: number
}

async function killOften(
  built: string,
  generator: ChildProcess,
  options: ProductOptions,
  kills: number,
): Promise<Outcome> {
  const port = await freePort()
  let product = await startProduct(built, { ...options, port })
  const { callbackKeys } = product.target
  const load = await beginLoad(generator, roundOf(callbackKeys.safe, port, 10 + kills * 6))
  let slowestMs = 0
  for (let n = 0; n < kills; n++) {
    // Not at a round moment: each kill meets the work at another place.
    await wait(1_500 + ((n * 137) % 900))
    await product.stop('SIGKILL')
    const killed = performance.now()
    product = await startProduct(built, { ...options, port })
    slowestMs = Math.max(slowestMs, performance.now() - killed)
  }
  await wait(500)
  const result = await load.stop()
  const books = balance(result.acknowledged, await product.stored())
  await product.stop()
  return { kills, ...books, ...countsOf(result), slowest_restart_ms: Math.round(slowestMs) }
}

async function loseDatabase(
  built: string,
  generator: ChildProcess,
  dataDir: string,
  goneMs: number,
): Promise<Outcome | undefined> {
  const postgres = await createPrivatePostgres()
  if (!postgres) return undefined
  try {
    await postgres.start()
    const port = await freePort()
    const product = await startProduct(built, { databaseUrl: postgres.url, dataDir, port })
    const { callbackKeys } = product.target
    const load = await beginLoad(generator, roundOf(callbackKeys.safe, port, goneMs / 1000 + 20))
    await wait(2_000)
    await postgres.crash()
    await wait(goneMs)
    await postgres.start()
    const back = performance.now()
    await untilReady(port)
    const recoveredMs = performance.now() - back
    await wait(2_000)
    const result = await load.stop()
    const books = balance(result.acknowledged, await product.stored())
    await product.stop()
    return {
      seconds: goneMs / 1000,
      ...books,
      ...countsOf(result),
      recovered_ms: Math.round(recoveredMs),
    }
  } finally {
    await postgres.remove()
  }
}

function roundOf(callbackKey: string, port: number, seconds: number): Round {
  return {
    mode: 'safe',
    callbackKey,
    port,
    connections: CONNECTIONS,
    rate: RATE,
    count: Math.ceil(seconds * RATE),
    from: 1,
    repeated: 0.01,
    people: 2_000,
  }
}

async function untilReady(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`)
    await answer.text()
    if (answer.status === 200) return
    await wait(20)
  }
}

function countsOf({ acknowledged, refused }: RoundResult): Record<string, number> {
  const { 0: cut = 0, ...statuses } = refused
  const told = Object.values(statuses).reduce((sum, count) => sum + count, 0)
  return { acknowledged: acknowledged.length, connections_cut: cut, told_to_retry: told }
}

function add(figures: Figures, name: string, outcome: Outcome): void {
  for (const [key, value] of Object.entries(outcome)) figures[`${key}_${name}`] = value
  for (const key of ['lost', 'doubled'] as const)
    figures[key] = Number(figures[key] ?? 0) + outcome[key]
}
