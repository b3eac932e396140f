import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../../', import.meta.url))

export interface SourceFile {
  /** From the project's root, with `/`. */
  path: string
  text: string
}

/** Folders that hold nothing written by hand. */
const notOurs = new Set(['node_modules', 'dist', '.git', '.cache', 'coverage'])

/** Paths below a folder of the project, sorted; only those that end in one of the given ends. */
export function listFiles(folder: string, ends: readonly string[] = ['']): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory())
        return notOurs.has(entry.name) || path === 'data' ? [] : listFiles(path, ends)
      return ends.some((end) => entry.name.endsWith(end)) ? [path] : []
    })
    .sort()
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(root, path), 'utf8') }
}

/** Whether a file runs in the product, and not only in its tests. */
export function isProduct(path: string): boolean {
  return !/(\.test\.tsx?$|-fixture\.ts$|\/(testing|trials)\/|^apps\/server\/test\/)/.test(path)
}

/** The server's own sources, without tests. */
export function serverSources(): SourceFile[] {
  return listFiles('apps/server/src', ['.ts']).filter(isProduct).map(readSource)
}

/** Every match of a pattern's first group, with the file it is in. */
export function findAll(files: readonly SourceFile[], pattern: RegExp): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { path, text } of files)
    for (const [, name = ''] of text.matchAll(pattern))
      found.set(name, [...(found.get(name) ?? []), path])
  return found
}
