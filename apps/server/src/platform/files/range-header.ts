import type { ByteRange } from './file-store.ts'

/**
 * Reads the header `Range` of a request for a file of so many bytes (RFC 9110 §14).
 *
 * @returns the range to answer 206 with; `unsatisfiable` to answer 416; undefined to answer the
 * whole file: no header, another unit, several ranges, or nonsense.
 */
export function parseRangeHeader(
  header: string | undefined,
  bytes: number,
): Required<ByteRange> | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  const [, first = '', last = ''] = match ?? []
  if (first === '' && last === '') return undefined
  if (first === '') {
    const start = Math.max(0, bytes - Number(last))
    return start < bytes ? { start, end: bytes } : 'unsatisfiable'
  }
  if (last !== '' && Number(last) < Number(first)) return undefined
  const [start, end] = [Number(first), last === '' ? bytes : Math.min(Number(last) + 1, bytes)]
  return start < bytes ? { start, end } : 'unsatisfiable'
}
