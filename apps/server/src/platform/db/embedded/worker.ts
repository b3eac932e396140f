import { parentPort, workerData } from 'node:worker_threads'
import { openCluster } from './cluster.ts'
import { createLender } from './lender.ts'
import type { FromWorker, ToWorker, WorkerData } from './messages.ts'

/** The thread in which the embedded database runs, so that no query stops the event loop. */
async function main(port: NonNullable<typeof parentPort>): Promise<void> {
  const { clusterDir, templateFile, patience } = workerData as WorkerData
  const say = (message: FromWorker) => {
    const bytes = 'bytes' in message ? message.bytes : undefined
    port.postMessage(message, bytes ? [bytes.buffer as ArrayBuffer] : [])
  }
  const cluster = await openCluster(clusterDir, templateFile, {
    progress: (step) => say({ kind: 'step', step }),
    lost(reason) {
      say({ kind: 'lost', reason })
      process.exit(1)
    },
  })
  const lender = createLender({
    execute: cluster.execute,
    parameters: cluster.parameters,
    patience,
    now: () => performance.now(),
    send: (connection, bytes) => say({ kind: 'bytes', connection, bytes }),
    ended: (connection) => say({ kind: 'ended', connection }),
  })
  let seconds = 0
  const timer = setInterval(() => {
    lender.expire()
    if (++seconds % 10 === 0) lender.whenIdle(() => cluster.boundLog())
  }, 1000)

  async function carryOut(what: 'dump' | 'stop'): Promise<Uint8Array | undefined> {
    if (what === 'dump')
      return new Promise((resolve, reject) => {
        lender.whenIdle(() => cluster.dump().then(resolve, reject))
      })
    clearInterval(timer)
    await cluster.close()
    return undefined
  }

  port.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'open':
        return lender.open(message.connection)
      case 'bytes':
        return lender.receive(message.connection, message.bytes)
      case 'close':
        return lender.close(message.connection)
      case 'ask': {
        const { ask } = message
        return void carryOut(message.what).then(
          (bytes) => say({ kind: 'answer', ask, ...(bytes && { bytes }) }),
          (error: unknown) => say({ kind: 'answer', ask, failure: String(error) }),
        )
      }
    }
  })
  say({ kind: 'ready' })
}

if (parentPort) {
  const port = parentPort
  main(port).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    port.postMessage({ kind: 'lost', reason } satisfies FromWorker)
  })
}
