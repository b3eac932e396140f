import { timingSafeEqual } from 'node:crypto'
import { VaultError } from './errors.ts'
import { formatSealed, isKeyId, parseSealed } from './sealed-text.ts'
import { type Cipher, joinParts, type Suite } from './suites.ts'

/** The master keys, 32 bytes each by name. `current` wraps; the others only unwrap. */
export interface KeyRing {
  current: string
  keys: Readonly<Record<string, Uint8Array>>
}

/** Wraps and unwraps data keys under the master keys of a ring. */
export interface Wrapper {
  current: string
  /** The wrapped key, bound to its id and purpose so that it cannot stand in for another. */
  wrap(id: string, purpose: string, key: Uint8Array): Buffer
  /** Throws VAULT_MASTER_UNKNOWN, VAULT_KEY_UNREADABLE, or what parseSealed throws. */
  unwrap(id: string, purpose: string, wrapped: Uint8Array): Buffer
  /** Whether a wrapped key is under the current master key and suite. */
  isCurrent(wrapped: Uint8Array): boolean
}

/** Checks a ring and makes it ready; throws VAULT_RING_INVALID naming the key at fault. */
export function createWrapper(ring: KeyRing, suite: Suite): Wrapper {
  checkRing(ring)
  const ciphers = new Map<string, Cipher>()
  const cipherOf = (master: string, by: Suite): Cipher | undefined => {
    const key = Object.hasOwn(ring.keys, master) ? ring.keys[master] : undefined
    if (key === undefined) return undefined
    const name = `${by.version}.${master}`
    const cipher = ciphers.get(name) ?? by.prepare(key)
    ciphers.set(name, cipher)
    return cipher
  }
  const current = suite.prepare(ring.keys[ring.current] ?? new Uint8Array())
  return {
    current: ring.current,
    wrap(id, purpose, key) {
      const box = current.seal(key, boundTo(id, purpose))
      return Buffer.from(formatSealed(suite, ring.current, box))
    },
    unwrap(id, purpose, wrapped) {
      const sealed = parseSealed(Buffer.from(wrapped).toString())
      const cipher = cipherOf(sealed.keyId, sealed.suite)
      if (cipher === undefined)
        throw new VaultError('VAULT_MASTER_UNKNOWN', { keyId: id, master: sealed.keyId })
      const key = cipher.open(sealed, boundTo(id, purpose))
      if (key === undefined)
        throw new VaultError('VAULT_KEY_UNREADABLE', { keyId: id, master: sealed.keyId })
      return key
    },
    isCurrent(wrapped) {
      const text = Buffer.from(wrapped).toString()
      return text.startsWith(`${suite.version}.${ring.current}.`)
    },
  }
}

function boundTo(id: string, purpose: string): Buffer {
  return joinParts(['minqiao.vault.key', id, purpose])
}

function checkRing(ring: KeyRing): void {
  const entries = Object.entries(ring.keys)
  if (!entries.some(([name]) => name === ring.current))
    throw new VaultError('VAULT_RING_INVALID', { master: ring.current, fault: 'no such key' })
  for (const [index, [master, key]] of entries.entries()) {
    if (!isKeyId(master)) throw new VaultError('VAULT_RING_INVALID', { fault: 'name of a key' })
    if (key.length !== 32)
      throw new VaultError('VAULT_RING_INVALID', { master, fault: 'not 32 bytes' })
    const twin = entries.slice(0, index).find(([, other]) => timingSafeEqual(other, key))
    if (twin !== undefined)
      throw new VaultError('VAULT_RING_INVALID', { master, fault: `same key as ${twin[0]}` })
  }
}
