import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, SettingsError } from '#platform/config/index.ts'
import { type Database, openDatabase } from '#platform/db/index.ts'

/** The database of a deployment, for a command that looks at it; made by nobody if it is not there. */
export async function openExisting(
  environment: Record<string, string | undefined>,
  dataDir: string | undefined,
): Promise<Database> {
  const config = readConfig('start', environment, dataDir)
  if (config.databaseUrl) return openDatabase({ kind: 'postgres', url: config.databaseUrl })
  const dir = join(config.dataDir, 'database')
  if (!existsSync(dir))
    throw new SettingsError([{ env: '--data', fault: `holds no database: ${config.dataDir}` }])
  return openDatabase({ kind: 'embedded', dir })
}
