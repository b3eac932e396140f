import type { Readable } from 'node:stream'

/** What was stored: the SHA-256 of the content in lower-case hex is its name. */
export interface StoredFile {
  hash: string
  bytes: number
}

/** A part of a file, `start` included and `end` not; without `end` to the end of the file. */
export interface ByteRange {
  start: number
  end?: number
}

/**
 * Files by content: equal content is kept once, and what is kept never changes.
 *
 * Throws FileError; a source that breaks off throws its own error and leaves nothing behind.
 */
export interface FileStore {
  /** Stores a stream or buffer; FILE_TOO_LARGE as soon as it passes `maxBytes`. */
  put(source: Readable | Uint8Array, limits: { maxBytes: number }): Promise<StoredFile>
  /** The content, or a part of it; read it or destroy it. FILE_NOT_FOUND, FILE_RANGE_INVALID. */
  get(hash: string, range?: ByteRange): Promise<Readable>
  /** Size in bytes, or undefined when no file has this hash. */
  find(hash: string): Promise<{ bytes: number } | undefined>
  has(hash: string): Promise<boolean>
  /** Removes a file; nothing happens when there is none. The caller knows that nobody needs it. */
  delete(hash: string): Promise<void>
  /** Removes what broken uploads left before the given time; returns how many. */
  tidy(olderThan: Date): Promise<number>
}
