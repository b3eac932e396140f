import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createCallbackClient } from './callbacks/client.ts'
import { createPushQueue } from './callbacks/queue.ts'
import { type Clock, createClock } from './clock/clock.ts'
import { type Controls, createControls } from './control/controls.ts'
import { createListener } from './http/listener.ts'
import { createLedger, type Ledger } from './ledger/ledger.ts'
import { createMisbehaviour } from './misbehave/rules.ts'
import { createLiveEvents } from './phone/live.ts'
import { createRoutes, ownsPath } from './routes.ts'
import { addJobs } from './world/jobs.ts'
import { readSnapshot, writeSnapshot } from './world/snapshot.ts'
import { createState } from './world/state.ts'
import { createStateFile } from './world/state-file.ts'
import type { Settings, World } from './world/world.ts'

export interface SandboxOptions extends Partial<Settings> {
  now?: () => Date
  /** JSON file that keeps the platform over a restart; contents of media go to a folder beside it. */
  stateFile?: string
  /** Folder of the built phone page. */
  phoneDir?: string
  /** Where browsers and the operator's server reach the sandbox; default the address it listens on. */
  publicUrl?: string
  /** Entries of each kind that the ledger keeps; default 20,000. */
  ledgerSize?: number
  /** Callbacks on the way at once; default 128. */
  callbacksInFlight?: number
}

/** A local WeChat and Weibo. Everything in `Controls` acts on it directly, without HTTP. */
export interface Sandbox extends Controls {
  readonly clock: Clock
  readonly ledger: Ledger
  /** Answers a request and says true, or says false when the path is none of the platform's. */
  handle(request: IncomingMessage, response: ServerResponse): boolean
  /** Listens on a port of its own (0: any free one) and resolves with its address. */
  listen(port: number, host?: string): Promise<string>
  origin(): string
  /** Does what is only waiting for its time, and waits for every push under way. */
  settle(): Promise<void>
  snapshot(): string
  restore(snapshot: string): void
  close(): Promise<void>
}

const SAVE_AFTER_MS = 2_000
/** Saving takes at most this part of the time, however large the state. */
const SAVE_SHARE = 20

/** Opens a platform; with `stateFile` it goes on where the last one on that file was closed. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { now = () => new Date(), stateFile, publicUrl, ledgerSize = 20_000 } = options
  const file = stateFile === undefined ? undefined : createStateFile(stateFile)
  const running = new Set<Promise<unknown>>()
  let saving: NodeJS.Timeout | undefined
  let saveTook = 0
  let server: Server | undefined
  let address = 'http://127.0.0.1'

  const world: World = {
    state: file?.load() ?? createState(),
    clock: createClock(now, () => world.state.clock),
    ledger: createLedger(ledgerSize),
    misbehaviour: createMisbehaviour(),
    live: createLiveEvents(),
    outbox: createCallbackClient(options.callbacksInFlight ?? 128),
    queue: createPushQueue(),
    settings: {
      callbackTimeoutMs: options.callbackTimeoutMs ?? 5_000,
      callbackTries: options.callbackTries ?? 3,
      retryPauseMs: options.retryPauseMs ?? 500,
      publishMs: options.publishMs ?? 2_000,
      massMs: options.massMs ?? 2_000,
    },
    origin: () => (publicUrl ?? address).replace(/\/$/, ''),
    touch() {
      if (!file || saving) return
      saving = setTimeout(save, Math.max(SAVE_AFTER_MS, saveTook * SAVE_SHARE))
      saving.unref()
    },
    track(work) {
      const kept = work.catch(() => undefined).finally(() => running.delete(kept))
      running.add(kept)
    },
  }

  function save(): void {
    clearTimeout(saving)
    saving = undefined
    const begun = performance.now()
    file?.save(world.state)
    saveTook = performance.now() - begun
  }

  async function settle(): Promise<void> {
    world.queue.release()
    await world.clock.settle()
    while (running.size > 0) {
      await Promise.all(running)
      world.queue.release()
      await world.clock.settle()
    }
  }

  addJobs(world)
  const controls = createControls(world)
  const listener = createListener(createRoutes(world, controls, settle, options.phoneDir), ownsPath)
  world.clock.wake()

  return {
    ...controls,
    clock: world.clock,
    ledger: world.ledger,
    handle: listener.handle,
    origin: world.origin,
    settle,
    snapshot: () => writeSnapshot(world.state),
    restore(snapshot) {
      world.state = readSnapshot(snapshot)
      world.clock.wake()
    },
    async listen(port, host = '127.0.0.1') {
      const opened = createServer((request, response) => {
        if (!listener.handle(request, response)) response.writeHead(404).end()
      })
      server = opened
      await new Promise<void>((resolve, reject) => {
        opened.once('error', reject)
        opened.listen(port, host, resolve)
      })
      const bound = opened.address()
      address = `http://${host}:${typeof bound === 'object' && bound ? bound.port : port}`
      return address
    },
    async close() {
      world.clock.stop()
      world.queue.release()
      world.live.close()
      if (file) save()
      await new Promise<void>((resolve) => {
        if (!server) return resolve()
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await Promise.all(running)
      world.outbox.close()
    },
  }
}
