import type { EventEmitter } from 'node:events'

export interface Stopping {
  stop: () => Promise<void>
  /** Told once, when the stop begins. */
  onBegin: () => void
  /** Told of an error on the way, before the process ends with 1. */
  onError: (error: unknown) => void
}

interface World {
  signals: Pick<EventEmitter, 'on'>
  exit: (code: number) => void
}

const limitMs = 10_000

/**
 * Stops once, on the first signal; a second signal ends the process at once.
 *
 * Ten seconds are enough for callbacks (five at most) and a job's step; what is longer is a fault
 * that the restart must survive anyway.
 */
export function stopOnSignals(
  { stop, onBegin, onError }: Stopping,
  { signals, exit }: World = { signals: process, exit: (code) => process.exit(code) },
): void {
  let isStopping = false
  const handle = () => {
    if (isStopping) return exit(1)
    isStopping = true
    onBegin()
    const limit = setTimeout(() => {
      onError(new Error(`not stopped within ${limitMs / 1000} s`))
      exit(1)
    }, limitMs)
    limit.unref()
    stop().then(
      () => exit(0),
      (error: unknown) => {
        onError(error)
        exit(1)
      },
    )
  }
  signals.on('SIGINT', handle)
  signals.on('SIGTERM', handle)
}
