import { randomFillSync } from 'node:crypto'

const POOL_BYTES = 8192
const pool = Buffer.allocUnsafeSlow(POOL_BYTES)
let used = POOL_BYTES

/**
 * Random bytes of the system's generator, drawn in bulk: one call of it costs more than a reply.
 *
 * The view is valid until the next call; copy it to keep it. At most 8192 bytes.
 */
export function randomView(size: number): Buffer {
  if (used + size > POOL_BYTES) {
    randomFillSync(pool)
    used = 0
  }
  const view = pool.subarray(used, used + size)
  used += size
  return view
}

/** A nonce for a reply or a page signature: 16 hexadecimal digits. */
export function createNonce(): string {
  return randomView(8).toString('hex')
}
