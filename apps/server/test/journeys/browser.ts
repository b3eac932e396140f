import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, expect, inject } from 'vitest'
import { root } from '../house/sources.ts'
import { serverAddress } from './server.ts'

/** A first screen may take this long on a slow machine; how long it took is not what is tested. */
export const patience = 45_000

export interface Window {
  page: Page
  /** Goes to a path of the product and waits until the page stands. */
  open(path: string): Promise<void>
}

interface WindowOptions {
  language?: 'zh-CN' | 'en-GB'
  width?: number
  height?: number
  /** Of another product than the shared one. */
  address?: string
}

export interface Journey {
  address(): string
  /** A browser of somebody's own: no cookie, no storage of another's. */
  newWindow(options?: WindowOptions): Promise<Window>
  /**
   * A new window of the browser that belongs to `owner` through all files of journeys: signed in
   * once, and what it has loaded is not loaded again.
   */
  newWindowOf(owner: string): Promise<Window>
}

interface Kept {
  browser: Promise<Browser>
  contexts: Map<string, Promise<BrowserContext>>
}

const place = Symbol.for('minqiao.journeys-browser')
const shared = globalThis as { [place]?: Kept }

/** Ends with the thread that runs the journeys: Chromium closes when its pipe does. */
function keptBrowser(): Kept {
  shared[place] ??= { browser: openBrowser(), contexts: new Map() }
  return shared[place]
}

/** What it leaves on disk lies in the folder of the run: nobody comes to clear up after it. */
async function openBrowser(): Promise<Browser> {
  process.env.TMPDIR = inject('journeysFolder')
  const { openChromium } = await import('./chromium.ts')
  return openChromium()
}

/** For one file of journeys: the server, the Chromium, and windows that are closed after each test. */
export function openJourney(): Journey {
  let address = ''
  const own: BrowserContext[] = []
  const pages: Page[] = []
  const faults: string[] = []

  beforeAll(async () => {
    address = await serverAddress()
    await keptBrowser().browser
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(task.name, pages)
    await Promise.all(pages.splice(0).map((page) => page.close()))
    await Promise.all(own.splice(0).map((context) => context.close()))
    // A page that throws has failed, whatever it shows.
    expect(faults.splice(0)).toEqual([])
  })

  async function openContext(options: WindowOptions): Promise<BrowserContext> {
    const { language = 'zh-CN', width = 1440, height = 900, address: elsewhere } = options
    const context = await (await keptBrowser().browser).newContext({
      baseURL: elsewhere ?? address,
      locale: language,
      timezoneId: 'Asia/Shanghai',
      viewport: { width, height },
    })
    context.setDefaultTimeout(patience)
    return context
  }

  async function openPage(context: BrowserContext): Promise<Window> {
    const page = await context.newPage()
    pages.push(page)
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
    return {
      page,
      open: async (path) => {
        await page.goto(path, { waitUntil: 'load' })
      },
    }
  }

  return {
    address: () => address,
    async newWindow(options = {}) {
      const context = await openContext(options)
      own.push(context)
      return openPage(context)
    },
    async newWindowOf(owner) {
      const { contexts } = keptBrowser()
      const context = contexts.get(owner) ?? openContext({})
      contexts.set(owner, context)
      return openPage(await context)
    },
  }
}

/** Where a journey failed, what its windows showed is kept under node_modules/.cache. */
async function keepPictures(name: string, pages: readonly Page[]): Promise<void> {
  const folder = join(root, 'node_modules/.cache/minqiao/failed-journeys')
  mkdirSync(folder, { recursive: true })
  const file = name.replace(/[^\p{L}\p{N}]+/gu, '-')
  for (const [index, page] of pages.entries())
    await page.screenshot({ path: join(folder, `${file}-${index}.png`) }).catch(() => {})
}
