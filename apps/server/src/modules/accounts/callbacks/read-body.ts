import type { Exchange } from './exchange.ts'

export interface BodyLimits {
  /** Bytes of the largest body. */
  bytes: number
  /** Milliseconds from the request to the end of its body. */
  within: number
  /** Bodies being read at one time. */
  atOnce: number
}

/** Why a body was not read to its end. */
export type BodyFault = 'BODY_TOO_LARGE' | 'BODY_TOO_SLOW' | 'TOO_MANY_REQUESTS'

export interface BodyReader {
  /** Reads the body; exactly one of `whole`, `fault` and `cut` of the reader is called. */
  read(exchange: Exchange): void
  /** Gives up those that take too long; call it a few times a second. */
  sweep(now: number): void
  /** Resolves when no body is being read. */
  drain(): Promise<void>
}

export interface BodyOutcomes {
  whole(exchange: Exchange, body: Buffer): void
  fault(exchange: Exchange, fault: BodyFault): void
  /** The sender went away half way. */
  cut(exchange: Exchange): void
}

const EMPTY = Buffer.alloc(0)

/** Makes the reader of all bodies of this process. */
export function createBodyReader(limits: BodyLimits, outcomes: BodyOutcomes): BodyReader {
  // In order of arrival, so that a sweep ends at the first that has time left.
  const open = new Map<Exchange, (fault: BodyFault) => void>()
  let idle: (() => void)[] = []

  function read(exchange: Exchange): void {
    if (open.size >= limits.atOnce) {
      outcomes.fault(exchange, 'TOO_MANY_REQUESTS')
      return
    }
    const { request } = exchange
    let first: Buffer | undefined
    let more: Buffer[] | undefined
    let bytes = 0
    let done = false

    const finish = () => {
      done = true
      open.delete(exchange)
      if (idle.length > 0 && open.size === 0) queueMicrotask(tellIdle)
    }
    const give = (fault: BodyFault) => {
      finish()
      outcomes.fault(exchange, fault)
    }
    open.set(exchange, give)
    request.on('data', (chunk: Buffer) => {
      if (done) return
      bytes += chunk.length
      if (bytes > limits.bytes) give('BODY_TOO_LARGE')
      else if (first === undefined) first = chunk
      else if (more === undefined) more = [first, chunk]
      else more.push(chunk)
    })
    request.on('end', () => {
      if (done) return
      finish()
      outcomes.whole(exchange, more ? Buffer.concat(more, bytes) : (first ?? EMPTY))
    })
    // Comes after `end` too, and alone when the connection broke.
    request.on('close', () => {
      if (done) return
      finish()
      outcomes.cut(exchange)
    })
  }

  function tellIdle(): void {
    for (const tell of idle) tell()
    idle = []
  }

  return {
    read,
    sweep(now) {
      for (const [exchange, give] of open) {
        if (now - exchange.startedAt < limits.within) return
        give('BODY_TOO_SLOW')
      }
    },
    drain() {
      if (open.size === 0) return Promise.resolve()
      return new Promise((resolve) => idle.push(resolve))
    },
  }
}
