import { isIP } from 'node:net'

/** One setting of the deployment: an environment variable with its rule and its words. */
export interface Setting<T> {
  env: string
  summary: string
  /** Text of the default as the documentation shows it; a required setting has none. */
  shown?: string
  /** Never printed, and refused in production when it is a well-known value. */
  secret?: boolean
  /** Reads the text; throws an Error whose message says what is wrong with it. */
  read: (text: string) => T
  fallback?: T
}

export type Values<S> = { [K in keyof S]: S[K] extends Setting<infer T> ? T : never }

export interface SettingFault {
  env: string
  fault: string
}

/** Thrown when the environment does not hold what the server needs; names every fault at once. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly faults: SettingFault[]

  constructor(faults: SettingFault[]) {
    super(faults.map((f) => `${f.env}: ${f.fault}`).join('\n'))
    this.faults = faults
  }
}

/** Reads every setting of a table from the environment; what cannot be read has its fallback. */
export function readSettings<S extends Record<string, Setting<unknown>>>(
  table: S,
  environment: Record<string, string | undefined>,
): { values: Values<S>; faults: SettingFault[] } {
  const faults: SettingFault[] = []
  const values: Record<string, unknown> = {}
  for (const [key, setting] of Object.entries(table)) {
    const text = environment[setting.env]
    values[key] = setting.fallback
    if (text === undefined || text === '') continue
    try {
      values[key] = setting.read(text)
    } catch (error) {
      faults.push({ env: setting.env, fault: error instanceof Error ? error.message : 'invalid' })
    }
  }
  return { values: values as Values<S>, faults }
}

export function integer(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (!Number.isInteger(value) || value < min || value > max)
      throw new Error(`must be a whole number from ${min} to ${max}`)
    return value
  }
}

export function oneOf<const T extends string>(...allowed: T[]): (text: string) => T {
  return (text) => {
    const found = allowed.find((value) => value === text)
    if (found === undefined) throw new Error(`must be one of ${allowed.join(', ')}`)
    return found
  }
}

/** An absolute http(s) URL without a trailing slash; nothing but a path may follow the host. */
export function webAddress(text: string): string {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new Error('must be an absolute URL such as https://mq.example.gov.cn')
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new Error('must begin with https:// or http://')
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new Error('must hold neither a password nor a query')
  return text.replace(/\/+$/, '')
}

export const words = (text: string): string => text

/** Network addresses and networks (`10.0.0.0/8`, `fd00::/8`), comma-separated. */
export function networks(text: string): string[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const wrong = parts.find((part) => !isNetwork(part))
  if (wrong !== undefined)
    throw new Error('must be addresses or networks such as 10.0.0.5 or 10.0.0.0/8, comma-separated')
  return parts
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  // A network of everybody would let everybody choose their own address.
  return (
    bits === undefined ||
    (/^\d{1,3}$/.test(bits) && +bits > 0 && +bits <= (version === 4 ? 32 : 128))
  )
}
