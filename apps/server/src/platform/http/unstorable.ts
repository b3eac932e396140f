import type { FastifyRequest } from 'fastify'
import { fail } from '#platform/errors.ts'

/**
 * Refuses a NUL and half a character anywhere in a request: JSON can write both, no schema speaks
 * of them, and the database keeps neither.
 */
export function refuseUnstorable({ params, query, body }: FastifyRequest): void {
  for (const [where, given] of Object.entries({ params, querystring: query, body }))
    if (!isStorable(given)) fail('INPUT_INVALID', { fields: [{ where, rule: 'must be text' }] })
}

/** With the flag u, half a character is one that has no other half beside it. */
const unstorable = /\0|\p{Surrogate}/u

function isStorable(given: unknown): boolean {
  const left = [given]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'string') {
      if (unstorable.test(next)) return false
    } else if (typeof next === 'object' && next !== null && !Buffer.isBuffer(next))
      for (const [key, value] of Object.entries(next)) left.push(key, value)
  }
  return true
}
