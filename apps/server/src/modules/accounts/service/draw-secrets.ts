import { createHash, randomBytes } from 'node:crypto'

/** Tells one secret from another without saying it. */
export function printOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(-4)
}

/** Random part of the callback address: 32 characters, 192 bits. */
export function drawCallbackKey(): string {
  return randomBytes(24).toString('base64url')
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Letters and digits, as the platform's settings page takes them. */
function drawText(length: number): string {
  let text = ''
  while (text.length < length)
    for (const byte of randomBytes(length * 2))
      if (byte < 248 && text.length < length) text += letters[byte % 62]
  return text
}

/** A Token for the platform's settings page (3 to 32 letters and digits). */
export function drawToken(): string {
  return drawText(32)
}

/**
 * An EncodingAESKey: 43 letters and digits that stand for 32 bytes.
 *
 * Its last character carries only four bits of the key; the rest must be zero, or strict decoders
 * refuse it.
 */
export function drawAesKey(): string {
  const last = 'AEIMQUYcgkosw048'
  return drawText(42) + last[randomBytes(1).readUInt8() % last.length]
}
