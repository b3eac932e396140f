import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface Outcome {
  code: number
  output: string
}

export interface RunOptions {
  /** A variable that is undefined is taken away. */
  env?: Record<string, string | undefined>
  /** After so many minutes the command and all it started are ended; it has then failed. */
  limitMinutes?: number
}

/** Runs a command in the project's root; what it prints is shown as it comes and returned. */
export function run(
  command: string,
  args: string[],
  { env, limitMinutes }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own can be ended as a whole.
      detached: limitMinutes !== undefined,
    })
    let output = ''
    const limit =
      limitMinutes &&
      setTimeout(() => {
        endGroup(child, limitMinutes)
        // What left the group may hold the pipes open: there is no waiting for it.
        resolve({ code: 1, output })
      }, limitMinutes * 60_000)
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const)
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        target.write(chunk)
      })
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(limit)
      resolve({ code: code ?? 1, output })
    })
  })
}

function endGroup({ pid }: ChildProcess, minutes: number): void {
  process.stderr.write(`ended: not done within ${minutes} minutes\n`)
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
}

/** A tool of the project by the path of its own entry file. */
export function tool(name: string): string {
  return `${root}node_modules/.bin/${name}`
}
