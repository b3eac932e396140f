import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connectTo } from '../connect.ts'
import { DatabaseFault } from '../faults.ts'
import type { Database } from '../handle.ts'
import { migrate } from '../migrate.ts'
import { hashMigrations, readMigrations } from '../migration-files.ts'
import type { Progress } from '../steps.ts'
import { lockDataDirectory } from './lock-data-directory.ts'
import { openEmbedded } from './open-embedded.ts'

export interface TemplateOptions {
  /** Directory of the migrations. */
  migrations: string
  /** More to put in after the migrations; `key` changes when what it does changes. */
  prepare?: { key: string; run: (database: Database) => Promise<unknown> }
  progress?: Progress
}

/**
 * Name of the template that fits: it carries the hash of the migrations, of what else is put in
 * and of the engine's version, so that a template of another schema is never taken for this one.
 */
export function templateName({ migrations, prepare }: TemplateOptions): string {
  const parts = [engineVersion(), hashMigrations(readMigrations(migrations)), prepare?.key ?? '']
  const key = createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 16)
  return `embedded-${key}.tar.gz`
}

/**
 * Makes a migrated cluster as a file in `directory`, from which an embedded database is opened in
 * a moment, and answers its path. One that is there already is left as it is; of several
 * processes that ask at once, one makes it and the others wait.
 */
export async function buildTemplate(directory: string, options: TemplateOptions): Promise<string> {
  const file = join(directory, templateName(options))
  mkdirSync(directory, { recursive: true })
  while (!existsSync(file)) {
    const lock = await lockDataDirectory(directory).catch((error: unknown) => {
      if (error instanceof DatabaseFault) return undefined
      throw error
    })
    try {
      if (lock && !existsSync(file)) await makeTemplate(file, options)
      else await wait(100)
    } finally {
      lock?.release()
    }
  }
  return file
}

async function makeTemplate(file: string, options: TemplateOptions): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'minqiao-template-'))
  try {
    const beside = `${file}.${basename(scratch)}`
    writeFileSync(beside, await makeAndDump(scratch, options))
    renameSync(beside, file)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function makeAndDump(
  dir: string,
  { migrations, prepare, progress }: TemplateOptions,
): Promise<Uint8Array> {
  const embedded = await openEmbedded({ dir, progress })
  try {
    const onError = () => {}
    const options = { ...embedded.connection, max: 4, guarded: true, onError }
    const database = await connectTo('embedded', options)
    try {
      await migrate(database, migrations, { progress })
      await prepare?.run(database)
      await database.pool.query('vacuum (freeze, analyze)')
    } finally {
      await database.close()
    }
    return await embedded.dump()
  } finally {
    await embedded.close()
  }
}

/** The engine does not export its package.json, so it is looked for above its entry. */
function engineVersion(): string {
  let dir = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  while (!existsSync(join(dir, 'package.json'))) dir = dirname(dir)
  return (JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as { version: string })
    .version
}
