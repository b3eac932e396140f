import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { root } from '../house/sources.ts'
import { namePrefix } from '../left-overs.ts'
import { buildPages } from './pages-built.ts'

const shared = Symbol.for('minqiao.journeys-server')
const kept = globalThis as { [shared]?: Promise<string> }

/**
 * Address of the one server of all journeys: the product as `npm start` starts it, on a free port
 * and a new data directory, with its sandbox and demo.
 */
export function serverAddress(): Promise<string> {
  kept[shared] ??= startServer(inject('journeysFolder'))
  return kept[shared]
}

async function startServer(folder: string): Promise<string> {
  await buildPages()
  const log = join(folder, 'server.log')
  const output = openSync(log, 'a')
  const server = spawn(
    process.execPath,
    [`${root}apps/server/bin/minqiao.mjs`, 'start', '--data', join(folder, 'data')],
    { cwd: root, stdio: ['ignore', output, output], env: await environment() },
  )
  closeSync(output)
  writeFileSync(join(folder, 'server.pid'), String(server.pid))
  for (let attempt = 0; attempt < 900; attempt++) {
    const said = readFileSync(log, 'utf8')
    const [, address] = /(http:\/\/\S+)\/console\/\s/.exec(said) ?? []
    if (address) return address
    if (server.exitCode !== null) throw new Error(`the server ended at once:\n${said}`)
    await wait(100)
  }
  throw new Error(`the server was not ready within 90 seconds:\n${readFileSync(log, 'utf8')}`)
}

async function environment(): Promise<NodeJS.ProcessEnv> {
  const { TEST_DATABASE_URL: url, DATA_DIR: _, ...rest } = process.env
  return {
    ...rest,
    PORT: '0',
    LOG_LEVEL: 'warn',
    RATE_PER_ADDRESS: '100000',
    RATE_PER_ACTOR: '100000',
    ...(url && { DATABASE_URL: await newDatabase(url) }),
  }
}

/** An empty database on the server of TEST_DATABASE_URL; dropped after the run. */
async function newDatabase(url: string): Promise<string> {
  const name = `${namePrefix('_')}journeys`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
  const made = new URL(url)
  made.pathname = `/${name}`
  return made.href
}
