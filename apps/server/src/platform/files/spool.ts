import { createHash, randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { FileError } from './errors.ts'
import type { StoredFile } from './file-store.ts'

/** A file that arrived whole: on disk, hashed and flushed, under a name nobody else has. */
export interface SpooledFile extends StoredFile {
  path: string
}

/**
 * Writes a source into a temporary file of the folder while hashing it.
 *
 * On any failure the temporary file is gone and the source destroyed.
 */
export async function spool(
  folder: string,
  source: Readable | Uint8Array,
  maxBytes: number,
): Promise<SpooledFile> {
  // A source may break off before anybody reads it; the loop below still meets its error.
  if (!(source instanceof Uint8Array)) source.on('error', () => undefined)
  const path = join(folder, `${randomBytes(12).toString('hex')}.part`)
  const file = await begin(folder, path).catch((error) => {
    if (!(source instanceof Uint8Array)) source.destroy()
    throw error
  })
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of chunksOf(source)) {
      bytes += chunk.length
      if (bytes > maxBytes) throw new FileError('FILE_TOO_LARGE', { maxBytes })
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
    await file.close()
    return { path, hash: hash.digest('hex'), bytes }
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(path, { force: true })
    throw error
  }
}

/** Removes temporary files last written before the given time. */
export async function tidySpool(folder: string, olderThan: Date): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  let removed = 0
  for (const name of names.filter((each) => each.endsWith('.part'))) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found === undefined || found.mtime >= olderThan) continue
    await rm(path, { force: true })
    removed++
  }
  return removed
}

async function begin(folder: string, path: string): Promise<FileHandle> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return open(path, 'wx', 0o600)
}

async function* chunksOf(source: Readable | Uint8Array): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) yield source
  else
    for await (const chunk of source) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
