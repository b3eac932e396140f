const MEANING = {
  VAULT_RING_INVALID: 'the ring of master keys cannot be used',
  VAULT_SUITE_UNAVAILABLE: 'this Node.js cannot compute the chosen suite',
  VAULT_PURPOSE_INVALID: 'a purpose is 1 to 64 of a-z 0-9 . _ - and begins with a letter',
  VAULT_RECORD_INVALID: 'the id of the record is empty',
  VAULT_SEALED_MALFORMED: 'the sealed text is cut off or is not of the vault',
  VAULT_SEALED_UNREADABLE: 'the sealed text was changed, moved, or sealed under another key',
  VAULT_VERSION_UNKNOWN: 'the sealed text names a version that this vault does not know',
  VAULT_KEY_UNKNOWN: 'the sealed text names a data key that the store does not have',
  VAULT_KEY_UNREADABLE: 'a data key cannot be unwrapped: its master key is another one',
  VAULT_MASTER_UNKNOWN: 'a data key is wrapped by a master key that the ring does not have',
} as const

export type VaultErrorCode = keyof typeof MEANING

/** Identifiers only: ids of keys, purposes, versions. Never a record, a value or a key. */
export type VaultErrorDetails = Readonly<Record<string, string>>

/** Thrown by every refusal of the vault. The message holds neither plaintext nor key. */
export class VaultError extends Error {
  override readonly name = 'VaultError'
  readonly code: VaultErrorCode
  readonly details: VaultErrorDetails

  constructor(code: VaultErrorCode, details: VaultErrorDetails = {}) {
    super(`${code}: ${MEANING[code]}`)
    this.code = code
    this.details = details
  }
}
