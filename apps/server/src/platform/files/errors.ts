const MEANING = {
  FILE_TOO_LARGE: 'the file is larger than allowed',
  FILE_NOT_FOUND: 'no file has this hash',
  FILE_HASH_INVALID: 'a hash is 64 lower-case hexadecimal digits',
  FILE_RANGE_INVALID: 'the range does not lie within the file',
  FILE_STORE_INVALID: 'the file store is configured wrongly',
  FILE_STORE_FAILED: 'the file store did not do what it was asked',
  FILE_IMAGE_MALFORMED: 'the image is cut off or not built as its format says',
} as const

export type FileErrorCode = keyof typeof MEANING

/** Hashes, limits and statuses only: never a name or content. */
export type FileErrorDetails = Readonly<Record<string, string | number>>

/** Thrown by every refusal of the file store and of what looks into files. */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly code: FileErrorCode
  readonly details: FileErrorDetails

  constructor(code: FileErrorCode, details: FileErrorDetails = {}) {
    const told = Object.entries(details).map(([key, value]) => ` ${key}=${value}`)
    super(`${code}: ${MEANING[code]}${told.length > 0 ? ` (${told.join('').trim()})` : ''}`)
    this.code = code
    this.details = details
  }
}
