import { FileError } from './errors.ts'
import type { ByteRange } from './file-store.ts'

/** Where a content lies, below a root or a prefix: `ab/cd/abcd…`. FILE_HASH_INVALID otherwise. */
export function contentPath(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new FileError('FILE_HASH_INVALID')
  return `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`
}

/** The range with both ends, or FILE_RANGE_INVALID when it is empty or leaves the file. */
export function boundRange(range: ByteRange, bytes: number): Required<ByteRange> {
  const { start, end = bytes } = range
  const whole = Number.isInteger(start) && Number.isInteger(end)
  if (!whole || start < 0 || start >= end || end > bytes)
    throw new FileError('FILE_RANGE_INVALID', { start, end, bytes })
  return { start, end }
}
