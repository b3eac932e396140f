import { createHash } from 'node:crypto'
import { hostname } from 'node:os'

/**
 * Directories and databases of a test run are named after its machine and process, so that the
 * next run knows which of them nobody needs any more.
 */
export function namePrefix(separator: '-' | '_', pid = process.pid): string {
  const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 6)
  return `${['minqiao', 'test', host, pid].join(separator)}${separator}`
}

/** Whether the name is that of a run on this machine whose process has ended. */
export function isLeftOver(name: string, separator: '-' | '_'): boolean {
  const pid = Number(name.split(separator)[3])
  if (!Number.isInteger(pid) || !name.startsWith(namePrefix(separator, pid))) return false
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}
