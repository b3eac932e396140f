import { Worker } from 'node:worker_threads'
import type { FromWorker, ToWorker, WorkerData } from './messages.ts'
import { workerFile } from './worker-file.ts'

/** The thread in which the embedded database runs. */
export interface Thread {
  /** Resolves when it takes connections; rejects when it does not start. */
  ready: Promise<void>
  tell(message: ToWorker, transfer?: ArrayBuffer[]): void
  /** Whether somebody waits for it, so that the process must not end. */
  setAwaited(isAwaited: boolean): void
  /** Cuts it off; resolves when it writes no more. */
  end(): Promise<void>
}

export interface ThreadParts {
  data: WorkerData
  /** Another thread on the same directory must have ended before. */
  after: Promise<unknown>
  hear(message: FromWorker): void
  /** It has ended though nobody asked it to. */
  lost(reason: string): void
}

export function startThread({ data, after, hear, lost }: ThreadParts): Thread {
  let worker: Worker | undefined
  let isReady = false
  let isAwaited = true
  let isOver = false

  function start(resolve: () => void, reject: (error: Error) => void): void {
    const fail = (error: Error) => {
      reject(error)
      if (isOver) return
      isOver = true
      lost(error.message)
    }
    worker = new Worker(workerFile(), { workerData: data, execArgv: [], name: 'database' })
    worker.on('error', fail)
    worker.on('exit', () => fail(new Error('its thread has ended')))
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'lost') fail(new Error(message.reason))
      else if (message.kind === 'ready') {
        isReady = true
        keepAlive()
        resolve()
      } else if (!isOver) hear(message)
    })
  }

  function keepAlive(): void {
    if (!isReady || isAwaited) worker?.ref()
    else worker?.unref()
  }

  const ready = after.then(
    () =>
      new Promise<void>((resolve, reject) => {
        if (isOver) reject(new Error('its thread was ended before it began'))
        else start(resolve, reject)
      }),
  )
  ready.catch(() => {})
  return {
    ready,
    tell: (message, transfer = []) => worker?.postMessage(message, transfer),
    setAwaited(awaited) {
      isAwaited = awaited
      keepAlive()
    },
    async end() {
      isOver = true
      await worker?.terminate()
    },
  }
}
