import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readSnapshot, writeSnapshot } from './snapshot.ts'
import type { State } from './state.ts'

/**
 * Keeps a state on disk: JSON in `path`, contents of media beside it in `path.blobs/`.
 *
 * Contents never change and are written once; the JSON is replaced by rename, so that a crash
 * leaves the older one.
 */
export function createStateFile(path: string) {
  const folder = `${path}.blobs`
  const written = new Set<string>()
  return {
    /** The state last saved, or undefined when there is none. Throws when it cannot be read. */
    load(): State | undefined {
      const text = readIfThere(path)
      if (text === undefined) return undefined
      const state = readSnapshot(text)
      mkdirSync(folder, { recursive: true })
      for (const name of readdirSync(folder)) {
        state.blobs.set(name, new Uint8Array(readFileSync(join(folder, name))))
        written.add(name)
      }
      return state
    },
    save(state: State): void {
      mkdirSync(dirname(path), { recursive: true })
      mkdirSync(folder, { recursive: true })
      for (const [name, bytes] of state.blobs) {
        if (written.has(name)) continue
        writeFileSync(join(folder, name), bytes)
        written.add(name)
      }
      writeFileSync(`${path}.new`, writeSnapshot(state, { blobs: false }))
      renameSync(`${path}.new`, path)
    },
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
