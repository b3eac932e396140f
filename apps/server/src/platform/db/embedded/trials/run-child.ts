import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

export interface Child {
  process: ChildProcess
  lines: string[]
  /** Waits for a line that fits, also one that came before. */
  line(fits: (line: string) => boolean): Promise<string>
  ended: Promise<number | null>
  /** Ends it at once, as a crash would, and waits until it has gone. */
  kill(): Promise<void>
}

/** Starts a TypeScript file of this folder as a process of its own. */
export function runChild(file: string, args: string[]): Child {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const path = fileURLToPath(new URL(file, import.meta.url))
  const child = spawn(process.execPath, ['--import', tsx, path, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  let rest = ''
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    for (const look of [...waiting]) look()
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return {
    process: child,
    lines,
    ended,
    line(fits) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find(fits)
          if (found === undefined) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
        void ended.then((code) => reject(new Error(`the process ended with ${code}`)))
      })
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
