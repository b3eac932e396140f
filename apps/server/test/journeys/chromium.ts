import { execFile } from 'node:child_process'
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const cache = fileURLToPath(
  new URL('../../../../node_modules/.cache/minqiao/chromium', import.meta.url),
)

/** Where systems put a Chromium; CHROMIUM_PATH names another. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const args = ['--no-sandbox', '--disable-dev-shm-usage', '--lang=zh-CN']

/**
 * Opens a Chromium: the system's, else the one of the package @sparticuz/chromium. Throws with
 * what to install where there is neither; a journey is never skipped in silence.
 */
export async function openChromium(): Promise<Browser> {
  const system = process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path))
  if (system) return chromium.launch({ executablePath: system, args })
  const unpacked = await unpackChromium()
  // With the system's own libraries where they suffice, else with those of the package.
  return launch(unpacked, {}).catch(() => launch(unpacked, { LD_LIBRARY_PATH: unpacked.libraries }))
}

interface Unpacked {
  program: string
  libraries: string
}

async function launch({ program }: Unpacked, env: Record<string, string>): Promise<Browser> {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
  return chromium.launch({
    executablePath: program,
    args: [...args, '--headless', '--no-zygote', '--disable-gpu'],
    env: { ...environment, ...env },
  })
}

async function unpackChromium(): Promise<Unpacked> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(nothingFound('the one of @sparticuz/chromium runs on Linux x64 only'))
  const program = join(cache, 'chromium')
  const unpacked = { program, libraries: join(cache, 'al2023', 'lib') }
  if (existsSync(program)) return unpacked
  const packed = findPacked()
  // Put in its place when it is whole: several runs may ask at once.
  const scratch = `${cache}-${process.pid}`
  mkdirSync(scratch, { recursive: true })
  await unbrotli(join(packed, 'chromium.br'), join(scratch, 'chromium'))
  chmodSync(join(scratch, 'chromium'), 0o755)
  for (const name of ['swiftshader', 'al2023', 'fonts']) await unpackTar(packed, name, scratch)
  if (!existsSync(cache)) renameSync(scratch, cache)
  rmSync(scratch, { recursive: true, force: true })
  return unpacked
}

function findPacked(): string {
  try {
    const require = createRequire(import.meta.url)
    return join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin')
  } catch {
    throw new Error(nothingFound('@sparticuz/chromium is not installed'))
  }
}

async function unpackTar(packed: string, name: string, into: string): Promise<void> {
  const tar = join(into, `${name}.tar`)
  await unbrotli(join(packed, `${name}.tar.br`), tar)
  const folder = join(into, name === 'swiftshader' ? '.' : name)
  mkdirSync(folder, { recursive: true })
  await promisify(execFile)('tar', ['-xf', tar, '--no-same-owner', '-C', folder])
  rmSync(tar)
}

function unbrotli(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to))
}

function nothingFound(reason: string): string {
  return [
    `The journeys need a Chromium, and ${reason}.`,
    'Debian: apt-get install chromium fonts-noto-cjk. Elsewhere: set CHROMIUM_PATH to its program.',
  ].join('\n')
}
