import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createSandbox, type Sandbox } from '@minqiao/sandbox'
import { type Running, startApp } from '#app'
import type { Config } from '#platform/config/index.ts'
import type { Progress } from '#platform/db/index.ts'
import { appsFolder } from '#platform/folders.ts'
import { type MadeAccount, makeDemo } from './demo/index.ts'

export interface Demo {
  running: Running
  sandbox: Sandbox
  accounts: MadeAccount[]
  /** Where browsers reach it. */
  address: string
  stop(): Promise<void>
}

/** Starts the product with the sandbox in front and the demo's data in it. */
export async function openDemo(wanted: Config, progress?: Progress): Promise<Demo> {
  const port = wanted.port === 0 ? await freePort() : wanted.port
  const origin = `http://127.0.0.1:${port}`
  const address = wanted.publicUrl ?? origin
  // The sandbox plays the platform at this very address.
  const config: Config = { ...wanted, port, wechatUrl: origin, publicUrl: address }
  const sandbox = createSandbox({
    stateFile: join(config.dataDir, 'sandbox.json'),
    phoneDir: join(appsFolder, '..', 'packages', 'sandbox', 'dist', 'phone'),
    publicUrl: address,
  })
  const running = await startApp(config, {
    progress,
    fastPaths: [(request, response) => sandbox.handle(request, response)],
  })
  const stop = async () => {
    await sandbox.close()
    await running.stop()
  }
  progress?.({ name: 'open', zh: '正在准备演示数据', en: 'Preparing the demo' })
  const seed = demoSeed(config.dataDir)
  const accounts = await makeDemo(running.platform, sandbox, { seed, origin, address })
  return { running, sandbox, accounts, address, stop }
}

/** Drawn once per data directory, so that the demo's app ids and secrets stay the same in it. */
function demoSeed(dataDir: string): string {
  const path = join(dataDir, 'demo.seed')
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  if (!existsSync(path)) writeFileSync(path, randomBytes(16).toString('hex'), { mode: 0o600 })
  return readFileSync(path, 'utf8')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address()
      const port = typeof bound === 'object' && bound ? bound.port : 0
      probe.close(() => resolve(port))
    })
  })
}
