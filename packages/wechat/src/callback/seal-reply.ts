import type { Cipher } from '../crypto/cipher.ts'
import { createNonce } from '../crypto/random.ts'
import { signatureOf } from '../crypto/signature.ts'

/**
 * Encrypts and signs the XML of an answer.
 *
 * The time is in seconds: the platform takes no reply whose TimeStamp is in milliseconds.
 */
export function sealReply(
  { token, cipher }: { token: string; cipher: Cipher },
  xml: string,
  now: Date,
): string {
  const nonce = createNonce()
  const encrypted = cipher.encrypt(xml)
  const seconds = Math.floor(now.getTime() / 1000)
  const signature = signatureOf(token, String(seconds), nonce, encrypted)
  // Base64, hex and digits need no escaping, and `writeXml` would read each of them again.
  return `<xml><Encrypt><![CDATA[${encrypted}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature><TimeStamp>${seconds}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
}
