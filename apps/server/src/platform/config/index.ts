import { resolve } from 'node:path'
import type { Config, Mode } from './configuration.ts'
import { type KeyRingConfig, parseKeyRing } from './master-keys.ts'
import { faultsOfProduction } from './production.ts'
import { readSettings, type SettingFault, SettingsError } from './settings.ts'
import { settingsTable } from './table.ts'

export type { Config, Mode } from './configuration.ts'
export type { KeyRingConfig } from './master-keys.ts'
export { SettingsError } from './settings.ts'
export { settingsTable } from './table.ts'

/**
 * Reads and checks the whole configuration; throws SettingsError with every fault together.
 *
 * `dataDir` is what the command line says; it goes before DATA_DIR.
 */
export function readConfig(
  mode: Mode,
  environment: Record<string, string | undefined>,
  dataDir?: string,
): Config {
  const { values, faults } = readSettings(settingsTable, environment)
  const { masterKeys, ...rest } = values
  const config: Config = {
    ...rest,
    host: values.host === '' ? (mode === 'serve' ? '0.0.0.0' : '127.0.0.1') : values.host,
    logLevel: values.logLevel ?? (mode === 'serve' ? 'info' : mode === 'start' ? 'warn' : 'silent'),
    mode,
    dataDir: resolve(dataDir || environment.DATA_DIR || './data'),
    keyRing: readKeyRing(masterKeys, faults),
  }
  if (mode === 'serve') faults.push(...faultsOfProduction(config))
  if (config.files === 's3') faults.push(...faultsOfS3(config))
  // One fault a variable: a value that cannot be read is not missing as well.
  const first = faults.filter(({ env }, place) => faults.findIndex((f) => f.env === env) === place)
  if (first.length > 0) throw new SettingsError(first)
  return config
}

function readKeyRing(text: string | undefined, faults: SettingFault[]): KeyRingConfig | undefined {
  if (text === undefined) return undefined
  try {
    return parseKeyRing(text)
  } catch (error) {
    faults.push({ env: 'MASTER_KEYS', fault: error instanceof Error ? error.message : 'invalid' })
    return undefined
  }
}

function faultsOfS3(config: Config): SettingFault[] {
  const needed = {
    S3_ENDPOINT: config.s3Endpoint,
    S3_BUCKET: config.s3Bucket,
    S3_ACCESS_KEY: config.s3AccessKey,
    S3_SECRET_KEY: config.s3SecretKey,
  }
  return Object.entries(needed)
    .filter(([, value]) => value === undefined)
    .map(([env]) => ({ env, fault: 'is required when FILES=s3' }))
}
