import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { root } from '../house/sources.ts'
import { namePrefix } from '../left-overs.ts'

/** How long a start, or a stop, may take on a slow machine before it counts as hanging. */
const longestStartMs = 240_000
const longestStopMs = 60_000

export interface Place {
  /** The product's data; its log lies beside it. */
  dataDir: string
  /** What is set besides the environment of the tests. */
  env: NodeJS.ProcessEnv
}

export interface Product {
  address: string
  /** What it printed so far. */
  said(): string
  process: ChildProcess
}

/** A new place for a product; on the embedded database, or with `url` on that server in a new one. */
export async function newPlace(folder: string, name: string, url?: string): Promise<Place> {
  return {
    dataDir: join(folder, name),
    env: {
      LOG_LEVEL: 'warn',
      RATE_PER_ADDRESS: '100000',
      RATE_PER_ACTOR: '100000',
      ...(url && { DATABASE_URL: await newDatabase(url, name) }),
    },
  }
}

/** Starts the product as `npm start` does and waits until it says where it is. */
export async function startProduct(place: Place, port = 0): Promise<Product> {
  const log = `${place.dataDir}.log`
  const output = openSync(log, 'w')
  const child = spawn(process.execPath, commandOf('start', place), {
    cwd: root,
    stdio: ['ignore', output, output],
    env: environmentOf(place, port),
  })
  closeSync(output)
  // For the end of the run, should nobody come to stop it.
  writeFileSync(`${place.dataDir}.json`, JSON.stringify({ pid: child.pid, place }))
  const said = () => readFileSync(log, 'utf8')
  for (const began = performance.now(); performance.now() - began < longestStartMs; ) {
    const [, address] = /(http:\/\/\S+)\/console\/\s/.exec(said()) ?? []
    if (address) return { address, said, process: child }
    if (child.exitCode !== null) throw new Error(`the server ended at once:\n${said()}`)
    await wait(50)
  }
  child.kill('SIGKILL')
  throw new Error(`the server was not ready within ${longestStartMs} ms:\n${said()}`)
}

/** Asks the product to stop, as Ctrl+C does; answers its exit code. */
export async function stopProduct({ process: child }: Product): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (child.exitCode !== null) return child.exitCode
  child.kill('SIGTERM')
  const limit = setTimeout(() => child.kill('SIGKILL'), longestStopMs)
  return ended.finally(() => clearTimeout(limit))
}

/** Runs a command of the product to its end; answers its exit code and what it printed. */
export function runCommand(
  command: string,
  place: Place,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, commandOf(command, place), {
    cwd: root,
    env: environmentOf(place, 0),
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}

function commandOf(command: string, { dataDir }: Place): string[] {
  return [`${root}apps/server/bin/minqiao.mjs`, command, '--data', dataDir]
}

function environmentOf({ env }: Place, port: number): NodeJS.ProcessEnv {
  const { TEST_DATABASE_URL: _url, DATA_DIR: _dir, ...rest } = process.env
  return { ...rest, ...env, PORT: String(port) }
}

/** An empty database on the server of TEST_DATABASE_URL; dropped after the run. */
async function newDatabase(url: string, name: string): Promise<string> {
  const database = `${namePrefix('_')}${name}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`drop database if exists ${database} with (force)`)
    await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
  const made = new URL(url)
  made.pathname = `/${database}`
  return made.href
}
