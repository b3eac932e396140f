import { createHmac } from 'node:crypto'
import { createDataKeys, type DataKey } from './data-keys.ts'
import { VaultError } from './errors.ts'
import { createWrapper, type KeyRing } from './key-ring.ts'
import { formatSealed, parseSealed, type SealedText } from './sealed-text.ts'
import type { VaultStore } from './store.ts'
import { joinParts, type Suite, type SuiteName, suites } from './suites.ts'
import {
  countStale,
  loadKeys,
  type RewrapResult,
  rewrapKeys,
  type UnreadableKey,
} from './upkeep.ts'

/**
 * Seals secrets and personal fields under data keys, which master keys wrap.
 *
 * A purpose is the kind of field, such as `citizens.phone`; each has its own data key. A sealed
 * text is bound to its purpose and record: moved to another row or column it does not open.
 * Every refusal is a VaultError.
 */
export interface Vault {
  /**
   * Seals a text (UTF-8; an unpaired surrogate becomes U+FFFD, as in the database).
   *
   * @returns `version.keyId.iv.tag.data`, about 70 characters (sm: 100) and 4/3 of the text.
   */
  seal(purpose: string, recordId: string, plaintext: string): Promise<string>
  /** Opens a sealed text; throws VAULT_SEALED_… VAULT_VERSION_UNKNOWN, VAULT_KEY_… VAULT_MASTER_…. */
  open(purpose: string, recordId: string, sealed: string): Promise<string>
  /** Like `open` when the data key is in memory already, else undefined. */
  openNow(purpose: string, recordId: string, sealed: string): string | undefined
  /**
   * 32 hex characters that are equal for equal values of one purpose, for exact look-up.
   *
   * Under a key of its own that never rotates. The caller normalises the value.
   */
  blindIndex(purpose: string, value: string): Promise<string>
  /** Begins a new data key; what the old one sealed still opens. Returns the id of the new key. */
  rotateDataKey(purpose: string): Promise<string>
  /** How many data keys `rewrapAll` would wrap anew, or try to. */
  countStale(): Promise<number>
  /** Wraps every data key under the current master key; touches no data. May run twice. */
  rewrapAll(): Promise<RewrapResult>
  /** Whether a sealed text is under a retired data key or another suite than the current one. */
  needsReseal(sealed: string): Promise<boolean>
  /**
   * Takes all keys into memory and makes those of the named purposes that are missing.
   *
   * After it, sealing and opening ask no database: call it before the first transaction, and
   * refuse to start when it names a key that cannot be read (then it makes none).
   */
  warm(purposes: { seal?: readonly string[]; index?: readonly string[] }): Promise<UnreadableKey[]>
}

export interface VaultConfig {
  ring: KeyRing
  store: VaultStore
  now: () => Date
  /** `aes` (default) or `sm`; texts of the other suite still open. */
  suite?: SuiteName
  /** Milliseconds after which another process's rotation is noticed; 5 minutes. */
  freshForMs?: number
}

/** Makes a vault; throws VAULT_RING_INVALID or VAULT_SUITE_UNAVAILABLE. */
export function createVault(config: VaultConfig): Vault {
  const suite: Suite = suites[config.suite ?? 'aes']
  if (!suite.isAvailable())
    throw new VaultError('VAULT_SUITE_UNAVAILABLE', { version: suite.version })
  const { store, now, freshForMs = 300_000 } = config
  const wrapper = createWrapper(config.ring, suite)
  const keys = createDataKeys({ store, wrapper, now, freshForMs })
  const indexKeyOf = (purpose: string) => keys.active(`index:${purpose}`, suite.indexHash)

  return {
    async seal(purpose, recordId, plaintext) {
      checkPlace(purpose, recordId)
      const key = await keys.active(purpose, 'seal')
      const box = key.cipherOf(suite).seal(Buffer.from(plaintext), boundTo(purpose, recordId))
      return formatSealed(suite, key.id, box)
    },
    async open(purpose, recordId, sealed) {
      checkPlace(purpose, recordId)
      const parsed = parseSealed(sealed)
      return openWith(await keys.byId(parsed.keyId), parsed, purpose, recordId)
    },
    openNow(purpose, recordId, sealed) {
      checkPlace(purpose, recordId)
      const parsed = parseSealed(sealed)
      const key = keys.cached(parsed.keyId)
      return key && openWith(key, parsed, purpose, recordId)
    },
    async blindIndex(purpose, value) {
      checkPurpose(purpose)
      const key = await indexKeyOf(purpose)
      if (key.use === 'seal') throw new VaultError('VAULT_KEY_UNREADABLE', { keyId: key.id })
      return createHmac(key.use, key.secret).update(value).digest('hex').slice(0, 32)
    },
    async rotateDataKey(purpose) {
      checkPurpose(purpose)
      return (await keys.rotate(purpose)).id
    },
    countStale: () => countStale(store, wrapper),
    rewrapAll: () => rewrapKeys(store, wrapper),
    async needsReseal(sealed) {
      const parsed = parseSealed(sealed)
      const key = await keys.byId(parsed.keyId)
      return parsed.suite !== suite || (await keys.active(key.purpose, key.use)).id !== key.id
    },
    async warm({ seal = [], index = [] }) {
      for (const purpose of [...seal, ...index]) checkPurpose(purpose)
      const unreadable = await loadKeys(store, keys)
      if (unreadable.length > 0) return unreadable
      for (const purpose of seal) await keys.active(purpose, 'seal')
      for (const purpose of index) await indexKeyOf(purpose)
      return []
    },
  }
}

function openWith(key: DataKey, sealed: SealedText, purpose: string, recordId: string): string {
  const plain =
    key.purpose === purpose && key.use === 'seal'
      ? key.cipherOf(sealed.suite).open(sealed, boundTo(purpose, recordId))
      : undefined
  if (plain === undefined)
    throw new VaultError('VAULT_SEALED_UNREADABLE', { keyId: key.id, purpose })
  return plain.toString()
}

function boundTo(purpose: string, recordId: string): Buffer {
  return joinParts(['minqiao.vault.value', purpose, recordId])
}

function checkPlace(purpose: string, recordId: string): void {
  checkPurpose(purpose)
  if (recordId === '') throw new VaultError('VAULT_RECORD_INVALID', { purpose })
}

function checkPurpose(purpose: string): void {
  if (!/^[a-z][a-z0-9._-]{0,63}$/.test(purpose)) throw new VaultError('VAULT_PURPOSE_INVALID')
}
