import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, type KeyRingConfig, SettingsError } from './config/index.ts'
import type { Platform } from './context.ts'
import { type Database, migrate, openDatabase, type Progress, templateName } from './db/index.ts'
import { createFileStore, type FileStore } from './files/index.ts'
import { builtFolder } from './folders.ts'
import { createLive } from './live/index.ts'
import { createLog, type Log } from './log/index.ts'
import type { Module } from './module.ts'
import { schema } from './schema.ts'
import { createVault, createVaultStore, type Vault } from './vault/index.ts'

export interface GroundOptions {
  now?: () => Date
  progress?: Progress
  /** A database that is open and migrated already (tests). */
  database?: Database
}

/** Raises the ground floor: database, vault, files, live news, log. */
export async function openPlatform(
  config: Config,
  modules: readonly Module[],
  options: GroundOptions = {},
): Promise<Platform> {
  const now = options.now ?? (() => new Date())
  const log = createLog(config.logLevel)
  const database = options.database ?? (await openMigrated(config, log, options.progress))
  const vault = await openVault(config, database, modules, now)
  const live = await createLive(database)
  return { config, database, vault, files: openFiles(config, now), live, log, now }
}

async function openMigrated(config: Config, log: Log, progress?: Progress): Promise<Database> {
  const onError = (error: Error) => log.warn({ err: error }, 'a database connection broke')
  const database = await openDatabase(
    config.databaseUrl
      ? {
          kind: 'postgres',
          url: config.databaseUrl,
          poolSize: config.databasePool,
          onError,
          // The suite finds misuse; in production the search would cost more than it is worth.
          guarded: config.mode === 'test',
        }
      : {
          kind: 'embedded',
          dir: join(config.dataDir, 'database'),
          templateFile: join(builtFolder, templateName(schema)),
          progress,
          onError,
        },
  )
  await migrate(database, schema.migrations, { progress })
  await schema.prepare.run(database)
  return database
}

async function openVault(
  config: Config,
  database: Database,
  modules: readonly Module[],
  now: () => Date,
): Promise<Vault> {
  const vault = createVault({
    ring: config.keyRing ?? localKeyRing(config.dataDir),
    store: createVaultStore(database.pool),
    now,
    suite: config.vaultSuite,
  })
  // Taken into memory now: inside a transaction the vault must not ask the database.
  const unreadable = await vault.warm({
    seal: modules.flatMap((module) => module.purposes?.seal ?? []),
    index: modules.flatMap((module) => module.purposes?.index ?? []),
  })
  if (unreadable[0])
    throw new SettingsError([
      {
        env: config.keyRing ? 'MASTER_KEYS' : join(config.dataDir, 'master.key'),
        fault: `does not open ${unreadable.length} data key(s) of this database (${unreadable[0].code}): the master key they were made with is missing`,
      },
    ])
  return vault
}

function openFiles(config: Config, now: () => Date): FileStore {
  const { dataDir, s3Endpoint, s3Bucket, s3AccessKey, s3SecretKey } = config
  if (config.files === 's3' && s3Endpoint && s3Bucket && s3AccessKey && s3SecretKey)
    return createFileStore({
      kind: 's3',
      endpoint: s3Endpoint,
      bucket: s3Bucket,
      region: config.s3Region,
      accessKeyId: s3AccessKey,
      secretAccessKey: s3SecretKey,
      now,
      spoolFolder: join(dataDir, 'spool'),
    })
  return createFileStore({ kind: 'disk', root: join(dataDir, 'files') })
}

/** For trying: a key drawn at the first start, kept beside the data, readable by its owner only. */
function localKeyRing(dataDir: string): KeyRingConfig {
  const path = join(dataDir, 'master.key')
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    // Under another name first: a key that was written by half would lock everything away.
    const half = `${path}.${process.pid}`
    writeFileSync(half, randomBytes(32).toString('base64'), { mode: 0o600 })
    try {
      linkSync(half, path)
    } catch (error) {
      // Another process was quicker; its key is the one.
      if (!existsSync(path)) throw error
    } finally {
      rmSync(half)
    }
  }
  return { current: 'local', keys: { local: Buffer.from(readFileSync(path, 'utf8'), 'base64') } }
}
