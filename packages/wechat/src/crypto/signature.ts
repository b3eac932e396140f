import { hash, timingSafeEqual } from 'node:crypto'

/**
 * The signature of a callback: SHA-1, in hex, of its sorted and joined parts.
 *
 * Without `encrypted` this is the query's `signature`, with it `msg_signature`.
 * Source: rules.md §12.1; developers.weixin.qq.com /doc/service/guide/dev/push.
 */
export function signatureOf(
  token: string,
  timestamp: string,
  nonce: string,
  encrypted?: string,
): string {
  const parts =
    encrypted === undefined ? [token, timestamp, nonce] : [token, timestamp, nonce, encrypted]
  return hash('sha1', parts.sort().join(''), 'hex')
}

/** Compares two signatures in a time that does not tell where they differ. */
export function sameSignature(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
