import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { dropDatabases } from '../database-on-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run: the server's data, its log, its process id. */
    journeysFolder: string
  }
}

/**
 * Gives the journeys a folder, in which the first of them starts the server, and ends that server
 * after the last: the threads of the test runner are cut off and could not.
 */
export function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'minqiao-journeys-'))
  project.provide('journeysFolder', folder)
  return async () => {
    await endServer(folder)
    rmSync(folder, { recursive: true, force: true })
    const url = process.env.TEST_DATABASE_URL
    if (url) await dropDatabases(url, { own: true })
  }
}

async function endServer(folder: string): Promise<void> {
  const pid = Number(readOr(join(folder, 'server.pid')))
  if (!pid) return
  for (let attempt = 0; attempt < 150 && isAlive(pid); attempt++) {
    if (attempt === 0) process.kill(pid, 'SIGTERM')
    await wait(100)
  }
  if (isAlive(pid)) {
    process.kill(pid, 'SIGKILL')
    throw new Error('the server of the journeys did not stop within 15 seconds')
  }
}

/** Whether the process still runs; one that ended and that nobody asked after yet does not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  return !/^\d+ \(.*\) Z/.test(readOr(`/proc/${pid}/stat`))
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
