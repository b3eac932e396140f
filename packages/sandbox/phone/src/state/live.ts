import type { PhoneEvent } from '../../../src/contract.ts'

export type Connection = 'connecting' | 'online' | 'offline'

/** The part of `EventSource` that is used. */
export interface EventStream {
  readonly readyState: number
  onopen: ((event: Event) => void) | null
  onerror: ((event: Event) => void) | null
  onmessage: ((event: MessageEvent<string>) => void) | null
  close(): void
}

interface LiveOptions {
  onEvent(event: PhoneEvent): void
  onConnection(state: Connection): void
  /** Opens a stream; a new one each time the browser has given an earlier one up. */
  open(): EventStream
  /** Calls back after a delay in milliseconds. */
  later(callback: () => void, delay: number): void
}

const CLOSED = 2
const LONGEST_DELAY = 15_000

/** One event of the stream; undefined for what is not one (a heartbeat, say). */
function readEvent(data: string): PhoneEvent | undefined {
  try {
    const event = JSON.parse(data) as PhoneEvent | null
    return typeof event === 'object' && event?.kind ? event : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps an event stream open until the returned function is called.
 *
 * The browser itself takes up a dropped connection again; after an error answer it does not, and
 * then a new stream is opened after 1, 2, 4, … 15 seconds.
 */
export function keepLive({ onEvent, onConnection, open, later }: LiveOptions): () => void {
  let stream: EventStream | undefined
  let failures = 0
  let stopped = false

  function connect(): void {
    if (stopped) return
    const opened = open()
    stream = opened
    opened.onopen = () => {
      failures = 0
      onConnection('online')
    }
    opened.onmessage = ({ data }) => {
      const event = readEvent(data)
      if (event) onEvent(event)
    }
    opened.onerror = () => {
      onConnection('offline')
      if (opened.readyState !== CLOSED || stopped) return
      opened.close()
      failures += 1
      later(connect, Math.min(LONGEST_DELAY, 500 * 2 ** failures))
    }
  }

  onConnection('connecting')
  connect()
  return () => {
    stopped = true
    stream?.close()
  }
}
