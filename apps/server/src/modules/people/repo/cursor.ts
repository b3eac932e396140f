import { fail } from '#platform/errors.ts'

/** The place after a row in the order pinyin, id; opaque to callers. */
export interface Place {
  pinyin: string
  id: string
}

export function writeCursor({ pinyin, id }: Place): string {
  return Buffer.from(JSON.stringify([pinyin, id])).toString('base64url')
}

/** Reads a cursor; INPUT_INVALID when it is not one of ours. */
export function readCursor(text: string): Place {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    parts = undefined
  }
  const [pinyin, id] = Array.isArray(parts) ? (parts as unknown[]) : []
  if (typeof pinyin !== 'string' || typeof id !== 'string')
    fail('INPUT_INVALID', { fields: [{ where: 'querystring/after', rule: 'is not a cursor' }] })
  return { pinyin, id }
}
