import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from './free-port.ts'

/** A PostgreSQL of the bench's own, that may be taken away without harming anybody. */
export interface PrivatePostgres {
  url: string
  start(): Promise<void>
  /** Ends it as a crash does: nothing is finished, all connections break. */
  crash(): Promise<void>
  remove(): Promise<void>
}

const SYSTEM = '/usr/lib/postgresql'
/** PostgreSQL refuses to run as root; this account exists everywhere, by number. */
const NOBODY = 65_534

/** Makes a cluster in a temporary directory; undefined where PostgreSQL is not installed. */
export async function createPrivatePostgres(): Promise<PrivatePostgres | undefined> {
  const version = existsSync(SYSTEM) ? readdirSync(SYSTEM).sort().at(-1) : undefined
  if (version === undefined) return undefined
  const bin = join(SYSTEM, version, 'bin')
  const scratch = mkdtempSync(join(tmpdir(), 'minqiao-postgres-'))
  const data = join(scratch, 'data')
  const isRoot = process.getuid?.() === 0
  const owner = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  chmodSync(scratch, 0o755)
  mkdirSync(data, { mode: 0o700 })
  if (isRoot) chownSync(data, NOBODY, NOBODY)
  const made = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']
  execFileSync(join(bin, 'initdb'), made, { ...owner, cwd: data, stdio: 'ignore' })
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
  let server: ChildProcess | undefined

  async function start(): Promise<void> {
    const options = ['-D', data, '-c', `port=${port}`, ...settings]
    server = spawn(join(bin, 'postgres'), options, { ...owner, cwd: data, stdio: 'ignore' })
    await untilReady(url)
  }

  async function crash(): Promise<void> {
    const running = server
    server = undefined
    if (!running) return
    await new Promise<void>((resolve) => {
      running.once('exit', () => resolve())
      running.kill('SIGQUIT')
    })
  }

  return {
    url,
    start,
    crash,
    async remove() {
      await crash()
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await wait(100)
    }
  }
  throw new Error('the private PostgreSQL did not start within 30 seconds')
}
