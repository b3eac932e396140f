import { mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildTemplate, type Database, openDatabase } from '#platform/db/index.ts'
import { schema } from '#platform/schema.ts'
import { openOnServer } from './database-on-server.ts'
import { isLeftOver, namePrefix } from './left-overs.ts'

const cache = fileURLToPath(new URL('../../../node_modules/.cache/minqiao', import.meta.url))

const shared = Symbol.for('minqiao.test-database')
const kept = globalThis as { [shared]?: Promise<Database> }

/**
 * The migrated database of this test thread: embedded, or on the server of TEST_DATABASE_URL.
 *
 * All test files of a thread share it, so tests keep apart by making accounts and agencies of
 * their own; they never empty a table and never count all rows of one. Do not close it.
 */
export function testDatabase(): Promise<Database> {
  const url = process.env.TEST_DATABASE_URL
  kept[shared] ??= url ? openOnServer(url, schema) : openEmbedded()
  return kept[shared]
}

async function openEmbedded(): Promise<Database> {
  const templateFile = await buildTemplate(cache, schema)
  removeOldTemplates()
  const dir = testDirectory()
  return openDatabase({ kind: 'embedded', dir, templateFile, exitOnIdle: true })
}

/** Each change of a migration leaves a template behind; a week later nobody wants it. */
function removeOldTemplates(): void {
  const weekAgo = Date.now() - 7 * 86_400_000
  for (const name of readdirSync(cache)) {
    const file = join(cache, name)
    if (name.startsWith('embedded-') && statSync(file).mtimeMs < weekAgo) rmSync(file)
  }
}

/**
 * A new directory for a test's database, in memory where there is room for it. Threads of the
 * test runner are cut off, so it is the next run that removes it if the test does not.
 */
export function testDirectory(): string {
  const parent = roomyDirectory()
  for (const name of readdirSync(parent))
    if (isLeftOver(name, '-')) rmSync(join(parent, name), { recursive: true, force: true })
  return mkdtempSync(join(parent, namePrefix('-')))
}

function roomyDirectory(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    if (bavail * bsize > 2 ** 30) return '/dev/shm'
  } catch {
    // Not Linux.
  }
  return tmpdir()
}
