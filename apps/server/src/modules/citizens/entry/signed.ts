import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Platform } from '#platform/context.ts'

/** The vault's key from which the keys of our cookies are derived. */
export const cookiePurpose = 'citizens.session'

/** What a signed text is for; one kind never passes for another. */
type Kind = 'session' | 'entry'

const longest = 1024

const keys = new WeakMap<Platform, Promise<Buffer>>()

/**
 * A key of 256 bits, the same in every process of the deployment, kept nowhere.
 *
 * Drawn out of the vault's index key of a purpose of its own rather than using that index as the
 * MAC itself: an index is cut to 128 bits for a column, is asked for asynchronously, and what it
 * answers for one value must never be worth anything as proof of another.
 */
function keyOf(platform: Platform): Promise<Buffer> {
  const known = keys.get(platform)
  if (known) return known
  const { vault } = platform
  const derived = Promise.all([
    vault.blindIndex(cookiePurpose, 'minqiao cookie key 1'),
    vault.blindIndex(cookiePurpose, 'minqiao cookie key 2'),
  ]).then((halves) => Buffer.from(halves.join(''), 'hex'))
  keys.set(platform, derived)
  derived.catch(() => keys.delete(platform))
  return derived
}

/** Signs fields for a cookie: `payload.mac`, both base64url. It can be read, but not made or changed. */
export async function signFields(
  platform: Platform,
  kind: Kind,
  fields: readonly string[],
  expiresAt: Date,
): Promise<string> {
  const payload = Buffer.from(JSON.stringify([expiresAt.getTime(), ...fields])).toString(
    'base64url',
  )
  return `${payload}.${macOf(platform, await keyOf(platform), kind, payload).toString('base64url')}`
}

/** The fields of a signed text; undefined when it is forged, damaged, of another kind or expired. */
export async function readFields(
  platform: Platform,
  kind: Kind,
  text: string,
): Promise<string[] | undefined> {
  const [payload = '', mac = '', ...more] = text.length > longest ? [] : text.split('.')
  if (payload === '' || more.length > 0) return undefined
  const given = Buffer.from(mac, 'base64url')
  const right = macOf(platform, await keyOf(platform), kind, payload)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const [expiresAt, ...fields] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
    number,
    ...string[],
  ]
  return expiresAt > platform.now().getTime() ? fields : undefined
}

function macOf(platform: Platform, key: Buffer, kind: Kind, payload: string): Buffer {
  const hash = platform.config.vaultSuite === 'sm' ? 'sm3' : 'sha256'
  return createHmac(hash, key).update(`${kind}.${payload}`).digest()
}
