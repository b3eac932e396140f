import type { ServerResponse } from 'node:http'
import type { PhoneEvent } from '../contract.ts'

/** Who is looking at which phone, and what they are told at once. */
export interface LiveEvents {
  tell(personId: string, event: PhoneEvent): void
  /** Tells everyone who is looking. */
  tellAll(event: PhoneEvent): void
  /** Keeps a response open as a stream of events for that person. */
  follow(personId: string, response: ServerResponse): void
  close(): void
}

const HEARTBEAT_MS = 25_000

/** Server-sent events for the phones that are open in a browser. */
export function createLiveEvents(): LiveEvents {
  const viewers = new Map<string, Set<ServerResponse>>()
  const beat = setInterval(() => {
    for (const open of viewers.values()) for (const response of open) response.write(': alive\n\n')
  }, HEARTBEAT_MS)
  beat.unref()

  function tell(personId: string, event: PhoneEvent): void {
    const open = viewers.get(personId)
    if (!open || open.size === 0) return
    const text = `data: ${JSON.stringify(event)}\n\n`
    for (const response of open) response.write(text)
  }

  return {
    tell,
    tellAll(event) {
      for (const personId of viewers.keys()) tell(personId, event)
    },
    follow(personId, response) {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        connection: 'keep-alive',
      })
      response.write('retry: 1000\n\n')
      const open = viewers.get(personId) ?? new Set()
      viewers.set(personId, open.add(response))
      response.on('close', () => {
        open.delete(response)
        if (open.size === 0 && viewers.get(personId) === open) viewers.delete(personId)
      })
    },
    close() {
      clearInterval(beat)
      for (const open of viewers.values()) for (const response of open) response.end()
      viewers.clear()
    },
  }
}
