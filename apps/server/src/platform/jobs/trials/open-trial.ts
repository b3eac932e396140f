import { join } from 'node:path'
import { readConfig } from '#platform/config/index.ts'
import type { Platform } from '#platform/context.ts'
import { cache } from '#platform/db/embedded/trials/trial-database.ts'
import { buildTemplate, openDatabase } from '#platform/db/index.ts'
import { openPlatform } from '#platform/ground.ts'
import { schema } from '#platform/schema.ts'
import { testMasterKeys } from '#test/harness.ts'

/** A process of the product without any module, on a data directory or on PostgreSQL. */
export async function openTrial(dataDir: string, databaseUrl?: string): Promise<Platform> {
  const database = await openDatabase(
    databaseUrl
      ? { kind: 'postgres', url: databaseUrl }
      : {
          kind: 'embedded',
          dir: join(dataDir, 'database'),
          templateFile: await buildTemplate(cache, schema),
        },
  )
  const environment = { LOG_LEVEL: 'silent', MASTER_KEYS: databaseUrl && testMasterKeys }
  const config = readConfig('test', environment, dataDir)
  return openPlatform(config, [], { database })
}
