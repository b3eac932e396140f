import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  getCiphers,
  getHashes,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** What sealing makes of a plaintext. */
export interface Box {
  iv: Buffer
  tag: Buffer
  data: Buffer
}

/** One key made ready for one suite. */
export interface Cipher {
  seal(plain: Uint8Array, aad: Uint8Array): Box
  /** undefined when the box, the associated data or the key is not the one it was sealed with. */
  open(box: Box, aad: Uint8Array): Buffer | undefined
}

/** A set of algorithms, named by the version that stands before every text it sealed. */
export interface Suite {
  version: string
  ivBytes: number
  tagBytes: number
  /** Hash of the blind indexes that are begun under this suite. */
  indexHash: 'sha256' | 'sm3'
  isAvailable(): boolean
  /** The 32-byte key never enters an algorithm itself: each suite derives its own from it. */
  prepare(key: Uint8Array): Cipher
}

/** AES-256-GCM (NIST SP 800-38D): 96-bit random nonce, 128-bit tag. */
const aes: Suite = {
  version: 'v1',
  ivBytes: 12,
  tagBytes: 16,
  indexHash: 'sha256',
  isAvailable: () => getCiphers().includes('aes-256-gcm'),
  prepare(key) {
    const own = deriveKey('sha256', key, 'minqiao.vault.v1', 32)
    return {
      seal(plain, aad) {
        const iv = randomBytes(12)
        const cipher = createCipheriv('aes-256-gcm', own, iv, { authTagLength: 16 }).setAAD(aad)
        const data = Buffer.concat([cipher.update(plain), cipher.final()])
        return { iv, tag: cipher.getAuthTag(), data }
      },
      open(box, aad) {
        const decipher = createDecipheriv('aes-256-gcm', own, box.iv, { authTagLength: 16 })
        decipher.setAAD(aad).setAuthTag(box.tag)
        const head = decipher.update(box.data)
        try {
          return Buffer.concat([head, decipher.final()])
        } catch {
          return undefined
        }
      },
    }
  },
}

/**
 * SM4-CBC, then HMAC-SM3 over associated data, IV and ciphertext (GB/T 32907, GB/T 32905).
 *
 * Encrypt-then-mac because OpenSSL offers no SM4-GCM to Node 20; encryption and mac have keys of
 * their own. The tag is compared in constant time before anything is decrypted.
 */
const sm: Suite = {
  version: 's1',
  ivBytes: 16,
  tagBytes: 32,
  indexHash: 'sm3',
  isAvailable: () => getCiphers().includes('sm4-cbc') && getHashes().includes('sm3'),
  prepare(key) {
    const own = deriveKey('sm3', key, 'minqiao.vault.s1', 48)
    const encryption = own.subarray(0, 16)
    const mac = own.subarray(16)
    const tagOf = (iv: Buffer, data: Buffer, aad: Uint8Array) =>
      createHmac('sm3', mac)
        .update(joinParts([aad, iv, data]))
        .digest()
    return {
      seal(plain, aad) {
        const iv = randomBytes(16)
        const cipher = createCipheriv('sm4-cbc', encryption, iv)
        const data = Buffer.concat([cipher.update(plain), cipher.final()])
        return { iv, tag: tagOf(iv, data, aad), data }
      },
      open(box, aad) {
        if (!timingSafeEqual(tagOf(box.iv, box.data, aad), box.tag)) return undefined
        const decipher = createDecipheriv('sm4-cbc', encryption, box.iv)
        try {
          return Buffer.concat([decipher.update(box.data), decipher.final()])
        } catch {
          return undefined
        }
      },
    }
  },
}

/** `aes` unless the deployment asks for the national algorithms. */
export const suites = { aes, sm } as const

export type SuiteName = keyof typeof suites

export function findSuite(version: string): Suite | undefined {
  return Object.values(suites).find((suite) => suite.version === version)
}

/** Joins parts so that no other list of parts gives the same bytes: each behind its length. */
export function joinParts(parts: readonly (Uint8Array | string)[]): Buffer {
  const pieces: Uint8Array[] = []
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    pieces.push(length, bytes)
  }
  return Buffer.concat(pieces)
}

function deriveKey(hash: string, key: Uint8Array, label: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync(hash, key, '', label, bytes))
}
