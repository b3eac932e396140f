import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLog } from '#platform/log/index.ts'
import { createCallbackPath } from '../callback-path.ts'
import { CALLBACK_LIMITS, type CallbackLimits } from '../limits.ts'
import type { CallbackAccount, DecideReply, FindCallbackAccount } from '../ports.ts'
import { createMemoryStore, type MemoryStore } from './memory-store.ts'
import { pushAccount } from './pushes.ts'

export interface CallbackServer {
  server: Server
  port: number
  store: MemoryStore
  /** What the log said, one object for each line. */
  lines: Record<string, unknown>[]
  /** Moves the path's clock and lets it look at who waits too long. */
  advance(ms: number): void
  stopPath(): Promise<void>
  check(): boolean
  close(): Promise<void>
}

export interface CallbackServerOptions {
  accounts?: Record<string, CallbackAccount>
  decideReply?: DecideReply
  findAccount?: FindCallbackAccount
  limits?: Partial<CallbackLimits>
}

/** The callback path on a real socket, with a store in memory and the clock in hand. */
export async function startCallbackServer(
  options: CallbackServerOptions = {},
): Promise<CallbackServer> {
  const accounts: Record<string, CallbackAccount | undefined> = options.accounts ?? {
    key: pushAccount('plain'),
  }
  const store = createMemoryStore()
  const lines: Record<string, unknown>[] = []
  let time = 0
  let sweep = () => {}
  const log = createLog('debug', { write: (line) => void lines.push(JSON.parse(line)) })
  const path = createCallbackPath(
    {
      config: { callbackLimit: 65_536 },
      log,
      now: () => new Date(),
      store: store.receive,
      limits: { ...CALLBACK_LIMITS, ...options.limits },
      time: {
        ticks: () => time,
        every(_ms, work) {
          sweep = work
          return () => {}
        },
      },
    },
    {
      findAccount:
        options.findAccount ??
        ((key) => (Object.hasOwn(accounts, key) ? accounts[key] : undefined)),
      decideReply: options.decideReply ?? (() => undefined),
    },
  )
  const server = createServer((request, response) => {
    if (!path.fastPath(request, response)) response.writeHead(404).end('not ours')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    server,
    port: (server.address() as AddressInfo).port,
    store,
    lines,
    advance(ms) {
      time += ms
      sweep()
    },
    stopPath: path.stop,
    check: path.check,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
