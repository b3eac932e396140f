import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchDatabase } from './bench-database.ts'
import { ask, type Running, startProgram, stopProgram } from './processes.ts'
import type { PushMode } from './pushes.ts'
import type { Target } from './rounds.ts'
import type { ServerReady, Stored } from './server.ts'

/** Server and floor on the first core, the load on the second; the database goes where it likes. */
const SERVER_CORE = 0
const LOAD_CORE = 1

export interface Product {
  running: Running<ServerReady>
  target: Target
  stored(): Promise<Stored>
  stop(signal?: NodeJS.Signals): Promise<void>
}

export interface ProductOptions {
  /** PostgreSQL; without it the embedded database in `dataDir`. */
  databaseUrl?: string
  database?: BenchDatabase
  dataDir: string
  port?: number
  nodeOptions?: string[]
}

/** Starts the product as it is shipped, with nothing in reach outside of this machine. */
export async function startProduct(built: string, options: ProductOptions): Promise<Product> {
  const running = await startProgram<ServerReady>(built, 'server', {
    core: SERVER_CORE,
    nodeOptions: options.nodeOptions,
    environment: {
      PORT: String(options.port ?? 0),
      HOST: '127.0.0.1',
      DATA_DIR: options.dataDir,
      DATABASE_URL: options.databaseUrl ?? options.database?.url ?? '',
      WECHAT_API_URL: 'http://127.0.0.1:9',
      LOG_LEVEL: 'silent',
      // Pushes are signed before a round begins, and a round may take minutes.
      CALLBACK_WINDOW_SECONDS: '3600',
    },
  })
  const { port, callbackKeys } = running.ready
  return {
    running,
    target: { pid: running.pid, port, callbackKeys, database: options.database },
    stored: () => ask<Stored>(running.child, 'stored'),
    stop: (signal) => stopProgram(running.child, signal),
  }
}

/** Starts the floor: it takes any callback key. */
export async function startFloor(built: string): Promise<Target & { stop(): Promise<void> }> {
  const running = await startProgram<{ port: number }>(built, 'floor', { core: SERVER_CORE })
  const callbackKeys: Record<PushMode, string> = { plain: 'floor', safe: 'floor' }
  const { port } = running.ready
  return { pid: running.pid, port, callbackKeys, stop: () => stopProgram(running.child) }
}

export async function startLoad(built: string) {
  const { child } = await startProgram(built, 'generator', { core: LOAD_CORE })
  return { child, stop: () => stopProgram(child) }
}

/** A directory for a run's data, and how to be rid of it. */
export function temporaryDirectory(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'minqiao-bench-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
