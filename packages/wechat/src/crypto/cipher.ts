import { createCipheriv, createDecipheriv } from 'node:crypto'
import { CallbackError } from '../errors/callback-error.ts'
import { ConfigError } from '../errors/config-error.ts'
import { randomView } from './random.ts'

const BLOCK = 32
const RANDOM = 16
const HEAD = RANDOM + 4

export interface CipherConfig {
  appId: string
  /** 43 characters of base64, as set in the platform's console. */
  encodingAesKey: string
  /** Where the 16 random bytes of each message come from; only tests set it. */
  random?: (size: number) => Uint8Array
}

export interface Cipher {
  /** Seals `xml`; answers the base64 text of an `Encrypt` element. */
  encrypt(xml: string): string
  /** Opens the text of an `Encrypt` element; throws `CallbackError` BAD_CIPHERTEXT or WRONG_APP_ID. */
  decrypt(base64: string): string
}

/**
 * The platform's message encryption for one account.
 *
 * AES-256-CBC, the IV being the first half of the key, over: 16 random bytes, length of the message
 * (4 bytes, big endian), message, app id, PKCS#7 padding to 32 bytes. Source: rules.md §12.1.
 * Throws `ConfigError` when the key is not 43 characters of base64.
 */
export function createCipher({ appId, encodingAesKey, random = randomView }: CipherConfig): Cipher {
  if (!/^[A-Za-z0-9+/]{43}$/.test(encodingAesKey))
    throw new ConfigError('BAD_ENCODING_AES_KEY', 'EncodingAESKey must be 43 characters of base64')
  if (appId === '') throw new ConfigError('BAD_APP_ID', 'the app id is empty')
  const key = Buffer.from(encodingAesKey, 'base64')
  const iv = key.subarray(0, 16)
  const owner = Buffer.from(appId)

  return {
    encrypt(xml) {
      const length = Buffer.byteLength(xml)
      const end = HEAD + length + owner.length
      const padding = BLOCK - (end % BLOCK)
      const plain = Buffer.allocUnsafe(end + padding)
      plain.set(random(RANDOM), 0)
      plain.writeUInt32BE(length, RANDOM)
      plain.write(xml, HEAD)
      plain.set(owner, HEAD + length)
      plain.fill(padding, end)
      // Whole blocks without automatic padding: `final` would add nothing.
      const sealed = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false).update(plain)
      return sealed.toString('base64')
    },

    decrypt(base64) {
      const sealed = decodeBase64(base64)
      const plain = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false).update(sealed)
      const end = plain.length - paddingOf(plain)
      // The shortest plaintext, an empty message and no app id, is the head alone.
      if (end < HEAD) throw badCiphertext('too short')
      const from = HEAD + plain.readUInt32BE(RANDOM)
      if (from > end) throw badCiphertext('inner length exceeds the text')
      if (plain.compare(owner, 0, owner.length, from, end) !== 0)
        throw new CallbackError('WRONG_APP_ID', 'the message is sealed for another app id')
      return plain.toString('utf8', HEAD, from)
    },
  }
}

/** Decodes strict base64 whose bytes are whole blocks. */
function decodeBase64(text: string): Buffer {
  const length = text.length
  const bytes = Buffer.from(text, 'base64')
  const padded = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  // Node skips what is not base64, which leaves fewer bytes; only the URL alphabet passes unseen.
  if (length % 4 !== 0 || bytes.length !== (length / 4) * 3 - padded || /[-_]/.test(text))
    throw badCiphertext('not base64')
  if (bytes.length === 0 || bytes.length % BLOCK !== 0) throw badCiphertext('not whole blocks')
  return bytes
}

/** Length of the padding, all of whose bytes must be that length. */
function paddingOf(plain: Buffer): number {
  const padding = plain[plain.length - 1] ?? 0
  if (padding < 1 || padding > BLOCK) throw badCiphertext('bad padding')
  for (let at = plain.length - padding; at < plain.length; at++)
    if (plain[at] !== padding) throw badCiphertext('bad padding')
  return padding
}

function badCiphertext(reason: string): CallbackError {
  return new CallbackError('BAD_CIPHERTEXT', `the encrypted message cannot be opened: ${reason}`)
}
