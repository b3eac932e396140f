import { readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dropDatabases } from './database-on-server.ts'
import { namePrefix } from './left-overs.ts'

/** For vitest's `globalSetup`: after the last test, removes what the run's threads left. */
export async function teardown(): Promise<void> {
  for (const parent of ['/dev/shm', tmpdir()]) removeDirectories(parent)
  const url = process.env.TEST_DATABASE_URL
  if (url) await dropDatabases(url, { own: true })
}

function removeDirectories(parent: string): void {
  try {
    for (const name of readdirSync(parent))
      if (name.startsWith(namePrefix('-')))
        rmSync(join(parent, name), { recursive: true, force: true })
  } catch {
    // Not there on this system.
  }
}
