import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { EmbeddedConfig } from '../config.ts'
import { DatabaseFault } from '../faults.ts'
import { lockDataDirectory } from './lock-data-directory.ts'
import { type EmbeddedServer, startServer } from './server.ts'

export interface Embedded {
  /** How the driver reaches it. */
  connection: pg.ClientConfig
  /** A gzipped tar of the whole cluster. */
  dump(): Promise<Uint8Array>
  close(): Promise<void>
}

/** How long a connection may sit in an open transaction without a word, ms: all others wait. */
const patience = 60_000

/** Locks the data directory and starts the embedded database in it. */
export async function openEmbedded(
  config: Pick<EmbeddedConfig, 'dir' | 'templateFile' | 'progress' | 'onError'>,
): Promise<Embedded> {
  const { dir, templateFile, progress = () => {} } = config
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  let server: EmbeddedServer | undefined
  let isLost = false
  const lock = await lockDataDirectory(dir, () => {
    isLost = true
    const fault = new DatabaseFault('DATA_DIRECTORY_LOST', { dir })
    config.onError?.(fault)
    void server?.abort(fault.message)
  })
  const data = { clusterDir: join(dir, 'cluster'), templateFile, patience }
  try {
    server = await startServer(data, progress)
  } catch (error) {
    lock.release()
    const reason = error instanceof Error ? error.message : String(error)
    throw new DatabaseFault('EMBEDDED_DATABASE_FAILED', { dir, reason }, error)
  }
  const running = server
  if (isLost) {
    await running.abort('the data directory was lost during the start')
    throw new DatabaseFault('DATA_DIRECTORY_LOST', { dir })
  }
  return {
    // Said in full, so that no PG… variable of the environment has a say.
    connection: {
      stream: () => running.stream(),
      host: 'embedded',
      port: 5432,
      user: 'postgres',
      database: 'postgres',
      password: '',
      ssl: false,
    },
    dump: () => running.dump(),
    close: () => running.stop().finally(() => lock.release()),
  }
}
