import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { root } from '../house/sources.ts'
import { openChromium } from './chromium.ts'
import { serverAddress } from './server.ts'

export interface Window {
  page: Page
  /** Goes to a path of the product and waits until the page stands. */
  open(path: string): Promise<void>
}

export interface Journey {
  address(): string
  /** A browser of somebody's own: no cookie, no storage of another's. */
  newWindow(options?: {
    language?: 'zh-CN' | 'en-GB'
    width?: number
    height?: number
  }): Promise<Window>
}

/** For one file of journeys: the server, a Chromium, and windows that are closed after each test. */
export function openJourney(): Journey {
  let browser: Browser
  let address = ''
  let contexts: BrowserContext[] = []
  const faults: string[] = []

  beforeAll(async () => {
    address = await serverAddress()
    browser = await openChromium()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(task.name, contexts)
    for (const context of contexts) await context.close()
    contexts = []
    // A page that throws has failed, whatever it shows.
    expect(faults.splice(0)).toEqual([])
  })
  afterAll(() => browser?.close())

  return {
    address: () => address,
    async newWindow({ language = 'zh-CN', width = 1440, height = 900 } = {}) {
      const context = await browser.newContext({
        baseURL: address,
        locale: language,
        timezoneId: 'Asia/Shanghai',
        viewport: { width, height },
      })
      contexts.push(context)
      context.setDefaultTimeout(15_000)
      const page = await context.newPage()
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
      return {
        page,
        open: async (path) => {
          await page.goto(path, { waitUntil: 'load' })
        },
      }
    },
  }
}

/** Where a journey failed, what its windows showed is kept under node_modules/.cache. */
async function keepPictures(name: string, contexts: readonly BrowserContext[]): Promise<void> {
  const folder = join(root, 'node_modules/.cache/minqiao/failed-journeys')
  mkdirSync(folder, { recursive: true })
  const file = name.replace(/[^\p{L}\p{N}]+/gu, '-')
  for (const [place, page] of contexts.flatMap((context) => context.pages()).entries())
    await page.screenshot({ path: join(folder, `${file}-${place}.png`) }).catch(() => {})
}
