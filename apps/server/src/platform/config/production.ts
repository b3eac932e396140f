import type { Config } from './configuration.ts'
import { isWeakKey } from './master-keys.ts'
import type { SettingFault } from './settings.ts'

/** What `serve` refuses: what is missing, what everybody knows, and whatever is for trying only. */
export function faultsOfProduction(config: Config): SettingFault[] {
  const faults: SettingFault[] = []
  const refuse = (isWrong: boolean, env: string, fault: string) => {
    if (isWrong) faults.push({ env, fault })
  }
  const { databaseUrl, publicUrl, keyRing, wechatUrl, firstPassword, metricsToken } = config
  refuse(databaseUrl === undefined, 'DATABASE_URL', 'is required')
  refuse(publicUrl === undefined, 'PUBLIC_URL', 'is required')
  refuse(keyRing === undefined, 'MASTER_KEYS', 'is required: name:$(openssl rand -base64 32)')
  refuse(
    Object.values(keyRing?.keys ?? {}).some(isWeakKey),
    'MASTER_KEYS',
    'holds a key that is not random: make a new one with openssl rand -base64 32',
  )
  refuse(
    publicUrl?.startsWith('http://') === true && !isThisMachine(publicUrl),
    'PUBLIC_URL',
    'must be https:// unless it is this machine itself',
  )
  refuse(
    isThisMachine(wechatUrl),
    'WECHAT_API_URL',
    'points at this machine: the sandbox is not for production',
  )
  refuse(
    databaseUrl !== undefined && isWellKnown(passwordIn(databaseUrl)),
    'DATABASE_URL',
    'holds a well-known password',
  )
  refuse(isWellKnown(firstPassword), 'FIRST_ADMINISTRATOR_PASSWORD', 'is a well-known password')
  refuse(
    metricsToken !== undefined && (metricsToken.length < 16 || isWellKnown(metricsToken)),
    'METRICS_TOKEN',
    'must have at least 16 characters and not be a well-known word',
  )
  for (const [env, value] of [
    ['S3_ACCESS_KEY', config.s3AccessKey],
    ['S3_SECRET_KEY', config.s3SecretKey],
  ] as const)
    refuse(config.files === 's3' && isWellKnown(value), env, 'is a well-known value')
  return faults
}

/** Words that manuals, images and demos put where a secret belongs; ours among them. */
const wellKnown =
  /change.?me|passw.?rd|12345|^admin|administrator|^postgres$|^minqiao$|minioadmin|^secret|example|yunqiao|qwerty/i

function isWellKnown(value: string | undefined): boolean {
  return value !== undefined && value !== '' && wellKnown.test(value)
}

function passwordIn(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).password)
  } catch {
    return undefined
  }
}

function isThisMachine(url: string): boolean {
  const { hostname } = new URL(url)
  return /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname)
}
