import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { boundRange, contentPath } from './content-path.ts'
import { FileError } from './errors.ts'
import type { FileStore } from './file-store.ts'
import { spool, tidySpool } from './spool.ts'

export interface DiskConfig {
  /** Folder of the files, made when missing. */
  root: string
}

/**
 * Files on the local disk, `root/ab/cd/<hash>`.
 *
 * A file appears under its name only when it is whole and flushed to the disk, by renaming within
 * one file system. A file that is there is left alone, unless its size shows it to be damaged.
 */
export function createDiskStore({ root }: DiskConfig): FileStore {
  if (root === '') throw new FileError('FILE_STORE_INVALID', { setting: 'root' })
  const arriving = join(root, 'arriving')
  const pathOf = (hash: string) => join(root, contentPath(hash))
  const find = async (hash: string) => {
    const found = await stat(pathOf(hash)).catch(ifMissing)
    return found && { bytes: found.size }
  }
  return {
    find,
    has: async (hash) => (await find(hash)) !== undefined,
    async put(source, { maxBytes }) {
      const { path, hash, bytes } = await spool(arriving, source, maxBytes)
      try {
        if ((await find(hash))?.bytes !== bytes) await moveInto(path, pathOf(hash))
        return { hash, bytes }
      } finally {
        await rm(path, { force: true })
      }
    },
    async get(hash, range) {
      const file = await open(pathOf(hash), 'r').catch(ifMissing)
      if (file === undefined) throw new FileError('FILE_NOT_FOUND', { hash })
      if (range === undefined) return file.createReadStream()
      try {
        const { start, end } = boundRange(range, (await file.stat()).size)
        return file.createReadStream({ start, end: end - 1 })
      } catch (error) {
        await file.close()
        throw error
      }
    },
    delete: async (hash) => rm(pathOf(hash), { force: true }),
    tidy: (olderThan) => tidySpool(arriving, olderThan),
  }
}

/** Renames, and flushes the folders too: else a power cut could forget the name. */
async function moveInto(from: string, to: string): Promise<void> {
  const folder = dirname(to)
  const firstMade = await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(from, to)
  await flushFolder(folder)
  if (firstMade === undefined) return
  for (let made = folder; made.length >= firstMade.length; made = dirname(made))
    await flushFolder(dirname(made))
}

async function flushFolder(path: string): Promise<void> {
  // Windows opens no folder for flushing, and needs none.
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

function ifMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
