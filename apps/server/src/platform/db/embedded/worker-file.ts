import { existsSync } from 'node:fs'

/** The thread's first file: beside the bundle when shipped, the source otherwise. */
export function workerFile(): URL {
  const shipped = new URL('./db-worker.mjs', import.meta.url)
  return existsSync(shipped) ? shipped : new URL('./worker-development.mjs', import.meta.url)
}
