import type { Progress } from '../steps.ts'
import type { FromWorker, WorkerData } from './messages.ts'
import { startThread, type Thread } from './thread.ts'
import { type Carrier, VirtualStream } from './virtual-stream.ts'

/** The embedded database as the main thread sees it: a server to connect to. */
export interface EmbeddedServer {
  /** A stream for the driver to connect by. */
  stream(): VirtualStream
  /** A gzipped tar of the whole cluster. */
  dump(): Promise<Uint8Array>
  /** Ends the thread at once and for good, as a crash would. */
  abort(reason: string): Promise<void>
  /** Writes everything down and ends the thread. Connections must have ended before. */
  stop(): Promise<void>
}

type Asking = { resolve(bytes: Uint8Array): void; reject(error: Error): void }

/**
 * Starts the thread of the embedded database and waits until it takes connections.
 *
 * When the thread is lost, its connections break as those to a server that crashed would; the
 * next one starts it again.
 */
export async function startServer(data: WorkerData, progress: Progress): Promise<EmbeddedServer> {
  const streams = new Map<number, VirtualStream>()
  const wanted = new Set<VirtualStream>()
  const asked = new Map<number, Asking>()
  let thread: Thread | undefined
  let ending: Promise<unknown> = Promise.resolve()
  let stopped = false
  let made = 0

  function running(): Thread {
    if (stopped) throw connectionLost('the embedded database has been closed')
    thread ??= startThread({ data, after: ending, hear, lost: lose })
    return thread
  }

  function hear(message: FromWorker): void {
    if (message.kind === 'bytes') streams.get(message.connection)?.receive(message.bytes)
    else if (message.kind === 'ended') streams.get(message.connection)?.push(null)
    else if (message.kind === 'step') progress(message.step)
    else if (message.kind === 'answer') {
      const asking = asked.get(message.ask)
      asked.delete(message.ask)
      setAwaited()
      if (message.failure !== undefined) asking?.reject(new Error(message.failure))
      else asking?.resolve(message.bytes ?? new Uint8Array())
    }
  }

  /** The thread is gone: every connection breaks. */
  function lose(reason: string): void {
    ending = thread?.end() ?? ending
    thread = undefined
    const error = connectionLost(`the embedded database was lost: ${reason}`)
    for (const stream of [...streams.values()]) stream.destroy(error)
    for (const asking of asked.values()) asking.reject(error)
    asked.clear()
  }

  function setAwaited(): void {
    thread?.setAwaited(wanted.size > 0 || asked.size > 0)
  }

  function ask(what: 'dump' | 'stop'): Promise<Uint8Array> {
    const { tell } = running()
    return new Promise((resolve, reject) => {
      asked.set(++made, { resolve, reject })
      setAwaited()
      tell({ kind: 'ask', ask: made, what })
    })
  }

  const carrier: Carrier = {
    async open(stream) {
      await running().ready.catch((error: Error) => {
        throw connectionLost(error.message)
      })
      if (stream.destroyed) return
      streams.set(stream.id, stream)
      thread?.tell({ kind: 'open', connection: stream.id })
    },
    send: ({ id }, bytes) =>
      thread?.tell({ kind: 'bytes', connection: id, bytes }, [bytes.buffer as ArrayBuffer]),
    close({ id }) {
      if (streams.delete(id)) thread?.tell({ kind: 'close', connection: id })
    },
    setWanted(stream, isWanted) {
      if (isWanted) wanted.add(stream)
      else wanted.delete(stream)
      setAwaited()
    },
  }

  await running().ready
  setAwaited()
  return {
    stream: () => new VirtualStream(++made, carrier),
    dump: () => ask('dump'),
    async abort(reason) {
      stopped = true
      lose(reason)
      await ending
    },
    async stop() {
      if (stopped) return
      const last = thread
      if (last) await ask('stop').finally(() => last.end())
      stopped = true
    },
  }
}

/** As a socket says it whose server has gone. */
function connectionLost(message: string): Error {
  return Object.assign(new Error(message), { code: 'ECONNRESET' })
}
