import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { dropDatabases } from '../database-on-server.ts'
import { type Place, runCommand } from './product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run: the data of the servers, their logs, their process ids. */
    journeysFolder: string
  }
}

const longestStopMs = 60_000

/**
 * Gives the journeys a folder, in which the first of them starts the server, and ends that server
 * after the last: the threads of the test runner are cut off and could not. What all journeys did
 * must have left an audit that holds.
 */
export function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'minqiao-journeys-'))
  project.provide('journeysFolder', folder)
  return async () => {
    try {
      for (const { pid, place } of startedIn(folder)) {
        await endServer(pid)
        await verifyAudit(place)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
      const url = process.env.TEST_DATABASE_URL
      if (url) await dropDatabases(url, { own: true })
    }
  }
}

interface Started {
  pid: number
  place: Place
}

function startedIn(folder: string): Started[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Started)
}

async function endServer(pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGTERM')
  const began = performance.now()
  while (isAlive(pid) && performance.now() - began < longestStopMs) await wait(50)
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGKILL')
  throw new Error(`the server of the journeys did not stop within ${longestStopMs} ms`)
}

async function verifyAudit(place: Place): Promise<void> {
  const { code, said } = await runCommand('verify-audit', place)
  process.stdout.write(`audit after all journeys: ${said.trim().split('\n').at(-1)}\n`)
  if (code !== 0) throw new Error(`the audit does not hold after the journeys:\n${said}`)
}

/** Whether the process still runs; one that ended and that nobody asked after yet does not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch (error) {
    // Where there is no /proc the signal alone tells.
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
  }
}
