import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testDirectory } from '#test/database.ts'
import { buildTemplate, type Database, type EmbeddedConfig, openDatabase } from '../../index.ts'

export const cache = fileURLToPath(
  new URL('../../../../../../../node_modules/.cache/minqiao', import.meta.url),
)
export const migrations = fileURLToPath(new URL('./migrations', import.meta.url))

export interface Trial {
  /** A data directory that is not there yet. */
  dir: string
  templateFile: string
  start(more?: Partial<EmbeddedConfig>): Promise<Database>
  /** Closes what was started and removes the directory. */
  end(): Promise<void>
}

/** An embedded database to be started, broken and started again. */
export async function prepareTrial(): Promise<Trial> {
  const templateFile = await buildTemplate(cache, { migrations })
  const parent = testDirectory()
  const dir = join(parent, 'data')
  const open: Database[] = []
  return {
    dir,
    templateFile,
    async start(more = {}) {
      const database = await openDatabase({ kind: 'embedded', dir, templateFile, ...more })
      open.push(database)
      return database
    },
    async end() {
      await Promise.all(open.splice(0).map((database) => database.close()))
      rmSync(parent, { recursive: true, force: true })
    },
  }
}

/** The first row of an answer. */
export async function firstRow(database: Database, text: string): Promise<Record<string, unknown>> {
  return (await database.pool.query<Record<string, unknown>>(text)).rows[0] ?? {}
}
