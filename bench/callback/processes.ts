import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

const PAGE_BYTES = 4096

/** Whether processes can be kept on a core of their own here. */
const canPin =
  availableParallelism() > 1 && spawnSync('taskset', ['-V'], { stdio: 'ignore' }).status === 0

export interface StartOptions {
  environment?: Record<string, string>
  /** Core to run on, where that can be said. */
  core?: number
  nodeOptions?: string[]
}

export interface Running<Ready> {
  child: ChildProcess
  pid: number
  ready: Ready
}

/** Starts a built program in a process of its own and waits until it says that it is ready. */
export async function startProgram<Ready>(
  built: string,
  name: string,
  options: StartOptions = {},
): Promise<Running<Ready>> {
  const node = [process.execPath, ...(options.nodeOptions ?? []), join(built, `${name}.mjs`)]
  const command = canPin && options.core !== undefined ? ['taskset', '-c', `${options.core}`] : []
  const [file = '', ...rest] = [...command, ...node]
  const child = spawn(file, rest, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...options.environment },
  })
  const ready = await answerOf<Ready>(child)
  return { child, pid: child.pid ?? 0, ready }
}

/** The next message of a process; throws when it ends instead. */
export function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: string | null) =>
      reject(new Error(`a process of the bench ended (${signal ?? code})`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as T)
    })
  })
}

/** Asks a process and waits for its answer. */
export function ask<T>(child: ChildProcess, question: string | object): Promise<T> {
  const answer = answerOf<T>(child)
  child.send(question)
  return answer
}

/** Ends a process: in good order by hanging up, or at once by a signal. */
export function stopProgram(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    if (signal) child.kill(signal)
    else child.disconnect()
  })
}

/**
 * Seconds of processor time that a process has used, all its living threads, user and system.
 * From the scheduler's own account in nanoseconds: ticks of 10 ms are too coarse for a short round.
 */
export function cpuSeconds(pid: number): number {
  let nanoseconds = 0
  for (const thread of readdirSync(`/proc/${pid}/task`))
    nanoseconds += runNanoseconds(`/proc/${pid}/task/${thread}/schedstat`)
  return nanoseconds / 1e9
}

/** Zero for a thread that has just ended. */
function runNanoseconds(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0])
  } catch {
    return 0
  }
}

/** Megabytes of memory that a process holds. */
export function rssMegabytes(pid: number): number {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
  return (pages * PAGE_BYTES) / 1_048_576
}
