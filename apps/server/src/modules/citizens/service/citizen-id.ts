import { createHash } from 'node:crypto'

/** The citizen behind a union id: the same for every account the platform tells it of. */
export function citizenOfUnion(unionId: string): string {
  return `u-${createHash('sha256').update(unionId).digest('hex').slice(0, 32)}`
}
